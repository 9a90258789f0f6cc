import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { recordDecision } from "../../../shared/usecases/deciding/record-decision.ts";
import { reassignTask } from "../../../shared/usecases/overseeing/oversee.ts";
import { answering, arrive, give, goodDay, secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";

type Known = Parameters<Story["world"]["memory"]["authorities"]["set"]>[1];

/** A report that its reviewers are asked about, and one of them with their page open. */
async function inReview() {
  const story = new Story();
  await goodDay(story, 1);
  await story.calm();
  story.hear();
  const [first] = story.model.late;
  const page = first && (await arrive(story, first.who, "newest", ["review"], first.lane));
  if (!page) throw new Error("nobody is asked");
  return { ...story.world, story, page };
}

/** Once a decision was read, before it is written, somebody edits a person: as often as is said. */
function editedMeanwhile(
  { memory }: Story["world"],
  who: string,
  times: number,
  change: (known: Known) => Partial<Known>,
) {
  const commit = memory.commit.bind(memory);
  let left = times;
  let reads = 0;
  const load = memory.load.bind(memory);
  memory.load = (wanted) => {
    reads += 1;
    return load(wanted);
  };
  memory.commit = (given) => {
    const known = memory.authorities.get(who);
    if (left > 0 && known)
      memory.authorities.set(who, { ...known, ...change(known), version: known.version + 1 });
    left -= 1;
    return commit(given);
  };
  return { reads: () => reads };
}

describe("a person is edited while their decision is under way", () => {
  const decide = ({ world }: Story, page: Awaited<ReturnType<typeof inReview>>["page"]) =>
    recordDecision(world.deps, page, {
      command: "once",
      round: page.round,
      lane: page.link.lane ?? "",
      contentHash: page.contentHash,
      replaces: null,
      masked: "0",
      answer: { decision: "approve" },
      comment: { text: null, fields: {} },
    });

  it.each<[string, number, (known: Known) => Partial<Known>, string, number]>([
    ["nothing of their roles changed", 1, () => ({}), "recorded", 2],
    ["they were given a role besides", 1, ({ roles }) => ({ roles: [...roles, "director"] }), "recorded", 2],
    // Of what is refused it is asked whether it was done before.
    ["they lost their role", 1, () => ({ roles: [] }), "no-longer-authorised", 3],
    ["they left", 1, () => ({ active: false }), "no-longer-authorised", 3],
    ["they are edited again and again", 9, () => ({}), "no-longer-authorised", 3],
  ])("%s", async (_, times, change, outcome, reads) => {
    const { story, page } = await inReview();
    const seen = editedMeanwhile(story.world, page.person, times, change);
    const decided = await decide(story, page);
    expect(decided.ok ? "recorded" : decided.refusal.code).toBe(outcome);
    expect(seen.reads()).toBe(reads);
    const given = story.world.report?.decisions ?? [];
    expect(given).toHaveLength(outcome === "recorded" ? 1 : 0);
  });

  it.each<[string, (known: Known) => Partial<Known>, string]>([
    ["is given it all the same", () => ({}), "recorded"],
    ["is not given it when they lost its role", () => ({ roles: [] }), "not-eligible"],
  ])("whoever is to take a task over %s", async (_, change, outcome) => {
    const { story, page } = await inReview();
    const overseer = await arrive(story, secretary, "newest", ["oversee"]);
    if (!overseer) throw new Error("the secretary has no link");
    const to = "P-013";
    editedMeanwhile(story.world, to, 1, change);
    const task = { stage: 0, lane: page.link.lane ?? "" };
    const form = { documentId, command: "once", task, from: [page.person], to, reason: "On leave." };
    const given = await reassignTask(story.world.deps, overseer, form);
    expect(given.ok ? "recorded" : given.refusal.code).toBe(outcome);
  });
});

describe("a ballot that comes after the deadline", () => {
  it.each([
    [0, "deadline-passed"],
    [1, "to-meeting"],
  ])(
    "is refused, and the resolution ends as by the clock, which has ticked %d times: %s",
    async (ticks, code) => {
      const story = new Story();
      await goodDay(story, 4);
      await story.calm();
      story.hear();
      const { world } = story;
      const deadline = world.report?.serviceLevel?.deadline ?? "";
      world.now = later(deadline, { hours: -1 });
      const [first] = story.model.late;
      const page = first && (await arrive(story, first.who, "newest", ["sign"], first.lane));
      if (!page) throw new Error("no director is asked");
      world.now = deadline;
      for (let left = ticks; left > 0; left -= 1) await world.tick();
      const form = {
        command: "once",
        round: page.round,
        lane: "board",
        contentHash: page.contentHash,
        replaces: null,
        masked: "0",
        answer: { ballot: "sign" } as const,
        comment: { text: "I agree.", fields: {} },
      };
      const late = await recordDecision(world.deps, page, form);
      expect(late.ok ? "recorded" : late.refusal.code).toBe(code);
      const types = world.memory.entries.slice(-2).map(({ type }) => type);
      expect(types).toEqual(["lane-closed", "stage-closed"]);
      expect(world.report?.status).toBe("awaiting-meeting");
      // Neither the same form again nor a late clock changes anything any more.
      const { length } = world.memory.entries;
      expect(await recordDecision(world.deps, page, form)).toMatchObject({ ok: false });
      await world.tick();
      expect(world.memory.entries).toHaveLength(length);
      expect(world.memory.comments.size).toBe(0);
    },
  );
});

describe("an answer that comes in time", () => {
  it("is taken as of then, though others were first and the deadline passes meanwhile", async () => {
    const story = new Story();
    await goodDay(story, 4);
    await story.calm();
    story.hear();
    const { world } = story;
    const { memory } = world;
    const deadline = world.report?.serviceLevel?.deadline ?? "";
    world.now = later(deadline, { seconds: -1 });
    const [first] = story.model.late;
    const page = first && (await arrive(story, first.who, "newest", ["sign"], first.lane));
    if (!page) throw new Error("no director is asked");
    const commit = memory.commit.bind(memory);
    memory.commit = () => {
      memory.commit = commit;
      world.now = later(deadline, { seconds: 2 });
      return Promise.resolve({ committed: false, because: "conflict", head: null });
    };
    await story.attempt([answering(story, page, "sign", false, "once")]);
    expect(memory.entries.at(-1)).toMatchObject({
      type: "ballot-cast",
      at: later(deadline, { seconds: -1 }),
    });
  });
});

describe("somebody joins the board by the ballot of another", () => {
  it("whose reason lies beside the ballot that bears it, and not beside the joining before it", async () => {
    const story = new Story();
    await goodDay(story, 4);
    await story.calm();
    story.hear();
    const asked = story.model.late.find(({ lane }) => lane === "board");
    const page = asked && (await arrive(story, asked.who, "newest", ["sign"], asked.lane));
    if (!page) throw new Error("no director is asked");
    const [other = ""] = story.model.holders("mel-officer");
    give(story, other, [...(story.model.roles.get(other) ?? []), "director"]);
    await story.attempt([answering(story, page, "refuse", true, "once")]);
    const { entries, comments } = story.world.memory;
    const last = entries.slice(-4).map(({ type, number }) => [type, comments.has(number)]);
    expect(last).toEqual([
      ["director-joined", false],
      ["ballot-cast", true],
      ["lane-closed", false],
      ["stage-closed", false],
    ]);
  });
});
