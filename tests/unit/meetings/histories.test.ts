import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quorumOf, rulesOfBody } from "../../../shared/domain/board/count.ts";
import { convenedAs } from "../../../shared/domain/board/meetings/convened.ts";
import { foldMeeting } from "../../../shared/domain/board/meetings/fold.ts";
import { declaredInRoom } from "../../../shared/domain/board/meetings/interests.ts";
import { signatoryOf } from "../../../shared/domain/board/meetings/minutes.ts";
import { later } from "../../../shared/domain/time.ts";
import { recommendedOf } from "../../../shared/usecases/meetings/recommendations.ts";
import { tellLived } from "../../support/lived.ts";
import { give, goodDay, secretary } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { chair, convened, does, meetingId, stateOf, toMeeting } from "./acts.ts";
import { hash, items, seats, steps, takes } from "./anything.ts";
import { type Body, bodies, people, Seats } from "./seats.ts";

/**
 * Meetings by the real use cases, whatever their keeper and members do in which order: twice from two browsers at once, late, or refused.
 * What holds of any of them is asked after all of it, and each can still be brought to its end.
 */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 120) / 40;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

const profile = known.organisation.bylaws;

/** Whatever was done to it, a meeting is brought to its end, and attested to, by those whose it is. */
async function finishes(story: Story): Promise<void> {
  const step = { person: chair, item: "r1", pick: 0, isTwice: false };
  const linesOf = (type: string) => stateOf(story).lines.filter(({ event }) => event.type === type);
  const wrong = async (type: string) => {
    for (const { entry } of linesOf(type)) await does(story, "correct", { entry, reasonCommitment: hash });
  };
  // Nobody's term ends any more: a body without members would never meet.
  for (const person of people) seats.get(story)?.set(person, story.world.now, 5);
  for (const isSecond of [false, true]) {
    // One that ended while a vote is missing sits again, by a correction, and puts off what lacks it.
    if (isSecond && !stateOf(story).attested) await wrong("meeting-ended");
    for (const person of people) await does(story, "waive-notice", { person });
    if (stateOf(story).status !== "ended") await takes(story, { ...step, act: "open" });
    const end = async () => {
      for (const item of items.filter((one) => !votesIn(story).some((vote) => vote.item === one)))
        await does(story, "enter", { event: { type: "item-deferred", facts: { item } } });
      await takes(story, { ...step, act: "end" });
    };
    await end();
    if (stateOf(story).status !== "ended") {
      await wrong("motion-voted");
      await end();
    }
    await takes(story, { ...step, act: "attest", person: signatoryOf(stateOf(story), profile, "chair") });
  }
}

/** Its minutes are drafted; somebody who was there contests them, is answered, and both who sign do so. */
async function signed(story: Story): Promise<void> {
  const step = { person: chair, item: "r1", pick: 1, isTwice: false };
  await takes(story, { ...step, act: "draft" });
  const chaired = signatoryOf(stateOf(story), profile, "chair");
  const isSigned = () => stateOf(story).minutes?.signed.chair !== null;
  const wasSigned = isSigned();
  for (const person of people) await takes(story, { ...step, act: "confirm", person });
  const contested = stateOf(story).minutes?.contested ?? [];
  if (contested.length > 0 && !wasSigned) {
    expect(await takes(story, { ...step, act: "sign", person: chaired })).toBe("minutes-contested");
    expect(isSigned()).toBe(false);
  }
  for (const person of contested) {
    await takes(story, { ...step, act: "answer", person });
    expect(await takes(story, { ...step, act: "answer", person })).toBe("already-answered");
  }
  await takes(story, { ...step, act: "sign", person: chaired });
  // Words that are masked between two signatures leave both on the same minutes.
  expect(await takes(story, { ...step, act: "mask" })).toBe("done");
  await takes(story, { ...step, act: "sign", pick: 0 });
  expect(stateOf(story).minutes?.signed).toEqual({ chair: chaired, secretary });
}

/** Another report, which the same board resolves on in writing, but for the last signature. */
async function beside(story: Story): Promise<Story> {
  const { guards, resolutions } = story.world.memory;
  const other = new Story();
  Object.assign(other.world.memory, { guards, resolutions });
  await goodDay(other, 6);
  return other;
}

async function resolvedBeside(other: Story): Promise<void> {
  await goodDay(other, 1);
  await other.calm();
}

