import type { MeetingEventOf } from "../../../../events/meetings.ts";
import { ok, refuse } from "../../result.ts";
import { outcomeOf } from "../meeting.ts";
import type { MeetingOutcome, MeetingRefusal, NamedCommand } from "./commands.ts";
import { declaredInRoom } from "./interests.ts";
import { momentOf } from "./moment.ts";
import { countOfVote, insideFor, outFor, type Room, roomAfter } from "./room.ts";
import type { Meeting } from "./state.ts";

/** The votes on an item that count; null where it was not voted on. */
export const votedOn = ({ lines }: Pick<Meeting, "lines">, item: string) =>
  lines.reduce<MeetingEventOf<"motion-voted"> | null>(
    (last, { event }) => (event.type === "motion-voted" && event.facts.item === item ? event : last),
    null,
  );

/** Whether somebody voted for a motion by what is recorded of them, or of all: of a count with no vote against it and none withheld, each did. */
export const hasVotedFor = (
  { each, votes, present }: Pick<MeetingEventOf<"motion-voted">["facts"], "each" | "votes" | "present">,
  person: string,
): boolean =>
  each?.[person] === "for" || (present.includes(person) && votes.against === 0 && votes.abstained === 0);

/**
 * Whether somebody who was there dissents from a vote of which the count alone was recorded: as many do as did not vote for it
 * (CNCA s. 147(3)), and nobody beyond them. Of votes by name each says it by itself.
 */
export const hasRoomToDissent = (
  { dissents }: Pick<Meeting, "dissents">,
  {
    item,
    each,
    votes,
    present,
  }: Pick<MeetingEventOf<"motion-voted">["facts"], "item" | "each" | "votes" | "present">,
  person: string,
): boolean =>
  each !== null || dissentingAmong(dissents, item, present, person).length < votes.against + votes.abstained;

const dissentingAmong = (
  dissents: Meeting["dissents"],
  item: string,
  present: readonly string[],
  unless?: string,
): Meeting["dissents"] =>
  dissents.filter((one) => one.item === item && one.person !== unless && present.includes(one.person));

/**
 * A motion on the item that is before the meeting was put to the vote. Whoever is in the room votes or abstains, each once; whoever
 * wrote the text is out of it (our rule, I13), and whoever declared that they are disqualified, there or in writing before; whoever is in the chair attends, and the quorum was held since the item was called (CNCA
 * s. 136). The arithmetic is recorded with the vote, and what was resolved gets the next number of its body.
 */
export function recordVote(given: Meeting, command: NamedCommand<"record-vote">): MeetingOutcome {
  const { facts, profile, nextNumber, by, now } = command;
  const then = momentOf(given, facts.moment, now);
  if ("code" in then) return refuse(then);
  const { meeting, at } = then;
  if (votedOn(given, facts.item)) return refuse({ code: "item-decided", item: facts.item });
  const room = roomAfter(meeting, profile);
  const problem = whyNoVote(meeting, room, command);
  if (problem) return refuse(problem);
  const {
    hasQuorum: _,
    isTied: __,
    ...count
  } = countOfVote(meeting, profile, facts.votes, facts.castingVote);
  const outcome = outcomeOf(facts, count.carried);
  if (outcome === null) return refuse({ code: "nothing-decided", item: facts.item });
  // Whoever wrote it cannot mend what nobody says.
  if (isBack(meeting, facts.item, outcome) && facts.reasonCommitment === undefined)
    return refuse({ code: "reason-for-author", item: facts.item });
  const present = insideFor(room, facts.item);
  const others = facts.votes.against + facts.votes.abstained;
  const isDissented = dissentingAmong(given.dissents, facts.item, present).length > others;
  // Of a count with nobody else than in favour it is known whose dissent falls; of another it is not.
  if (count.carried && facts.each === null && others > 0 && isDissented)
    return refuse({ code: "dissents-differ", item: facts.item, limit: others });
  const number = count.carried ? numberFor(given, facts.item, nextNumber) : null;
  const voted = { ...facts, present, out: outFor(room, facts.item), count, outcome, number };
  return ok([{ type: "motion-voted", facts: { ...voted, at, by: by.person } }]);
}

