import fc from "fast-check";
import { signatoryOf } from "../../../shared/domain/board/meetings/minutes.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { insideFor, roomAfter } from "../../../shared/domain/board/meetings/room.ts";
import { minutesHashOf } from "../../../shared/domain/board/meetings/written.ts";
import { later } from "../../../shared/domain/time.ts";
import { secretary } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { chair, does, meetingId, mover, seconder, stateOf } from "./acts.ts";
import { people, type Seats } from "./seats.ts";

/** What people do with a meeting, at any moment, lawful or not. */

const board = [chair, mover, seconder];
/** Who sits on the body that meets, of each story. */
export const seats = new WeakMap<Story, Seats>();
export const items = ["r1", "words"];
const profile = known.organisation.bylaws;
export const hash = "a".repeat(64);

export const steps = fc.array(
  fc.record({
    act: fc.constantFrom(
      ...[
        "waive",
        "open",
        "open",
        "arrive",
        "arrive",
        "arrive",
        "leave",
        "out",
        "call",
        "call",
        "vote",
        "vote",
      ],
      ...[
        "correct",
        "again",
        "adjourn",
        "move",
        "end",
        "attest",
        "contest",
        "draft",
        "confirm",
        "dissent",
        "sign",
      ],
      ...["say", "accept", "accept", "join", "take-out", "paper", "put", "follow", "follow"],
      ...[
        "in",
        "chair",
        "note",
        "minute",
        "defer",
        "object",
        "object",
        "answer",
        "resolve",
        "mask",
        "declare",
        "term",
        "term",
        "instead",
      ],
    ),
    person: fc.constantFrom(...people),
    item: fc.constantFrom(...items),
    pick: fc.nat({ max: 200 }),
    isTwice: fc.boolean(),
  }),
  { minLength: 16, maxLength: 36 },
);
export type Step = { act: string; person: string; item: string; pick: number; isTwice: boolean };

const motions = ["approve", "approve", "return", "refuse"] as const;

const ballots = ["for", "for", "against", "for", "for", "abstained"] as const;

/** A vote of whoever is in the room, or was when a wrong one was taken: by name, or the count alone. */
function voteOf(story: Story, item: string, pick: number, moment?: number) {
  const state = stateOf(story);
  const lines = moment === undefined ? state.lines : state.lines.filter(({ entry }) => entry < moment);
  const inside = insideFor(roomAfter({ ...state, lines }, profile), item);
  const cast = inside.map((_, at) => ballots[(Math.floor(pick / 4) + at * 5) % 7] ?? "for");
  const of = (vote: string) => cast.filter((one) => one === vote).length;
  const votes = { for: of("for"), against: of("against"), abstained: of("abstained") };
  const each = pick % 2 === 0 ? Object.fromEntries(inside.map((person, at) => [person, cast[at]])) : null;
  const castingVote = pick % 5 === 0 ? "for" : null;
  // Whoever moves and seconds is mostly in the room: of who left the body nobody is.
  const [moves, seconds] = [mover, seconder].map((one, at) =>
    pick % 7 === 6 || inside.includes(one) ? one : (inside.filter((other) => other !== seconder)[at] ?? one),
  );
  const moved = {
    ...{ motion: motions[pick % 4] ?? "approve", each, castingVote },
    ...{ mover: moves ?? mover, seconder: inside.length === 1 ? null : (seconds ?? seconder) },
  };
  const why = pick % 3 === 0 ? {} : { reasonCommitment: hash };
  const facts = { item, ...moved, votes, ...why, ...(moment !== undefined && { moment }) };
  return { facts, nextNumber: 0 } as never;
}

/** An interest that somebody declares, by a ground, none or an exception; before the vote or after it. */
function declares(person: string, item: string, pick: number) {
  const of = { person, item, wordsCommitment: hash };
  const nature = "family" as const;
  const [contract, pay] = [{ ground: "material-contract" }, { ground: "pay" }];
  const when = (["before-discussion", "during-discussion"] as const)[pick % 2] ?? "before-discussion";
  switch (pick % 5) {
    case 4: {
      const said = { person: secretary, because: "officer", nature, when } as const;
      const inWriting = pick % 2 === 0 ? { disclosed: pick + 1 } : {};
      return { type: "interest-declared", facts: { ...of, ...said, ...inWriting } };
    }
    case 0:
      return {
        type: "room-left",
        facts: { ...of, because: "disqualified", interest: { nature, when, ...contract } },
      };
    case 1:
      return { type: "room-left", facts: { ...of, because: "stepped-aside", interest: { nature, when } } };
    case 2:
      return { type: "interest-declared", facts: { ...of, because: "excepted", nature, when, ...pay } };
    default: {
      const late = { because: "disqualified", nature, when: "after-vote", ...contract };
      return { type: "interest-declared", facts: { ...of, ...late } };
    }
  }
}

