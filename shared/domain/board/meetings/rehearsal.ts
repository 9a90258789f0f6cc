import type { Bilingual } from "../../../../events/common.ts";
import type { StoredEntry } from "../../../../events/entry.ts";
import { upcastMeeting } from "../../../../events/entry.ts";
import { type Matter, powerOver } from "../delegated.ts";
import type { BylawProfile } from "../profile.ts";
import { lackNotice } from "./convening.ts";
import { asAt } from "./moment.ts";
import { countOfVote } from "./room.ts";
import { evolveMeeting, type Line, type Meeting, placeOf } from "./state.ts";

/**
 * What other by-laws would have made of a meeting: its recorded lines are counted once more by them, by the very rules by which they
 * were entered.
 */

/** The item of a vote, by where it stood on the agenda, and the document that it was about; null where it was about none. */
type AtItem = { place: number; of: string | null };

export type MeetingDifference =
  /** Members who would have had no notice in time, and who could not have waived it or did not. */
  | { is: "notice"; days: number; people: readonly string[] }
  /** Who attended by electronic means, which would not have been open to them. */
  | { is: "electronic"; people: readonly string[] }
  /** The committee would be none. */
  | { is: "no-committee" }
  /** The committee would only have recommended to the board what it decided; because of what, and by which rule. */
  | ({ is: "recommends"; because: string; source: Bilingual } & AtItem)
  | ({ is: "no-quorum"; present: number; quorum: number } & AtItem)
  /** `byCasting`: carried by a second vote of the chair, which there would not be. */
  | ({ is: "lost" | "carried"; inFavour: number; needed: number; base: number; byCasting: boolean } & AtItem);

export type RehearsedMeeting = {
  body: string;
  startsAt: string;
  differences: readonly MeetingDifference[];
};

/**
 * @param entries all of a meeting's, in their order
 * @param matterOf what is known of a document that was decided on; null where nothing is
 * @returns null for a meeting that did not end, or was cancelled: of a vote that may go on nothing is reckoned
 */
export function rehearseMeeting(
  entries: readonly StoredEntry[],
  { own, proposed }: { own: BylawProfile; proposed: BylawProfile },
  matterOf: (documentId: string) => Matter | null,
): RehearsedMeeting | null {
  const states = statesOf(entries);
  const meeting = states.at(-1);
  if (meeting?.status !== "ended") return null;
  // As it was before it was first opened: adjourning sets another time, of which nobody has to be given notice.
  const convened = states.find(
    ({ status }, at) => status === "convened" && states[at + 1]?.status === "open",
  );
  const shut = closedOut(meeting, own, proposed);
  return {
    ...{ body: meeting.body, startsAt: convened?.startsAt ?? meeting.startsAt },
    differences: [
      ...(convened ? noticeOf(convened, own, proposed) : []),
      ...(shut.length === 0 ? [] : [{ is: "electronic", people: shut } as const]),
      ...delegationOf(meeting, { own, proposed }, matterOf),
      ...votesOf(meeting, proposed, shut),
    ],
  };
}

function statesOf(entries: readonly StoredEntry[]): Meeting[] {
  const states: Meeting[] = [];
  for (const entry of entries)
    states.push(evolveMeeting(states.at(-1) ?? null, upcastMeeting(entry).event, entry.number));
  return states;
}

function noticeOf(meeting: Meeting, own: BylawProfile, { notice }: BylawProfile): MeetingDifference[] {
  const without = (profile: BylawProfile["notice"]): string[] =>
    lackNotice(profile.canBeWaived ? meeting : { ...meeting, waived: [] }, meeting.members, profile.days);
  const had = new Set(without(own.notice));
  const people = without(notice).filter((person) => !had.has(person));
  return people.length === 0 ? [] : [{ is: "notice", days: notice.days, people }];
}

