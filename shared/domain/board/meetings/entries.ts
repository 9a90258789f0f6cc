import type { MeetingEventOf } from "../../../../events/meetings.ts";
import type { Comment } from "../../audit/comment.ts";
import type { Body } from "../bodies.ts";
import type { MeetingCommand, StandingIn } from "./commands.ts";
import { commentOfItem, type OwnWords } from "./own-item.ts";
import type { Signs } from "./signs.ts";
import type { Item, Meeting } from "./state.ts";
import { placeOfMeeting } from "./words.ts";

/** What whoever keeps the record enters of a meeting: of its agenda, and of its sitting as it happens. */
export type Entry =
  /** `bodies`: each with its members now; the meeting is opened of those of its own. */
  | { act: "open"; chair: string; bodies: readonly Pick<Body, "role" | "members">[] }
  | { act: "arrive"; person: string; how: "in-person" | "electronic" }
  | { act: "leave" | "take-chair" | "waive" | "accept" | "paper"; person: string }
  | {
      act: "go-out";
      person: string;
      item: string;
      because: MeetingEventOf<"room-left">["facts"]["because"];
    }
  /** An interest that somebody declares: its extent in words, and by which ground or exception of the by-laws. */
  | ({ act: "declare"; words: string; moment?: number } & Pick<
      MeetingEventOf<"interest-declared">["facts"],
      "person" | "item" | "nature" | "because" | "when"
    > & { ground?: string; officers: readonly string[]; disclosed?: number })
  | { act: "come-back" | "dissent"; person: string; item: string }
  | { act: "call" | "take-note" | "defer" | "withdraw" | "take-out" | "up" | "down"; item: string }
  | { act: "minute"; item: string; words: string }
  /** `words`: what whoever wrote the document is asked to change, where it is sent back to them. */
  | {
      act: "vote";
      body: string;
      facts: Extract<MeetingCommand, { name: "record-vote" }>["facts"];
      words: string;
    }
  | { act: "adjourn"; because: "quorum" | "time"; to: string | null }
  | { act: "end" }
  | { act: "correct"; entry: number; words: string }
  /** Who attests and signs in place of who left; of the record whoever enters it, where it names nobody. */
  | ({ act: "in-place"; as: Signs; person?: string } & StandingIn)
  | { act: "cancel"; words: string }
  | {
      act: "move";
      startsAt: string;
      attendance: Meeting["attendance"];
      place: string;
      words: string;
      /** Who is told of it, once that was read; and who of them takes no documents by electronic means. */
      members?: readonly string[];
      onPaper?: readonly string[];
    }
  /** What was missing before a vote that was wrong, at the place of its line. */
  | { act: "was"; person: string; item: string; moment: number; what: Was }
  /** `own`: the words of an item that is about no document. */
  | ({ act: "put"; own: OwnWords | null } & Omit<Item, "consent"> & { consent: boolean });

/** How somebody was placed when a vote was taken: there, gone, in the room, or out of it and why. */
export type Was = "arrived" | "left" | "back" | MeetingEventOf<"room-left">["facts"]["because"];

/** What a form of the page does: an entry, or the consent agenda in one go. */
export type Act = Entry["act"] | "consent";

type Keeping = Pick<Extract<MeetingCommand, { name: "open" }>, "by" | "keeps" | "profile" | "now">;

/** The words that come with an entry, which lie beside it; with a new notice also the place. */
export function wordsOf(entry: Entry): Comment | null {
  if (entry.act === "put") return entry.own && commentOfItem(entry.own);
  if (!("words" in entry)) return null;
  return { text: entry.words, fields: entry.act === "move" ? { [placeOfMeeting]: entry.place } : {} };
}

/**
 * The command that an entry is, purely, so that a page can ask as well what would come of it.
 * @param words the hash of the words that come with it; null where there are none
 */
