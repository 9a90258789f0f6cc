import { describe, expect, it } from "vitest";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import { subscribedAgain, unsubscribed } from "../../../shared/domain/organisation/subscription.ts";
import type { OutboxRow } from "../../../shared/ports/store.ts";
import { expandNotices } from "../../../shared/usecases/posting/expand-outbox.ts";
import { consent, english, published, subscriberOf, World } from "./notices-world.ts";

describe("who is told of a publication", () => {
  it("is the donor and the partner by contract, and whoever subscribed; nobody twice", async () => {
    const world = new World();
    world.translations = english;
    world.subscriptions.set("donor", subscriberOf("donor"));
    expect(await world.notify()).toEqual({ outcome: "notified" });
    expect(world.told).toEqual({
      recipients: [
        { kind: "donor", id: "donor" },
        { kind: "partner", id: "partner" },
        { kind: "subscriber", id: "lantern" },
        { kind: "subscriber", id: "harbour" },
      ],
      held: [],
    });
  });

  it("I19 is nobody who took their consent back", async () => {
    const world = new World();
    world.translations = english;
    world.subscriptions.set("lantern", unsubscribed(subscriberOf("lantern"), consent.at, "one-click"));
    await world.notify();
    expect(JSON.stringify(world.told)).not.toContain("lantern");
  });

  it("holds whoever reads a language in which published words are missing, and no other", async () => {
    const world = new World();
    await world.notify();
    expect(world.told).toEqual({
      recipients: [
        { kind: "donor", id: "donor" },
        { kind: "partner", id: "partner" },
      ],
      held: [
        { recipient: { kind: "subscriber", id: "lantern" }, lang: "en" },
        { recipient: { kind: "subscriber", id: "harbour" }, lang: "en" },
      ],
    });
    expect(world.changes.at(-1)?.outbox.map(({ effect }) => effect.effect)).toEqual(["notices", "tell"]);
  });

  it("holds nobody for words that were supplied while it was being found out", async () => {
    const world = new World();
    world.head = {
      ...world.head,
      report: { ...world.head.report, translations: { en: "e".repeat(64) } },
    };
    await world.notify();
    expect(world.told.held).toEqual([]);
    expect(world.told.recipients).toHaveLength(4);
  });

  it("is five thousand readers as well: each has a notice of their own, from rows that the relay expands in a moment", async () => {
    const world = new World();
    world.translations = english;
    for (let n = 0; n < 5_000; n += 1) {
      const id = `reader-${n}`;
      world.languages.set(id, n % 2 === 0 ? "en" : "fr");
      world.contacts.set(id, { name: id, email: `${id}@example.org`, suppressed: null });
      world.subscriptions.set(id, subscriberOf(id));
    }
    expect(await world.notify()).toEqual({ outcome: "notified" });
    const rows = world.changes.at(-1)?.outbox ?? [];
    expect(rows.map(({ effect }) => effect.effect)).toEqual(Array.from({ length: 11 }, () => "notices"));
    const added = new Set<string>();
    let [busy, busiest] = [0, 0];
    const outbox = {
      add: async ({ effect }: OutboxRow) => {
        busy += 1;
        busiest = Math.max(busiest, busy);
        await Promise.resolve();
        busy -= 1;
        if (effect.effect === "notice") added.add(`${effect.recipient.kind} ${effect.recipient.id}`);
      },
      finish: () => Promise.resolve(),
    };
    for (const row of rows)
      if (row.effect.effect === "notices")
        await expandNotices({ clock: world.deps.clock, outbox } as never, row, row.effect);
    // The donor and the partner of the agreement, and the two who subscribed before.
    expect(added.size).toBe(5_004);
    expect(busiest).toBeGreaterThan(1);
    expect(busiest).toBeLessThanOrEqual(25);
  });

  it("is told once, however often the conductor asks", async () => {
    const world = new World();
    await world.notify();
    expect(await world.notify()).toEqual({ outcome: "notified" });
    expect(world.changes).toHaveLength(1);
  });
});

describe("a notice, at the moment of sending", () => {
  it("I19 goes to nobody before the report is published", async () => {
    const world = new World(published.slice(0, -1));
    expect(await world.send("donor", "donor")).toBe("moot");
    expect(world.sent).toEqual([]);
  });

  it("I19 goes to nobody unsubscribed, unconsented, suppressed or unknown", async () => {
    const world = new World();
    world.translations = english;
    world.subscriptions.set("lantern", unsubscribed(subscriberOf("lantern"), consent.at, "page"));
    expect(await world.send("subscriber", "lantern")).toBe("moot");
    world.subscriptions.set("lantern", { ...subscriberOf("lantern"), consent: null });
    expect(await world.send("subscriber", "lantern")).toBe("moot");
    for (const suppressed of ["bounced", "complained"] as const) {
      world.contacts.set("harbour", { name: "h", email: "h@example.org", suppressed });
      expect(await world.send("subscriber", "harbour")).toBe("address");
      expect(world.rowStatus).toBe("address");
    }
    expect(await world.send("subscriber", "donor")).toBe("moot");
    expect(await world.send("donor", "lantern")).toBe("moot");
    expect(await world.send("partner", "lantern")).toBe("moot");
    expect(world.sent).toEqual([]);
  });

  it("waits while words in its reader's language are missing, and leaves once they are there", async () => {
    const world = new World();
    expect(await world.send("subscriber", "lantern")).toBe("waiting");
    expect(world.rowStatus).toBe("pending");
    world.translations = english;
    expect(await world.send("subscriber", "lantern")).toBe("sent");
    expect(world.rowStatus).toBe("done");
  });

  it("bears an unsubscribe token for a subscriber, whose digest is stored before; none for a donor or the partner", async () => {
    const world = new World();
    world.translations = english;
    await world.send("subscriber", "lantern");
    await world.send("donor", "donor");
    await world.send("partner", "partner");
    const token = "token of unsubscribe~report-published~lantern";
    const [subscriber, ...byContract] = world.sent;
    expect(subscriber?.message.text).toContain(token);
    expect(subscriber?.digest).toBe(digestOfSecret(token));
    expect(byContract).toHaveLength(2);
    for (const { message } of byContract) expect(message.text).toContain('"unsubscribe":null');
  });

  it("leaves again once its reader subscribed again", async () => {
    const world = new World();
    world.translations = english;
    const left = unsubscribed(subscriberOf("lantern"), consent.at, "page");
    world.subscriptions.set("lantern", subscribedAgain(left, "2026-12-02T12:00:00.000Z"));
    expect(await world.send("subscriber", "lantern")).toBe("sent");
  });
});
