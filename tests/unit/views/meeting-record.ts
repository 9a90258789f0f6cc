import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../../../shared/domain/audit/comment.ts";
import { seal } from "../../../shared/domain/audit/seal.ts";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import { decideMeeting } from "../../../shared/domain/board/meetings/decide.ts";
import { foldMeeting } from "../../../shared/domain/board/meetings/fold.ts";
import { commentOfItem, type OwnWords } from "../../../shared/domain/board/meetings/own-item.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { streamOfMeeting } from "../../../shared/domain/board/meetings/stream.ts";
import { placeOfMeeting } from "../../../shared/domain/board/meetings/words.ts";
import { minutesHashOf } from "../../../shared/domain/board/meetings/written.ts";
import type { BylawProfile } from "../../../shared/domain/board/profile.ts";
import { later } from "../../../shared/domain/time.ts";
import { bylaws } from "../../support/bylaws.ts";

/** A meeting as people made it, by the very rules: what its pages show is what could be. */

const members = ["claire", "daniel", "rive", "oumou", "pierre"];
export const committee = {
  en: "Programmes and Child Protection Committee",
  fr: "Comité des programmes et de la protection de l’enfance",
};
const source = { en: "the by-laws, s. 12", fr: "les règlements administratifs, art. 12" };
export const boardRules: BylawProfile = {
  ...bylaws,
  committees: [{ role: "programmes", name: committee, chair: "programmes-chair", delegation: null, source }],
};

export const authority = (person: string) => ({
  ...{ person, roles: person === "awa" ? ["secretary"] : ["director"], active: true },
  ...{ addressSince: null, heldUntil: null },
});

type Words = { text: string | null; fields?: Comment["fields"] };
type Entering = Extract<MeetingCommand, { name: "enter" }>["event"];
type Attendance = "in-person" | "electronic" | "either";

const hash = "a".repeat(64);

/** What was entered of a meeting until now, with the words beside it; each step a minute after the one before it. */
export class Sitting {
  readonly entries: StoredEntry[] = [];
  readonly words = new Map<number, Comment>();
  #now = "2026-11-02T15:00:00.000Z";

  get meeting() {
    const { meeting } = foldMeeting(this.entries);
    if (!meeting) throw new Error("nobody convened it");
    return meeting;
  }

  /** By the newest line, what whoever chaired is asked about; and the minutes as they would be drafted now. */
  get recordHash() {
    return recordHashOf("m1", this.meeting);
  }
  get minutesNow() {
    return minutesHashOf(this.entries);
  }

  at(now: string): this {
    this.#now = now;
    return this;
  }

  does(command: object, words?: Words): this {
    const keeping =
      "by" in command
        ? {}
        : { by: authority("awa"), keeps: ["secretary"], profile: boardRules, now: this.#now };
    const { meeting, chain } = foldMeeting(this.entries);
    const outcome = decideMeeting(
      meeting,
      { ...keeping, ...command } as unknown as MeetingCommand,
      boardRules,
    );
    if (!outcome.ok) throw new Error(JSON.stringify([command, outcome.refusal]));
    const sealed = seal(streamOfMeeting("m1"), chain, outcome.value, this.#now);
    const [first] = sealed.entries;
    if (words && first) this.words.set(first.number, { fields: {}, ...words });
    this.entries.push(...sealed.entries);
    this.#now = later(this.#now, { minutes: 1 });
    return this;
  }

  convene(notice: Words, attendance: Attendance = "either", onPaper: readonly string[] = []): this {
    const facts = {
      body: "director",
      startsAt: "2026-11-24T18:00:00.000Z",
      attendance,
      chair: "claire",
      members,
    };
    return this.does(
      {
        ...{ name: "convene", profileHash: hash },
        facts: { ...facts, noticeCommitment: hash, ...(onPaper.length > 0 && { onPaper }) },
      },
      notice,
    );
  }

  /** By its heading in one language, as it was before both were asked for; or in both, with the text that is put to the vote. */
  put(item: string, said: string | OwnWords, more: object = {}): this {
    const facts = { item, nature: "decide", consent: false, of: null, titleCommitment: hash, ...more };
    return this.does(
      { name: "put-item", facts },
      typeof said === "string" ? { text: said } : commentOfItem(said),
    );
  }

  enter(type: Entering["type"], facts: object = {}, words?: Words): this {
    const said = words ? { wordsCommitment: hash } : {};
    return this.does({ name: "enter", event: { type, facts: { ...facts, ...said } } }, words);
  }

  /** Whoever keeps the record is an officer as well, and has an interest of their own minuted. */
  declaredByOfficer(item: string, words: Words, disclosed?: number): this {
    const of = { person: "awa", item, because: "officer", nature: "family", when: "during-discussion" };
    const written = disclosed === undefined ? {} : { disclosed };
    const event = { type: "interest-declared", facts: { ...of, ...written, wordsCommitment: hash } };
    return this.does({ name: "enter", officers: ["awa"], event }, words);
  }

  open(chair = "claire"): this {
    return this.at("2026-11-24T18:02:00.000Z").does({ name: "open", chair, members });
  }

  arrive(...people: string[]): this {
    for (const person of people) this.enter("member-arrived", { person, how: "in-person" });
    return this;
  }

  vote(item: string, votes: object, more: object = {}): this {
    const motion = { motion: "approve", mover: "daniel", seconder: "rive", each: null, castingVote: null };
    return this.does({ name: "record-vote", facts: { item, ...motion, votes, ...more }, nextNumber: 41 });
  }

  correct(type: string, text: string): this {
    const entry = this.entries.findLast((one) => one.type === type)?.number;
    return this.does({ name: "correct", entry, reasonCommitment: hash }, { text });
  }

  answer(name: MeetingCommand["name"], person: string, more: object = {}, words?: Words): this {
    const { recordHash, meeting } = this;
    const shown = name.includes("minutes") ? (meeting.minutes?.hash ?? "") : recordHash;
    const reasonCommitment = words ? hash : null;
    const on = { recordHash, shownHash: shown, reasonCommitment };
    return this.does({ name, ...on, by: authority(person), ...more }, words);
  }
}

export const placed = (text: string, place: string): Words => ({ text, fields: { [placeOfMeeting]: place } });