const votesIn = (story: Story) =>
  stateOf(story).lines.flatMap(({ event }) => (event.type === "motion-voted" ? [event.facts] : []));

/** Whoever sat on its body as it was opened, each time. */
const openings = (story: Story) =>
  stateOf(story).lines.flatMap(({ event }) => (event.type === "meeting-opened" ? [event.facts] : []));

/** Who has it in their calendar, by the last mail that put it there or took it away. */
function expecting({ world }: Story): string[] {
  const has = new Map<string, boolean>();
  for (const { person, template } of world.provider.meetingMails)
    if (["meeting-convened", "meeting-moved", "meeting-adjourned"].includes(template))
      has.set(person.id, true);
    else if (template === "no-longer-invited") has.set(person.id, false);
  return [...has].flatMap(([person, does]) => (does ? [person] : [])).sort();
}

/** Of the sitting at which an item was voted on. */
function satOf(story: Story, item: string): readonly string[] {
  let sat: readonly string[] = [];
  for (const { event } of stateOf(story).lines) {
    if (event.type === "meeting-opened") sat = event.facts.members;
    if (event.type === "motion-voted" && event.facts.item === item) return sat;
  }
  return [];
}

const body = fc.constantFrom<Body[]>("board", "board", "recommends", "decides");
const board = profile.directors.role;

