import type { Bilingual } from "../../../events/common.ts";
import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import { agreementOf } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import {
  type Owed,
  owedByAgreement,
  owedByGovernance,
  owedByObligation,
  owedByPlan,
  owedByReport,
} from "../../domain/documents/owed.ts";
import { reportOfYear, type YearlyReport } from "../../domain/documents/plan/yearly-reports.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import type { Titled } from "../../domain/documents/public-basis.ts";
import type { Obligation } from "../../domain/documents/report/basis.ts";
import type { ReportDocument } from "../../domain/documents/report/document.ts";
import { dayOf, monthsLater } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import { authorsDay } from "../../domain/review/dates.ts";
import { cannotOversee } from "../../domain/review/overseer.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Ahead, DocumentRegister, Listing, RegisteredReport } from "../../ports/oversight.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { agreementAnswers } from "../engine/agreement-answers.ts";
import { titleOfTakenOver } from "../reading/title-taken-over.ts";
import type { Overseer } from "./act-as-overseer.ts";

type Deps = {
  register: DocumentRegister;
  ahead: Ahead;
  records: Pick<Records, "agreement" | "policy">;
  archive: Archive;
  store: Pick<DecisionStore, "load">;
  directory: Pick<Directory, "organisation">;
  clock: Clock;
};

/** Something owed, of which document, and what that is called: by its title, or by what it is bound to. */
export type InCalendar = Owed & {
  /** The document that can be looked at; null for what is no document yet. */
  document: string | null;
  about: { title: Bilingual } | { basis: Titled };
  /** Whether everybody may know of the agreement that it is of: where not, no file that leaves Accord names it. */
  mayBeNamed: boolean;
};

/** What is owed of a document in its name. */
type Naming = (owed: readonly Owed[], about?: InCalendar["about"]) => Found[];

/** The same by the id of the agreement that it is of, or of what it is of instead. */
type Found = Owed & Pick<InCalendar, "document" | "about"> & { agreement: string };

/** A call reads a hundred keys, of which a document has two. */
const atOnce = 50;
/** Documents of a kind that are looked at, and of the reports that ended the last ones. */
const most = 300;
const mostEnded = 100;

/** What is done is shown for as long after its day. */
const monthsShown = 12;

/**
 * All that the organisation owes by a day, the soonest first, of what its reader watches over.
 *
 * 1. Agreements, plans, governance documents and reports come from the register, so many of each: their heads say what is due, paid and submitted.
 * 2. The days that an agreement names itself stand in its content, as its amendments have it, which is verified; of one that is
 *    altered they are not shown.
 * 3. Reports that are not opened yet come from the due index. Whether a plan's yearly report is final its own head says.
 * 4. What was done more than a year ago is left out.
 * @returns beside it whether there is more than was looked at
 */
export async function readCalendar(
  deps: Deps,
  { by }: Pick<Overseer, "by">,
): Promise<{ owed: InCalendar[]; isCut: boolean; today: string }> {
  const [organisation, policy, ahead, ...listed] = await Promise.all([
    deps.directory.organisation(),
    deps.records.policy(policyFor.report),
    deps.ahead.obligations(most),
    listOf(deps, { kind: "agreement" }, most),
    listOf(deps, { kind: "plan" }, atOnce),
    listOf(deps, { kind: "governance" }, most),
    listOf(deps, { kind: "report", ended: false }, most),
    listOf(deps, { kind: "report", ended: true }, mostEnded),
  ]);
  const today = dayOf(deps.clock.now(), organisation.timeZone);
  const all = listed.flatMap(({ reports }) => reports);
  const known = new Set(all.map(({ documentId }) => documentId));
  const coming = Map.groupBy(ahead.obligations, ({ agreementId }) => agreementId);
  const reportsOn = new Map(all.map(({ documentId, report }) => [documentId, report]));
  const daysOf: DaysOf = (agreement, title) => {
    const calendar = calendarIn(organisation, reportsOn.get(agreement)?.office);
    return (coming.get(agreement) ?? []).flatMap((obligation) =>
      comingOf(obligation, title, policy && authorsDay(obligation.dueOn, policy, today, calendar)),
    );
  };
  const closed = new Set(all.flatMap(({ documentId, report }) => (isClosed(report) ? [documentId] : [])));
  const owed = await Promise.all([
    ...all
      .filter(({ report }) => cannotOversee(report, by) === null)
      .map((one) =>
        owedOf(deps, one, { daysOf, opened: (due) => openedOf(deps, due, { reportsOn, today }) }),
      ),
    ...[...coming.keys()]
      .filter((agreement) => !known.has(agreement))
      .map(async (agreement) => {
        const title = await titleOfTakenOver(deps, agreement);
        return title ? daysOf(agreement, title) : [];
      }),
  ]);
  const since = monthsLater(today, -monthsShown);
  return {
    owed: owed
      .flat()
      .filter(({ isDone, on }) => !isDone || on >= since)
      .map(({ agreement, ...one }) => ({ ...one, mayBeNamed: !closed.has(agreement) }))
      .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id)),
    isCut: ahead.more || listed.slice(0, 4).some(({ more }) => more),
    today,
  };
}

