import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { DueItem } from "../../../shared/ports/clockwork.ts";
import type { RegisterCursor } from "../../../shared/ports/oversight.ts";
import type { Round, Rounds } from "../../../shared/ports/rounds.ts";
import { verifyRecord } from "../../../shared/usecases/reading/verify-record.ts";
import { goodDay } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";

const start = "2026-11-23T18:00:00.000Z";
const item: DueItem = { kind: "verify", id: "record", dueAt: start, handle: "ROUND" };

/** An archive of documents that are under way, and of others that ended, an hour apart; which were looked at is noted. */
class Archive {
  readonly open: RegisterCursor[];
  ended: RegisterCursor[];
  looked: string[] = [];
  state: Round | null = null;
  dueAt = start;
  now = start;
  /** How many looks until the function ends before it is done. */
  diesAfter = Number.POSITIVE_INFINITY;

  constructor(open: number, ended: number) {
    this.open = Array.from({ length: open }, (_, n) => ({ documentId: `O-${n}`, changedAt: start }));
    this.ended = Array.from({ length: ended }, (_, n) => ({
      documentId: `E-${n}`,
      changedAt: later(start, { hours: -48 - n }),
    }));
  }

  readonly rounds: Rounds = {
    begin: () => Promise.resolve(),
    documents: ({ ended, after, limit }) => {
      const all = ended ? this.ended : this.open;
      const from = after ? all.findIndex(({ documentId }) => documentId === after.documentId) + 1 : 0;
      const documents = all.slice(from, from + limit);
      const last = documents.at(-1);
      return Promise.resolve({ documents, next: last && from + limit < all.length ? last : null });
    },
    round: () => Promise.resolve(this.state),
    note: (round) => {
      this.state = round;
      return Promise.resolve();
    },
  };

  readonly told: string[] = [];
  /** A document that cannot be read. */
  broken = "";

  readonly deps = {
    tellAltered: ({ documentId }: { documentId: string }) => void this.told.push(documentId),
    rounds: this.rounds,
    clock: { now: () => this.now },
    archive: { history: () => Promise.resolve([]) } as never,
    dueIndex: {
      putOff: (_: DueItem, dueAt: string) => {
        this.dueAt = dueAt;
        return Promise.resolve();
      },
    } as never,
    store: {
      load: ({ documentId }: { documentId: string }) => {
        this.diesAfter -= 1;
        if (this.diesAfter < 0)
          return Promise.reject(Object.assign(new Error("the function ended"), { $metadata: {} }));
        if (documentId === this.broken) return Promise.reject(new TypeError("no head"));
        this.looked.push(documentId);
        return Promise.resolve({ head: null, basis: null } as never);
      },
      commit: () => Promise.reject(new Error("a look changes nothing")),
    },
  };

  /** Ticks until a round has ended; which documents it looked at, and in how many ticks. */
  async round(): Promise<{ looked: string[]; ticks: number; most: number }> {
    const before = this.looked.length;
    this.now = this.dueAt > this.now ? this.dueAt : this.now;
    let most = 0;
    for (let ticks = 1; ticks < 1_000; ticks += 1) {
      const already = this.looked.length;
      const isDone = await verifyRecord(this.deps, item);
      most = Math.max(most, this.looked.length - already);
      if (isDone) return { looked: this.looked.slice(before), ticks, most };
    }
    throw new Error("the round never ends");
  }
}

