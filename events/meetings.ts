import * as z from "zod/mini";
import { day, documentId, hash, id, instant, natureOfInterest, ordinal, rowId, whole } from "./common.ts";
import { lazy } from "./lazy.ts";

/** An item of the agenda, by the id that it keeps; of a document, the matter that was put to the board or committee. */
const item = rowId;

/** What a meeting does with an item: it decides on a matter, takes note of it, or speaks about it. */
const nature = z.enum(["decide", "note", "discuss"]);

/** How people can attend: in the room alone, by electronic means alone, or either. */
const attendance = z.enum(["in-person", "electronic", "either"]);

/** Whether a member will attend: in the room, by electronic means, or not at all. */
const attending = z.enum(["in-person", "electronic", "absent"]);

/**
 * The content that an item is about, as it went to the meeting: another version of it is not what was voted on (I10). `writers`:
 * whoever wrote it, or was ever given its writing, who are out of the room for it (I13); and so is whoever declared, while it was to be
 * resolved in writing, that they are `disqualified` (CNCA s. 141): left out where nobody did, and of what was put before that was asked.
 */
const matter = () =>
  z.strictObject({
    documentId,
    round: ordinal,
    stage: whole,
    lane: id,
    contentHash: hash,
    writers: z.array(id),
    disqualified: z.optional(z.array(id)),
  });

const vote = z.enum(["for", "against", "abstained"]);

/**
 * When something happened at a meeting, as whoever kept its record entered it. Order is the order of the entries (I21): a clock
 * that is slow makes a line that reads oddly, never another outcome.
 */
const at = instant;

/**
 * The line of a vote that was wrong, at whose place in the record this one stands: the vote is counted with the room as it was then,
 * and who came or left before it counts as of then.
 */
const moment = () => z.optional(ordinal);

/**
 * What a member says in the room of an interest of theirs in an item, as it is minuted (CNCA s. 141). `ground`: of the by-laws that the
 * meeting is held by, what disqualifies them, or the exception that leaves them their vote; none where they step aside. What the interest
 * is, and how far it goes, lies in words beside the entry.
 */
const interest = () => ({
  nature: natureOfInterest,
  ground: z.optional(id),
  /** Before the item was discussed, or once that had begun. */
  when: z.enum(["before-discussion", "during-discussion"]),
});

