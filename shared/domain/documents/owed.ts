import { isDay, monthsLater } from "../organisation/business-days.ts";
import { isWritten, whyNotComing } from "../review/dates.ts";
import { publicityOf } from "../review/publicity.ts";
import type { Values } from "../typed/values.ts";
import type { AgreementDocument } from "./agreement/document.ts";
import { leftOf, namedIn, paidOf, standingOfTranche, type Tranche } from "./agreement/tranches.ts";
import type { GovernanceTail } from "./governance/document.ts";
import { isToReview, toldMeeting } from "./governance/standing.ts";
import type { PlanTail } from "./plan/document.ts";
import { isDueOf, type YearlyReport } from "./plan/yearly-reports.ts";
import type { ReportDocument } from "./report/document.ts";
import { isAwaitedByDonor, isFinal } from "./report/with-donor.ts";

/** What an organisation owes by which day, as its agreements and plans say it: what its calendar is made of. */
export type Owed = {
  /** Names it among all that is owed, and stays: what it is, and of which document. */
  id: string;
  /** By the end of which day (ISO 8601). */
  on: string;
  isDone: boolean;
} & Matter;

type Amount = { currency: string; minorUnits: number };

type Matter =
  /** `amount`: what of it was paid, once all of it is; else what is left. `waits`: what it waits for is not there yet. */
  | { is: "tranche"; number: number; amount: Amount; waits: boolean }
  | {
      is:
        | "report-to-write"
        | "report-with-donor"
        | "publication-review"
        | "due-diligence"
        | "governance-review"
        | "members-meeting";
    }
  | { is: "yearly-report"; period: YearlyReport["period"] };

/** How an entry stands on a day: done, to be done since that day or before, or to come. */
export type Stands = "done" | "due" | "to-come";

/** @param today ISO 8601 */
export function standsOn({ isDone, on }: Pick<Owed, "isDone" | "on">, today: string): Stands {
  if (isDone) return "done";
  return on <= today ? "due" : "to-come";
}

/** For so many months a check of a party is good (Accord's own rule, as the form asks for it). */
const diligenceFor = 12;

/**
 * What is owed of an agreement in force: its tranches, each on the day since which it is due, or on which it is expected; the day on
 * which it is looked at again how much of it everybody may know; and that on which its due diligence is a year old, if it runs still.
 * @param values what it says; null where that cannot be read, so that its own days are not known
 */
export function owedByAgreement(
  agreement: string,
  document: Pick<AgreementDocument, "tail" | "publicity">,
  values: Values | null,
): Owed[] {
  const { inForce, tranches, ended } = document.tail;
  if (inForce === null) return [];
  const said = (field: string) => String(values?.[field] ?? "");
  const checked = said("dueDiligence.checkedOn");
  const lapses = isDay(checked) ? monthsLater(checked, diligenceFor) : null;
  // Of an agreement that ended nothing becomes due any more.
  const isStillOwed = (tranche: Tranche) => !ended || standingOfTranche(tranche) !== "waiting";
  return [
    ...(tranches?.all ?? []).filter(isStillOwed).map((tranche): Owed => {
      const standing = standingOfTranche(tranche);
      const isDone = standing === "paid";
      return {
        ...{ id: `${agreement}.tranche.${tranche.id}`, is: "tranche", isDone, waits: standing === "waiting" },
        on: tranche.dueOn ?? tranche.on,
        number: namedIn(tranches ?? { all: [] }, tranche.id).number,
        amount: {
          currency: tranches?.currency ?? "",
          minorUnits: isDone ? paidOf(tranche) : leftOf(tranche),
        },
      };
    }),
    ...owedReviews(agreement, document),
    ...(lapses !== null && !ended && lapses <= said("terms.end")
      ? [{ id: `${agreement}.diligence`, is: "due-diligence", on: lapses, isDone: false } as const]
      : []),
  ];
}

/** The days on which it is looked at again what everybody may know of a document: those that were answered, and the next one. */
function owedReviews(document: string, review: Pick<AgreementDocument, "publicity">): Owed[] {
  const { review: next, reviewed = [] } = publicityOf(review);
  const is = "publication-review" as const;
  return [
    ...reviewed.map((on) => ({ id: `${document}.publication.${on}`, is, on, isDone: true })),
    ...(next ? [{ id: `${document}.publication`, is, on: next.on, isDone: false }] : []),
  ];
}

/**
 * The yearly reports of a plan, as far as no other has taken its place: done once one is final. One that was withdrawn or refused does
 * not come.
 * @param opened the report on a year, once it is opened
 */
export const owedByPlan = (
  tail: PlanTail,
  opened: (due: YearlyReport) => Pick<ReportDocument, "status"> | null,
): Owed[] =>
  tail.reports.flatMap((due): Owed[] => {
    const report = opened(due);
    if (!isDueOf(tail, due) || (report && whyNotComing(report) !== null)) return [];
    const { id, period, dueOn: on } = due;
    return [{ id, is: "yearly-report", on, period, isDone: report !== null && isFinal(report) }];
  });

/** The day of review of a governance document, and of a by-law that of the meeting of members that is to confirm it. */
export function owedByGovernance(id: string, tail: GovernanceTail): Owed[] {
  const { adopted, replaced, members } = tail;
  if (adopted === null) return [];
  const { reviewOn } = adopted;
  const membersOn = toldMeeting(tail);
  return [
    ...(isToReview(tail) || replaced
      ? [{ id: `${id}.review`, is: "governance-review", on: reviewOn, isDone: replaced !== null } as const]
      : []),
    ...(membersOn === null
      ? []
      : [{ id: `${id}.members`, is: "members-meeting", on: membersOn, isDone: members !== null } as const]),
  ];
}

/** The days of a report of an agreement: its author's, and its donor's; none of one that does not come. */
export function owedByReport(id: string, report: ReportDocument): Owed[] {
  if (whyNotComing(report) !== null) return [];
  const { donorDueOn } = report.tail;
  return [
    ...reportDays(id, {
      written: { on: report.dueOn, isDone: !isWritten(report) },
      withDonor: donorDueOn === null ? null : { on: donorDueOn, isDone: !isAwaitedByDonor(report) },
    }),
    ...owedReviews(id, report),
  ];
}

/** The same of one that is not opened yet. @param writtenOn the day that its author will have, by what its stages may take */
export const owedByObligation = (report: string, dueOn: string, writtenOn: string): Owed[] =>
  reportDays(report, {
    written: { on: writtenOn, isDone: false },
    withDonor: { on: dueOn, isDone: false },
  });

type DayOf = Pick<Owed, "on" | "isDone">;

const reportDays = (
  id: string,
  { written, withDonor }: { written: DayOf; withDonor: DayOf | null },
): Owed[] => [
  { id: `${id}.written`, is: "report-to-write", ...written },
  ...(withDonor ? [{ id: `${id}.donor`, is: "report-with-donor", ...withDonor } as const] : []),
];
