import { describe, expect, it } from "vitest";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/report/commands.ts";
import { readContent } from "../../../shared/domain/documents/report/content.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import type { Contact, Lang } from "../../../shared/domain/organisation/organisation.ts";
import type { Subscription } from "../../../shared/domain/organisation/subscription.ts";
import {
  enteredSubscription,
  subscribedAgain,
  unsubscribed,
} from "../../../shared/domain/organisation/subscription.ts";
import type { Message } from "../../../shared/ports/mail.ts";
import type { Change, Head, OutboxRow, Translation } from "../../../shared/ports/store.ts";
import { notifyDonors } from "../../../shared/usecases/notify-donors.ts";
import { sendMail } from "../../../shared/usecases/send-mail.ts";
import { uncorrelated } from "../../support/correlation.ts";
import {
  approve,
  basis,
  director,
  History,
  open,
  openStage,
  reviewer,
  submit,
  typed,
} from "../../support/example-report.ts";

const documentId = "PA-1-R1";
const consent = { basis: "express", at: "2026-01-05T12:00:00.000Z" } as const;
const subscriberOf = (donor: string) => enteredSubscription(donor, { topic: "report-published", consent });

const content = (() => {
  const read = readContent(reportDefinition(basis), typed);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content;
})();

const english: Translation = {
  contentHash: "",
  lang: "en",
  hash: "e".repeat(64),
  values: { "summary.en": "Children are heard better." },
};

const published: Command[] = [
  open,
  submit(),
  openStage(0),
  approve(reviewer),
  openStage(1),
  approve(director),
  { name: "publish", round: 1, attempt: 1 },
];

/** A report whose summary is in French alone, its donor, its partner and two English subscribers, in memory. */
class World {
  head: Head;
  translations: Translation[] = [];
  readonly contacts = new Map<string, Contact>();
  readonly languages = new Map<string, Lang>([
    ["donor", "fr"],
    ["partner", "fr"],
    ["lantern", "en"],
    ["harbour", "en"],
  ]);
  readonly subscriptions = new Map<string, Subscription>();
  readonly sent: { message: Message; digest: string | null }[] = [];
  readonly changes: Change[] = [];
  rowStatus = "pending";

  constructor(commands = published) {
    const { report, chain } = new History().after(...commands);
    if (!report) throw new Error("no report");
    this.head = { report, chain };
    for (const id of this.languages.keys())
      this.contacts.set(id, { name: id, email: `${id}@example.org`, suppressed: null });
    for (const id of ["lantern", "harbour"]) this.subscriptions.set(id, subscriberOf(id));
  }

  readonly #known = (id: string) => {
    const [lang, contact] = [this.languages.get(id), this.contacts.get(id)];
    return lang && contact ? { one: { id, name: `The ${id}`, lang }, contact } : null;
  };

  readonly deps = {
    clock: { now: () => "2026-12-01T12:00:00.000Z" },
    store: {
      load: () =>
        Promise.resolve({
          head: this.head,
          session: null,
          link: null,
          authority: null,
          commandDone: false,
          basis,
          draft: null,
        }),
      commit: (change: Change) => {
        this.changes.push(change);
        this.head = change.head;
        return Promise.resolve({ committed: true } as const);
      },
    },
    archive: {
      content: () => Promise.resolve(content),
      translations: () => Promise.resolve(this.translations),
      entries: () => Promise.resolve([]),
      comments: () => Promise.resolve(new Map()),
    },
    directory: {
      organisation: () => Promise.resolve({ name: { en: "Bureau", fr: "Bureau" } } as never),
      person: () => Promise.resolve(null),
      names: () => Promise.resolve({}),
      donor: (id: string) => {
        const known = this.#known(id);
        return Promise.resolve(known && { donor: known.one, contact: known.contact });
      },
      partner: (id: string) => {
        const known = this.#known(id);
        return Promise.resolve(known && { partner: known.one, contact: known.contact });
      },
    },
    subscriptions: {
      ofTopic: () => Promise.resolve([...this.subscriptions.values()]),
      find: (_: string, donor: string) => Promise.resolve(this.subscriptions.get(donor) ?? null),
      storeTokenDigest: (known: Subscription, tokenDigest: string) => {
        this.subscriptions.set(known.donor, { ...known, tokenDigest });
        return Promise.resolve();
      },
      change: (changed: Subscription) => {
        this.subscriptions.set(changed.donor, changed);
        return Promise.resolve();
      },
    },
  };

  notify() {
    return notifyDonors(this.deps, { documentId, round: 1, attempt: 1 });
  }

  /** Whom the last entry says were told, and who is held. */
  get told() {
    const facts = this.changes.at(-1)?.entries.at(-1)?.facts;
    return facts as { recipients: unknown[]; held: unknown[] };
  }

  /** Sends a notice, as its row asks. */
  send(kind: "donor" | "subscriber" | "partner", id: string): Promise<string> {
    const row: OutboxRow = {
      id: `${documentId}~9.0.${kind}.${id}`,
      documentId,
      effect: { effect: "notice", template: "report-published", recipient: { kind, id } },
      linkId: null,
      createdAt: consent.at,
    };
    this.rowStatus = "pending";
    const outbox = {
      pending: () => Promise.resolve({ ...row, sweeps: 0, correlationId: null }),
      claim: () => {
        this.rowStatus = "sending";
        return Promise.resolve(true);
      },
      release: () => {
        this.rowStatus = "pending";
        return Promise.resolve();
      },
      finish: (_: string, ending: string) => {
        this.rowStatus = ending;
        return Promise.resolve();
      },
    };
    return sendMail(
      {
        ...this.deps,
        correlation: uncorrelated,
        outbox: outbox as never,
        access: {} as never,
        signer: { token: (of) => Promise.resolve(`token of ${of}`) },
        mailer: {
          send: (message) => {
            const digest = this.subscriptions.get(id)?.tokenDigest ?? null;
            this.sent.push({ message, digest });
            return Promise.resolve("id");
          },
        },
        compose: (letter) => ({
          to: letter.contact,
          subject: letter.to,
          text: JSON.stringify(letter),
          html: "",
        }),
      },
      row.id,
    );
  }
}

describe("who is told of a publication", () => {
  it("is the donor and the partner by contract, and whoever subscribed; nobody twice", async () => {
    const world = new World();
    world.translations = [english];
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
    world.translations = [english];
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
      report: { ...world.head.report, translations: { en: english.hash } },
    };
    await world.notify();
    expect(world.told.held).toEqual([]);
    expect(world.told.recipients).toHaveLength(4);
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
    world.translations = [english];
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
    world.translations = [english];
    expect(await world.send("subscriber", "lantern")).toBe("sent");
    expect(world.rowStatus).toBe("done");
  });

  it("bears an unsubscribe token for a subscriber, whose digest is stored before; none for a donor or the partner", async () => {
    const world = new World();
    world.translations = [english];
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
    world.translations = [english];
    const left = unsubscribed(subscriberOf("lantern"), consent.at, "page");
    world.subscriptions.set("lantern", subscribedAgain(left, "2026-12-02T12:00:00.000Z"));
    expect(await world.send("subscriber", "lantern")).toBe("sent");
  });
});