/** What somebody entered of the sitting itself: who came and went, what was put and how it was voted on. */
const sitting = {
  /** Whoever chairs opens it. The members are those in office on its day. */
  "meeting-opened": () =>
    z.strictObject({ chair: id, members: z.array(id).check(z.minLength(1)), at, by: id }),
  "member-arrived": () =>
    z.strictObject({ person: id, how: z.enum(["in-person", "electronic"]), moment: moment(), at, by: id }),
  /** For good, or until they come again. */
  "member-left": () => z.strictObject({ person: id, moment: moment(), at, by: id }),
  /** Out of the room for one item: disqualified by law, stepping aside, because they wrote it, or away. */
  "room-left": () =>
    z.strictObject({
      person: id,
      item,
      because: z.enum(["disqualified", "stepped-aside", "author", "away"]),
      /** What they declared as they left; none where they had declared it before, or leave for another cause. */
      interest: z.optional(z.strictObject(interest())),
      wordsCommitment: z.optional(hash),
      moment: moment(),
      at,
      by: id,
    }),
  /**
   * A member declares an interest and stays where they are: by-laws leave them their vote, or it was taken before they declared it, and
   * stands as it was taken. Or an officer does who is no member, has no vote, and has it entered in the minutes.
   */
  "interest-declared": () =>
    z.strictObject({
      person: id,
      item,
      ...interest(),
      because: z.enum(["excepted", "disqualified", "stepped-aside", "officer"]),
      when: z.enum(["before-discussion", "during-discussion", "after-vote"]),
      wordsCommitment: hash,
      /** The entry of their own stream by which an officer had declared it in writing, where it is entered as they wrote it. */
      disclosed: z.optional(ordinal),
      moment: moment(),
      at,
      by: id,
    }),
  "room-entered": () => z.strictObject({ person: id, item, moment: moment(), at, by: id }),
  /** Somebody else takes the chair, while whoever had it is out or gone. */
  "chair-taken": () => z.strictObject({ person: id, at, by: id }),
  "item-called": () => z.strictObject({ item, at, by: id }),
  /** A motion on the item that was called, and how each voted; of whom a profile counts, and how, the arithmetic is recorded with it. */
  "motion-voted": () =>
    z.strictObject({
      item,
      motion: z.enum(["approve", "return", "refuse"]),
      mover: id,
      /** Null where whoever moved it was the only one in the room who could vote. */
      seconder: z.nullable(id),
      /** By person where each vote was recorded; null where the count alone was. */
      each: z.nullable(z.record(id, vote)),
      votes: z.strictObject({ for: whole, against: whole, abstained: whole }),
      castingVote: z.nullable(z.enum(["for", "against"])),
      present: z.array(id),
      out: z.record(id, z.enum(["disqualified", "stepped-aside", "author", "away"])),
      count: z.strictObject({
        directors: whole,
        quorum: whole,
        present: whole,
        base: whole,
        needed: whole,
        carried: z.boolean(),
      }),
      outcome: z.enum(["approved", "returned", "refused"]),
      /** The number of the resolution, without gap within the body; null where nothing was resolved. */
      number: z.nullable(ordinal),
      /** To what its author is asked to change, where the document is sent back: words for them, of nobody's vote. */
      reasonCommitment: z.optional(hash),
      moment: moment(),
      at,
      by: id,
    }),
  "item-noted": () => z.strictObject({ item, at, by: id }),
  /** What was said about an item, as the minutes are to have it. */
  "item-minuted": () => z.strictObject({ item, wordsCommitment: hash, at, by: id }),
  /** Put off: to the meeting’s next sitting, or another meeting. */
  "item-deferred": () => z.strictObject({ item, at, by: id }),
  /** Somebody who was there has it recorded that they were against what was resolved (CNCA s. 147). */
  "dissent-recorded": () => z.strictObject({ item, person: id, at, by: id }),
  /** To another day; null where none was set. Without a quorum nothing else can be done (CNCA s. 136). */
  "meeting-adjourned": () =>
    z.strictObject({ because: z.enum(["quorum", "time"]), to: z.nullable(instant), at, by: id }),
  "meeting-ended": () => z.strictObject({ at, by: id }),
  /** An entry was wrong: it counts no more, and stays. What takes its place comes after it. */
  "entry-corrected": () => z.strictObject({ entry: ordinal, reasonCommitment: hash, at, by: id }),
} as const;

