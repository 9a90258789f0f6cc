import { hashOf } from "../../domain/audit/hash.ts";
import { boundUnder } from "../../domain/documents/basis.ts";
import { lessonsCited } from "../../domain/documents/lessons.ts";
import type { PlanDocument } from "../../domain/documents/plan/document.ts";
import { yearlyBasis } from "../../domain/documents/plan/yearly-basis.ts";
import {
  isDueOf,
  planOfReport,
  reportOfYear,
  type YearlyReport,
} from "../../domain/documents/plan/yearly-reports.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import type { YearlyReportBasis } from "../../domain/documents/report/basis.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn, countedIn } from "../../domain/organisation/office-time.ts";
import type { Lang, Organisation } from "../../domain/organisation/organisation.ts";
import { pinPolicy } from "../../domain/organisation/organisation.ts";
import type { Effect } from "../../domain/outbox/effect.ts";
import { authorsDay } from "../../domain/review/dates.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, DueItem, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DocumentRegister } from "../../ports/oversight.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { readOpenLessons } from "../desk/open-lessons.ts";
import { carryOut } from "../engine/carry-out.ts";
import { whenAltered } from "../engine/verified.ts";
import { readPlanInForce } from "../reading/plan-in-force.ts";

type Deps = {
  store: DecisionStore;
  archive: Archive;
  clock: Clock;
  ids: Ids;
  records: Pick<Records, "policy" | "agreement">;
  directory: Pick<Directory, "organisation" | "person">;
  dueIndex: DueIndex;
  outbox: Pick<Outbox, "add">;
  register: DocumentRegister;
};

/**
 * A year of an adopted plan is over: the organisation's own report on it is opened, whoever wrote the plan gets its form by mail,
 * whoever oversees hears of it as of any report that is opened, and so does whoever is accountable, if that is somebody else.
 *
 * 1. The plan is read, and verified: it says which reports are due, and what its indicators are. It is looked at again in an hour
 *    otherwise.
 * 2. What another plan has taken the place of by then is not reported on.
 * 3. Beside it the lessons of published reports that share something with the plan, which nobody has answered for it.
 * 4. One transaction: the first entry, head, basis, link, the mail's outbox row. A report that was opened already is left as it is.
 * 5. A row for whoever is accountable, named by the year, so that a second time adds none.
 */
export async function openYearlyReport(deps: Deps, item: DueItem): Promise<void> {
  const documentId = planOfReport(item.id);
  const now = deps.clock.now();
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if ((await deps.archive.history(documentId, head, basis)) === "altered")
    return deps.dueIndex.putOff(item, later(now, whenAltered));
  if (head?.report.kind !== "plan" || basis?.kind !== "plan") return deps.dueIndex.settle(item);
  const { tail, policy } = head.report;
  const due = tail.reports.find(({ id }) => id === item.id);
  if (due && isDueOf(tail, due)) {
    if ((await open(deps, documentId, { ...head, report: head.report }, due, basis.lang)) === "altered")
      return deps.dueIndex.putOff(item, later(now, whenAltered));
    const { overseer, accountable } = policy;
    const matter = { reportDue: { ...due.period, dueOn: due.dueOn } };
    if (accountable !== undefined) {
      const word = { effect: "tell", template: "yearly-report-due", matter } as const;
      const effect: Effect = { ...word, role: accountable, purpose: "read", unless: overseer };
      const id = linkIdOf(documentId, item.id);
      await deps.outbox.add({ id, documentId, effect, linkId: null, createdAt: now }, null);
    }
  }
  return deps.dueIndex.settle(item);
}

/**
 * The same with the lessons that it is to answer: those that share something with its plan, and that neither a plan has answered nor an
 * earlier report on this one.
 */
async function withLessons(
  deps: Deps,
  basis: YearlyReportBasis,
  earlier: readonly YearlyReport[],
  { timeZone }: Pick<Organisation, "timeZone">,
): Promise<YearlyReportBasis> {
  const { about = { countries: [], rights: [] }, plan } = basis;
  const before = await Promise.all(
    earlier.map((report) => deps.store.load({ documentId: reportOfYear(report), basis: true })),
  );
  const answered = before.flatMap((one) => (one.basis ? lessonsCited(one.basis) : []));
  const since = { day: null, timeZone, answered, plan: plan.id };
  const lessons = await readOpenLessons(deps, { about, all: false }, since);
  return lessons.length === 0 ? basis : { ...basis, lessons };
}

/** Bound to the plan as its amendments have it, and decided on by the policy for reports. @param workingLang where its author's is not known */
async function open(
  deps: Deps,
  plan: string,
  { report: { author, contentHash, tail } }: Head & { report: PlanDocument },
  due: YearlyReport,
  workingLang: Lang,
): Promise<"opened" | "altered"> {
  const [policy, organisation, known, en, fr] = await Promise.all([
    deps.records.policy(policyFor.report),
    deps.directory.organisation(),
    deps.directory.person(author),
    readPlanInForce(deps, plan, "en"),
    readPlanInForce(deps, plan, "fr"),
  ]);
  if (en === "altered" || fr === "altered") return "altered";
  if (!policy) throw new Error(`No policy "${policyFor.report}" is in force`);
  const bound = en && fr && yearlyBasis(plan, { en, fr }, due, known?.person.lang ?? workingLang);
  if (!bound) throw new Error(`Plan ${plan} was adopted, and is not published`);
  const earlier = tail.reports.filter(({ id }) => id !== due.id);
  const basis = boundUnder(await withLessons(deps, bound, earlier, organisation), policy);
  const pinned = pinPolicy(policy, organisation.roster, author);
  const office = countedIn(organisation, known?.person.office);
  const calendar = calendarIn(organisation, office ?? undefined);
  const today = dayOf(deps.clock.now(), calendar.timeZone);
  const facts = {
    ...{ kind: "report" as const, boundTo: [{ id: plan, contentHash }], pinnedHash: hashOf(basis) },
    ...{ obligation: due.id, dueOn: authorsDay(due.dueOn, pinned, today, calendar), donorDueOn: null },
    ...{ author, ...(office !== null && { office }), policy: pinned },
  };
  const documentId = reportOfYear(due);
  const { head } = await deps.store.load({ documentId });
  if (!head) await carryOut(deps, documentId, null, { name: "open", facts, acceptance: null }, { basis });
  return "opened";
}
