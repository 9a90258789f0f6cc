import type { StoredEntry } from "../../../../events/entry.ts";
import { upcastMeeting } from "../../../../events/entry.ts";
import type { MeetingEventOf } from "../../../../events/meetings.ts";
import { hashOf } from "../../audit/hash.ts";
import { foldMeeting } from "./fold.ts";
import type { Line, Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/** What happened to an item, in the order in which it was entered. */
export type WrittenItem = {
  item: string;
  nature: Meeting["agenda"][number]["nature"];
  consent: boolean;
  of: Meeting["agenda"][number]["of"];
  /** The number of the entry that put it, beside which its heading lies. */
  put: number;
  lines: readonly Line[];
  dissents: readonly { person: string; isAbsent: boolean }[];
  /** Dissents that fit the vote no more, as it was entered again. */
  fallen?: readonly Pick<MeetingEventOf<"dissent-fell">["facts"], "person" | "because">[];
};

/** A line that counts no more, and the entry that says why. */
export type Corrected = { entry: number; type: string; by: number };

/** The minutes of a meeting, as its entries make them: no words of ours, so that both languages say the same. */
export type WrittenMinutes = {
  meeting: Pick<Meeting, "body" | "startsAt" | "attendance" | "profile" | "keeper" | "noticeAt" | "members">;
  waived: readonly string[];
  acceptElectronic: readonly string[];
  /** Who came, went and presided, and when it was opened, adjourned and ended: what is of no item. */
  lines: readonly Line[];
  absent: readonly string[];
  items: readonly WrittenItem[];
  corrected: readonly Corrected[];
};

/** Written from all entries of a meeting, verified; null of none. */
export function minutesFrom(entries: readonly StoredEntry[]): WrittenMinutes | null {
  const { meeting } = foldMeeting(entries);
  if (!meeting) return null;
  const { body, startsAt, attendance, profile, keeper, noticeAt, members, lines, agenda } = meeting;
  const events = entries.map((entry) => ({ number: entry.number, event: upcastMeeting(entry).event }));
  const arrived = new Set(
    lines.flatMap(({ event }) => (event.type === "member-arrived" ? [event.facts.person] : [])),
  );
  const dissentsOn = (item: string) =>
    meeting.dissents
      .filter((one) => one.item === item)
      .map(({ person }) => ({
        person,
        isAbsent: votedOn(meeting, item)?.facts.present.includes(person) !== true,
      }));
  const fallenOn = (item: string): Pick<WrittenItem, "fallen"> => {
    const fallen = events.flatMap(({ event }) =>
      event.type === "dissent-fell" && event.facts.item === item
        ? [{ person: event.facts.person, because: event.facts.because }]
        : [],
    );
    return fallen.length > 0 ? { fallen } : {};
  };
  return {
    meeting: { body, startsAt, attendance, profile, keeper, noticeAt, members },
    waived: meeting.waived,
    acceptElectronic: meeting.acceptElectronic,
    lines: lines.filter(({ event }) => itemOf(event) === null),
    absent: members.filter((person) => !arrived.has(person)),
    items: agenda.map((one) => ({
      ...one,
      put:
        events.findLast(({ event }) => event.type === "item-put" && event.facts.item === one.item)?.number ??
        0,
      lines: lines.filter(({ event }) => itemOf(event) === one.item && event.type !== "dissent-recorded"),
      dissents: dissentsOn(one.item),
      ...fallenOn(one.item),
    })),
    corrected: events.flatMap(({ number, event }): Corrected[] => {
      if (event.type !== "entry-corrected") return [];
      const { entry } = event.facts;
      const type = events.find((one) => one.number === entry)?.event.type ?? "";
      return [{ entry, type, by: number }];
    }),
  };
}

/** When whoever was absent, and dissents from what was voted on an item, became aware of it (ISO 8601); null where no entry says so. */
export function awareOn(entries: readonly StoredEntry[], item: string, person: string): string | null {
  const dissented = entries.findLast(
    ({ type, facts }) =>
      type === "absent-member-dissented" && facts["item"] === item && facts["person"] === person,
  );
  return dissented ? String(dissented.facts["awareOn"]) : null;
}

const itemOf = (event: Line["event"]): string | null => ("item" in event.facts ? event.facts.item : null);

/** The entry by which a meeting's record was attested to; null while it was not. */
const attestationIn = (entries: readonly StoredEntry[]): StoredEntry | undefined =>
  entries.find(({ type }) => type === "decisions-attested");

/**
 * What members confirm and sign: what is written, bound to the chain by the entry that attested to the record. A dissent that is recorded
 * later changes it, so that they are asked anew.
 */
export const minutesHashOf = (entries: readonly StoredEntry[]): string | null => {
  const attested = attestationIn(entries);
  return attested ? hashOf({ record: hashOf(attested), minutes: minutesFrom(entries) }) : null;
};

/** The vote of an item, where one was taken. */
export const voteOf = ({ lines }: Pick<WrittenItem, "lines">) =>
  lines.findLast(({ event }) => event.type === "motion-voted")?.event as
    | MeetingEventOf<"motion-voted">
    | undefined;
