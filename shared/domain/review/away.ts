import type { EventOf } from "../../../events/facts.ts";
import { dayOf, daysLater, hourOf } from "../organisation/business-days.ts";
import { answerOf } from "./standing.ts";
import type { Absence, Review } from "./state.ts";

/**
 * A director who is asked to sign says, without deciding, until when they are away. It is no vote, ends nothing and hands nothing to
 * anybody: nobody acts for an absent director (CNCA s. 126(3)). Whoever watches over the resolution alone learns of it.
 */

/** Days on from today that an absence can last as it is said: a year. One further on is a slip. */
const longest = 366;

/** Whether an absence can be said to last until the end of a day (ISO 8601), today among them. */
export const canBeAwayUntil = (day: string, today: string): boolean =>
  day >= today && day <= daysLater(today, longest);

/** What somebody said of their absence in a lane; undefined where they said nothing, or that they are back. */
export const absenceOf = (
  { absences = [] }: Pick<Review, "absences">,
  person: string,
  id: string,
): Absence | undefined => absences.find((one) => one.person === person && one.lane === id);

/** The same while it lasts: until the end of its last day. @param today ISO 8601, where the document’s days end */
export function absenceNow(
  review: Pick<Review, "absences">,
  person: string,
  lane: string,
  today: string,
): Absence | undefined {
  const said = absenceOf(review, person, lane);
  return said && said.until >= today ? said : undefined;
}

type Said = Pick<EventOf<"absence-said">["facts"], "lane" | "by" | "until">;

/** Whether somebody has what they say to say: nobody comes back who is not away, nor is anything awaited of whoever has answered. */
export const canSay = (review: Review, { lane, by, until }: Said): boolean =>
  until === null ? absenceOf(review, by, lane) !== undefined : answerOf(review, by, lane) === undefined;

/** What is known of who is away, after somebody said something of it. */
export function withAbsence(review: Review, { lane, by: person, until }: Said): Review {
  const others = (review.absences ?? []).filter((one) => one.person !== person || one.lane !== lane);
  const absences = until === null ? others : [...others, { lane, person, until }];
  return { ...withoutAbsences(review), ...(absences.length > 0 && { absences }) };
}

/** Nobody is away from a stage that is over. */
export function withoutAbsences({ absences: _, ...review }: Review): Review {
  return review;
}

/** Who is away, until the end of which day (ISO 8601), and whether they are back before a resolution’s time is over; null where it has none. */
export type Away = Pick<Absence, "person" | "until"> & { isBackInTime: boolean | null };

/**
 * Who of a lane is away: an absence that is over is none.
 * @param deadline when its time is over (instant, ISO 8601 UTC); null where it has none
 */
export function awayIn(
  { absences = [] }: Pick<Review, "absences">,
  lane: { id: string; people: readonly string[] },
  { now, timeZone, deadline }: { now: string; timeZone: string; deadline: string | null },
): Away[] {
  const today = dayOf(now, timeZone);
  const own = absences.filter(({ lane: id, person }) => id === lane.id && lane.people.includes(person));
  return own
    .filter(({ until }) => until >= today)
    .map(({ person, until }) => ({
      person,
      until,
      isBackInTime: deadline === null ? null : hourOf(daysLater(until, 1), 0, timeZone) < deadline,
    }));
}
