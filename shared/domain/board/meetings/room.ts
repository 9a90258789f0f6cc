import {
  type Around,
  aroundOf,
  type Count,
  countVotes,
  presentOf,
  quorumOf,
  rulesOfBody,
  type Votes,
} from "../count.ts";
import type { BylawProfile } from "../profile.ts";
import type { Line, Meeting } from "./state.ts";

/** Why somebody is out of the room for an item. */
export type ReasonToBeOut = Extract<Line["event"], { type: "room-left" }>["facts"]["because"];

/** Who is out of the room for an item, and why each of them is. */
export type OutOfRoom = Readonly<Record<string, ReasonToBeOut>>;

/** Who is where at a meeting, once its lines so far were entered. */
export type Room = {
  /** Who attends, and how; whoever is out of the room for an item attends still. */
  here: ReadonlyMap<string, "in-person" | "electronic">;
  /** Who is out for which item, and why. */
  out: ReadonlyMap<string, OutOfRoom>;
  chair: string;
  /** The item that is before the meeting. */
  called: string | null;
  /** The fewest who counted as present since it was called: a quorum is held throughout, or not at all (CNCA s. 136). */
  fewest: number;
};

/**
 * The room after the lines of a sitting, in the order in which they were entered, for clocks differ (I21). An item ends with the
 * next one that is called: who was out for it is back by then, unless they are out for that one too.
 */
export function roomAfter(meeting: Pick<Meeting, "lines" | "chair">, profile: BylawProfile): Room {
  const start: Room = { here: new Map(), out: new Map(), chair: meeting.chair, called: null, fewest: 0 };
  return meeting.lines.reduce((room, { event }) => {
    const next = moved(room, event);
    const present = presentFor(next, next.called, profile);
    const isNew = event.type === "item-called" || event.type === "meeting-opened";
    return { ...next, fewest: isNew ? present : Math.min(next.fewest, present) };
  }, start);
}

function moved(room: Room, event: Line["event"]): Room {
  switch (event.type) {
    case "meeting-opened":
      return { ...room, here: new Map(), chair: event.facts.chair, called: null };
    case "member-arrived":
      return { ...room, here: new Map(room.here).set(event.facts.person, event.facts.how) };
    case "member-left": {
      const here = new Map(room.here);
      here.delete(event.facts.person);
      return { ...room, here };
    }
    case "room-left": {
      const { item, person, because } = event.facts;
      return { ...room, out: new Map(room.out).set(item, { ...room.out.get(item), [person]: because }) };
    }
    case "room-entered": {
      const { [event.facts.person]: _, ...out } = room.out.get(event.facts.item) ?? {};
      return { ...room, out: new Map(room.out).set(event.facts.item, out) };
    }
    case "chair-taken":
      return { ...room, chair: event.facts.person };
    case "item-called":
      return { ...room, called: event.facts.item };
    default:
      return room;
  }
}

/** Who of those who attend is out for an item, and why. */
export const outFor = ({ here, out }: Pick<Room, "here" | "out">, item: string | null) =>
  Object.fromEntries(
    Object.entries((item !== null && out.get(item)) || {}).filter(([person]) => here.has(person)),
  );

/** Who is in the room for an item. */
export const insideFor = (room: Pick<Room, "here" | "out">, item: string | null): string[] => {
  const out = outFor(room, item);
  return [...room.here.keys()].filter((person) => !(person in out));
};

/** How many of those who attend are in the room for an item, and how many are out of it, and may vote or not. */
export const aroundFor = (room: Pick<Room, "here" | "out">, item: string | null): Around =>
  aroundOf(room.here.size, Object.values(outFor(room, item)));

/** How many count as present for an item, by a profile. */
export const presentFor = (
  room: Pick<Room, "here" | "out">,
  item: string | null,
  profile: BylawProfile,
): number => presentOf(profile, aroundFor(room, item));

/**
 * Whether enough are there for an item; null: for the next one that is called, with which whoever was out of the room for another is
 * back.
 */
export const hasQuorum = (
  meeting: Pick<Meeting, "lines" | "chair" | "members" | "body">,
  profile: BylawProfile,
  item: string | null,
): boolean =>
  presentFor(roomAfter(meeting, profile), item, profile) >=
  quorumOf(rulesOfBody(profile, meeting.body), meeting.members.length);

/** How a vote on the item that is before the meeting counts; the quorum is of the fewest who were there for it. */
export function countOfVote(
  meeting: Pick<Meeting, "lines" | "chair" | "members" | "body">,
  profile: BylawProfile,
  votes: Votes,
  castingVote: "for" | "against" | null,
): Count {
  const room = roomAfter(meeting, profile);
  const around = { inOffice: meeting.members.length, ...aroundFor(room, room.called) };
  const count = countVotes(rulesOfBody(profile, meeting.body), around, votes, castingVote);
  const present = Math.min(count.present, room.fewest);
  return { ...count, present, hasQuorum: present >= count.quorum };
}