describe("a round of looks at the record", () => {
  it.each([
    [0, 0],
    [1, 0],
    [45, 0],
    [0, 7],
    [3, 150],
  ])("looks at each document under way (%i), and at a hundred of %i others at most", async (open, ended) => {
    const archive = new Archive(open, ended);
    const { looked, most } = await archive.round();
    expect(looked.filter((id) => id.startsWith("O"))).toEqual(
      archive.open.map(({ documentId }) => documentId),
    );
    expect(looked.filter((id) => id.startsWith("E"))).toHaveLength(Math.min(ended, 100));
    expect(new Set(looked).size).toBe(looked.length);
    expect(most).toBeLessThanOrEqual(20);
  });

  it("goes on in rotation where it stopped, until all were looked at, and then begins again", async () => {
    const archive = new Archive(1, 250);
    const rounds = [
      await archive.round(),
      await archive.round(),
      await archive.round(),
      await archive.round(),
    ];
    const sizes = rounds.map(({ looked }) => looked.filter((id) => id.startsWith("E")).length);
    expect(sizes).toEqual([100, 100, 50, 100]);
    const all = rounds.slice(0, 3).flatMap(({ looked }) => looked.filter((id) => id.startsWith("E")));
    expect(new Set(all).size).toBe(250);
  });

  it("costs the same however much lies in the archive", async () => {
    const costs: number[] = [];
    for (const ended of [1_000, 5_000]) costs.push((await new Archive(10, ended).round()).looked.length);
    expect(costs).toEqual([110, 110]);
  });

  it("looks at whatever ended since the last round, wherever the rotation stands", async () => {
    const archive = new Archive(2, 300);
    await archive.round();
    const just = { documentId: "E-new", changedAt: later(archive.now, { hours: 1 }) };
    archive.ended = [just, ...archive.ended];
    expect((await archive.round()).looked).toContain("E-new");
    expect((await archive.round()).looked).not.toContain("E-new");
  });

  it("ends at least once a day, and the next begins when its time has come", async () => {
    const archive = new Archive(5, 10);
    await archive.round();
    expect(archive.dueAt > later(start, { hours: 12 })).toBe(true);
    expect(archive.dueAt < later(start, { hours: 24 })).toBe(true);
  });

  it("makes up one of the rounds that were missed while the clock stood still, and no more", async () => {
    const archive = new Archive(5, 10);
    await archive.round();
    archive.now = later(start, { days: 121 });
    await archive.round();
    await archive.round();
    expect(archive.dueAt > archive.now).toBe(true);
  });

  it("tells of what cannot even be read, and goes on to the others", async () => {
    const archive = new Archive(30, 0);
    archive.broken = "O-3";
    expect((await archive.round()).looked).toHaveLength(29);
    expect(archive.told).toEqual(["O-3"]);
  });

  it("looks again at what was interrupted, and leaves nothing out", async () => {
    const archive = new Archive(45, 0);
    archive.diesAfter = 27;
    await expect(archive.round()).rejects.toThrow("the function ended");
    archive.diesAfter = Number.POSITIVE_INFINITY;
    await archive.round();
    expect(new Set(archive.looked).size).toBe(45);
  });
});

describe("a look at a document", () => {
  it.each<[string, (world: Story["world"]) => void]>([
    [
      "an entry",
      ({ memory }) => {
        const [first] = memory.entries;
        if (first) memory.entries[0] = { ...first, at: "2020-01-01T00:00:00.000Z" };
      },
    ],
    [
      "an earlier version of the content",
      ({ memory }) => {
        const [[hash, kept] = ["", undefined]] = memory.contents;
        if (kept) memory.contents.set(hash, { ...kept, salts: {} });
      },
    ],
  ])(
    "finds %s that is not what was recorded, with nobody opening it, and changes nothing",
    async (_, alter) => {
      const story = new Story();
      const { world } = story;
      await goodDay(story, 7);
      await story.calm();
      await world.deps.rounds.begin(world.now);
      await world.tick();
      await world.tick();
      expect(world.memory.alterations).toEqual([]);
      const before = world.memory.entries.length;
      alter(world);
      for (let minutes = 1; minutes < 5; minutes += 1) {
        world.now = later(world.now, { hours: 20 });
        await world.tick();
        await world.tick();
        await world.tick();
      }
      expect(world.memory.alterations.length).toBeGreaterThan(0);
      expect(world.memory.entries).toHaveLength(before);
      expect(world.faults).toEqual([]);
    },
  );
});