/** Whether not everybody may know all of an agreement: to be named can endanger somebody. */
const isClosed = (report: Document): boolean =>
  report.kind === "agreement" && report.tail.inForce !== null && report.tail.inForce.publication !== "full";

/** The last changed documents of a list, at most so many, and whether there are more. */
async function listOf({ register }: Pick<Deps, "register">, listing: Listing, atMost: number) {
  const reports: RegisteredReport[] = [];
  let after: Parameters<DocumentRegister["list"]>[0]["after"] = null;
  while (reports.length < atMost) {
    const page = await register.list({ ...listing, after, limit: atOnce });
    reports.push(...page.reports);
    after = page.next;
    if (after === null) break;
  }
  return { reports, more: after !== null };
}

type DaysOf = (agreement: string, title: Bilingual) => Found[];
type Opened = (due: YearlyReport) => Promise<ReportDocument | null>;

/** The organisation's own report on a year of a plan, which may be older than what was listed; null while none is opened. */
async function openedOf(
  { store }: Pick<Deps, "store">,
  due: YearlyReport,
  { reportsOn, today }: { reportsOn: ReadonlyMap<string, Document>; today: string },
): Promise<ReportDocument | null> {
  if (due.period.end >= today) return null;
  const documentId = reportOfYear(due);
  const report = reportsOn.get(documentId) ?? (await store.load({ documentId })).head?.report;
  return report?.kind === "report" ? report : null;
}

async function owedOf(
  deps: Pick<Deps, "archive" | "store">,
  { documentId, report, basis }: RegisteredReport,
  { daysOf, opened }: { daysOf: DaysOf; opened: Opened },
): Promise<Found[]> {
  const named: Naming = (owed, about = { basis }) =>
    owed.map((one) => ({ ...one, document: documentId, about, agreement: agreementOf(basis) ?? documentId }));
  switch (report.kind) {
    case "plan": {
      const { tail } = report;
      const found = await Promise.all(tail.reports.map(async (due) => [due.id, await opened(due)] as const));
      const reports = new Map(found);
      return named(owedByPlan(tail, ({ id }) => reports.get(id) ?? null));
    }
    case "report":
      return named(owedByReport(documentId, report));
    case "agreement":
      return owedOfAgreement(deps, documentId, report, { named, daysOf });
    case "governance":
      return named(owedByGovernance(documentId, report.tail));
    // What it changes is owed by its agreement.
    case "amendment":
      return [];
  }
}

async function owedOfAgreement(
  deps: Pick<Deps, "archive" | "store">,
  documentId: string,
  report: AgreementDocument,
  { named, daysOf }: { named: Naming; daysOf: DaysOf },
): Promise<Found[]> {
  const { contentHash, tail } = report;
  if (tail.inForce === null || contentHash === null) return [];
  const values = await valuesInForce(deps, documentId, report, contentHash);
  if (values === null) return named(owedByAgreement(documentId, report, null));
  const title = { en: String(values["title.en"] ?? ""), fr: String(values["title.fr"] ?? "") };
  return [...named(owedByAgreement(documentId, report, values), { title }), ...daysOf(documentId, title)];
}

/** What an agreement says as it is in force; null where that cannot be read. One that no amendment changed is read in one call. */
async function valuesInForce(
  { archive, store }: Pick<Deps, "archive" | "store">,
  documentId: string,
  report: AgreementDocument,
  contentHash: string,
): Promise<Values | null> {
  if (!report.tail.amendments?.length) {
    const content = await archive.content(documentId, report, contentHash);
    return content === "altered" ? null : content.values;
  }
  const { head, basis } = await store.load({ documentId, basis: true });
  if (head?.report.kind !== "agreement" || basis?.kind !== "agreement") return null;
  const answers = await agreementAnswers(
    { archive, store },
    documentId,
    { ...head, report: head.report },
    basis,
  );
  return answers === null || answers === "altered" ? null : answers.inForce;
}

function comingOf(
  { agreementId: agreement, kind: reportKind, period, reportId, dueOn }: Obligation,
  agreementTitle: Bilingual,
  writtenOn: string | null,
): Found[] {
  const basis = { kind: "report", reportKind, period, agreementTitle } as const;
  const owed = owedByObligation(reportId, dueOn, writtenOn ?? dueOn);
  return owed.map((one) => ({ ...one, document: null, about: { basis }, agreement }));
}
