import type { MeetingEvent, MeetingEventOf, sittingEventTypes } from "../../../../events/meetings.ts";
import { answered, type Minutes } from "./minutes-answered.ts";
import type { InPlace, Signs } from "./signs.ts";

/** What was entered of the sitting itself. */
export type SittingEvent = MeetingEventOf<(typeof sittingEventTypes)[number]>;

/** A line of the record of a sitting, by the number of its entry. */
export type Line = { entry: number; event: Exclude<SittingEvent, { type: "entry-corrected" }> };

/** A vote whose line was wrong, and that was not entered again: its place in the record, when it was taken, the number that it had. */
export type WrongVote = { entry: number; item: string; number: number | null; at: string };

/** An item of the agenda. */
export type Item = Pick<
  MeetingEventOf<"item-put">["facts"],
  "item" | "nature" | "consent" | "of" | "recommends" | "settles" | "corrects"
>;

/** Whether somebody will attend, and how. */
export type Coming = MeetingEventOf<"attendance-answered">["facts"]["answer"];

/** A meeting of a board or committee, as the events of its stream made it. */
export type Meeting = Pick<
  MeetingEventOf<"meeting-convened">["facts"],
  "body" | "startsAt" | "attendance" | "chair" | "members" | "profile" | "noticeAt"
> & {
  /** `open`: it sits; `adjourned`: to another time, or to none that was set. */
  status: "convened" | "cancelled" | "open" | "adjourned" | "ended";
  /** Who keeps its record. */
  keeper: string;
  /** Members to whom the notice counts as given on paper alone, and when it was sent to each of them (instant, ISO 8601 UTC). */
  onPaper?: readonly string[];
  paperSent?: Readonly<Record<string, string>>;
  /** Members who joined since notice was given, of whom none was due; absent where nobody did. */
  since?: readonly string[];
  waived: readonly string[];
  acceptElectronic: readonly string[];
  /** What members answered of whether they will attend; absent where nobody did, or it is to be answered anew. */
  coming?: Readonly<Record<string, Coming>>;
  agenda: readonly Item[];
  /** What was entered of it and counts: a line that was corrected counts no more. */
  lines: readonly Line[];
  /** Votes that wait to be entered as they were taken, and numbers that nothing has any more: absent where there are none. */
  wrong?: readonly WrongVote[];
  freed?: readonly number[];
  /** Whether whoever chaired attested to what was decided; and the record that they said is wrong. */
  attested: boolean;
  contested: string | null;
  dissents: readonly { item: string; person: string }[];
  /** Dissents that fit their vote no more: whoever was there dissents anew from what was resolved. Absent where there are none. */
  fallen?: readonly { item: string; person: string }[];
  minutes: Minutes | null;
  /** Who attests and signs in place of whoever chaired or kept the record, and left; absent where each does so themselves. */
  inPlace?: Readonly<Partial<Record<Signs, InPlace>>>;
  /** In how many places words were masked: absent where none were. */
  masked?: number;
};

/**
 * The next state after an event: pure, and the only way that what is known of a meeting changes.
 * @param entry the number of the event's entry
 * @throws when an event cannot follow: a broken history, never an expected outcome
 */