/** Whether a document goes back to its author by a vote: also where a committee that is asked for it does not recommend it. */
function isBack(
  { agenda }: Meeting,
  item: string,
  outcome: MeetingEventOf<"motion-voted">["facts"]["outcome"],
): boolean {
  const { of = null, settles = false } = agenda.find((one) => one.item === item) ?? {};
  return of !== null && (outcome === "returned" || (settles && outcome === "refused"));
}

/** Numbers have no gap: one that nothing has any more, since its vote was wrong, is given first; its own to the item that had it. */
function numberFor({ wrong = [], freed = [] }: Meeting, item: string, next: number): number {
  const own = wrong.find((one) => one.item === item)?.number;
  return own != null && freed.includes(own) ? own : Math.min(next, ...freed);
}

const disqualifiedInRoom = ({ lines }: Meeting, item: string): string[] =>
  declaredInRoom(lines, item).flatMap(({ person, because }) => (because === "disqualified" ? [person] : []));

function whyNoVote(
  meeting: Meeting,
  room: Room,
  { facts, profile }: NamedCommand<"record-vote">,
): MeetingRefusal | null {
  const { item, mover, seconder, each, votes, castingVote } = facts;
  const found = meeting.agenda.find((one) => one.item === item);
  if (!found) return { code: "unknown-item", item };
  if (found.nature !== "decide") return { code: "not-to-decide", item };
  if (room.called !== item) return { code: "item-not-called", item };
  // Entered at the place of a vote that was wrong, it is as it was: nobody takes the chair of a moment that has passed.
  if (facts.moment === undefined && !room.here.has(room.chair))
    return { code: "no-chair", person: room.chair };
  const inside = insideFor(room, item);
  const author = inside.find((person) => found.of?.writers.includes(person));
  if (author !== undefined) return { code: "author-in-room", person: author };
  const barred = [...(found.of?.disqualified ?? []), ...disqualifiedInRoom(meeting, item)].find((person) =>
    inside.includes(person),
  );
  if (barred !== undefined) return { code: "disqualified-in-room", person: barred };
  const count = countOfVote(meeting, profile, votes, null);
  if (!count.hasQuorum) return { code: "no-quorum", limit: count.quorum };
  // One director alone constitutes a meeting (CNCA s. 136(6)); that others second is a custom, and of who is alone shows nothing.
  if (seconder === null && inside.length > 1) return { code: "nobody-seconds" };
  const absent = [mover, ...(seconder === null ? [] : [seconder])].find((person) => !inside.includes(person));
  if (absent !== undefined)
    return { code: room.here.has(absent) ? "out-of-room" : "not-here", person: absent };
  if (mover === seconder) return { code: "same-as-mover", person: mover };
  return whyNotCounted(inside, each, votes) ?? whyNoCasting(room, inside, count.isTied, profile, castingVote);
}

/** Every vote of whoever is in the room is counted, and no other; the count is that of the votes where each was recorded. */
function whyNotCounted(
  inside: readonly string[],
  each: NamedCommand<"record-vote">["facts"]["each"],
  votes: NamedCommand<"record-vote">["facts"]["votes"],
): MeetingRefusal | null {
  const cast = votes.for + votes.against + votes.abstained;
  if (cast > inside.length) return { code: "too-many-votes", limit: inside.length };
  if (cast < inside.length) return { code: "votes-missing", limit: inside.length };
  if (!each) return null;
  const other = Object.keys(each).find((person) => !inside.includes(person));
  if (other !== undefined) return { code: "out-of-room", person: other };
  const silent = inside.find((person) => !(person in each));
  if (silent !== undefined) return { code: "votes-missing", person: silent, limit: inside.length };
  const given = (vote: string) => Object.values(each).filter((one) => one === vote).length;
  const isSame =
    given("for") === votes.for &&
    given("against") === votes.against &&
    given("abstained") === votes.abstained;
  return isSame ? null : { code: "votes-differ" };
}

/** A second vote is the chair's alone, in the room, on a tie, where the by-laws give one. */
function whyNoCasting(
  { chair }: Room,
  inside: readonly string[],
  isTied: boolean,
  profile: NamedCommand<"record-vote">["profile"],
  castingVote: "for" | "against" | null,
): MeetingRefusal | null {
  if (castingVote === null) return null;
  if (!profile.castingVote.chair) return { code: "no-casting-vote" };
  if (!inside.includes(chair)) return { code: "casting-vote-not-of-chair", person: chair };
  return isTied ? null : { code: "no-tie" };
}
