import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import { agreementOf, type Basis, isOfAgreement, leftOutOf } from "../../domain/documents/basis.ts";
import { guardOf } from "../../domain/documents/guard.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import { type Published, publishedOf } from "../../domain/documents/published.ts";
import { yearlyIn } from "../../domain/documents/report/basis.ts";
import {
  hasTrace,
  type PlanRows,
  type Promised,
  promisesIn,
  promisesOf,
  type Reported,
  rowsOfPublished,
  rowsOfTakenOver,
  type Trace,
  traced,
} from "../../domain/documents/trace.ts";
import { planRowIn } from "../../domain/framework/plan-indicator.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import type { DocumentRegister, RegisteredReport } from "../../ports/oversight.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { agreementInForce } from "../engine/approved-agreement.ts";
import { listReports } from "./list-reports.ts";
import { readPlanInForce } from "./plan-in-force.ts";

type Deps = {
  store: Pick<DecisionStore, "load">;
  archive: Archive;
  records: Pick<Records, "agreement" | "agreementsUnder" | "plan">;
  register: DocumentRegister;
};

/**
 * Who looks: everybody; somebody by a link of theirs to a document, who may know the agreement that it is or stands on; or whoever
 * watches over all documents.
 */
export type Onlooker = "everybody" | "reader" | "overseer";

export type ReadTrace = Trace & {
  /** What is named that is a document, and no record of before Accord; and what of it everybody may open. */
  documents: ReadonlySet<string>;
  published: ReadonlySet<string>;
  /** Whether agreements may be left out that not everybody may know of. */
  mayLack: boolean;
  /** Whether there are more agreements or reports than were looked at. */
  isCut: boolean;
};

/** Agreements of a plan that are followed, each a content that is read and verified. */
const most = 50;

/**
 * The way from promises to results, seen from a plan, from an agreement, or from a report on one; null where there is none to follow
 * yet, or nobody may know of it.
 *
 * 1. The agreements: those under the plan, the document itself, or the one that it stands on. Who may not know of one does not find it.
 * 2. The plans that they name, as they are published, or were taken over.
 * 3. What was reported: of each report of theirs what is public of it, with small numbers withheld, whoever looks.
 */
export async function readTrace(
  deps: Deps,
  { documentId, report, basis }: { documentId: string; report: Document; basis: Basis },
  lang: Lang,
  by: Onlooker,
): Promise<ReadTrace | null> {
  if (!hasTrace(report) || (by === "everybody" && leftOutOf(asKnownNow(basis, report)).length > 0))
    return null;
  // The organisation's own report is followed from its plan.
  const plan = yearlyIn(basis)?.plan.id ?? (basis.kind === "plan" ? documentId : null);
  const isOfPlan = plan !== null;
  const found = isOfPlan
    ? await promisesUnder(deps, plan, lang, by)
    : { all: [await followable(deps, agreementOf(basis) ?? documentId, lang, by)], more: false };
  const agreements = found.all.filter((one) => one !== null);
  const promises = agreements.flatMap((one) => one.promises);
  if (!isOfPlan && agreements.length === 0) return null;
  const plans = await planRows(deps, isOfPlan ? [plan] : await plansNamed(deps, promises), lang);
  const { reports, isCut } = await reportsOf(deps, new Set(agreements.map(({ id }) => id)), lang, by);
  const reported = (agreement: string, indicator: string) =>
    reports.flatMap(({ of, results }) =>
      of === agreement ? results.filter(({ achievement }) => achievement.indicator.id === indicator) : [],
    );
  const named = [
    ...agreements,
    ...reports,
    ...plans.map(({ id, about }) => asPublished(id, "basis" in about)),
  ];
  return {
    ...traced(plans, promises, reported, isOfPlan),
    documents: new Set(named.filter(({ isDocument }) => isDocument).map(({ id }) => id)),
    published: new Set(named.filter(({ isPublished }) => isPublished).map(({ id }) => id)),
    mayLack: isOfPlan && by !== "overseer",
    isCut: isCut || found.more,
  };
}

/** Whether something that is named is a document, and published. */
type Known = { id: string; isDocument: boolean; isPublished: boolean };

const asPublished = (id: string, is: boolean): Known => ({ id, isDocument: is, isPublished: is });

/**
 * Whether everybody may follow what a published document promises, or reports on: all but a report on an agreement that not everybody
 * may know all of, from which something is left out, or was not yet when it was opened.
 */
