import type { EventOf } from "../../../events/facts.ts";
import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import { agreementRecord, plansUnder } from "../../domain/documents/agreement/record.ts";
import { scheduledReports } from "../../domain/documents/agreement/scheduled-reports.ts";
import { scheduledTranches, trancheOf } from "../../domain/documents/agreement/tranches.ts";
import type { AmendmentBasis } from "../../domain/documents/amendment/basis.ts";
import { changesIn } from "../../domain/documents/amendment/in-force.ts";
import { isOpened, reportsAmended, tranchesAmended } from "../../domain/documents/amendment/schedule.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import type { Content } from "../../domain/forms/content.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Organisation, Policy } from "../../domain/organisation/organisation.ts";
import type { Execution } from "../../domain/review/execution.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { verifiedReport } from "../engine/verified.ts";
import { onDueIndex } from "./agreement-on-due-index.ts";

type Deps = {
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  archive: Archive;
  directory: Pick<Directory, "organisation">;
  records: Pick<Records, "policy">;
};

/**
 * The conductor puts an amendment in force, and with it what its agreement promises from then on. Safe to repeat.
 *
 * 1. The record is verified: what is not what was approved changes nothing. The attempt ends there; once it was put right, the
 *    clock's look starts another.
 * 2. One transaction on the amendment: it is in force since today.
 * 3. One on the agreement: the entry, with all reports and tranches as they are due now; on the due index each that is still to come;
 *    and the plans that its indicators contribute to. A report that was opened, and a tranche that is due, stay what they are.
 */
export async function putAmendmentInForce(
  deps: Deps,
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "in-force" | "superseded" | "altered" }> {
  const [{ head, basis }, organisation, policy] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
    deps.records.policy(policyFor.report),
  ]);
  if (head?.report.kind !== "amendment" || basis?.kind !== "amendment")
    throw new Error(`${documentId} is no amendment`);
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === "altered") return { outcome: "altered" };
  const agreement = await agreementOf(deps, basis);
  if (verified === null) return { outcome: "superseded" };
  const { content } = verified;
  const told = agreement.report.tail.inForce?.told ?? [];
  const inForceOn = dayOf(deps.clock.now(), organisation.timeZone);
  const changes = changesIn(basis, content.values);
  const put = await carryOut(deps, documentId, head, {
    ...{ name: "put-amendment-in-force", round, attempt },
    ...{ inForceOn, changes, told },
  });
  const after = put.ok ? put.value?.report : null;
  if (after?.kind !== "amendment" || !after.tail.inForce) return { outcome: "superseded" };
  await amend(
    deps,
    { documentId, head, basis, content, agreement, organisation, policy },
    after.tail.inForce,
  );
  return { outcome: "in-force" };
}

type AgreementHead = Head & { report: AgreementDocument };

/** @throws Error where there is no such agreement any more, which nothing takes away */
async function agreementOf({ store }: Pick<Deps, "store">, { of }: AmendmentBasis): Promise<AgreementHead> {
  const { head } = await store.load({ documentId: of.id });
  if (head?.report.kind !== "agreement") throw new Error(`${of.id} is no agreement`);
  return { ...head, report: head.report };
}

type Given = {
  documentId: string;
  head: Head;
  basis: AmendmentBasis;
  content: Content;
  agreement: AgreementHead;
  organisation: Organisation;
  policy: Policy | null;
};

/** The agreement holds as its amendment has it. */
async function amend(
  deps: Deps,
  { documentId, head, basis, content, agreement, organisation, policy }: Given,
  { inForceOn, changes }: Pick<EventOf<"agreement-amended">["facts"], "inForceOn" | "changes">,
): Promise<void> {
  const { id } = basis.of;
  const { tail, author } = agreement.report;
  const amended = policy ? scheduledReports(id, content, policy, organisation) : [];
  const reports = reportsAmended(tail.reports, amended, inForceOn);
  const tranches = tranchesAmended(tail.tranches, scheduledTranches(id, content));
  const facts = {
    ...{ by: documentId, number: basis.number, inForceOn, changes },
    ...{ contentHash: head.report.contentHash ?? "", reports, tranches },
  };
  const record = agreementRecord(id, basis.of.basis, content);
  const told = await carryOut(
    ...([deps, id, agreement] as const),
    { name: "amend", facts },
    {
      ...onDueIndex(
        { id, author },
        {
          reports: reports.filter((report) => !isOpened(report, inForceOn)),
          tranches: (tranches?.tranches ?? []).filter((one) => !trancheOf(tail.tranches, one.id)?.dueOn),
        },
        organisation.timeZone,
      ),
      under: plansUnder(basis.of.basis, record),
    },
  );
  if (!told.ok) throw new Error(`${id} is not amended: ${told.refusal.code}`);
}
