import type { Hono } from "hono";
import * as z from "zod/mini";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import type { Recusal } from "../../../shared/domain/review/commands.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { recuse } from "../../../shared/usecases/deciding/recuse.ts";
import { recusePage } from "../../../shared/views/pages/recuse.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { receiptUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { beginOwnAct, concludeOwn, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";

type Form = WebEnv["Variables"]["form"];

const path = "/recusal";
const nature = () => z.enum(["financial", "family", "other-duty", "earlier-part", "other"]);
const how = () => z.enum(["disqualified", "stepped-aside"]);

/** Whoever is asked has a conflict of interest, and says so: in place of an answer. */
export function recusingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}/recusal`, (c) => show(c, deps));
  app.post(`${ownPath}/recusal`, async (c) => {
    const { credentials, form, lang } = c.var;
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const read = readRecusal(form);
    if (!read || reasonErrors(lang, form).length > 0) return show(c, deps, form);
    const given = { ...sentByOwn(c, form, documentId), ...read, reason: reasonIn(form) };
    const outcome = await recuse(deps, credentials, given);
    if (outcome.ok) return c.redirect(receiptUrl(lang, credentials.linkId), 303);
    return concludeOwn(c, deps, path, outcome, "recused", documentId);
  });
}

/** What was chosen; null where something is missing. A form without the choice of directors is a reviewer's. */
function readRecusal(form: Form): Recusal | null {
  const [kind, as] = [nature().safeParse(form["nature"]), how().safeParse(form["how"] ?? "")];
  if (!kind.success || (isDirectors(form) && !as.success)) return null;
  return { nature: kind.data, how: as.success ? as.data : "recused" };
}

/** The page of a director says what it is, since nothing chosen sends nothing. */
const isDirectors = (form: Form): boolean => form["view"] === "director";

async function show(c: OwnContext, deps: WebDeps, wrong?: Form): Promise<Response> {
  const act = await beginOwnAct(c, deps, path, wrong);
  if ("answer" in act) return act.answer;
  const isDirector = act.who.link.purpose === "sign";
  const errors = act.checked ? errorsOf(c.var.lang, act.checked, isDirector) : [];
  return act.show(recusePage({ ...(await act.page(errors)), isDirector, typed: act.typed }));
}

function errorsOf(lang: Lang, form: Form, isDirector: boolean): ActError[] {
  const t = messages(lang).recusing.error;
  return [
    ...(isDirector && !how().safeParse(form["how"]).success ? [{ at: "how.disqualified", text: t.how }] : []),
    ...(nature().safeParse(form["nature"]).success ? [] : [{ at: "nature.financial", text: t.nature }]),
    ...reasonErrors(lang, form),
  ];
}