export async function takes(story: Story, { act, person, item, pick }: Step): Promise<unknown> {
  const state = stateOf(story);
  const record = recordHashOf(meetingId, state);
  const by = story.world.memory.authorities.get(person);
  const own = { by, recordHash: record, shownHash: record } as never;
  const enter = (event: object) => does(story, "enter", { event } as never);
  const said = { by, shownHash: state.minutes?.hash ?? hash } as never as object;
  switch (act) {
    case "waive":
      return does(story, "waive-notice", { person });
    case "say": {
      const answer = (["in-person", "absent"] as const)[pick % 2];
      return does(story, "answer-attendance", { answer: answer ?? "absent" }, person);
    }
    case "accept":
      return does(story, "accept-electronic-means", { person }, person);
    case "join":
      return enter({ type: "member-arrived", facts: { person, how: "electronic" } });
    case "put": {
      const facts = {
        item: "told",
        nature: "note",
        consent: false,
        of: null,
        titleCommitment: hash,
      } as const;
      return does(story, "put-item", { facts });
    }
    case "in":
      return enter({ type: "room-entered", facts: { person, item } });
    case "chair":
      return enter({ type: "chair-taken", facts: { person } });
    case "note":
      return enter({ type: "item-noted", facts: { item: pick % 2 === 0 ? "told" : item } });
    case "minute":
      return enter({ type: "item-minuted", facts: { item, wordsCommitment: hash } });
    case "defer":
      return enter({ type: "item-deferred", facts: { item } });
    case "object":
      return enter({ type: "dissent-recorded", facts: { item, person } });
    case "answer":
      return does(story, "answer-contest", {
        person,
        shownHash: state.minutes?.hash ?? hash,
        wordsCommitment: hash,
      });
    case "mask": {
      const masked = { places: [{ entry: 1 + (pick % 30), path: "/text" }], reasonCommitment: hash };
      return does(story, "mask-words", masked);
    }
    case "resolve":
      return null;
    case "take-out":
      return does(story, "take-item-out", { item }, person);
    case "paper":
      return does(story, "send-on-paper", { person });
    case "term":
      return seats.get(story)?.set(person, story.world.now, pick);
    case "follow": {
      // The clock asks once a day; here at any moment.
      const members = [...(seats.get(story)?.asKnown(story.world, state.startsAt) ?? board)];
      return does(story, "follow-members", { members });
    }
    case "open": {
      const members = seats.get(story)?.asKnown(story.world) ?? board;
      const presides = members.includes(chair) ? chair : (members[0] ?? chair);
      return does(story, "open", { chair: presides, members });
    }
    case "arrive":
      return enter({ type: "member-arrived", facts: { person, how: "in-person" } });
    case "leave":
      return enter({ type: "member-left", facts: { person } });
    case "out":
      return enter({ type: "room-left", facts: { person, item, because: "stepped-aside" } });
    case "declare":
      return does(story, "enter", {
        event: declares(person, item, pick),
        officers: [secretary],
      } as never);
    case "call":
      return enter({ type: "item-called", facts: { item } });
    case "vote":
      await enter({ type: "item-called", facts: { item } });
      return does(story, "record-vote", voteOf(story, item, pick));
    case "again": {
      const [wrong] = state.wrong ?? [];
      return wrong && does(story, "record-vote", voteOf(story, wrong.item, pick, wrong.entry));
    }
    case "correct": {
      const line = state.lines[pick % Math.max(1, state.lines.length)];
      return line && does(story, "correct", { entry: line.entry, reasonCommitment: hash });
    }
    case "adjourn":
      return enter({
        type: "meeting-adjourned",
        facts: { because: "time", to: later(story.world.now, { days: 2 }) },
      });
    case "move": {
      // Now and then with a notice that is short.
      const startsAt = later(story.world.now, { days: pick % 3 === 0 ? 3 : 12 });
      const onPaper = pick % 2 === 0 && state.members.includes(person) ? { onPaper: [person] } : {};
      const members = [...(seats.get(story)?.asKnown(story.world, startsAt) ?? board)];
      const facts = {
        startsAt,
        attendance: "in-person",
        noticeCommitment: hash,
        members,
        ...onPaper,
      } as const;
      return does(story, "move", { facts });
    }
    case "instead": {
      // Now and then of a chair who has not left.
      const gone = pick % 3 === 0 ? {} : { [signatoryOf(state, profile, "chair")]: "2026-12-31" };
      return does(story, "replace-signatory", { as: "chair", person, gone, members: people, presides: null });
    }
    case "end":
      return enter({ type: "meeting-ended", facts: {} });
    case "attest":
      return does(story, "attest-decisions", own, person);
    case "contest":
      return does(
        story,
        "contest-decisions",
        { ...(own as object), reasonCommitment: hash } as never,
        person,
      );
    case "draft": {
      const minutesHash = minutesHashOf(await story.world.memory.meetings.entries(meetingId));
      return minutesHash && does(story, "draft-minutes", { minutesHash });
    }
    case "confirm":
      return does(
        story,
        "answer-minutes",
        { ...said, confirms: pick % 2 === 0, reasonCommitment: hash } as never,
        person,
      );
    case "dissent": {
      const today = story.world.now.slice(0, 10);
      const given = { ...said, profile, item, awareOn: today, today, reasonCommitment: null };
      return does(story, "dissent-absent", given as never, person);
    }
    default: {
      const who = pick % 3 === 0 ? secretary : person;
      const keeps = who === secretary ? [profile.record.keeper] : [];
      const signs = { by: story.world.memory.authorities.get(who), shownHash: state.minutes?.hash ?? hash };
      return does(story, "sign-minutes", { ...signs, keeps } as never, who);
    }
  }
}