export function evolveMeeting(meeting: Meeting | null, event: MeetingEvent, entry: number): Meeting {
  if (event.type === "meeting-convened") return convened(event);
  if (!meeting) throw new Error(`A meeting's history cannot begin with ${event.type}`);
  switch (event.type) {
    case "meeting-moved": {
      const { startsAt, attendance, noticeAt, onPaper, members = meeting.members } = event.facts;
      const { onPaper: _, paperSent: __, coming: ___, since: ____, ...others } = meeting;
      const moved = { startsAt, attendance, noticeAt, members, ...(onPaper && { onPaper }) };
      return { ...others, status: "convened", ...moved, waived: [] };
    }
    case "members-changed": {
      const { joined, left } = event.facts;
      const { since = [], ...others } = meeting;
      const stay = (people: readonly string[]) => people.filter((one) => !left.includes(one));
      const joinedSince = [...stay(since), ...joined];
      const members = [...stay(meeting.members), ...joined];
      return { ...others, members, ...(joinedSince.length > 0 && { since: joinedSince }) };
    }
    case "meeting-cancelled":
      return { ...meeting, status: "cancelled" };
    case "notice-waived":
      return { ...meeting, waived: with_(meeting.waived, event.facts.person) };
    case "paper-notice-sent": {
      const { person, at } = event.facts;
      return { ...meeting, paperSent: { ...meeting.paperSent, [person]: at } };
    }
    case "electronic-means-accepted":
      return { ...meeting, acceptElectronic: with_(meeting.acceptElectronic, event.facts.person) };
    case "attendance-answered": {
      const { person, answer } = event.facts;
      return { ...meeting, coming: { ...meeting.coming, [person]: answer } };
    }
    case "item-put": {
      const { item, nature, consent, of, recommends, settles, corrects } = event.facts;
      const others = meeting.agenda.filter((one) => one.item !== item);
      const put = {
        ...{ item, nature, consent, of },
        ...(recommends && { recommends }),
        ...(settles && { settles }),
        ...(corrects && { corrects }),
      };
      return { ...meeting, agenda: [...others, put] };
    }
    case "item-withdrawn":
      return { ...meeting, agenda: meeting.agenda.filter(({ item }) => item !== event.facts.item) };
    case "agenda-ordered": {
      const place = new Map(event.facts.items.map((item, at) => [item, at]));
      const of = ({ item }: Item) => place.get(item) ?? meeting.agenda.length;
      return { ...meeting, agenda: meeting.agenda.toSorted((a, b) => of(a) - of(b)) };
    }
    case "item-taken-out": {
      const out = (one: Item) => (one.item === event.facts.item ? { ...one, consent: false } : one);
      return { ...meeting, agenda: meeting.agenda.map(out) };
    }
    case "entry-corrected":
      return corrected(meeting, event.facts.entry);
    case "decisions-attested":
      return { ...meeting, attested: true };
    case "decisions-contested":
      return { ...meeting, contested: event.facts.recordHash };
    case "minutes-drafted": {
      const signed = { chair: null, secretary: null };
      return { ...meeting, minutes: { hash: event.facts.minutesHash, confirmed: [], contested: [], signed } };
    }
    case "minutes-contest-answered": {
      const { minutes } = meeting;
      const others = minutes?.answered ?? [];
      return {
        ...meeting,
        minutes: minutes && { ...minutes, answered: with_(others, event.facts.person) },
      };
    }
    case "minutes-confirmed":
    case "minutes-contested":
      return { ...meeting, minutes: answered(meeting.minutes, event) };
    case "minutes-signed": {
      const { minutes } = meeting;
      const { person, as } = event.facts;
      return { ...meeting, minutes: minutes && { ...minutes, signed: { ...minutes.signed, [as]: person } } };
    }
    case "signatory-replaced": {
      const { as, person, of, leftOn } = event.facts;
      return { ...meeting, inPlace: { ...meeting.inPlace, [as]: { person, of, leftOn } } };
    }
    case "absent-member-dissented": {
      const { item, person } = event.facts;
      return { ...meeting, dissents: [...meeting.dissents, { item, person }] };
    }
    case "dissent-fell":
      return fell(meeting, event.facts);
    case "words-masked":
      return { ...meeting, masked: (meeting.masked ?? 0) + event.facts.places.length };
    default:
      return sat(
        { ...voted(meeting, event), lines: placed(meeting.lines, { entry, event }), contested: null },
        event,
      );
  }
}

/** A dissent that fell is none, and no line of the record says it any more. */
function fell(
  meeting: Meeting,
  { item, person }: Pick<MeetingEventOf<"dissent-fell">["facts"], "item" | "person">,
): Meeting {
  const isOther = (one: { item: string; person: string }) => one.item !== item || one.person !== person;
  const lines = meeting.lines.filter(
    ({ event }) => event.type !== "dissent-recorded" || isOther(event.facts),
  );
  const fallen = [...(meeting.fallen ?? []).filter(isOther), { item, person }];
  return { ...meeting, lines, dissents: meeting.dissents.filter(isOther), fallen };
}

/** Where in the record of a sitting a line stands: where it was entered, or at the place of the vote that it puts right. */
export const placeOf = ({ entry, event: { facts } }: Line): number =>
  ("moment" in facts ? facts.moment : undefined) ?? entry;