/** Who attended by electronic means, and could not have by the proposed rules. */
function closedOut(meeting: Meeting, own: BylawProfile, proposed: BylawProfile): string[] {
  const isOpen = ({ electronicMeans: { need } }: BylawProfile): boolean =>
    need === "nothing" ||
    (need === "consent-of-all" &&
      meeting.members.every((person) => meeting.acceptElectronic.includes(person)));
  if (!isOpen(own) || isOpen(proposed)) return [];
  const from = meeting.lines.flatMap(({ event }) =>
    event.type === "member-arrived" && event.facts.how === "electronic" ? [event.facts.person] : [],
  );
  return [...new Set(from)];
}

type Vote = { item: string; lines: readonly Line[]; vote: Extract<Line["event"], { type: "motion-voted" }> };

const votesIn = ({ lines }: Meeting): Vote[] =>
  lines.flatMap(({ event }, at): Vote[] =>
    event.type === "motion-voted" ? [{ item: event.facts.item, vote: event, lines: lines.slice(0, at) }] : [],
  );

const atItem = ({ agenda }: Meeting, item: string): AtItem => {
  const place = agenda.findIndex((one) => one.item === item);
  return { place: place + 1, of: agenda[place]?.of?.documentId ?? null };
};

function delegationOf(
  meeting: Meeting,
  { own, proposed }: { own: BylawProfile; proposed: BylawProfile },
  matterOf: (documentId: string) => Matter | null,
): MeetingDifference[] {
  const { body, agenda } = meeting;
  if (body === proposed.directors.role) return [];
  if (!proposed.committees.some(({ role }) => role === body)) return [{ is: "no-committee" }];
  return votesIn(meeting).flatMap(({ item }): MeetingDifference[] => {
    const put = agenda.find((one) => one.item === item);
    const matter = put?.of && !put.recommends ? matterOf(put.of.documentId) : null;
    if (!matter || !powerOver(own, body, matter).decides) return [];
    const power = powerOver(proposed, body, matter);
    return power.decides
      ? []
      : [{ is: "recommends", because: power.because, source: power.source, ...atItem(meeting, item) }];
  });
}

/** Each vote that counts, counted with the room as it was then, without whoever would not have been in it. */
function votesOf(meeting: Meeting, proposed: BylawProfile, shut: readonly string[]): MeetingDifference[] {
  return votesIn(meeting).flatMap(({ item, vote, lines }): MeetingDifference[] => {
    const { facts } = vote;
    const line = meeting.lines[lines.length];
    const then = asAt(meeting, line ? placeOf(line) : 0);
    const there = lines.filter(
      ({ event }) => event.type !== "member-arrived" || !shut.includes(event.facts.person),
    );
    const votes = withoutVotesOf(facts, shut);
    const count = countOfVote({ ...then, lines: there }, proposed, votes, facts.castingVote);
    const at = atItem(meeting, item);
    if (!count.hasQuorum) return [{ is: "no-quorum", present: count.present, quorum: count.quorum, ...at }];
    if (count.carried === facts.count.carried) return [];
    const { needed, base } = count;
    const more = facts.castingVote === "for" && proposed.castingVote.chair && count.isTied ? 1 : 0;
    const byCasting = facts.castingVote !== null && !proposed.castingVote.chair;
    const is = count.carried ? "carried" : "lost";
    return [{ is, inFavour: votes.for + more, needed, base, byCasting, ...at }];
  });
}

/** The votes without those of some people, where each was recorded; where the count alone was, as they were counted. */
function withoutVotesOf(
  { each, votes }: Vote["vote"]["facts"],
  shut: readonly string[],
): Vote["vote"]["facts"]["votes"] {
  if (!each || shut.length === 0) return votes;
  const left = Object.entries(each).flatMap(([person, vote]) => (shut.includes(person) ? [] : [vote]));
  const given = (way: string) => left.filter((one) => one === way).length;
  return { for: given("for"), against: given("against"), abstained: given("abstained") };
}
