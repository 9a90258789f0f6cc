import type { StoredEntry } from "../../events/entry.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Altered } from "../domain/audit/commitments.ts";
import type { CorrectedSince } from "../domain/board/certificate.ts";
import type { Power } from "../domain/board/delegated.ts";
import type { DisclosedBy } from "../domain/board/listed-interest.ts";
import type { Foreseen } from "../domain/board/meetings/coming.ts";
import type { StandingIn } from "../domain/board/meetings/commands.ts";
import type { Act } from "../domain/board/meetings/entries.ts";
import { ownWordsIn } from "../domain/board/meetings/own-item.ts";
import type { Room } from "../domain/board/meetings/room.ts";
import type { Item, Meeting } from "../domain/board/meetings/state.ts";
import { votedOn } from "../domain/board/meetings/voting.ts";
import type { BylawProfile } from "../domain/board/profile.ts";
import { resolutionCalled } from "../domain/board/resolution-number.ts";
import type { Basis } from "../domain/documents/basis.ts";
import { dayOf } from "../domain/organisation/business-days.ts";
import { days, type Lang, messages } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";
import { headingIn } from "./own-item.ts";
import type { Recommended } from "./parts/recommendation.tsx";
import { titleOf } from "./title.ts";

/** What is known of a meeting that its page shows. */
type MeetingSeen = {
  meeting: Meeting;
  profile: BylawProfile;
  entries: readonly StoredEntry[];
  words: ReadonlyMap<number, Comment | Altered>;
  names: Readonly<Record<string, string>>;
  /** What each document on the agenda is bound to, by the item. */
  bases: ReadonlyMap<string, Basis>;
  /** The documents that could be put on it. */
  awaiting: readonly { of: NonNullable<Item["of"]>; basis: Basis; power: Power }[];
  /** Whether more documents wait than were looked at. */
  isCut: boolean;
  /** What committees recommended, by the document that it is about. */
  recommended: ReadonlyMap<string, readonly Recommended[]>;
  /** What was corrected of its record since, and the records of earlier meetings that it can correct. */
  corrections: readonly CorrectedSince[];
  earlier: readonly NonNullable<Item["corrects"]>[];
  /** Whom the last mail about it did not reach. */
  unreached: readonly string[];
};

export type RoomProps = MeetingSeen & {
  frame: Frame;
  /** The members of its body at its time, or now where that is over: of them it is opened. */
  inOffice: readonly string[];
  /** Who of those who attest and sign has left, and who may stand in for them. */
  standingIn: StandingIn;
  /** What is foreseen of it; null once nobody is asked any more. */
  ahead: Foreseen | null;
  zone: string;
  /** Who declares interests as an officer, and is no member. */
  officers: readonly string[];
  /** What officers declared in writing of late, and of how many of those what is kept is not what was recorded. */
  written: { disclosed: readonly DisclosedBy[]; altered: number };
  quorumSource: string;
  /** What was sent and not entered: at which form, why, and what was typed there. */
  failed: { at: string; text: string; typed: Readonly<Record<string, string>> } | null;
  aside: string;
  /** Of each form anew: a repeated one has no second effect. */
  command: () => string;
  csrf: string;
  entryUrl: (act: Act) => string;
  backUrl: string;
  /** Where words of it are masked. */
  maskUrl: string;
};

export type InRoom = RoomProps & { room: Room };

/** Forms in which somebody is chosen, and which are not of one person each. */
const typesPerson: ReadonlySet<string> = new Set([
  "dissent",
  "open",
  "was",
  "consent",
  "declare",
  "in-place",
]);

/** By which a form of the page is known: what it does, and of whom or what. */
export const formAt = (
  act: string,
  { person, how, item, entry, document, moment, as }: Readonly<Record<string, string>>,
) =>
  [act, typesPerson.has(act) ? "" : person, how, item, entry, document, moment, as].filter(Boolean).join(".");

/** A heading as it was typed, and before it whose record an item corrects, where it corrects one. */
export function headingWith(lang: Lang, put: StoredEntry | undefined, heading: string): string {
  const corrects = put?.facts["corrects"] as Item["corrects"];
  if (!corrects) return heading;
  return messages(lang).boardroom.corrections.of({ on: days(lang, corrects.heldOn), heading });
}

/** What an item of the agenda is called: its document, or its heading. */
export function titleOfItem(
  lang: Lang,
  { bases, entries, words }: Pick<MeetingSeen, "bases" | "entries" | "words">,
  item: string,
): string {
  const basis = bases.get(item);
  if (basis) return titleOf(basis)[lang];
  const put = entries.findLast(({ type, facts }) => type === "item-put" && facts["item"] === item);
  const { heading } = ownWordsIn(put && words.get(put.number));
  const { unnamed } = messages(lang).meetings.agenda;
  return headingWith(lang, put, heading === null ? unnamed : headingIn(lang, heading));
}

/** The words of an item that is about no document, as they lie beside the entry that put it last. */
export function ownWordsOf({ entries, words }: Pick<MeetingSeen, "entries" | "words">, item: string) {
  const put = entries.findLast(({ type, facts }) => type === "item-put" && facts["item"] === item);
  return ownWordsIn(put && words.get(put.number));
}

export const nameIn = ({ frame, names }: Pick<RoomProps, "frame" | "names">, person: string): string =>
  names[person] ?? messages(frame.lang).common.nameUnknown;

/** What was typed into a form that was not entered. */
export const typedIn = ({ failed }: RoomProps, at: string, name: string): string =>
  failed?.at === at ? (failed.typed[name] ?? "") : "";

/** What became of an item, and how its resolution is called, as in the minutes. */
export function decided({ frame, meeting, zone }: RoomProps, { item }: Item): string {
  const vote = votedOn(meeting, item);
  if (!vote) return "";
  const { outcome, number, at } = vote.facts;
  return messages(frame.lang).meetings.agenda.decided({
    ...{ outcome, number: number === null ? "" : resolutionCalled(dayOf(at, zone), number) },
  });
}
