import { toldIn } from "../../domain/documents/agreement/known-parties.ts";
import { publicationOf } from "../../domain/documents/agreement/publication.ts";
import { agreementRecord, plansUnder } from "../../domain/documents/agreement/record.ts";
import { scheduledReports } from "../../domain/documents/agreement/scheduled-reports.ts";
import { scheduledTranches } from "../../domain/documents/agreement/scheduled-tranches.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import { whyLimitedIn } from "../../domain/documents/why-limited.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Execution } from "../../domain/review/execution.ts";
import type { Records } from "../../ports/reading.ts";
import { carryOut } from "../engine/carry-out.ts";
import { verifiedReport } from "../engine/verified.ts";
import { onDueIndex } from "./agreement-on-due-index.ts";
import type { TailDeps } from "./tail.ts";

/**
 * The conductor puts an approved agreement in force.
 *
 * 1. The head is read; an agreement that is in force already is left as it is, and so is one of an older attempt.
 * 2. The record is verified: what is not what was approved binds nobody. The attempt ends there; once it was put right, the
 *    clock's look starts another.
 * 3. One transaction: the entries, the head, an item on the due index for each report that it asks for and for each tranche
 *    with a day that matters to somebody, and one for each plan that its indicators contribute to. From then on it is on record as an agreement, which reports are bound to.
 */
export async function putInForce(
  deps: TailDeps & { records: Pick<Records, "policy"> },
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "in-force" | "superseded" | "altered" }> {
  const [{ head, basis }, organisation, policy] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
    deps.records.policy(policyFor.report),
  ]);
  if (head?.report.kind !== "agreement" || basis?.kind !== "agreement")
    throw new Error(`${documentId} is no agreement`);
  if (head.report.tail.inForce) return { outcome: "in-force" };
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === "altered") return { outcome: "altered" };
  if (verified === null) return { outcome: "superseded" };
  const calendar = calendarIn(organisation, head.report.office);
  const inForceOn = dayOf(deps.clock.now(), calendar.timeZone);
  const { content } = verified;
  const publication = publicationOf(content);
  const reviewOn = publication === "full" ? null : (whyLimitedIn(content)?.reviewOn ?? null);
  const said = { publication, reviewOn, told: toldIn(basis, content) };
  const reports = policy ? scheduledReports(documentId, content, policy, calendar) : [];
  const tranches = scheduledTranches(documentId, content);
  const command = { name: "put-in-force", round, attempt, inForceOn, ...said, reports, tranches } as const;
  const promised = { reports, tranches: tranches?.tranches ?? [] };
  const put = await carryOut(deps, documentId, head, command, {
    ...onDueIndex({ id: documentId, author: head.report.author }, promised, calendar.timeZone),
    under: plansUnder(basis, agreementRecord(documentId, basis, content)),
  });
  return { outcome: put.ok ? "in-force" : "superseded" };
}
