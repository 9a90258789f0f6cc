import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quorumOf } from "../../../../shared/domain/board/count.ts";
import { declaredInRoom } from "../../../../shared/domain/board/meetings/interests.ts";
import { insideFor, roomAfter } from "../../../../shared/domain/board/meetings/room.ts";
import type { Meeting } from "../../../../shared/domain/board/meetings/state.ts";
import { bylaws } from "../../../support/bylaws.ts";
import { authority, hash, meetingOf, members } from "./meeting-acts.ts";

/** Any sitting: what whoever keeps its record enters one after the other, right or wrong, each refused or not. */
const steps = fc.array(
  fc.record({
    act: fc.constantFrom(
      ...["arrive", "arrive", "leave", "out", "back", "chair", "call", "call", "vote", "vote", "vote"],
      ...["correct", "again", "adjourn", "open", "move", "end", "attest", "declare"],
    ),
    person: fc.constantFrom(...members),
    item: fc.constantFrom("one", "two", "three"),
    inFavour: fc.nat({ max: 5 }),
    pick: fc.nat({ max: 40 }),
  }),
  { minLength: 10, maxLength: 60 },
);

type Step = { act: string; person: string; item: string; inFavour: number; pick: number };
type Acting = ReturnType<typeof meetingOf>;

const by = authority("sam", ["secretary"]);
const own = { by, keeps: ["secretary"], profile: bylaws, now: "2026-12-10T15:00:00.000Z" };

/** The number that the next resolution of the body gets: what the guard of numbers says, which no correction takes back. */
const nextOf = (meeting: Acting): number =>
  Math.max(
    0,
    ...meeting.events.map(({ type, facts }) => (type === "motion-voted" ? (facts.number ?? 0) : 0)),
  ) + 1;

function votes(meeting: Acting, { item, inFavour, person }: Step, moment?: number): void {
  const state = meeting.state() as Meeting;
  const known = moment === undefined ? state.lines : state.lines.filter(({ entry }) => entry < moment);
  const inside = insideFor(roomAfter({ ...state, lines: known }, bylaws), item);
  const cast = Math.min(inFavour, inside.length);
  const counted = { for: cast, against: inside.length - cast, abstained: 0 };
  const [seconder = null] = inside.filter((one) => one !== person);
  const more = { mover: person, seconder, ...(moment !== undefined && { moment }) };
  meeting.vote(item, counted, more, nextOf(meeting));
}

/** An interest by which somebody is disqualified: they leave the room by it, or declare it once the vote was taken. */
function declares(meeting: Acting, { person, item, pick }: Step): void {
  const of = { person, item, wordsCommitment: hash, because: "disqualified" } as const;
  const interest = { nature: "financial", ground: "material-contract" } as const;
  if (pick % 3 === 0)
    meeting.enter({ type: "interest-declared", facts: { ...of, ...interest, when: "after-vote" } });
  else
    meeting.enter({
      type: "room-left",
      facts: { ...of, interest: { ...interest, when: "before-discussion" } },
    });
}

function takes(meeting: Acting, step: Step): void {
  const { act, person, item, pick } = step;
  const state = meeting.state() as Meeting;
  if (act === "arrive") meeting.arrive(person);
  else if (act === "leave") meeting.leave(person);
  else if (act === "out") meeting.out(person, item, "stepped-aside");
  else if (act === "back") meeting.enter({ type: "room-entered", facts: { person, item } });
  else if (act === "declare") declares(meeting, step);
  else if (act === "chair") meeting.enter({ type: "chair-taken", facts: { person } });
  else if (act === "call") meeting.call(item);
  else if (act === "vote") votes(meeting, step);
  else if (act === "correct") {
    const line = state.lines[pick % Math.max(1, state.lines.length)];
    if (line) meeting.doing({ name: "correct", ...own, entry: line.entry, reasonCommitment: hash });
  } else if (act === "again") {
    const [wrong] = state.wrong ?? [];
    if (wrong) votes(meeting, { ...step, item: wrong.item }, wrong.entry);
  } else if (act === "adjourn")
    meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to: "2026-12-20T15:00:00.000Z" } });
  else if (act === "open") meeting.open();
  else if (act === "move") {
    const facts = {
      startsAt: "2026-12-30T15:00:00.000Z",
      attendance: "in-person",
      noticeCommitment: hash,
    } as const;
    meeting.doing({ name: "move", ...own, facts });
  } else if (act === "end") meeting.end();
  else {
    const attesting = { by: authority(person, ["director"]), recordHash: hash, shownHash: hash };
    meeting.doing({ name: "attest-decisions", ...attesting });
  }
}

/** Whatever was not voted on is put off, and whoever is in the chair ends it and attests, where the rules let them. */
function finishes(meeting: Acting): void {
  for (const item of ["one", "two", "three"]) meeting.enter({ type: "item-deferred", facts: { item } });
  meeting.end();
  for (const person of members) takes(meeting, { act: "attest", person, item: "one", inFavour: 0, pick: 0 });
}

const votesOf = ({ lines }: Meeting) =>
  lines.flatMap(({ event }, at) => (event.type === "motion-voted" ? [{ ...event.facts, at }] : []));

describe("Any meeting, whatever is entered", () => {
  const sat = (given: readonly Step[]) => {
    const meeting = meetingOf();
    meeting.convene();
    for (const item of ["one", "two", "three"]) meeting.put(item);
    meeting.open();
    meeting.arrive(...members);
    for (const step of given) takes(meeting, step);
    return meeting;
  };

  it("I14 resolves nothing without quorum and majority; what was attested to counts nobody who was out of the room", () => {
    let attested = 0;
    fc.assert(
      fc.property(steps, (given) => {
        const acting = sat(given);
        finishes(acting);
        const meeting = acting.state() as Meeting;
        for (const { count, votes: cast, present, out } of votesOf(meeting)) {
          expect(count.present).toBeGreaterThanOrEqual(quorumOf(bylaws, meeting.members.length));
          expect(cast.for + cast.against + cast.abstained).toBe(present.length);
          expect(present.filter((person) => person in out)).toEqual([]);
          expect(count.carried).toBe(cast.for >= count.needed);
        }
        if (!meeting.attested) return;
        attested += votesOf(meeting).length;
        for (const { item, present, at } of votesOf(meeting)) {
          const room = roomAfter({ ...meeting, lines: meeting.lines.slice(0, at) }, bylaws);
          expect(insideFor(room, item).toSorted()).toEqual(present.toSorted());
          for (const { person } of declaredInRoom(meeting.lines.slice(0, at), item))
            expect(present).not.toContain(person);
        }
      }),
      { numRuns: 400 },
    );
    expect(attested).toBeGreaterThan(10);
  });

  it("I9 has one vote on an item that counts, and numbers without gap: each that was given stands on a vote, or is free again", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const acting = sat(given);
        const meeting = acting.state() as Meeting;
        const counting = votesOf(meeting);
        expect(new Set(counting.map(({ item }) => item)).size).toBe(counting.length);
        const numbers = counting.flatMap(({ number }) => number ?? []);
        const all = [...numbers, ...(meeting.freed ?? [])].toSorted((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: nextOf(acting) - 1 }, (_, at) => at + 1));
      }),
      { numRuns: 400 },
    );
  });
});
