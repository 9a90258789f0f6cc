import type { PinnedPolicy } from "../../../events/common.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import type { Calendar } from "../organisation/business-days.ts";
import { businessDaysAfter, businessDaysBefore, dayOf, daysLater } from "../organisation/business-days.ts";
import { isAcceptance } from "../organisation/lane-rule.ts";
import { later } from "../time.ts";
import type { Named } from "./commands.ts";
import { mindComments, momentsOfComments } from "./comment-days.ts";
import { allows } from "./lifecycle.ts";
import { momentOf } from "./moments.ts";
import { mindWords, momentsOfWords } from "./own-words.ts";
import { authorReminders, wasRemindedSince } from "./reminders.ts";
import type { Review } from "./state.ts";
import { awaitsReaders } from "./whole.ts";

/** The day by whose end a document's author submits it (ISO 8601): it ends where its office is. */

/** Business days that an author has at least, however near the donor's day is. */
const leastForWriting = 5;

/** Days that an author has for what reviewers asked to change. */
const daysForChanges = 7;

type Timed = readonly {
  serviceLevelDays: number;
  lanes: readonly Pick<PinnedPolicy["stages"][number]["lanes"][number], "rule">[];
}[];

/** How many business days stages take together at most, until it is with the donor: what the donor takes to answer is its own. */
export const total = (stages: Timed): number =>
  stages.reduce(
    (sum, { serviceLevelDays, lanes }) => sum + (lanes.some(isAcceptance) ? 0 : serviceLevelDays),
    0,
  );

/** The day on which all stages begin that are done by the end of a day, if each takes all of its time. */
export const stagesBegin = (doneOn: string, { stages }: { stages: Timed }, calendar: Calendar): string =>
  businessDaysBefore(doneOn, total(stages), calendar);

/**
 * The author's day: that on which all is to be done, less what all stages may take together. Where that leaves too little time
 * to write, the author has the least time all the same, and the pages say what becomes of the other day.
 * @param doneOn the day by whose end it is done: with the donor, of a document
 * @param today the day on which the form goes out, or the other day is changed
 */
export function authorsDay(
  doneOn: string,
  { stages }: { stages: Timed },
  today: string,
  calendar: Calendar,
): string {
  const day = stagesBegin(doneOn, { stages }, calendar);
  const earliest = businessDaysAfter(today, leastForWriting, calendar);
  return day >= earliest ? day : earliest;
}

/**
 * What follows for the author's day when a document goes back to them: a week, or what they have still, if that is longer. Its days end
 * where those of the stage do that sent it back.
 * @param now instant, ISO 8601 UTC
 */
export function datesAfter(before: Review | null, after: Review, now: string): DocumentEvent[] {
  const isBack = after.status === "changes-requested" && before?.status !== "changes-requested";
  if (!isBack) return [];
  const { timeZone = "UTC" } = before?.serviceLevel ?? {};
  const inAWeek = daysLater(dayOf(now, timeZone), daysForChanges);
  return inAWeek > after.dueOn ? [{ type: "author-date-set", facts: { dueOn: inAWeek } }] : [];
}

/** Days after the author's day on which the overseer and whoever is accountable are told. */
const latenessTold = [0, 7] as const;

/**
 * The clock looks at the author's day. What was missed while nobody looked is made up for: the last of it, not all; but nobody
 * is reminded half a day late of a day that is still to come, nor anew once the overseer had it done; nor is an author who
 * cannot answer.
 */
export function mindDates(review: Review, command: Named<"mind-dates">): DocumentEvent[] {
  const { now, timeZone, departed } = command;
  if (!isWritten(review)) return [];
  const { author, dueOn, minded } = review;
  const days = reached(dueOn, authorReminders, minded.author, now, timeZone);
  const isStale = days !== null && days < 0 && later(momentOf(dueOn, days, timeZone), { hours: 12 }) < now;
  const isGiven = days !== null && wasRemindedSince(review, daysLater(dueOn, days));
  const isToRemind = days !== null && !isStale && !isGiven && !departed.includes(author);
  const late = reached(dueOn, latenessTold, minded.late, now, timeZone);
  return [
    ...(isToRemind
      ? [{ type: "author-reminded", facts: { author, dueOn, days, by: null, on: null } } as const]
      : []),
    ...(late !== null
      ? [{ type: "lateness-told", facts: { of: "author", dueOn, days: late } } as const]
      : []),
    ...mindComments(review, { now, timeZone }),
    ...mindWords(review, command),
  ];
}

/**
 * Which of the days after (or before, less than 0) a day has come that the clock has not minded yet, the last of them; null
 * where none has.
 * @param last which it minded last
 */
export function reached(
  day: string,
  offsets: readonly number[],
  last: number | null,
  now: string,
  timeZone: string,
): number | null {
  const latest = offsets.filter((offset) => momentOf(day, offset, timeZone) <= now).at(-1);
  return latest === undefined || (last !== null && latest <= last) ? null : latest;
}

/**
 * When the clock must look at the days of a document again (instant, ISO 8601 UTC); null when never.
 * @param others moments at which its kind asks for a look, whether or not they have passed
 */
export function nextDatesLook(
  review: Review,
  now: string,
  timeZone: string,
  others: readonly string[],
): string | null {
  const moments = [
    ...(isWritten(review) ? [...authorReminders, ...latenessTold] : []).map((offset) =>
      momentOf(review.dueOn, offset, timeZone),
    ),
    ...others,
    ...(isWritten(review) ? momentsOfComments(review, timeZone) : []),
    ...(isWritten(review) ? momentsOfWords(review, now, timeZone) : []),
    // Who waits for words is looked at daily: their language may be another by now, or nothing keep them waiting; and so is whether
    // somebody is known by now who may read all of it.
    ...(review.held.length > 0 || awaitsReaders(review)
      ? [0, 1].map((days) => momentOf(dayOf(now, timeZone), days, timeZone))
      : []),
  ];
  return moments.filter((moment) => moment > now).sort()[0] ?? null;
}

/** Whether nothing is submitted that waits for others: the document awaits its author. */
export const isWritten = ({ status }: Pick<Review, "status">): boolean => allows("submit", status);

/** Why a document will never be published; null as long as it may be, or is. */
export const whyNotComing = ({ status }: Pick<Review, "status">): "withdrawn" | "refused" | null =>
  status === "withdrawn" || status === "refused" ? status : null;
