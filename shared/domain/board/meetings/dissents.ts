import type { MeetingEvent, MeetingEventOf } from "../../../../events/meetings.ts";
import { waitsForItsVote } from "./moment.ts";
import { evolveMeeting, type Meeting } from "./state.ts";
import { hasVotedFor, votedOn } from "./voting.ts";

/** A dissent belongs to a vote: where that was entered again, it stands only as far as it fits what was resolved. */

type Fell = MeetingEventOf<"dissent-fell">["facts"];

/**
 * The dissents that an act leaves without the vote that they were of, each to be entered as such. While a vote waits to be entered
 * again they wait with it.
 * @param events what the act recorded, in order
 */
export function dissentsFallenBy(
  before: Meeting,
  events: readonly MeetingEvent[],
  { at, by }: Pick<Fell, "at" | "by">,
): MeetingEventOf<"dissent-fell">[] {
  if (before.dissents.length === 0) return [];
  const after = events.reduce<Meeting>(
    (meeting, event) => evolveMeeting(meeting, event, Number.MAX_SAFE_INTEGER),
    before,
  );
  return after.dissents.flatMap((dissent) => {
    const because = whyFallen(after, dissent);
    return because === null
      ? []
      : [{ type: "dissent-fell" as const, facts: { ...dissent, because, at, by } }];
  });
}

/**
 * Whoever voted for what was resolved does not dissent from it; who was not there does so by an act of their own, and nobody from what
 * was not resolved (CNCA s. 147).
 */
function whyFallen(
  meeting: Meeting,
  { item, person }: Pick<Fell, "item" | "person">,
): Fell["because"] | null {
  const vote = votedOn(meeting, item);
  if (!vote) return isToBeVoted(meeting, item) ? null : "not-decided";
  const { count, present } = vote.facts;
  if (!count.carried) return "not-resolved";
  if (hasVotedFor(vote.facts, person)) return "voted-for";
  return !present.includes(person) && isOfTheRoom(meeting, item, person) ? "was-absent" : null;
}

/** Whether an item is on the agenda still, and was not put off since its vote was found wrong. */
function isToBeVoted(meeting: Meeting, item: string): boolean {
  const isPutOff = meeting.lines.some(
    ({ event }) => event.type === "item-deferred" && event.facts.item === item,
  );
  return meeting.agenda.some((one) => one.item === item) && (!isPutOff || waitsForItsVote(meeting, item));
}

/** Whether it was recorded at the meeting, and not sent by somebody who was away. */
const isOfTheRoom = ({ lines }: Meeting, item: string, person: string): boolean =>
  lines.some(
    ({ event }) =>
      event.type === "dissent-recorded" && event.facts.item === item && event.facts.person === person,
  );
