import type { BylawProfile } from "../profile.ts";
import type { MeetingRefusal } from "./commands.ts";
import { countOfVote, insideFor, roomAfter } from "./room.ts";
import { type Meeting, placeOf, type WrongVote } from "./state.ts";

/** The moment of a vote that was wrong: what is entered of it counts with the room as it was then, not as it is now. */

/**
 * A meeting as it was when the vote at a place of its record was taken, by what is known by now: its lines until then, and its members
 * of that sitting.
 */
export function asAt(meeting: Meeting, moment: number): Meeting {
  const lines = meeting.lines.filter((line) => placeOf(line) <= moment);
  const opened = lines.map(({ event }) => event).findLast((event) => event.type === "meeting-opened");
  return { ...meeting, lines, members: opened?.facts.members ?? meeting.members };
}

/** A meeting as it was just before a vote that its record has, by what is known by now; null where it has no such line. */
export function beforeVote(meeting: Meeting, entry: number): Meeting | null {
  const at = meeting.lines.findIndex((line) => line.entry === entry);
  const line = meeting.lines[at];
  return line ? { ...asAt(meeting, placeOf(line)), lines: meeting.lines.slice(0, at) } : null;
}

/**
 * The first item on which a second vote was cast by whoever chaired, and which a line leaves with somebody else in the chair: that vote is
 * entered again first, for it would be theirs who never cast it. Undefined where there is none.
 */
export function recast(before: Meeting, after: Meeting, profile: BylawProfile): string | undefined {
  const presiding = (meeting: Meeting, entry: number) => {
    const then = beforeVote(meeting, entry);
    return then && roomAfter(then, profile).chair;
  };
  const found = after.lines.find(({ entry, event }) => {
    const isCast = event.type === "motion-voted" && event.facts.castingVote !== null;
    return isCast && presiding(before, entry) !== presiding(after, entry);
  });
  return found?.event.type === "motion-voted" ? found.event.facts.item : undefined;
}

/**
 * The first vote that was counted in another room than the record has by now: somebody's coming or going was corrected, or entered
 * late. How many it needed is as it was counted: no vote is undone where quorums come to be reckoned otherwise (ADR 124). Undefined where
 * each vote still stands on what was recorded around it.
 */
export function unsoundVote(meeting: Meeting, profile: BylawProfile): string | undefined {
  const unsound = meeting.lines.find(({ entry, event }) => {
    const until = event.type === "motion-voted" ? beforeVote(meeting, entry) : null;
    if (event.type !== "motion-voted" || !until) return false;
    const { item, present, votes, count, castingVote } = event.facts;
    const room = roomAfter(until, profile);
    const inside = insideFor(room, item);
    const isSame = inside.length === present.length && present.every((person) => inside.includes(person));
    const isOther = countOfVote(until, profile, votes, null).present !== count.present;
    const isNobodys = castingVote !== null && !inside.includes(room.chair);
    return !isSame || room.called !== item || isOther || isNobodys;
  });
  return unsound?.event.type === "motion-voted" ? unsound.event.facts.item : undefined;
}

/** The meeting at the moment that a line is of, and when that was; or why nothing can be entered of that moment. */
export function momentOf(
  meeting: Meeting,
  moment: number | undefined,
  now: string,
): { meeting: Meeting; at: string; wrong?: WrongVote } | MeetingRefusal {
  if (moment === undefined) {
    if (meeting.status === "open") return { meeting, at: now };
    return { code: meeting.status === "ended" ? "over" : "not-open" };
  }
  if (meeting.attested) return { code: "over" };
  const wrong = meeting.wrong?.find(({ entry }) => entry === moment);
  if (!wrong) return { code: "unknown-entry" };
  return { meeting: asAt(meeting, moment), at: wrong.at, wrong };
}

/**
 * Whether an item lacks the vote that was taken on it, since its line was wrong: unless it was called again since, and is voted on anew,
 * or is put off.
 */
export const waitsForItsVote = (meeting: Meeting, item: string): boolean => {
  const wrong = meeting.wrong?.find((one) => one.item === item);
  return (
    wrong !== undefined &&
    !meeting.lines.some(
      (line) =>
        (line.event.type === "item-called" || line.event.type === "item-deferred") &&
        line.event.facts.item === item &&
        placeOf(line) > wrong.entry,
    )
  );
};
