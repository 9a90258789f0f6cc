import { describe, expect, it } from "vitest";
import type { StoredEntry } from "../../../events/entry.ts";
import type { Deliveries, DeliveryOutcome } from "../../../shared/ports/deliveries.ts";
import type { DecisionStore, Head } from "../../../shared/ports/store.ts";
import { recordDelivery, type Told } from "../../../shared/usecases/record-delivery.ts";
import { uncorrelated } from "../../support/correlation.ts";
import { History, open, openStage, submit } from "../../support/example-report.ts";

const documentId = "PA-1-R1";
const message = `${documentId}~12.0`;
const recipient = { kind: "person", id: "reviewer" } as const;

/** A report in review with one message under way, in memory. */
class World {
  readonly entries: StoredEntry[] = [];
  noted: { outcome: DeliveryOutcome; at: string; weight: number } | null = null;
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
      return Promise.resolve({ documentId, recipient, first, correlationId: null });
    },
    suppress: ({ id }, address, because) => {
      this.suppressed.push(`${id} ${address} ${because}`);
      return Promise.resolve();
    },
  };

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

const told = (outcome: DeliveryOutcome, more: Partial<Told> = {}): Told => ({
  message,
  outcome,
  permanent: true,
  address: "reviewer@ibcr.example",
  at: "2026-11-23T18:00:03.000Z",
  ...more,
});
const facts = (outcome: "bounced" | "complained") => ({ message: "12.0", recipient, outcome });

describe("what becomes of a message", () => {
  it("delivered is noted on the message, and is no entry", async () => {
    const world = new World();
    expect(await recordDelivery(world, told("delivered"))).toBe("noted");
    expect(world.noted).toMatchObject({ outcome: "delivered", at: "2026-11-23T18:00:03.000Z" });
    expect(world.entries).toEqual([]);
    expect(await recordDelivery(world, told("delivered"))).toBe("known");
  });

  it.each(["bounced", "complained"] as const)(
    "%s holds the address back and is an entry, which tells the secretary",
    async (outcome) => {
      const world = new World();
      expect(await recordDelivery(world, told(outcome))).toBe("recorded");
      expect(world.suppressed).toEqual([`reviewer reviewer@ibcr.example ${outcome}`]);
      expect(world.entries).toMatchObject([{ type: "delivery-reported", facts: facts(outcome) }]);
      expect(world.undelivered).toEqual([{ message: "12.0", recipient }]);
    },
  );

  it("a bounce that may pass is only noted: the address still gets mail", async () => {
    const world = new World();
    expect(await recordDelivery(world, told("bounced", { permanent: false }))).toBe("noted");
    expect(world.noted?.outcome).toBe("bounced");
    expect([...world.suppressed, ...world.entries]).toEqual([]);
  });

  it("of a message that is not known nothing is written", async () => {
    const world = new World();
    expect(await recordDelivery(world, told("bounced", { message: `${documentId}~99.0` }))).toBe("unknown");
    expect([...world.suppressed, ...world.entries]).toEqual([]);
  });
});

describe("I16 the provider tells things twice, and in any order", () => {
  it("what is told twice is one entry", async () => {
    const world = new World();
    await recordDelivery(world, told("bounced"));
    expect(await recordDelivery(world, told("bounced"))).toBe("known");
    expect(world.entries).toHaveLength(1);
  });

  it("a fault between the note and the entry loses nothing", async () => {
    const world = new World();
    world.away = 1;
    await expect(recordDelivery(world, told("bounced"))).rejects.toThrow("DynamoDB is away");
    expect(world.entries).toEqual([]);
    expect(await recordDelivery(world, told("bounced"))).toBe("recorded");
    expect(world.entries).toHaveLength(1);
  });

  const transient = told("bounced", { permanent: false });
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
      const recorded = events.filter(({ outcome, permanent }) => outcome !== "delivered" && permanent);
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