export function commandOfEntry(
  entry: Entry,
  keeping: Keeping,
  meeting: Meeting | null,
  words: string | null,
): MeetingCommand {
  const enter = (event: Extract<MeetingCommand, { name: "enter" }>["event"]): MeetingCommand => ({
    name: "enter",
    ...keeping,
    event,
  });
  switch (entry.act) {
    case "open": {
      const own = entry.bodies.find(({ role }) => role === meeting?.body);
      return { name: "open", ...keeping, chair: entry.chair, members: own?.members ?? [] };
    }
    case "waive":
      return { name: "waive-notice", ...keeping, person: entry.person };
    case "paper":
      return { name: "send-on-paper", ...keeping, person: entry.person };
    case "accept":
      return { name: "accept-electronic-means", ...keeping, person: entry.person };
    case "put": {
      const { item, nature, consent, of, recommends, settles, corrects } = entry;
      const put = {
        item,
        nature,
        consent,
        of,
        ...(recommends && { recommends }),
        ...(settles && { settles }),
        ...(corrects && { corrects }),
      };
      const facts = { ...put, titleCommitment: words };
      return { name: "put-item", ...keeping, facts };
    }
    case "withdraw":
      return { name: "withdraw-item", ...keeping, item: entry.item };
    case "take-out":
      return { name: "take-item-out", ...keeping, item: entry.item };
    case "up":
    case "down":
      return { name: "order-agenda", ...keeping, items: moved(meeting?.agenda ?? [], entry.act, entry.item) };
    case "in-place": {
      const { act: _, person = keeping.by.person, ...standingIn } = entry;
      return { name: "replace-signatory", ...keeping, ...standingIn, person };
    }
    case "cancel":
      return { name: "cancel", ...keeping, reasonCommitment: words };
    case "move": {
      const { startsAt, attendance, members, onPaper = [] } = entry;
      const told = {
        noticeCommitment: words ?? "",
        ...(members && { members: [...members] }),
        ...(onPaper.length > 0 && { onPaper: [...onPaper] }),
      };
      return { name: "move", ...keeping, facts: { startsAt, attendance, ...told } };
    }
    case "was":
      return enter(whatWas(entry));
    case "correct":
      return { name: "correct", ...keeping, entry: entry.entry, reasonCommitment: words };
    case "vote":
      return {
        ...{ name: "record-vote", ...keeping, nextNumber: 1 },
        facts: { ...entry.facts, ...(words !== null && { reasonCommitment: words }) },
      };
    case "arrive":
      return enter({ type: "member-arrived", facts: { person: entry.person, how: entry.how } });
    case "leave":
      return enter({ type: "member-left", facts: { person: entry.person } });
    case "take-chair":
      return enter({ type: "chair-taken", facts: { person: entry.person } });
    case "go-out": {
      const { person, item, because } = entry;
      return enter({ type: "room-left", facts: { person, item, because } });
    }
    case "declare":
      return {
        ...{ name: "enter", ...keeping, officers: entry.officers },
        event: whatIsDeclared(entry, words ?? ""),
      };
    case "come-back":
      return enter({ type: "room-entered", facts: { person: entry.person, item: entry.item } });
    case "dissent":
      return enter({ type: "dissent-recorded", facts: { person: entry.person, item: entry.item } });
    case "call":
      return enter({ type: "item-called", facts: { item: entry.item } });
    case "take-note":
      return enter({ type: "item-noted", facts: { item: entry.item } });
    case "defer":
      return enter({ type: "item-deferred", facts: { item: entry.item } });
    case "minute":
      return enter({ type: "item-minuted", facts: { item: entry.item, wordsCommitment: words ?? "" } });
    case "adjourn":
      return enter({ type: "meeting-adjourned", facts: { because: entry.because, to: entry.to } });
    case "end":
      return enter({ type: "meeting-ended", facts: {} });
  }
}

/** Whoever keeps their vote stays, as does whoever declares it once it was cast; others leave the room for the item by it. */
function whatIsDeclared(
  { person, item, because, nature, ground, when, moment, disclosed }: Extract<Entry, { act: "declare" }>,
  wordsCommitment: string,
): Extract<MeetingCommand, { name: "enter" }>["event"] {
  const of = { person, item, wordsCommitment, ...(moment !== undefined && { moment }) };
  const interest = { nature, ...(ground !== undefined && { ground }) };
  return because === "excepted" || because === "officer" || when === "after-vote"
    ? {
        type: "interest-declared",
        facts: { ...of, ...interest, because, when, ...(disclosed !== undefined && { disclosed }) },
      }
    : { type: "room-left", facts: { ...of, because, interest: { ...interest, when } } };
}

function whatWas({
  person,
  item,
  moment,
  what,
}: Extract<Entry, { act: "was" }>): Extract<MeetingCommand, { name: "enter" }>["event"] {
  switch (what) {
    case "arrived":
      return { type: "member-arrived", facts: { person, how: "in-person", moment } };
    case "left":
      return { type: "member-left", facts: { person, moment } };
    case "back":
      return { type: "room-entered", facts: { person, item, moment } };
    default:
      return { type: "room-left", facts: { person, item, because: what, moment } };
  }
}

/** The agenda with one item a place further up or down; as it was where there is no such place. */
function moved(agenda: readonly Item[], act: "up" | "down", item: string): string[] {
  const items = agenda.map((one) => one.item);
  const at = items.indexOf(item);
  const to = act === "up" ? at - 1 : at + 1;
  const other = items[to];
  if (at < 0 || other === undefined) return items;
  return items.with(at, other).with(to, item);
}
