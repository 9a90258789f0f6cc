import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, mover, seconder, stateOf, toMeeting } from "./acts.ts";
import { arrived, keeping, opened, textOf } from "./arrived.ts";

const hash = "a".repeat(64);

/** The meeting sits without its third member, votes, and ends. */
async function votedWithoutOne(story: Story) {
  await does(story, "open", { chair, members: [chair, mover, seconder] });
  for (const person of [chair, mover])
    await does(story, "enter", {
      event: { type: "member-arrived", facts: { person, how: "in-person" } },
    });
  await does(story, "enter", { event: { type: "item-called", facts: { item: "r1" } } });
  const motion = { motion: "approve", mover, seconder: chair, each: null, castingVote: null } as const;
  const votes = { for: 2, against: 0, abstained: 0 };
  await does(story, "record-vote", { facts: { item: "r1", ...motion, votes }, nextNumber: 0 });
  await does(story, "enter", { event: { type: "meeting-ended", facts: {} } });
}

async function attests(story: Story, answer: Record<string, string> = { answer: "attest" }) {
  const presiding = await arrived(story, chair);
  await presiding.send(answer, "/answer?attest");
  await story.calm();
  return presiding;
}

describe("Electronic means", () => {
  it("are used once every member agreed, each on their own page or to whoever keeps the record", async () => {
    const story = await toMeeting();
    await convened(story, 14, "either");
    for (const person of [chair, mover]) {
      const browser = await arrived(story, person);
      await browser.send({}, "/answer?accept");
      expect(textOf(browser)).toContain("You agreed that people attend by electronic means.");
    }
    await does(story, "open", { chair, members: [chair, mover, seconder] });
    const keeper = await keeping(story);
    const joins = () => keeper.send({}, "/entries/arrive", { person: mover, how: "electronic" });
    await joins();
    expect(textOf(keeper)).toContain("Every member has to agree to telephone and video, and");
    await keeper.send({}, "/entries/accept", { person: seconder });
    await joins();
    expect(stateOf(story).lines.at(-1)?.event).toMatchObject({
      ...{ type: "member-arrived", facts: { person: mover, how: "electronic" } },
    });
  });
});

describe("A director who was not there", () => {
  it.each([
    [7, "recorded"],
    [8, "refused"],
  ])("dissents %s days after they became aware of it: %s, in words", async (days, outcome) => {
    const story = await toMeeting();
    await convened(story);
    await votedWithoutOne(story);
    await attests(story);
    const awareOn = story.world.now.slice(0, 10);
    story.world.now = later(story.world.now, { days });
    const browser = await arrived(story, seconder);
    await browser.send({ awareOn }, "/answer?dissent-r1");
    const isRecorded = outcome === "recorded";
    expect(stateOf(story).dissents.length).toBe(isRecorded ? 1 : 0);
    expect(textOf(browser)).toContain(
      isRecorded
        ? "who was not there, dissents: they became aware of it on"
        : "The days within which a dissent is recorded are over",
    );
  });
});

describe("A record that whoever chaired contests", () => {
  it("is corrected by whoever keeps it, and put to them again; nothing took effect before", async () => {
    const story = await toMeeting();
    await convened(story);
    await votedWithoutOne(story);
    await attests(story, { answer: "contest", reason: "One of us abstained." });
    const { status } = story.world.report ?? {};
    expect([stateOf(story).attested, status]).toEqual([false, "awaiting-meeting"]);
    const entry = stateOf(story).lines.find(({ event }) => event.type === "motion-voted")?.entry ?? 0;
    expect(await does(story, "correct", { entry, reasonCommitment: hash })).toBe("done");
    const motion = { motion: "approve", mover, seconder: chair, each: null, castingVote: null } as const;
    const votes = { for: 1, against: 0, abstained: 1 };
    const facts = { item: "r1", ...motion, votes, moment: entry };
    expect(await does(story, "record-vote", { facts, nextNumber: 0 })).toBe("done");
    const asked = story.world.provider.meetingMails.filter(
      ({ template }) => template === "decisions-to-attest",
    );
    expect(asked.map(({ person }) => person.id)).toEqual([chair, chair]);
    const presiding = await attests(story);
    expect(textOf(presiding)).toContain("1 for, 0 against, 1 abstained.");
    expect([stateOf(story).attested, story.world.report?.status]).toEqual([true, "published"]);
  });
});

describe("A link to a meeting that is too old", () => {
  it("says so, and has a fresh one mailed to the address on file, which opens it", async () => {
    const story = await toMeeting();
    await convened(story, 200);
    story.world.now = later(story.world.now, { days: 150 });
    const browser = await opened(story, mover);
    expect(browser.page.status).toBe(410);
    await browser.send({}, "/fresh");
    await story.calm();
    const newest = story.world.provider.meetingMails.at(-1);
    expect([newest?.template, newest?.person.id]).toEqual(["meeting-fresh-link", mover]);
    expect(textOf(await arrived(story, mover))).toContain("Will you attend?");
  });
});
