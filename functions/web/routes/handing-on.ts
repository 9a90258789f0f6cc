import type { Hono } from "hono";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { mustGiveBack } from "../../../shared/domain/review/handed.ts";
import { canHandOn } from "../../../shared/domain/review/handing-on.ts";
import { currentStage } from "../../../shared/domain/review/standing.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { handTaskOn, whoCanBeHanded } from "../../../shared/usecases/deciding/hand-on.ts";
import { handOnPage } from "../../../shared/views/pages/hand-on.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { taskUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { beginOwnAct, concludeOwn, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";

type Form = WebEnv["Variables"]["form"];

const path = "/handing-on";

/** A reviewer hands the task of their link to a colleague. Only the POST records it (I8). */
export function handingOnRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}/handing-on`, (c) => show(c, deps));
  app.post(`${ownPath}/handing-on`, async (c) => {
    const { credentials, form, lang } = c.var;
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const to = form["to"] ?? "";
    if (to === "" || reasonErrors(lang, form).length > 0 || reasonIn(form) === "") return show(c, deps, form);
    const given = { ...sentByOwn(c, form, documentId), to, reason: reasonIn(form) };
    const outcome = await handTaskOn(deps, credentials, given);
    // The address of the task says that it is a colleague's now.
    if (outcome.ok) return c.redirect(taskUrl(lang, credentials.linkId), 303);
    return concludeOwn(c, deps, path, outcome, "recused", documentId);
  });
}

async function show(c: OwnContext, deps: WebDeps, sent?: Form): Promise<Response> {
  const { lang } = c.var;
  const act = await beginOwnAct(c, deps, path, sent);
  if ("answer" in act) return act.answer;
  const { report } = act.view;
  const { person, lane: id } = act.who.link;
  const backUrl = taskUrl(lang, act.credentials.linkId);
  const lane = currentStage(report)?.lanes.find((one) => one.id === id);
  if (!lane || !canHandOn(report, lane, person))
    return answerRefusal(c, deps, act.credentials, { code: "task-over" }, backUrl);
  const candidates = await whoCanBeHanded(deps, report, { lane, by: person });
  const errors = act.checked ? errorsOf(c, act.checked, candidates) : [];
  const page = { ...(await act.page(errors)), backUrl, typed: act.typed };
  return act.show(handOnPage({ ...page, candidates, isBack: mustGiveBack(report, lane, person) !== null }));
}

function errorsOf(c: OwnContext, form: Form, candidates: readonly { id: string }[]): ActError[] {
  const { lang } = c.var;
  const { error: t } = messages(lang).handingOn;
  const isChosen = candidates.some(({ id }) => id === form["to"]);
  return [
    ...(isChosen ? [] : [{ at: "to", text: t.who }]),
    ...(reasonIn(form) === "" ? [{ at: "reason", text: t.reason }] : reasonErrors(lang, form)),
  ];
}
