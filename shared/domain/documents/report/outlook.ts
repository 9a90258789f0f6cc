import type { Recipient } from "../../../../events/common.ts";
import type { Calendar } from "../../organisation/business-days.ts";
import { businessDaysLater, dayOf, daysLater, hourOf } from "../../organisation/business-days.ts";
import { calendarIn } from "../../organisation/office-time.ts";
import { total } from "../../review/dates.ts";
import { allows } from "../../review/lifecycle.ts";
import { nextStage, stagesOf } from "../../review/standing.ts";
import type { Review } from "../../review/state.ts";
import { lastDeadline } from "../../review/timing.ts";
import { later } from "../../time.ts";
import type { ReportDocument } from "./document.ts";
import { isPutToDonor } from "./with-donor.ts";

/** Whether a report will be with the donor in time, as far as can be said. */
export type Outlook = {
  donorDueOn: string;
  /** "open" where nobody can say: a meeting has no service level. */
  state: "with-donor" | "put-to-donor" | "not-with-all" | "holds" | "at-risk" | "passed" | "open";
  /** The day on which it will be there if each stage to come takes all of its time; null where that says nothing. */
  expectedOn: string | null;
};

/**
 * How a report stands against the donor's day, given the stages that are still to come; null for one that never goes, or that no donor awaits.
 * @param now instant, ISO 8601 UTC
 * @param whole the organisation’s, of which its office’s own counts
 * @param unannounced who is not known to be told of its publication, as far as that is looked up
 */
export function outlookOf(
  report: ReportDocument,
  now: string,
  whole: Calendar,
  unannounced: readonly Recipient[] = [],
): Outlook | null {
  const calendar = calendarIn(whole, report.office);
  const { status, announced, held, undelivered } = report;
  const { donorDueOn } = report.tail;
  if (donorDueOn === null) return null;
  if (status === "withdrawn" || status === "refused") return null;
  if (announced) {
    const missed = [...unannounced, ...[...held, ...undelivered].map(({ recipient }) => recipient)];
    const isMissed = missed.some(({ kind }) => kind === "donor");
    return { donorDueOn, state: isMissed ? "not-with-all" : "with-donor", expectedOn: null };
  }
  if (isPutToDonor(report)) return { donorDueOn, state: "put-to-donor", expectedOn: null };
  const isOver = dayOf(now, calendar.timeZone) > donorDueOn;
  if (status === "awaiting-meeting")
    return { donorDueOn, state: isOver ? "passed" : "open", expectedOn: null };
  const expectedOn = lastDayBefore(whenDone(report, now, calendar), calendar);
  const inTime = expectedOn <= donorDueOn ? "holds" : "at-risk";
  return { donorDueOn, state: isOver ? "passed" : inTime, expectedOn };
}

/** The instant at which a report is done if each stage to come takes all of its time, and none begins before now. */
function whenDone(report: Review, now: string, calendar: Calendar): string {
  const { status, policy, dueOn } = report;
  const latest = (instant: string) => (instant > now ? instant : now);
  if (allows("submit", status)) {
    const endOfWriting = hourOf(daysLater(dueOn, 1), 0, calendar.timeZone);
    return businessDaysLater(latest(endOfWriting), total(policy.stages), calendar);
  }
  const deadline = lastDeadline(report);
  const rest = stagesOf(report)
    .slice(nextStage(report) + (deadline === null ? 0 : 1))
    .filter(({ lanes }) => lanes.length > 0);
  return businessDaysLater(deadline === null ? now : latest(deadline), total(rest), calendar);
}

const lastDayBefore = (instant: string, { timeZone }: Calendar): string =>
  dayOf(later(instant, { seconds: -1 }), timeZone);