/** What each type of event of a meeting’s stream says: ids, hashes and salted commitments alone (I12, I18). */
const shapes = {
  /** `body`: the role whose holders meet: the board’s, or a committee’s. */
  "meeting-convened": () =>
    z.strictObject({
      body: id,
      startsAt: instant,
      attendance,
      chair: id,
      members: z.array(id).check(z.minLength(1)),
      profile: z.strictObject({ id, version: ordinal, hash }),
      /** When the notice of it was given. */
      noticeAt: instant,
      /** Members who take no documents by electronic means: a notice in that way was not given to them (CNCA s. 266). */
      onPaper: z.optional(z.array(id)),
      /** To the place, and the words of the notice. */
      noticeCommitment: hash,
      by: id,
    }),
  /** Another time, place or way of attending: notice is given anew. */
  "meeting-moved": () =>
    z.strictObject({
      ...{ startsAt: instant, attendance, noticeAt: instant },
      /** Who was a member by then, or would be on the day, and was told. Absent in those of before, which told whoever the last one did. */
      members: z.optional(z.array(id).check(z.minLength(1))),
      onPaper: z.optional(z.array(id)),
      ...{ noticeCommitment: hash, by: id },
    }),
  /** Before its hour somebody joined its body or left it, by the dates of their term or as the roster has it: they are told. */
  "members-changed": () => z.strictObject({ joined: z.array(id), left: z.array(id), at }),
  "meeting-cancelled": () => z.strictObject({ reasonCommitment: hash, by: id }),
  /** A member waives the notice that they did not get in time, or says that they do (CNCA s. 136). */
  "notice-waived": () => z.strictObject({ person: id, by: id }),
  /** Whoever keeps the record sent a member the notice on paper. */
  "paper-notice-sent": () => z.strictObject({ person: id, at, by: id }),
  /** A member agrees that people attend by electronic means. */
  "electronic-means-accepted": () => z.strictObject({ person: id, by: id }),
  /** A member says before it whether they will attend, and how: no attendance, no vote and no proxy. Their last answer counts. */
  "attendance-answered": () => z.strictObject({ person: id, answer: attending }),
  "item-put": () =>
    z.strictObject({
      item,
      nature,
      /** Whether it stands on the consent agenda: voted without debate, unless anybody takes it out. */
      consent: z.boolean(),
      of: z.nullable(matter()),
      /** Whether the committee that meets only recommends to the board what to decide. */
      recommends: z.optional(z.literal(true)),
      /** Whether it is asked for that in a lane of its own of the document’s review, which what it votes settles. */
      settles: z.optional(z.literal(true)),
      /** The record of an earlier meeting of this body, as it was attested to, which this item corrects once it is resolved. */
      corrects: z.optional(z.strictObject({ meeting: id, heldOn: day, recordHash: hash })),
      /** To its heading, where it is about no document. */
      titleCommitment: z.nullable(hash),
      by: id,
    }),
  "item-withdrawn": () => z.strictObject({ item, by: id }),
  "agenda-ordered": () => z.strictObject({ items: z.array(item), by: id }),
  /** A member wants an item spoken about, which stood on the consent agenda. */
  "item-taken-out": () => z.strictObject({ item, by: id }),
  ...sitting,
  /** Whoever chaired at the end attests to what was entered: from then on it is what the body decided. */
  "decisions-attested": () => z.strictObject({ recordHash: hash, by: id }),
  "decisions-contested": () => z.strictObject({ recordHash: hash, reasonCommitment: hash, by: id }),
  "minutes-drafted": () => z.strictObject({ minutesHash: hash, by: id }),
  "minutes-confirmed": () => z.strictObject({ person: id, minutesHash: hash }),
  "minutes-contested": () => z.strictObject({ person: id, minutesHash: hash, reasonCommitment: hash }),
  /** What whoever keeps the record answers somebody who contests the minutes: both stay, and the minutes can be signed. */
  "minutes-contest-answered": () =>
    z.strictObject({ person: id, minutesHash: hash, wordsCommitment: hash, by: id }),
  /** Who was not there dissents within the days of the profile from when they became aware of it (CNCA s. 147(3)). */
  "absent-member-dissented": () =>
    z.strictObject({ item, person: id, awareOn: day, reasonCommitment: z.nullable(hash) }),
  /** A dissent fits its vote no more, since that was entered again, or is none: it counts no more, and whoever dissented is told. */
  "dissent-fell": () =>
    z.strictObject({
      item,
      person: id,
      because: z.enum(["voted-for", "was-absent", "not-resolved", "not-decided"]),
      ...{ at, by: id },
    }),
  /**
   * Whoever chaired, or kept the record, left before they attested and signed, and somebody else does in their place from here on: `of`
   * whom, who left on which day. Of a chair whoever keeps the record names them; of whoever kept it their successor, who says so.
   */
  "signatory-replaced": () =>
    z.strictObject({ as: z.enum(["chair", "secretary"]), person: id, of: id, leftOn: day, by: id }),
  "minutes-signed": () =>
    z.strictObject({ person: id, as: z.enum(["chair", "secretary"]), minutesHash: hash }),
  /** Words that lie beside entries were masked, with a reason: they are gone, and what entries bear of them stays. */
  "words-masked": () =>
    z.strictObject({
      places: z
        .array(
          z.strictObject({
            /** The entry beside which they lay. */
            entry: ordinal,
            /** Which of its fields, as a JSON Pointer (RFC 6901). */
            path: z.string().check(z.regex(/^\//), z.maxLength(300)),
          }),
        )
        .check(z.minLength(1)),
      reasonCommitment: hash,
      by: id,
    }),
} as const;

export type MeetingEventType = keyof typeof shapes;

export const meetingEventTypes = Object.keys(shapes) as MeetingEventType[];

/** What is entered of the sitting itself, and can be corrected. */
export const sittingEventTypes = Object.keys(sitting) as (keyof typeof sitting)[];

const made = new Map(meetingEventTypes.map((type) => [type, lazy((): z.ZodMiniType => shapes[type]())]));

/** The shape of an event's facts, made when it is first asked for. */
export const meetingFactsOf = (type: MeetingEventType): z.ZodMiniType => (made.get(type) ?? shapes[type])();

/** One event of a meeting's stream, at its newest version. */
export type MeetingEvent = {
  [T in MeetingEventType]: { type: T; facts: z.infer<ReturnType<(typeof shapes)[T]>> };
}[MeetingEventType];

/** The event of one type. */
export type MeetingEventOf<T extends MeetingEventType> = Extract<MeetingEvent, { type: T }>;
