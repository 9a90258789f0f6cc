import { describe, expect, it } from "vitest";
import type { StoredEntry } from "../../../events/entry.ts";
import { systemIds } from "../../../shared/adapters/system.ts";
import type { Trouble } from "../../../shared/domain/review/delivery.ts";
import { ruling } from "../../../shared/domain/review/delivery.ts";
import { later } from "../../../shared/domain/time.ts";
import type { DueIndex, DueItem } from "../../../shared/ports/clockwork.ts";
import type { Deliveries, DeliveryOutcome } from "../../../shared/ports/deliveries.ts";
import type { DecisionStore, Head } from "../../../shared/ports/store.ts";
import {
  lookAtDelivery,
  recordDelivery,
  type Told,
} from "../../../shared/usecases/posting/record-delivery.ts";
import { uncorrelated } from "../../support/correlation.ts";
import { History, open, openStage, submit } from "../../support/example-report.ts";

const documentId = "PA-1-R1";
const message = `${documentId}~12.0`;
const recipient = { kind: "person", id: "reviewer" } as const;

/** A report in review with one message under way, in memory. */
class World {
  readonly entries: StoredEntry[] = [];
  noted: { outcome: DeliveryOutcome; trouble: Trouble | null; at: string; weight: number } | null = null;
  /** When the message is looked at again. */
  lookAt: string | null = null;
  readonly settled: DueItem[] = [];
  suppressed: string[] = [];
  /** How many times the store is away when something is committed. */
  away = 0;
  readonly #done = new Set<string>();
  #head: Head;

  constructor() {
    const { report, chain } = new History().after(open, submit(), openStage(0));
    if (!report) throw new Error("no report");
    this.#head = { report, chain };
  }

  readonly deliveries: Deliveries = {
    noteDelivery: (id, note) => {
      if (id !== message) return Promise.resolve(null);
      const first = note.weight > (this.noted?.weight ?? 0);
      if (first) this.noted = note;
      return Promise.resolve({ documentId, recipient, audience: "reviewer", first, correlationId: null });
    },
    suppress: ({ id }, address, because) => {
      this.suppressed.push(`${id} ${address} ${because}`);
      return Promise.resolve();
    },
    lookAgain: (_, dueAt) => {
      this.lookAt ??= dueAt;
      return Promise.resolve();
    },
    fared: () => {
      const { outcome, trouble } = this.noted ?? { outcome: null, trouble: null };
      const about = { documentId, recipient, audience: "reviewer", correlationId: null } as const;
      return Promise.resolve({ ...about, outcome, trouble });
    },
  };

  readonly ids = systemIds;

  /** Of a document's message no row follows but those of its entry. */
  readonly outbox = { add: () => Promise.reject(new Error("a row of its own")) };

  readonly dueIndex = {
    settle: (item: DueItem) => {
      this.settled.push(item);
      return Promise.resolve();
    },
  } as DueIndex;

  /** A day later, if the message is to be looked at then. */
  async aDayLater(): Promise<void> {
    if (this.lookAt !== null)
      await lookAtDelivery(this, { kind: "delivery", id: message, dueAt: this.lookAt, handle: "" });
  }

