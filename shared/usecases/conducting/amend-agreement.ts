import type { Recipient } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import { agreementRecord, plansUnder } from "../../domain/documents/agreement/record.ts";
import { scheduledReports } from "../../domain/documents/agreement/scheduled-reports.ts";
import { scheduledTranches } from "../../domain/documents/agreement/scheduled-tranches.ts";
import { trancheOf } from "../../domain/documents/agreement/tranches.ts";
import type { OfAgreement } from "../../domain/documents/amendment/basis.ts";
import { amendedParts } from "../../domain/documents/amendment/in-force.ts";
import { isOpened, reportsAmended, tranchesAmended } from "../../domain/documents/amendment/schedule.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import type { Content } from "../../domain/forms/content.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { onDueIndex } from "./agreement-on-due-index.ts";

type Deps = {
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  directory: Pick<Directory, "organisation">;
  records: Pick<Records, "policy">;
};

type AgreementHead = Head & { report: AgreementDocument };

/** @throws Error where there is no such agreement any more, which nothing takes away */
async function agreementOf({ store }: Pick<Deps, "store">, id: string): Promise<AgreementHead> {
  const { head } = await store.load({ documentId: id });
  if (head?.report.kind !== "agreement") throw new Error(`${id} is no agreement`);
  return { ...head, report: head.report };
}

/** Its parties who are told of what becomes of an agreement. */
export async function partiesTold(deps: Pick<Deps, "store">, id: string): Promise<readonly Recipient[]> {
  const { report } = await agreementOf(deps, id);
  return report.tail.inForce?.told ?? [];
}

/**
 * An agreement holds as its amendment has it: one transaction with the entry, with all reports and tranches as they are due now; on
 * the due index each that is still to come; and the plans that its indicators contribute to. A report that was opened, and a tranche
 * that is due, stay what they are.
 */
export async function amendAgreement(
  deps: Deps,
  amendment: OfAgreement,
  { values }: Pick<Content, "values">,
  amended: Omit<EventOf<"agreement-amended">["facts"], "reports" | "tranches">,
): Promise<void> {
  const { id, basis } = amendment.of;
  const content = { values: amendedParts(amendment, values) };
  const [agreement, organisation, policy] = await Promise.all([
    agreementOf(deps, id),
    deps.directory.organisation(),
    deps.records.policy(policyFor.report),
  ]);
  const { inForceOn } = amended;
  const { tail, author } = agreement.report;
  const calendar = calendarIn(organisation, agreement.report.office);
  const due = policy ? scheduledReports(id, content, policy, calendar) : [];
  const reports = reportsAmended(tail.reports, due, inForceOn);
  const tranches = tranchesAmended(tail.tranches, scheduledTranches(id, content));
  const told = await carryOut(
    ...([deps, id, agreement] as const),
    { name: "amend", facts: { ...amended, reports, tranches } },
    {
      ...onDueIndex(
        { id, author },
        {
          reports: reports.filter((report) => !isOpened(report, inForceOn)),
          tranches: (tranches?.tranches ?? []).filter((one) => !trancheOf(tail.tranches, one.id)?.dueOn),
        },
        calendar.timeZone,
      ),
      under: plansUnder(basis, agreementRecord(id, basis, content)),
    },
  );
  if (!told.ok) throw new Error(`${id} is not amended: ${told.refusal.code}`);
}
