import type { Hono } from "hono";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { refuse } from "../../../shared/domain/result.ts";
import { type Asking, readAmendable } from "../../../shared/usecases/amending/amendable.ts";
import { beginAmendment, dueOnceBegun } from "../../../shared/usecases/amending/begin-amendment.ts";
import { amendPage } from "../../../shared/views/pages/amend.tsx";
import { actPath, beginAct, conclude } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, overseerOf } from "../overseer.ts";
import { beginOwnAct, concludeOwn, ownPath } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";
import { todayHere } from "../today.ts";
import { whoIsHere } from "../who.ts";

const path = "/amendment";

/** Somebody begins an amendment on the page of an agreement in force, or of an adopted plan: by a link of theirs, or watching over it. */
export function amendingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}${path}`, async (c) => {
    const act = await beginOwnAct(c, deps, path);
    if ("answer" in act) return act.answer;
    const { link, head, loaded } = act.who;
    const asking = { documentId: link.documentId, head, basis: act.basis, by: loaded.authority };
    const shown = await shownTo(deps, asking);
    if ("code" in shown) return answerRefusal(c, deps, act.credentials, shown);
    return act.show(amendPage({ ...(await act.page([])), ...shown }));
  });

  app.post(`${ownPath}${path}`, async (c) => {
    const { credentials, form } = c.var;
    const who = await whoIsHere(c, deps, credentials, { basis: true });
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const outcome = who
      ? await beginAmendment(
          deps,
          { documentId, head: who.head, basis: who.loaded.basis, by: who.loaded.authority },
          form["command"] ?? "",
        )
      : refuse({ code: "no-session" as const });
    return concludeOwn(c, deps, path, outcome, "amendment-begun", documentId);
  });

  app.get(`${actPath}${path}`, async (c) => {
    const [act, who] = [await beginAct(c, deps), await overseerOf(c, deps)];
    if ("answer" in act) return act.answer;
    if (!who.ok) return answerOverseerRefusal(c, deps, who.refusal);
    const shown = await shownTo(deps, { ...who.value, basis: who.value.loaded.basis });
    if ("code" in shown) return answerOverseerRefusal(c, deps, shown);
    return act.show(amendPage({ ...(await act.page([])), ...shown }));
  });

  app.post(`${actPath}${path}`, async (c) => {
    const who = await overseerOf(c, deps);
    if (!who.ok) return answerOverseerRefusal(c, deps, who.refusal);
    const asking = { ...who.value, basis: who.value.loaded.basis };
    return conclude(
      c,
      deps,
      await beginAmendment(deps, asking, c.var.form["command"] ?? ""),
      "amendment-begun",
    );
  });
}

/** What the page shows of a document that somebody may amend; or why they may not. */
async function shownTo(deps: WebDeps, asking: Asking) {
  const today = await todayHere(deps);
  const amendable = await readAmendable(deps, asking, today);
  return "code" in amendable ? amendable : { amendable, dueOn: dueOnceBegun(today) };
}
