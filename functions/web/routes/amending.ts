import type { Hono } from "hono";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { refuse } from "../../../shared/domain/result.ts";
import { type Asking, readAmendable } from "../../../shared/usecases/amending/amendable.ts";
import type { Only } from "../../../shared/usecases/amending/basis-of-amendment.ts";
import { beginAmendment, dueOnceBegun } from "../../../shared/usecases/amending/begin-amendment.ts";
import type { ActProps } from "../../../shared/views/pages/acts.tsx";
import { amendPage } from "../../../shared/views/pages/amend.tsx";
import { extendPage } from "../../../shared/views/pages/extend.tsx";
import { actPath, beginAct, conclude } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, overseerOf } from "../overseer.ts";
import { beginOwnAct, concludeOwn, ownPath } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";
import { todayHere, todayWhereWritten } from "../today.ts";
import { whoIsHere } from "../who.ts";

/**
 * Somebody begins an amendment on the page of an agreement in force, or of an adopted plan, by a link of theirs or watching over it;
 * or one that extends an agreement, and changes nothing else.
 */
export function amendingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  begunAt(app, deps, "/amendment");
  begunAt(app, deps, "/extension", "extension");
}

function begunAt(app: Hono<WebEnv>, deps: WebDeps, path: "/amendment" | "/extension", only?: Only): void {
  app.get(`${ownPath}${path}`, async (c) => {
    const act = await beginOwnAct(c, deps, path);
    if ("answer" in act) return act.answer;
    const { link, head, loaded } = act.who;
    const asking = { documentId: link.documentId, head, basis: act.basis, by: loaded.authority };
    const shown = await shownTo(deps, asking, only);
    if ("code" in shown) return answerRefusal(c, deps, act.credentials, shown);
    return act.show(shown.pageWith(await act.page([])));
  });

  app.post(`${ownPath}${path}`, async (c) => {
    const { credentials, form } = c.var;
    const who = await whoIsHere(c, deps, credentials, { basis: true });
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const asking = who && { documentId, head: who.head, basis: who.loaded.basis, by: who.loaded.authority };
    const outcome = asking
      ? await beginAmendment(deps, asking, form["command"] ?? "", only)
      : refuse({ code: "no-session" as const });
    return concludeOwn(c, deps, path, outcome, "amendment-begun", documentId);
  });

  app.get(`${actPath}${path}`, async (c) => {
    const [act, who] = [await beginAct(c, deps), await overseerOf(c, deps)];
    if ("answer" in act) return act.answer;
    if (!who.ok) return answerOverseerRefusal(c, deps, who.refusal);
    const shown = await shownTo(deps, { ...who.value, basis: who.value.loaded.basis }, only);
    if ("code" in shown) return answerOverseerRefusal(c, deps, shown);
    return act.show(shown.pageWith(await act.page([])));
  });

  app.post(`${actPath}${path}`, async (c) => {
    const who = await overseerOf(c, deps);
    if (!who.ok) return answerOverseerRefusal(c, deps, who.refusal);
    const asking = { ...who.value, basis: who.value.loaded.basis };
    const outcome = await beginAmendment(deps, asking, c.var.form["command"] ?? "", only);
    return conclude(c, deps, outcome, "amendment-begun");
  });
}

/** The page on which somebody begins it; or why they may not. */
async function shownTo(deps: WebDeps, asking: Asking, only: Only) {
  const today = await todayHere(deps);
  const amendable = await readAmendable(deps, asking, today);
  if ("code" in amendable) return amendable;
  const dueOn = dueOnceBegun(asking.by ? await todayWhereWritten(deps, asking.by.person) : today);
  if (only === undefined) return { pageWith: (props: ActProps) => amendPage({ ...props, amendable, dueOn }) };
  if (amendable.kind !== "agreement") return { code: "not-yours" as const };
  return { pageWith: (props: ActProps) => extendPage({ ...props, amendable, dueOn, today }) };
}
