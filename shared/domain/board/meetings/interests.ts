import type { MeetingEventOf } from "../../../../events/meetings.ts";
import type { BylawProfile } from "../profile.ts";
import type { MeetingRefusal } from "./commands.ts";
import type { Line } from "./state.ts";

/** Interests that people declare in the room, minuted with the item that they are in (CNCA s. 141). */

type Stays = MeetingEventOf<"interest-declared">["facts"];
type Leaves = MeetingEventOf<"room-left">["facts"];

/** `because`: what it makes of them, by the by-laws; `when`: before it was discussed, later, or after the vote. */
export type DeclaredInRoom = Pick<Stays, "person" | "item" | "nature" | "ground" | "when" | "at"> & {
  because: Stays["because"];
  /** The entry of an officer’s own stream by which they had declared it in writing. */
  disclosed?: number | undefined;
  /** The entry beside which its extent lies, in words. */
  entry: number;
};

/** `isVoted`: whether the item was voted on before it is entered. */
type Given = { isVoted: boolean } & Pick<Stays, "person" | "item" | "nature" | "ground" | "when"> & {
    because: Stays["because"] | Leaves["because"];
    wordsCommitment: string | undefined;
  };

/**
 * Why an interest is not minuted so: its extent lacks, the by-laws of the meeting know no such ground, or it is said to have been
 * declared before a vote that was taken without a word of it.
 */
export function whyNotDeclared(
  { isVoted, person, item, because, ground, when, wordsCommitment }: Given,
  { disqualification: { grounds, exceptions } }: Pick<BylawProfile, "disqualification">,
): MeetingRefusal | null {
  const isKnown = {
    disqualified: grounds.some(({ id }) => id === ground),
    excepted: exceptions.some(({ id }) => id === ground),
    ...{ "stepped-aside": ground === undefined, officer: ground === undefined },
    ...{ author: false, away: false },
  }[because];
  if (!isKnown) return { code: "unknown-ground", person };
  if (!wordsCommitment) return { code: "comment-required" };
  if (isVoted && when !== "after-vote") return { code: "voted-already", person, item };
  return !isVoted && when === "after-vote" ? { code: "not-voted-yet", item } : null;
}

/** Who left the room for the item that lines are of, and why, whether they came back or not. */
export const outOfRoomFor = (lines: readonly Line[]): Record<string, Leaves["because"]> =>
  Object.fromEntries(
    lines.flatMap(({ event }) =>
      event.type === "room-left" ? [[event.facts.person, event.facts.because] as const] : [],
    ),
  );

/** What the by-laws of a meeting call the ground or exception that somebody named; undefined where they named none. */
export const groundNamed = (
  { ground }: Pick<DeclaredInRoom, "ground">,
  { disqualification: { grounds, exceptions } }: Pick<BylawProfile, "disqualification">,
) => [...grounds, ...exceptions].find(({ id }) => id === ground);

/**
 * Why somebody does not declare an interest as what they are said to: a member of the body has a vote in it, and is no officer here;
 * whoever is no member declares it only as an officer.
 * @param officers whom the by-laws bind as such
 */
export function whyNotAs(
  { person, because }: Pick<Given, "person" | "because">,
  members: readonly string[],
  officers: readonly string[],
): MeetingRefusal | null {
  const isMember = members.includes(person);
  if (because === "officer" && isMember) return { code: "has-a-vote", person };
  if (because === "officer") return officers.includes(person) ? null : { code: "not-an-officer", person };
  return isMember ? null : { code: "has-no-vote", person };
}

/** What was declared in the room of interests in an item, as the record has it by now. */
export const declaredInRoom = (lines: readonly Line[], item: string): DeclaredInRoom[] =>
  lines.flatMap(({ entry, event }): DeclaredInRoom[] => {
    if (event.type === "interest-declared" && event.facts.item === item) return [{ ...event.facts, entry }];
    if (event.type !== "room-left" || event.facts.item !== item) return [];
    const { person, because, interest, at } = event.facts;
    const isOfInterest = because === "disqualified" || because === "stepped-aside";
    return interest && isOfInterest ? [{ person, item, because, at, entry, ...interest }] : [];
  });

/**
 * The lines of an item that are kept from somebody: what was said of it, and what others declared, while they were out of the room for a
 * reason that is of the matter. Whoever only went out for a while is out of no matter.
 * @param lines of the item, in the order in which they stand
 * @returns the numbers of their entries
 */
export function saidWithout(lines: readonly Line[], person: string): ReadonlySet<number> {
  const kept = new Set<number>();
  let isOut = false;
  for (const { entry, event } of lines) {
    const isTheirs = "person" in event.facts && event.facts.person === person;
    if (isTheirs && event.type === "room-left") isOut = event.facts.because !== "away";
    else if (isTheirs && event.type === "room-entered") isOut = false;
    else if (isOut && !isTheirs && hasWords(event)) kept.add(entry);
  }
  return kept;
}

const hasWords = (event: Line["event"]): boolean =>
  event.type === "item-minuted" ||
  event.type === "interest-declared" ||
  (event.type === "room-left" && event.facts.interest !== undefined);
