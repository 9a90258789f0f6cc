import type { Hono } from "hono";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { allows } from "../../../shared/domain/review/lifecycle.ts";
import { canTakeBack } from "../../../shared/domain/review/taking-back.ts";
import { reasonOfStatus } from "../../../shared/domain/review/why-not.ts";
import { takeSubmissionBack } from "../../../shared/usecases/writing/take-back.ts";
import { takeBackPage } from "../../../shared/views/pages/take-back.tsx";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { beginOwnAct, concludeOwn, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";

const path = "/taking-back";

/** An author takes back what they submitted, as long as nobody has decided on it. */
export function takingBackRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}/taking-back`, async (c) => {
    const act = await beginOwnAct(c, deps, path);
    if ("answer" in act) return act.answer;
    const { report } = act.view;
    const { person } = act.who.link;
    if (person !== report.author) return answerRefusal(c, deps, act.credentials, { code: "not-yours" });
    if (!canTakeBack(report, person)) {
      const code = allows("take-back", report.status) ? "decided-on" : reasonOfStatus(report.status);
      return answerRefusal(c, deps, act.credentials, { code });
    }
    return act.show(takeBackPage({ ...(await act.page([])), round: report.round }));
  });

  app.post(`${ownPath}/taking-back`, async (c) => {
    const { credentials, form } = c.var;
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const round = /^[1-9]\d{0,8}$/.test(form["round"] ?? "") ? Number(form["round"]) : null;
    if (round === null) return answerMessage(c, deps, "bad-request", 400);
    const outcome = await takeSubmissionBack(deps, credentials, { ...sentByOwn(c, form, documentId), round });
    return concludeOwn(c, deps, path, outcome, "taken-back", documentId);
  });
}