describe("Any history of a meeting", () => {
  it("I3 I9 I14 has one vote an item, by a quorum, numbers without gap, a whole record, and is never stuck", async () => {
    let [counted, followed, returned, dissents, written, declared] = [0, 0, 0, 0, 0, 0];
    let [kept, recommended, changed] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(steps, fc.nat({ max: 200 }), body, async (given, first, met) => {
        const story = await toMeeting();
        const other = await beside(story);
        const own = new Seats(met, story.world.now);
        seats.set(story, own);
        for (const person of people) give(story, person, ["director"]);
        const { role, recommends } = bodies[met];
        const rules = rulesOfBody(profile, role);
        const members = own.on(story.world.now);
        await convened(story, 14, "in-person", { body: role, members, recommends });
        const words = {
          item: "words",
          nature: "decide",
          consent: true,
          of: null,
          titleCommitment: hash,
        } as const;
        await does(story, "put-item", { facts: words });
        const step = { person: chair, item: "r1", pick: first, isTwice: false };
        // Of some of them somebody has left before the day, and was told.
        if (first % 2 === 0) {
          own.set(people[first % people.length] ?? chair, story.world.now, first % 4);
          await takes(story, { ...step, act: "follow" });
          expect(expecting(story)).toEqual(stateOf(story).members.toSorted());
        }
        await takes(story, { ...step, act: "open" });
        for (const person of people) await takes(story, { ...step, act: "arrive", person });
        // Whoever chairs has an interest in every third of them: they leave, or the by-laws except it.
        if (first % 3 === 1) await takes(story, { ...step, act: "declare", pick: first % 2 === 0 ? 0 : 2 });
        await takes(story, { ...step, act: "vote" });
        for (const step of given) {
          // The last signature beside it, now and then at the moment of a vote: both would take the next number.
          if (step.act === "resolve")
            await Promise.all([
              resolvedBeside(other),
              step.isTwice ? takes(story, { ...step, act: "vote" }) : null,
            ]);
          // Two browsers at once, or one whose answer was lost: the same is sent again.
          await Promise.all(step.isTwice ? [takes(story, step), takes(story, step)] : [takes(story, step)]);
          story.world.now = later(story.world.now, step.act === "adjourn" ? { hours: 20 } : { minutes: 1 });
          expect(own.asKnown(story.world)).toEqual(own.on(story.world.now));
          // Whoever is called to it has it in their calendar.
          const { status, members } = stateOf(story);
          if (status === "convened") expect(expecting(story)).toEqual(expect.arrayContaining([...members]));
        }
        const entries = await story.world.memory.meetings.entries(meetingId);
        const votes = votesIn(story);
        counted += votes.length;
        expect(new Set(votes.map(({ item }) => item)).size).toBe(votes.length);
        for (const { count, present, each, votes: cast, item } of votes) {
          // Of those who sat on it as it was opened, each body by its own quorum; nobody else has a vote.
          const sat = satOf(story, item);
          expect([count.directors, count.quorum]).toEqual([sat.length, quorumOf(rules, sat.length)]);
          expect(present.filter((person) => !sat.includes(person))).toEqual([]);
          expect(count.present).toBeGreaterThanOrEqual(count.quorum);
          expect(cast.for + cast.against + cast.abstained).toBe(present.length);
          for (const how of ["for", "against", "abstained"] as const)
            if (each) expect(Object.values(each).filter((one) => one === how)).toHaveLength(cast[how]);
        }
        // Whenever it voted, somebody who sat had been told of it, by the notice that it was opened by.
        for (const { event, entry } of stateOf(story).lines) {
          if (event.type !== "motion-voted") continue;
          const { inTime = 0, waived = 0 } = convenedAs(entries, entry, profile)?.convened ?? {};
          expect(inTime + waived).toBeGreaterThan(0);
        }
        // Nobody dissents from what they voted for, nor from what was not resolved.
        for (const { item, person } of stateOf(story).dissents) {
          const vote = votes.find((one) => one.item === item);
          if (vote) expect([vote.count.carried, vote.each?.[person] === "for"]).toEqual([true, false]);
          dissents += 1;
        }
        // Nobody votes who had declared before it that they are disqualified.
        for (const [at, { event }] of stateOf(story).lines.entries()) {
          if (event.type !== "motion-voted") continue;
          const before = declaredInRoom(stateOf(story).lines.slice(0, at), event.facts.item);
          const barred = before.filter(({ because }) => because === "disqualified");
          // Whoever declared what the by-laws except stays, and votes.
          const excepted = before.filter(({ because }) => because === "excepted");
          kept += excepted.filter(({ person }) => event.facts.present.includes(person)).length;
          declared += before.length;
          for (const { person } of barred) expect(event.facts.present).not.toContain(person);
        }
        // Nobody attends by electronic means before each of them agreed; an item leaves the consent agenda, and never comes onto it.
        const { lines, acceptElectronic, agenda } = stateOf(story);
        const joined = lines.some(
          ({ event }) => event.type === "member-arrived" && event.facts.how === "electronic",
        );
        if (joined) expect(acceptElectronic.length).toBeGreaterThan(0);
        expect(agenda.find(({ item }) => item === "r1")?.consent).toBe(false);
        const inWriting = other.world.report?.resolutions?.map(({ number }) => number ?? 0) ?? [];
        const inVotes = votes.flatMap(({ number }) => number ?? []);
        // Of a committee they are its own: none is one of the board's.
        const ofMeeting = [...inVotes, ...(stateOf(story).freed ?? [])];
        for (const numbers of met === "board" ? [[...ofMeeting, ...inWriting]] : [ofMeeting, inWriting])
          expect(numbers.toSorted()).toEqual(numbers.map((_, at) => at + 1));
        written += inWriting.length;
        expect(foldMeeting(entries).meeting).toEqual(stateOf(story));
        await finishes(story);
        expect([stateOf(story).status, stateOf(story).attested]).toEqual(["ended", true]);
        // What was attested to goes on to its document, once.
        const resolved = story.world.memory.entries.filter(({ type }) => type === "meeting-resolved");
        const onReport = votesIn(story).find(({ item }) => item === "r1");
        expect(resolved.map(({ facts }) => [facts["outcome"], facts["number"]])).toEqual(
          onReport && !recommends ? [[onReport.outcome, onReport.number]] : [],
        );
        const { contentHash } = story.world.report ?? {};
        const said = await recommendedOf(
          story.world.deps,
          { documentId, contentHash: contentHash ?? "" },
          board,
        );
        expect(said).toHaveLength(onReport && recommends ? 1 : 0);
        recommended += said.length;
        changed += new Set(openings(story).map(({ members }) => members.join())).size > 1 ? 1 : 0;
        followed += resolved.length;
        returned += onReport?.outcome === "returned" ? 1 : 0;
        await signed(story);
      }),
      {
        ...{ numRuns: runs, seed },
        examples: [
          [[], 3, "board"],
          [[], 3, "recommends"],
          [[], 7, "decides"],
        ],
      },
    );
    tellLived(
      `${runs} histories of meetings of seed ${seed}: ${counted} votes, ${followed} on a report, ${returned} sent it back, ${dissents} dissents, ${declared} interests declared before one, ${kept} voted with all the same, ${recommended} recommended, ${changed} of other members at another sitting, ${written} beside in writing`,
    );
    expect([counted, followed, recommended].map((some) => some > 0)).toEqual([true, true, true]);
  }, 3_600_000);
});
