import type { PinnedPolicy } from "../../../events/common.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import type { Calendar } from "../organisation/business-days.ts";
import {
  businessDaysAfter,
  businessDaysBefore,
  businessDaysLater,
  dayOf,
  daysLater,
  hourOf,
} from "../organisation/business-days.ts";
import { ok } from "../result.ts";
import { later } from "../time.ts";
import type { Named, Outcome } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { authorReminders, wasRemindedSince } from "./reminders.ts";
import { nextStage } from "./standing.ts";
import type { Report } from "./state.ts";
import { lastDeadline } from "./timing.ts";

/**
 * The two days of a report: by the end of one its author submits it, by the end of the other it is with the donor. Days
 * are ISO 8601, and end where the organisation is at home.
 */

/** Business days that an author has at least, however near the donor's day is. */
const leastForWriting = 5;

/** Days that an author has for what reviewers asked to change. */
const daysForChanges = 7;

const total = (stages: PinnedPolicy["stages"]): number =>
  stages.reduce((sum, { serviceLevelDays }) => sum + serviceLevelDays, 0);

/**
 * The author's day: the donor's, less what all stages may take together. Where that leaves too little time to write, the
 * author has the least time all the same, and the pages say what becomes of the donor's day.
 * @param today the day on which the form goes out, or the donor's day is changed
 */
export function authorsDay(
  donorDueOn: string,
  { stages }: Pick<PinnedPolicy, "stages">,
  today: string,
  calendar: Calendar,
): string {
  const day = businessDaysBefore(donorDueOn, total(stages), calendar);
  const earliest = businessDaysAfter(today, leastForWriting, calendar);
  if (day >= earliest) return day;
  return donorDueOn >= today && donorDueOn < earliest ? donorDueOn : earliest;
}

/**
 * What follows for the author's day when a report goes back to them: a week, or what they have still, if that is longer.
 * @param now instant, ISO 8601 UTC
 */
export function datesAfter(before: Report | null, after: Report, now: string): DocumentEvent[] {
  const isBack = after.status === "changes-requested" && before?.status !== "changes-requested";
  if (!isBack) return [];
  const inAWeek = daysLater(dayOf(now, "UTC"), daysForChanges);
  return inAWeek > after.dueOn ? [{ type: "author-date-set", facts: { dueOn: inAWeek } }] : [];
}

/** Whether a report will be with the donor in time, as far as can be said. */
export type Outlook = {
  donorDueOn: string;
  /** "open" where nobody can say: a meeting has no service level. */
  state: "with-donor" | "not-with-all" | "holds" | "at-risk" | "passed" | "open";
  /** The day on which it will be there if each stage to come takes all of its time; null where that says nothing. */
  expectedOn: string | null;
};

/**
 * How a report stands against the donor's day, given the stages that are still to come; null for one that never goes.
 * @param now instant, ISO 8601 UTC
 */
export function outlookOf(report: Report, now: string, calendar: Calendar): Outlook | null {
  const { status, donorDueOn, donorsNotified, held, undelivered } = report;
  if (status === "withdrawn" || status === "refused") return null;
  if (donorsNotified) {
    const isMissed = [...held, ...undelivered].some(({ recipient }) => recipient.kind === "donor");
    return { donorDueOn, state: isMissed ? "not-with-all" : "with-donor", expectedOn: null };
  }
  const isOver = dayOf(now, calendar.timeZone) > donorDueOn;
  if (status === "awaiting-meeting")
    return { donorDueOn, state: isOver ? "passed" : "open", expectedOn: null };
  const expectedOn = lastDayBefore(whenDone(report, now, calendar), calendar);
  const inTime = expectedOn <= donorDueOn ? "holds" : "at-risk";
  return { donorDueOn, state: isOver ? "passed" : inTime, expectedOn };
}

/** The instant at which a report is done if each stage to come takes all of its time, and none begins before now. */
function whenDone(report: Report, now: string, calendar: Calendar): string {
  const { status, policy, dueOn } = report;
  const latest = (instant: string) => (instant > now ? instant : now);
  if (allows("submit", status)) {
    const endOfWriting = hourOf(daysLater(dueOn, 1), 0, calendar.timeZone);
    return businessDaysLater(latest(endOfWriting), total(policy.stages), calendar);
  }
  const deadline = lastDeadline(report);
  const rest = policy.stages.slice(nextStage(report) + (deadline === null ? 0 : 1));
  return businessDaysLater(deadline === null ? now : latest(deadline), total(rest), calendar);
}