  readonly store: DecisionStore = {
    load: ({ command }) =>
      Promise.resolve({
        head: this.#head,
        session: null,
        link: null,
        authority: null,
        commandDone: command !== undefined && this.#done.has(command),
        basis: null,
        draft: null,
      }),
    commit: (change) => {
      if (this.away > 0) {
        this.away -= 1;
        return Promise.reject(new Error("DynamoDB is away"));
      }
      const command = change.command ?? "";
      if (this.#done.has(command)) return Promise.resolve({ committed: false, because: "command-done" });
      this.#done.add(command);
      this.entries.push(...change.entries);
      this.#head = change.head;
      return Promise.resolve({ committed: true });
    },
  };

  readonly correlation = uncorrelated;
  readonly clock = { now: () => "2026-11-23T18:00:05.000Z" };

  get undelivered() {
    return this.#head.report.undelivered;
  }
}

const usual = {
  delivered: null,
  bounced: "no-such-address",
  complained: null,
  delayed: "delayed",
} as const;

const told = (outcome: DeliveryOutcome, more: Partial<Told> = {}): Told => ({
  message,
  outcome,
  trouble: usual[outcome],
  address: "reviewer@ibcr.example",
  at: "2026-11-23T18:00:03.000Z",
  ...more,
});
const facts = (outcome: DeliveryOutcome, trouble: Trouble | null) => ({
  message: "12.0",
  recipient,
  audience: "reviewer",
  outcome,
  trouble,
});

const recorded = async (world: World, event: Told) => (await recordDelivery(world, event)).recorded;

describe("What came back of a mail about a meeting", () => {
  const about = "_meeting.m-1~4.0";
  const told: Told = { message: about, outcome: "bounced", trouble: null, address: "a@b.example", at: "" };

  it("is noted and holds the address back; no document has an entry of it", async () => {
    const world = new World();
    const noted = { documentId: "_meeting.m-1", recipient, first: true, correlationId: null } as const;
    const deliveries = {
      ...world.deliveries,
      noteDelivery: () => Promise.resolve({ ...noted, audience: "machine" as const }),
    };
    const before = world.entries.length;
    const store = { ...world.store, load: () => Promise.reject(new Error("no document's")) };
    const given = { ...told, trouble: "no-such-address" as const };
    expect((await recordDelivery({ ...world, deliveries, store }, given)).recorded).toBe("noted");
    expect([world.suppressed.length, world.entries.length]).toEqual([1, before]);
  });
});

describe("what becomes of a message", () => {
  it("delivered is noted on the message, and is no entry", async () => {
    const world = new World();
    expect(await recorded(world, told("delivered"))).toBe("noted");
    expect(world.noted).toMatchObject({ outcome: "delivered", at: "2026-11-23T18:00:03.000Z" });
    expect(world.entries).toEqual([]);
    expect(await recorded(world, told("delivered"))).toBe("known");
  });

  it.each(["bounced", "complained"] as const)(
    "%s holds the address back and is an entry, which tells the secretary",
    async (outcome) => {
      const world = new World();
      expect(await recorded(world, told(outcome))).toBe("recorded");
      expect(world.suppressed).toEqual([`reviewer reviewer@ibcr.example ${outcome}`]);
      expect(world.entries).toMatchObject([
        {
          type: "delivery-reported",
          facts: facts(outcome, outcome === "bounced" ? "no-such-address" : null),
        },
      ]);
      expect(world.undelivered).toEqual([{ message: "12.0", recipient }]);
    },
  );

  it.each(Object.entries(ruling) as [Trouble, (typeof ruling)[Trouble]][])(
    "%s: the address is held only where it does not work, and of what is not certain people hear after a day",
    async (trouble, { holds, isCertain }) => {
      const world = new World();
      const outcome = trouble === "delayed" ? "delayed" : "bounced";
      await recordDelivery(world, told(outcome, { trouble }));
      expect(world.noted).toMatchObject({ outcome, trouble });
      expect(world.suppressed).toHaveLength(holds ? 1 : 0);
      expect(world.entries).toHaveLength(isCertain ? 1 : 0);
      expect(world.lookAt).toBe(isCertain ? null : later(world.clock.now(), { days: 1 }));
      await world.aDayLater();
      expect(world.entries).toMatchObject([{ type: "delivery-reported", facts: facts(outcome, trouble) }]);
      expect(world.suppressed).toHaveLength(holds ? 1 : 0);
    },
  );

  it.each<[string, Told[]]>([
    [
      "a delivery after a bounce that passed",
      [told("bounced", { trouble: "mailbox-full" }), told("delivered")],
    ],
    ["an automatic reply after a delivery", [told("delivered"), told("bounced", { trouble: "not-taken" })]],
    ["a delivery after a delay", [told("delayed"), told("delayed"), told("delivered")]],
  ])("%s is told to nobody", async (_, events) => {
    const world = new World();
    for (const event of events) await recordDelivery(world, event);
    await world.aDayLater();
    expect(world.entries).toEqual([]);
    expect(world.noted?.outcome).toBe("delivered");
  });

  it("is told once, however often the day’s look is repeated", async () => {
    const world = new World();
    await recordDelivery(world, told("bounced", { trouble: "mailbox-full" }));
    await world.aDayLater();
    await world.aDayLater();
    expect(world.entries).toHaveLength(1);
    expect(world.settled).toHaveLength(2);
  });

  it("of a message that is not known nothing is written", async () => {
    const world = new World();
    expect(await recorded(world, told("bounced", { message: `${documentId}~99.0` }))).toBe("unknown");
    expect([...world.suppressed, ...world.entries]).toEqual([]);
  });
});

describe("I16 the provider tells things twice, and in any order", () => {
  it("what is told twice is one entry", async () => {
    const world = new World();
    await recordDelivery(world, told("bounced"));
    expect(await recorded(world, told("bounced"))).toBe("known");
    expect(world.entries).toHaveLength(1);
  });

  it("a fault between the note and the entry loses nothing", async () => {
    const world = new World();
    world.away = 1;
    await expect(recordDelivery(world, told("bounced"))).rejects.toThrow("DynamoDB is away");
    expect(world.entries).toEqual([]);
    expect(await recorded(world, told("bounced"))).toBe("recorded");
    expect(world.entries).toHaveLength(1);
  });

  const transient = told("bounced", { trouble: "not-taken" });
  it.each([
    ["bounced", [told("delivered"), told("bounced")]],
    ["complained", [told("delivered"), told("complained")]],
    ["complained", [told("bounced"), told("complained")]],
    ["delivered", [transient, told("delivered")]],
    ["bounced", [transient, told("bounced")]],
    ["complained", [transient, told("delivered"), told("bounced"), told("complained")]],
  ] as const)("%s stands, whatever comes first", async (stands, events) => {
    for (const order of permutations(events)) {
      const world = new World();
      for (const event of order) await recordDelivery(world, event);
      expect(world.noted?.outcome).toBe(stands);
      const recorded = events.filter(
        ({ outcome, trouble }) => outcome !== "delivered" && trouble !== "not-taken",
      );
      expect(world.entries).toHaveLength(recorded.length);
    }
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}
