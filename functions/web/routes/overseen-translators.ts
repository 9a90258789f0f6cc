import type { Hono } from "hono";
import { id } from "../../../events/common.ts";
import { otherThan } from "../../../shared/domain/forms/languages.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { helpersOf } from "../../../shared/domain/review/colleagues.ts";
import { messages } from "../../../shared/i18n/index.ts";
import {
  arrangeTranslator,
  mayArrangeTranslator,
  translationSoFar,
} from "../../../shared/usecases/overseeing/arrange-translator.ts";
import { colleaguesFor } from "../../../shared/usecases/writing/invite-colleague.ts";
import { translatorsPage } from "../../../shared/views/pages/translators.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";

type Form = WebEnv["Variables"]["form"];

/** Whoever watches over a document that is published in both languages invites who translates it, as its author does. */
export function overseenTranslatorsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/translators`, (c) => arranging(c, deps));
  app.post(`${actPath}/translators`, (c) => arranging(c, deps, c.var.form));
}

/** Whom a form is about, and what it does. */
function arrangedBy({ go = "", to = "" }: Form): { go: "invite" | "release"; person: string | undefined } {
  const isRelease = go.startsWith("release.");
  const person = id.safeParse(isRelease ? go.slice("release.".length) : to).data;
  return { go: isRelease ? "release" : "invite", person };
}

async function arranging(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { go, person } = arrangedBy(form ?? {});
  if (form && person !== undefined) {
    const outcome = await arrangeTranslator(deps, c.var.credentials, { ...sent(c, form), go, person });
    return conclude(c, deps, outcome, go === "invite" ? "invited" : "released");
  }
  const act = await beginAct(c, deps, form, "invite");
  if ("answer" in act) return act.answer;
  const { report, basis, content } = act.view;
  if (!mayArrangeTranslator(report, basis)) return answerMessage(c, deps, "not-found", 404);
  const { documentId } = c.req.param();
  const helping = helpersOf(report, "translator").map((one) => one.person);
  const { timeZone } = await deps.directory.organisation();
  const [names, candidates, parts] = await Promise.all([
    deps.directory.names(helping),
    colleaguesFor(deps, report, "translator"),
    translationSoFar(deps, documentId, { basis, content }, dayOf(deps.clock.now(), timeZone)),
  ]);
  const { common, translating } = messages(c.var.lang);
  const errors = act.checked
    ? [{ at: `to.${candidates[0]?.id ?? ""}`, text: translating.invite.choose }]
    : [];
  const page = translatorsPage({
    ...(await act.page(errors)),
    language: otherThan(basis.lang),
    as: "overseer",
    parts,
    helping: helping.map((one) => ({ id: one, name: names[one] ?? common.nameUnknown })),
    candidates,
    releaseUrl: `${c.req.path}?release`,
  });
  return act.show(page);
}
