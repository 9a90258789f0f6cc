import { inOffice, type Offices } from "../board/in-office.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isDirector, mayReadTranslation } from "./by-roles.ts";
import { isWritten } from "./dates.ts";
import { awaited, currentStage, mayAnswer, readersAsked } from "./standing.ts";
import type { Review, Seat } from "./state.ts";

/** As what a document asks something of somebody: as who chaired a meeting, as a director who is to sign, or by another task. */
export type AskedAs = "chair" | "director" | "task";

/** How a document asks somebody, of whom it asks something. */
export function askedAs(review: Review, person: string): AskedAs {
  if (review.meeting?.chair === person) return "chair";
  return seatsOf(review).some(({ people }) => people.includes(person)) ? "director" : "task";
}

/** The resolutions of the open stage, with everybody who was asked to sign. */
const seatsOf = (review: Review) =>
  (review.stageOpen ? (currentStage(review)?.lanes ?? []) : []).filter(isResolution);

/** Everybody whom a document asks something of: to write it, to answer, to sign, to attest to a meeting's decision. */
export const whoIsAsked = (review: Review): string[] => [
  review.author,
  ...awaited(review).flatMap(({ lane }) => lane.people),
  ...seatsOf(review).flatMap(({ people }) => people),
  ...(review.meeting ? [review.meeting.chair] : []),
];

/**
 * Who is asked in a lane of the open stage in which they can answer no more, for they have left it or its role, or their term ended:
 * they may be asked in another one still. For the rest as `departedFrom`.
 */
export function emptySeats(
  review: Review,
  offices: Offices,
  now: string,
  disputed: readonly string[] = [],
): Seat[] {
  const roster = inOffice(offices, now);
  const tasks = awaited(review).filter(({ lane }) => !isResolution(lane));
  const seats = seatsOf(review).map((lane) => ({ lane, people: lane.people }));
  return [...tasks, ...seats].flatMap(({ lane, people }) =>
    people
      .filter((person) => disputed.includes(person) || !mayAnswer(review, lane, rolesIn(roster, person)))
      .map((person) => ({ lane: lane.id, person })),
  );
}

/**
 * Those whom a document asks something of though they can answer no more: its author, once they have left; whoever is to attest
 * to a meeting's decision, or is asked in a lane, once they do not hold the role either. Nobody acts for a director, without
 * whose signature a resolution does not pass: each is named who was asked, whether or not they have signed, which is nobody's to
 * know while the vote is open.
 * @param offices who is here, and holds which role for which term; `now`: instant, ISO 8601 UTC
 * @param disputed those by whose address nobody decides until a second person has spoken with them
 */
export function departedFrom(
  review: Review,
  offices: Offices,
  now: string,
  disputed: readonly string[] = [],
): string[] {
  const { roster } = offices;
  const isDisputed = (person: string) => disputed.includes(person);
  const rolesOf = (person: string) => rolesIn(roster, person);
  const asked = emptySeats(review, offices, now, disputed).map(({ person }) => person);
  const author =
    isWritten(review) && (isDisputed(review.author) || rolesOf(review.author).length === 0)
      ? [review.author]
      : [];
  const { meeting } = review;
  const mayAttest = (person: string) => !isDisputed(person) && isDirector(review, { roles: rolesOf(person) });
  const chair = meeting && !mayAttest(meeting.chair) ? [meeting.chair] : [];
  return [...new Set([...author, ...chair, ...asked])];
}

/** Those whom it asks to read a translation though they have left, or may read it no more: the next in line is asked in time. */
export const readersDeparted = (
  review: Review,
  { roster, confirmsAddresses }: Pick<Organisation, "roster" | "confirmsAddresses">,
): string[] =>
  readersAsked(review).flatMap(({ asked: person }) => {
    const roles = rolesIn(roster, person);
    const canRead = roles.length > 0 && mayReadTranslation(review, { person, roles }, confirmsAddresses);
    return canRead ? [] : [person];
  });

const rolesIn = (roster: Organisation["roster"], person: string): string[] =>
  Object.entries(roster).flatMap(([role, people]) => (people.includes(person) ? [role] : []));
