import type { Hono } from "hono";
import { otherThan } from "../../../shared/domain/forms/languages.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import {
  arrangeTranslator,
  mayArrangeTranslator,
  translationSoFar,
} from "../../../shared/usecases/overseeing/arrange-translator.ts";
import { translatorsPage } from "../../../shared/views/pages/translators.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import { arrangedBy, translatorsShown } from "../arranging.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";

type Form = WebEnv["Variables"]["form"];

/** Whoever watches over a document that is published in both languages invites who translates it, as its author does. */
export function overseenTranslatorsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/translators`, (c) => arranging(c, deps));
  app.post(`${actPath}/translators`, (c) => arranging(c, deps, c.var.form));
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
  const { timeZone } = await deps.directory.organisation();
  const [{ errors, ...shown }, parts] = await Promise.all([
    translatorsShown(c, deps, report, act.checked !== null),
    translationSoFar(deps, documentId, { basis, content }, dayOf(deps.clock.now(), timeZone)),
  ]);
  const page = translatorsPage({
    ...(await act.page(errors)),
    language: otherThan(basis.lang),
    as: "overseer",
    parts,
    ...shown,
    releaseUrl: `${c.req.path}?release`,
  });
  return act.show(page);
}