const lastDayBefore = (instant: string, { timeZone }: Calendar): string =>
  dayOf(later(instant, { seconds: -1 }), timeZone);

/** Days after the author's day, and after the donor's, on which the overseer and whoever is accountable are told. */
const latenessTold = { author: [0, 7], donor: [1, 7, 14] } as const;

/** Mails of the clock go out in the morning, where the organisation is at home. */
const morning = 8;

/**
 * The clock looks at the days of a report. What was missed while nobody looked is made up for: the last of it, not all;
 * but nobody is reminded half a day late of a day that is still to come, nor anew once the overseer had it done; nor is an
 * author who cannot answer.
 */
export function mindDates(report: Report, { now, timeZone, departed }: Named<"mind-dates">): Outcome {
  const { author, dueOn, donorDueOn, minded } = report;
  const reached = (day: string, offsets: readonly number[], last: number | null): number | null => {
    const latest = offsets.filter((offset) => momentOf(day, offset, timeZone) <= now).at(-1);
    return latest === undefined || (last !== null && latest <= last) ? null : latest;
  };
  const events: DocumentEvent[] = [];
  if (isWritten(report)) {
    const days = reached(dueOn, authorReminders, minded.author);
    const isStale = days !== null && days < 0 && later(momentOf(dueOn, days, timeZone), { hours: 12 }) < now;
    const isGiven = days !== null && wasRemindedSince(report, daysLater(dueOn, days));
    if (days !== null && !isStale && !isGiven && !departed.includes(author))
      events.push({ type: "author-reminded", facts: { author, dueOn, days, by: null, on: null } });
    const late = reached(dueOn, latenessTold.author, minded.late);
    if (late !== null) events.push({ type: "lateness-told", facts: { of: "author", dueOn, days: late } });
  }
  const days = isAwaitedByDonor(report) ? reached(donorDueOn, latenessTold.donor, minded.donor) : null;
  if (days !== null) events.push({ type: "lateness-told", facts: { of: "donor", dueOn: donorDueOn, days } });
  return ok(events);
}

/** When the clock must look at the days of a report again (instant, ISO 8601 UTC); null when never. */
export function nextDatesLook(report: Report, now: string, timeZone: string): string | null {
  const { dueOn, donorDueOn } = report;
  const moments = [
    ...(isWritten(report) ? [...authorReminders, ...latenessTold.author] : []).map((offset) =>
      momentOf(dueOn, offset, timeZone),
    ),
    // An author may have it back: their day is looked at again then, by its own event.
    ...(isAwaitedByDonor(report) ? latenessTold.donor : []).map((offset) =>
      momentOf(donorDueOn, offset, timeZone),
    ),
    // Who waits for words is looked at daily: their language may be another by now, or nothing keep them waiting.
    ...(report.held.length > 0 ? [0, 1].map((days) => momentOf(dayOf(now, timeZone), days, timeZone)) : []),
  ];
  return moments.filter((moment) => moment > now).sort()[0] ?? null;
}

/** Whether nothing is submitted that waits for others: the report awaits its author. */
export const isWritten = ({ status }: Pick<Report, "status">): boolean => allows("submit", status);

/** Why a report will never be with a donor; null as long as it may be, or is. */
export const whyNotComing = ({ status }: Pick<Report, "status">): "withdrawn" | "refused" | null =>
  status === "withdrawn" || status === "refused" ? status : null;

/** Whether a report is still on its way to a donor: it is not published yet, or they wait for words in their language. */
export const isAwaitedByDonor = ({ status, donorsNotified, held }: Report): boolean =>
  whyNotComing({ status }) === null &&
  (!donorsNotified || held.some(({ recipient }) => recipient.kind === "donor"));

const momentOf = (day: string, offset: number, timeZone: string): string =>
  hourOf(daysLater(day, offset), morning, timeZone);