function placed(lines: readonly Line[], line: Line): Line[] {
  const at = lines.findLastIndex((one) => placeOf(one) <= placeOf(line));
  return lines.toSpliced(at + 1, 0, line);
}

/** A vote takes the place of the wrong one on its item, and the number that nothing had any more. */
function voted(meeting: Meeting, event: SittingEvent): Meeting {
  if (event.type !== "motion-voted") return meeting;
  const { item, number } = event.facts;
  return withWrong(
    meeting,
    (meeting.wrong ?? []).filter((one) => one.item !== item),
    (meeting.freed ?? []).filter((one) => one !== number),
  );
}

function withWrong(
  { wrong: _, freed: __, ...meeting }: Meeting,
  wrong: readonly WrongVote[],
  freed: readonly number[],
): Meeting {
  return { ...meeting, ...(wrong.length > 0 && { wrong }), ...(freed.length > 0 && { freed }) };
}

const with_ = (people: readonly string[], person: string): readonly string[] =>
  people.includes(person) ? people : [...people, person];

function convened({ facts }: MeetingEventOf<"meeting-convened">): Meeting {
  const { body, startsAt, attendance, chair, members, profile, noticeAt, onPaper, by } = facts;
  return {
    ...(onPaper && { onPaper }),
    ...{ body, startsAt, attendance, chair, members, profile, noticeAt, keeper: by },
    ...{ status: "convened", waived: [], acceptElectronic: [], agenda: [], lines: [] },
    ...{ attested: false, contested: null, dissents: [], minutes: null },
  };
}

/** Whether a meeting sits, by the last line of it that says so. */
const statusBy = {
  "meeting-opened": "open",
  "meeting-adjourned": "adjourned",
  "meeting-ended": "ended",
} as const;

const isOfStatus = (event: Line["event"]): event is Extract<Line["event"], { type: keyof typeof statusBy }> =>
  event.type in statusBy;

/**
 * A meeting without a line that was wrong, and without what came of it: one that was ended or adjourned by mistake sits again, as from
 * when it was opened, and a dissent that nobody expressed is none.
 */
function corrected(meeting: Meeting, entry: number): Meeting {
  const gone = meeting.lines.find((line) => line.entry === entry)?.event;
  const lines = meeting.lines.filter((line) => line.entry !== entry);
  const rest: Meeting = { ...meeting, lines, contested: null };
  if (gone?.type === "motion-voted") {
    const { item, number, at, moment = entry } = gone.facts;
    const freed = [...(meeting.freed ?? []), ...(number === null ? [] : [number])];
    return withWrong(rest, [...(meeting.wrong ?? []), { entry: moment, item, number, at }], freed);
  }
  if (gone?.type === "dissent-recorded") {
    const { item, person } = gone.facts;
    const dissents = meeting.dissents.filter((one) => one.item !== item || one.person !== person);
    return { ...rest, dissents };
  }
  const last = lines.map(({ event }) => event).findLast(isOfStatus);
  const said = meeting.lines.map(({ event }) => event).findLast(isOfStatus);
  // An earlier sitting's end that was wrong changes nothing of where the meeting stands by now.
  if (!gone || gone !== said || !last) return rest;
  return { ...rest, status: statusBy[last.type], startsAt: last.facts.at };
}

/** It sits of those who are members then: from there on nobody is one who joined since its notice. */
function opened({ since: _, ...meeting }: Meeting, { facts }: MeetingEventOf<"meeting-opened">): Meeting {
  return { ...meeting, status: "open", chair: facts.chair, members: facts.members };
}

/** What a line of the sitting makes of the meeting itself. */
function sat(meeting: Meeting, event: SittingEvent): Meeting {
  switch (event.type) {
    case "meeting-opened":
      return opened(meeting, event);
    case "meeting-adjourned": {
      const { coming: _, ...others } = meeting;
      return { ...others, status: "adjourned", startsAt: event.facts.to ?? meeting.startsAt };
    }
    case "meeting-ended":
      return { ...meeting, status: "ended" };
    case "dissent-recorded": {
      const { item, person } = event.facts;
      return { ...meeting, dissents: [...meeting.dissents, { item, person }] };
    }
    default:
      return meeting;
  }
}