export async function mayEverybodyFollow(
  { store }: Pick<Deps, "store">,
  { basis, leavesOut }: Pick<Published, "basis" | "leavesOut">,
): Promise<boolean> {
  if (basis.kind !== "report" || "plan" in basis) return true;
  if (leavesOut.length > 0) return false;
  const { head } = await store.load({ documentId: basis.agreementId });
  // What was taken over has no head of a document.
  return !head || (head.report.kind === "agreement" && head.report.tail.inForce?.publication === "full");
}

/** An agreement that is followed. */
type Followable = Known & { promises: Promised[] };

async function promisesUnder(deps: Deps, plan: string, lang: Lang, by: Onlooker) {
  const { agreements, written, more } = await deps.records.agreementsUnder(plan, most);
  const own = by === "overseer" ? by : "everybody";
  const found = await Promise.all(written.map((id) => writtenInAccord(deps, id, own)));
  return { all: [...agreements.map((one) => takenOver(one, lang)), ...found], more };
}

const followable = async (deps: Deps, id: string, lang: Lang, by: Onlooker): Promise<Followable | null> => {
  const record = await deps.records.agreement(id);
  return record ? takenOver(record.agreement, lang) : writtenInAccord(deps, id, by);
};

const takenOver = (agreement: Agreement, lang: Lang): Followable => ({
  ...asPublished(agreement.id, false),
  promises: promisesOf(agreement, lang),
});

/** Null for what is not in force, is no more what was approved, or is not for everybody to know. */
async function writtenInAccord(deps: Deps, id: string, by: Onlooker): Promise<Followable | null> {
  const found = await agreementInForce(deps, id);
  if (found === null || found === "altered") return null;
  const isPublic = found.publication === "full";
  if (by === "everybody" && !isPublic) return null;
  const { title } = found.agreement;
  const promises = promisesIn({ id, title }, found.content.values);
  return { id, promises, isDocument: true, isPublished: found.isPublished };
}

/** The plans that promises name; of those that were taken over, whose indicators have ids of their own, all that there are. */
async function plansNamed({ store }: Pick<Deps, "store">, promises: readonly Promised[]): Promise<string[]> {
  const names = promises.flatMap(({ serves }) => serves ?? []);
  const named = names.flatMap((name) => planRowIn(name)?.plan ?? []);
  const guard = guardOf({ kind: "plan" });
  if (guard === null || names.length === named.length) return [...new Set(named)];
  const { guards: [plans] = [] } = await store.load({ documentId: `_${guard}`, guards: [guard] });
  return [...new Set([...named, ...(plans?.claims.map(({ by }) => by) ?? [])])];
}

async function planRows(deps: Deps, ids: readonly string[], lang: Lang): Promise<PlanRows[]> {
  const read = await Promise.all(
    ids.map(async (id) => {
      const adopted = await readPlanInForce(deps, id, lang);
      if (adopted === "altered") return null;
      if (adopted) return rowsOfPublished(id, adopted);
      const plan = await deps.records.plan(id);
      return plan && rowsOfTakenOver(plan, lang);
    }),
  );
  return read.filter((one) => one !== null);
}

/** Reports of some agreements that were approved, and for everybody those that are published; the earliest period first. */
async function reportsOf(deps: Deps, agreements: ReadonlySet<string>, lang: Lang, by: Onlooker) {
  const listing = by === "everybody" ? { published: true } : {};
  const listed = await listReports(deps, listing, ({ basis }) => agreements.has(agreementOf(basis) ?? ""));
  const found = await Promise.all(listed.reports.map((one) => readReport(deps, one, lang)));
  const reports = found.filter((one) => one !== null).sort((a, b) => a.from.localeCompare(b.from));
  return { reports, isCut: listed.isCut };
}

/** What is public of a report that was approved; null for any other, and for what is no more what was approved. */
async function readReport({ archive }: Pick<Deps, "archive">, one: RegisteredReport, lang: Lang) {
  const { documentId: id, report } = one;
  const isApproved = allows("publish", report.status) || allows("notify", report.status);
  if (!isApproved || report.contentHash === null) return null;
  const basis = archive.pinned(id, { report }, one.basis);
  if (basis === "altered" || !isOfAgreement(basis)) return null;
  const content = await archive.content(id, report, report.contentHash);
  if (content === "altered") return null;
  const { results, thresholds } = publishedOf(asKnownNow(basis, report), content, {}, { reader: lang });
  return {
    ...{ id, of: basis.agreementId, from: basis.period.start, isDocument: true },
    isPublished: report.status === "published",
    results: results.map(
      ({ achievement }): Reported => ({ document: id, about: basis, achievement, thresholds }),
    ),
  };
}
