import { describe, expect, it } from "vitest";
import type { DocumentEvent } from "../../../events/facts.ts";
import { seal } from "../../../shared/domain/audit/seal.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import { conductorLookAfter } from "../../../shared/domain/documents/looks.ts";
import { later } from "../../../shared/domain/time.ts";
import type { Ticked } from "../../../shared/usecases/clock/tick.ts";
import { tick } from "../../../shared/usecases/clock/tick.ts";
import { goodDay, secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";

/** Acts of people after which a stage has just closed, and nothing was carried out since. */
const justClosed = { "the first stage": 3, "the last stage": 7 } as const;

async function storyOf(acts: number): Promise<Story> {
  const story = new Story();
  await goodDay(story, acts);
  return story;
}

/** Lets minutes pass, tick by tick, until something holds; says how many it took. */
async function minutesUntil(story: Story, holds: (story: Story) => boolean, most = 60): Promise<number> {
  for (let minutes = 1; minutes <= most; minutes += 1) {
    story.world.now = later(story.world.now, { minutes: 1 });
    await story.world.tick();
    await story.calm();
    if (holds(story)) return minutes;
  }
  throw new Error(`nothing happened within ${most} minutes`);
}

const attemptOf = ({ world }: Story) => world.report?.attempt;
const goesOn = ({ world }: Story) =>
  (world.report?.status === "in-review" && world.report.stage === 1 && world.report.stageOpen) ||
  (world.report?.status === "published" && world.report.announced);

const losses: readonly [what: string, lose: (story: Story) => void][] = [
  [
    "the token",
    ({ world: { memory } }) => {
      memory.token = null;
    },
  ],
  [
    "the row that would have told it",
    ({ world: { memory } }) => {
      for (const [id, { row }] of memory.rows) if (row.effect.effect === "resume") memory.rows.delete(id);
    },
  ],
  [
    "both",
    ({ world: { memory } }) => {
      memory.token = null;
      for (const [id, { row }] of memory.rows) if (row.effect.effect === "resume") memory.rows.delete(id);
    },
  ],
  ["what the stream would have brought", ({ world: { memory } }) => memory.stream.splice(0)],
  [
    "the execution",
    ({ world: { machine } }) => {
      for (const execution of machine.executions) machine.interrupt(execution, "lost");
    },
  ],
  [
    "the wait, which began anew with another token that never came",
    ({ world: { memory, machine } }) => {
      for (const execution of machine.executions)
        if (execution.place === "waiting") execution.token = "of nobody";
      memory.stream.splice(0);
    },
  ],
];

describe("I17 a stage that has closed goes on within minutes", () => {
  describe.each(Object.entries(justClosed))("%s", (_, acts) => {
    it.each(losses)("though it lost %s", async (_, lose) => {
      const story = await storyOf(acts);
      lose(story);
      expect(await minutesUntil(story, goesOn)).toBeLessThanOrEqual(10);
    });

    it("and no other attempt begins where nothing was lost", async () => {
      const story = await storyOf(acts);
      await story.calm();
      const before = attemptOf(story);
      await minutesUntil(story, goesOn, 1);
      await expect(minutesUntil(story, () => attemptOf(story) !== before, 90)).rejects.toThrow();
    });
  });

  const board = { round: 1, stage: 2, lane: "board" } as const;
  it.each<[string, number, (contentHash: string) => readonly DocumentEvent[]]>([
    [
      "withdraws it",
      1,
      () => [{ type: "document-withdrawn", facts: { by: secretary, reasonCommitment: "0".repeat(64) } }],
    ],
    [
      "refused to sign",
      4,
      (contentHash) => [
        {
          type: "ballot-cast",
          facts: {
            ...board,
            by: "P-009",
            ballot: "refuse",
            contentHash,
            commentCommitment: null,
            salt: null,
          },
        },
        { type: "lane-closed", facts: { ...board, because: "refused" } },
        { type: "stage-closed", facts: { round: 1, stage: 2, outcome: "to-meeting", because: "refused" } },
      ],
    ],
  ])(
    "of a report of which somebody %s no execution waits on, though word of it was lost",
    async (_, acts, eventsOn) => {
      const story = await storyOf(acts);
      await story.calm();
      const { memory, machine } = story.world;
      const { head } = memory;
      if (!head) throw new Error("there is no report");
      const events = eventsOn(head.report.contentHash ?? "");
      const report = events.reduce(evolve, head.report);
      expect(events.map((event) => conductorLookAfter(report, event)).at(-1)).toBe(5);
      const sealed = seal(documentId, head.chain, events, story.world.now);
      memory.entries.push(...sealed.entries);
      memory.head = { report, chain: sealed.end };
      expect(machine.executions.map(({ place }) => place)).toEqual(["waiting"]);
      memory.looks.set("look", { id: documentId, dueAt: later(story.world.now, { minutes: 5 }) });
      await minutesUntil(story, ({ world }) => world.memory.looks.get("look") === undefined, 6);
      expect(machine.executions.map(({ place }) => place)).toEqual(["ended"]);
    },
  );

  it("a submission whose execution waits for nobody is taken up by another attempt", async () => {
    const story = await storyOf(1);
    const { memory, machine } = story.world;
    await story.world.relay(memory.stream.shift() ?? "");
    for (const execution of machine.executions) Object.assign(execution, { place: "waiting", token: "lost" });
    memory.stream.splice(0);
    await minutesUntil(story, ({ world }) => world.report?.stageOpen === true, 15);
    expect(attemptOf(story)).toBe(2);
  });

  it("a submission whose execution was never started is conducted, by no other attempt", async () => {
    const story = await storyOf(1);
    const { memory } = story.world;
    for (const [id, { row }] of memory.rows) if (row.effect.effect === "conduct") memory.rows.delete(id);
    expect(await minutesUntil(story, ({ world }) => world.report?.stageOpen === true)).toBeLessThanOrEqual(6);
    expect(attemptOf(story)).toBe(1);
  });

  it("an execution that waits with a token that is not on file is found while people still answer", async () => {
    const story = await storyOf(2);
    await story.calm();
    story.world.memory.token = null;
    await minutesUntil(story, ({ world }) => world.memory.token !== null, 90);
    expect(attemptOf(story)).toBe(2);
  });

  it("attempts that end early follow each other within minutes, never faster and faster", async () => {
    const story = await storyOf(1);
    await story.calm();
    const begun: number[] = [];
    for (let minutes = 0; minutes < 240; minutes += 1) {
      for (const execution of story.world.machine.executions)
        story.world.machine.interrupt(execution, "lost");
      const before = attemptOf(story);
      story.world.now = later(story.world.now, { minutes: 1 });
      await story.world.tick();
      await story.calm();
      if (attemptOf(story) !== before) begun.push(minutes);
    }
    const pauses = begun.map((at, index) => at - (begun[index - 1] ?? 0));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(31);
    expect(begun.length).toBeLessThan(15);
  });
});

describe("what fails in the clock's hands", () => {
  /** A world in which something is refused, as by a permission that went missing. */
  async function refused(
    acts: number,
    deny: (deps: Story["world"]["deps"]) => Partial<Story["world"]["deps"]>,
  ) {
    const story = await storyOf(acts);
    const { memory } = story.world;
    const steps = memory.stream.splice(0).filter((id) => memory.rows.get(id)?.row.effect.effect !== "resume");
    for (const id of steps) await story.world.relay(id);
    await story.calm();
    const deps = { ...story.world.deps, ...deny(story.world.deps) };
    const minute = (): Promise<Ticked> => {
      story.world.now = later(story.world.now, { minutes: 1 });
      return tick(deps);
    };
    return { story, minute };
  }
  const denied = () => Promise.reject(new Error("AccessDenied"));

  it.each([
    ["a step of a review", "overdue", (deps) => ({ callback: { ...deps.callback, resume: denied } })],
    ["the look at an execution", "stuck", (deps) => ({ conductor: { ...deps.conductor, stateOf: denied } })],
    ["the outbox", "overdue", (deps) => ({ outbox: { ...deps.outbox, pending: denied } })],
  ] as [string, "overdue" | "stuck", (deps: Story["world"]["deps"]) => object][])(
    "%s: it is counted, alarmed within half an hour, and goes on within minutes once it can",
    async (_, alarmed, deny) => {
      const { story, minute } = await refused(justClosed["the first stage"], deny as never);
      const ticks: Ticked[] = [];
      for (let minutes = 0; minutes < 24 * 60; minutes += 7) {
        story.world.now = later(story.world.now, { minutes: 6 });
        ticks.push(await minute());
      }
      expect(ticks.some(({ failed }) => failed > 0)).toBe(true);
      expect(ticks.slice(0, 7).some((each) => each[alarmed] > 0)).toBe(true);
      expect(ticks.at(-1)?.[alarmed]).toBeGreaterThan(0);
      expect(await minutesUntil(story, goesOn)).toBeLessThanOrEqual(6);
    },
  );

  it("an obligation that cannot be opened is counted, does not hold up the others, and opens once it can", async () => {
    const story = new Story();
    const deps = { ...story.world.deps, records: { ...story.world.deps.records, policy: denied } };
    const counts: Ticked[] = [];
    for (let minutes = 0; minutes <= 40; minutes += 1) {
      counts.push(await tick(deps));
      story.world.now = later(story.world.now, { minutes: 1 });
    }
    expect(counts[0]).toEqual({ handled: 1, failed: 1, overdue: 0, stuck: 0, rounds: 0 });
    expect(counts.some(({ stuck }) => stuck > 0)).toBe(true);
    expect(await minutesUntil(story, ({ world }) => world.report !== null)).toBeLessThanOrEqual(5);
  });

  it("is counted even where it cannot be put off, and the rest is done", async () => {
    const { story, minute } = await refused(justClosed["the first stage"], ({ dueIndex }) => ({
      dueIndex: {
        ...dueIndex,
        takeUp: (item, ...rest) => (item.kind === "look" ? denied() : dueIndex.takeUp(item, ...rest)),
      },
    }));
    story.world.now = later(story.world.now, { minutes: 10 });
    expect((await minute()).failed).toBe(1);
    await story.calm();
    expect(goesOn(story)).toBe(true);
  });

  it("two ticks at once try an item once", async () => {
    const story = new Story();
    const [one, other] = await Promise.all([story.world.tick(), story.world.tick()]);
    expect([one.handled, other.handled]).toEqual([1, 1]);
    expect(story.world.memory.entries).toHaveLength(1);
    expect(story.world.memory.entries[0]?.documentId).toBe(documentId);
  });
});
