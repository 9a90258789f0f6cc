import { describe, expect, it } from "vitest";
import { dayOf, hourOf } from "../../../shared/domain/organisation/business-days.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { later } from "../../../shared/domain/time.ts";
import { enterMeetingDecision } from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { remindLate } from "../../../shared/usecases/overseeing/oversee.ts";
import { readOversight, readRegister } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { answering, goodDay, reminding, secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { claire, dataOf, irene, pageOf, tom, types } from "./corrections.ts";

const [author, mel, finance] = ["P-001", "P-004", "P-005"] as const;

/** A report after so many have acted as on a good day: 0 being written, 1 in review, 4 before the board. */
async function reportAfter(acts: number): Promise<Story> {
  const story = new Story();
  await goodDay(story, acts);
  await story.world.tick();
  await story.calm();
  return story;
}

/** An organisation file says that somebody has left, or what they do now. */
async function enter(story: Story, id: string, change: Partial<ReturnType<typeof dataOf>>): Promise<void> {
  expect((await enterPerson(story.world.deps, { ...dataOf(id), ...change })).ok).toBe(true);
  await story.calm();
}

const gone = { active: false };
const told = (story: Story) => story.world.mailsTo(secretary).map(({ template }) => template);
const since = async (story: Story, act: () => Promise<void>) => {
  const before = told(story).length;
  await act();
  return told(story).slice(before);
};

/** What the secretary's page says of the report. */
async function view(story: Story) {
  const who = await identifyOverseer(story.world.deps, await pageOf(story, secretary, "oversee"), {
    documentId,
  });
  const read = who.ok ? await readOversight(story.world.deps, who.value) : null;
  if (!read) throw new Error("the secretary has no page");
  return read;
}

it("an author who has left is not put on record as reminded, and the secretary hears that the report is late", async () => {
  const story = await reportAfter(0);
  await enter(story, author, gone);
  expect((await view(story)).nextReminder).toBeNull();
  const late = await since(story, async () => {
    const end = later(hourOf(story.world.report?.dueOn ?? "", 12, "UTC"), { days: 8 });
    while (story.world.now < end) {
      story.world.now = later(story.world.now, { days: 1 });
      await story.world.tick();
      await story.calm();
    }
  });
  expect(types(story)).not.toContain("author-reminded");
  expect(types(story).filter((type) => type === "lateness-told")).toHaveLength(2);
  expect(late).toEqual(["writing-late", "writing-late"]);
});

describe("whoever is awaited leaves", () => {
  it.each([
    { who: "the author, while they write", acts: 0, id: author, change: gone, word: "oversee-unwritten" },
    { who: "a reviewer who has not answered", acts: 1, id: mel, change: gone, word: "oversee-departed" },
    {
      who: "a reviewer, who holds the role no more",
      acts: 1,
      id: finance,
      change: { roles: ["programme-officer"] },
      word: "oversee-departed",
    },
    { who: "the executive director", acts: 3, id: claire, change: gone, word: "oversee-departed" },
    { who: "a director who was asked to sign", acts: 4, id: irene, change: gone, word: "oversee-departed" },
    {
      who: "a director, who is one no more",
      acts: 4,
      id: irene,
      change: { roles: ["programme-officer"] },
      word: "oversee-departed",
    },
    {
      who: "a director who had signed, which is not said",
      acts: 5,
      id: irene,
      change: gone,
      word: "oversee-departed",
    },
  ])("$who: the secretary hears of it at once, and is offered no reminder of them", async (row) => {
    const story = await reportAfter(row.acts);
    expect(await since(story, () => enter(story, row.id, row.change))).toEqual([row.word]);
    const { departed } = await view(story);
    expect(departed).toEqual([row.id]);
    expect(story.world.mailsTo(secretary).at(-1)).toMatchObject({
      missed: row.word === "oversee-departed" ? [dataOf(row.id).name] : [],
    });
    expect(await since(story, () => enter(story, row.id, row.change))).toEqual([]);
  });

  it.each([
    { who: "the author of what is in review", acts: 1, id: author },
    { who: "a reviewer who has answered", acts: 2, id: mel },
    { who: "somebody who has no part in it", acts: 1, id: irene },
  ])("$who: nobody is told", async ({ acts, id }) => {
    const story = await reportAfter(acts);
    const answered = story.world.report?.decisions.map(({ by }) => by) ?? [];
    const leaves = id === mel ? (answered.at(0) ?? mel) : id;
    expect(await since(story, () => enter(story, leaves, gone))).toEqual([]);
    expect((await view(story)).departed).toEqual([]);
  });

  it("is a chair who is a director no more, though they are here: nobody else attests", async () => {
    const story = await reportAfter(4);
    const { world } = story;
    await story.attempt([answering(story, await pageOf(story, tom, "sign"), "refuse", false, unique(story))]);
    await story.calm();
    const decision = {
      heldOn: dayOf(world.now, known.organisation.timeZone),
      ...{ present: [irene, tom, "P-010"], out: {}, chair: irene, mover: tom, seconder: "P-010" },
      ...{ motion: "approve" as const, votes: { for: 2, against: 1, abstained: 0 }, castingVote: null },
      convened: { notice: "waived" as const, on: null },
    };
    const contentHash = world.report?.contentHash ?? "";
    const form = {
      documentId,
      command: unique(story),
      contentHash,
      decision,
      ...{ replaces: null, minutes: "" },
      masked: maskedNow({ masked: {} }),
      place: "Montréal",
      reasons: "Plain.",
    };
    const page = await pageOf(story, secretary, "oversee");
    expect((await enterMeetingDecision(world.deps, page, form)).ok).toBe(true);
    await story.calm();
    const told = await since(story, () => enter(story, irene, { roles: ["programme-officer"] }));
    expect(told).toEqual(["oversee-departed"]);
    expect((await view(story)).departed).toEqual([irene]);
  });

  it("is told to the deputy where mail does not reach the secretary", async () => {
    const story = await reportAfter(1);
    const contact = story.world.memory.contacts.get(`person ${secretary}`);
    if (!contact) throw new Error("the secretary has no address");
    story.world.memory.contacts.set(`person ${secretary}`, { ...contact, suppressed: "bounced" });
    await enter(story, mel, gone);
    expect(story.world.mailsTo(claire).at(-1)).toMatchObject({
      template: "oversee-unreachable",
      matter: { missed: "oversee-departed", of: { departed: mel } },
    });
  });

  it("is not reminded; whoever is still here is", async () => {
    const story = await reportAfter(1);
    await enter(story, mel, gone);
    const page = await pageOf(story, secretary, "oversee");
    expect((await remindLate(story.world.deps, page, reminding(story))).ok).toBe(true);
    expect(story.world.memory.entries.at(-1)?.facts["people"]).toEqual([finance]);
  });

  it("is not recorded as reminded by the clock, who reminds those that can answer, once", async () => {
    const story = await reportAfter(4);
    await enter(story, irene, gone);
    const reminders = () =>
      story.world.memory.entries.flatMap(({ type, facts }) =>
        type === "reviewers-reminded" ? [facts["people"]] : [],
      );
    story.world.now = story.world.report?.serviceLevel?.remindAt ?? "";
    await story.world.tick();
    await story.calm();
    expect(reminders()).toEqual([[tom, "P-010"]]);
  });

  it("leaves the clock nothing to remind where nobody else is awaited: it looks again when the time is over", async () => {
    const story = await reportAfter(4);
    for (const who of [tom, "P-010"]) {
      await story.attempt([answering(story, await pageOf(story, who, "sign"), "sign", false, unique(story))]);
      await story.calm();
    }
    await enter(story, irene, gone);
    const { remindAt = "", deadline = "" } = story.world.report?.serviceLevel ?? {};
    for (const now of [remindAt, deadline]) {
      story.world.now = now;
      await story.world.tick();
      await story.calm();
    }
    expect(story.world.memory.entries.map(({ type }) => type)).not.toContain("reviewers-reminded");
    expect(story.world.report).toMatchObject({ status: "awaiting-meeting" });
  });

  it("is no word any more where they are back before the mail leaves", async () => {
    const story = await reportAfter(1);
    const { authorities } = story.world.memory;
    const before = authorities.get(finance);
    expect((await enterPerson(story.world.deps, { ...dataOf(finance), ...gone })).ok).toBe(true);
    if (before) authorities.set(finance, { ...before, version: before.version + 2 });
    expect(await since(story, () => story.calm())).toEqual([]);
  });

  it("stands among what needs the secretary, in the list of all reports", async () => {
    const story = await reportAfter(1);
    await enter(story, mel, gone);
    const who = await identifyOverseer(story.world.deps, await pageOf(story, secretary, "oversee"), {});
    if (!who.ok) throw new Error("the secretary has no page");
    const deps = { ...story.world.deps, register: story.world.deps.documents };
    const { reports } = await readRegister(deps, who.value, { ended: false }, null);
    expect(reports.map(({ departed }) => departed)).toEqual([[mel]]);
  });
});
