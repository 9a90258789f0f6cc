import type { Hono } from "hono";
import { agreementRecord } from "../../../shared/domain/documents/agreement/record.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import {
  beginAmendment,
  dueOnceBegun,
  readAmendable,
} from "../../../shared/usecases/desk/begin-amendment.ts";
import { amendPage } from "../../../shared/views/pages/amend.tsx";
import type { WebDeps, WebEnv } from "../context.ts";
import { beginOwnAct, concludeOwn, ownPath } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";

const path = "/amendment";

/** On the page of an agreement in force somebody begins an amendment of it. */
export function amendingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}${path}`, async (c) => {
    const act = await beginOwnAct(c, deps, path);
    if ("answer" in act) return act.answer;
    const amendable = await readAmendable(deps, act.who);
    if (amendable === "altered") return answerRefusal(c, deps, act.credentials, { code: "altered" });
    if (!amendable) return answerRefusal(c, deps, act.credentials, { code: "not-yours" });
    const { timeZone } = await deps.directory.organisation();
    const { answers, head } = amendable;
    return act.show(
      amendPage({
        ...(await act.page([])),
        agreement: agreementRecord(act.who.link.documentId, answers.basis, { values: answers.inForce }),
        inForceOn: head.report.tail.inForce?.inForceOn ?? "",
        dueOn: dueOnceBegun(dayOf(deps.clock.now(), timeZone)),
      }),
    );
  });

  app.post(`${ownPath}${path}`, async (c) => {
    const { credentials, form } = c.var;
    const outcome = await beginAmendment(deps, credentials, form["command"] ?? "");
    const documentId = documentOfLink(credentials.linkId) ?? "";
    return concludeOwn(c, deps, path, outcome, "amendment-begun", documentId);
  });
}
