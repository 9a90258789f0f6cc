import { systemIds } from "../../../shared/adapters/system.ts";
import type { Altered } from "../../../shared/domain/audit/commitments.ts";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import { readContent } from "../../../shared/domain/forms/content.ts";
import type { Contact, Lang } from "../../../shared/domain/organisation/organisation.ts";
import type { Subscription } from "../../../shared/domain/organisation/subscription.ts";
import { enteredSubscription } from "../../../shared/domain/organisation/subscription.ts";
import type { Message } from "../../../shared/ports/mail.ts";
import type { Archive, KeptTranslations } from "../../../shared/ports/reading.ts";
import type { Change, Head, OutboxRow } from "../../../shared/ports/store.ts";
import { notifyDonors } from "../../../shared/usecases/conducting/notify-donors.ts";
import { sendMail } from "../../../shared/usecases/posting/send-mail.ts";
import { expectNothingAltered } from "../../support/altered.ts";
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
  today,
  typed,
} from "../../support/example-report.ts";

const documentId = "PA-1-R1";
export const consent = { basis: "express", at: "2026-01-05T12:00:00.000Z" } as const;
export const subscriberOf = (donor: string) =>
  enteredSubscription(donor, { topic: "report-published", consent });

const content = (() => {
  const read = readContent(definitionOf(basis), typed, today);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content;
})();

/** What the overseer supplied. */
export const english: KeptTranslations = {
  en: commitTo(
    { contentHash: "", lang: "en" as const, values: { "summary.en": "Children are heard better." } },
    () => "salt",
  ).kept,
};

export const published: Command[] = [
  open,
  submit(),
  openStage(0),
  approve(reviewer),
  openStage(1),
  approve(director),
  { name: "publish", round: 1, attempt: 1 },
];

/** A report whose summary is in French alone, its donor, its partner and two English subscribers, in memory. */
export class World {
  head: Head;
  translations: KeptTranslations | Altered = {};
  content: Content | Altered = content;
  isChainIntact = true;
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
    ids: systemIds,
    archive: {
      pinned: (_, __, bound) => bound,
      content: () => Promise.resolve(this.content),
      keptContent: () => Promise.resolve("altered"),
      keptWords: () => Promise.resolve([]),
      translations: () => Promise.resolve(this.translations),
      history: () => Promise.resolve(this.isChainIntact ? [] : "altered"),
    } satisfies Archive,
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
        people: {} as never,
        meetings: {} as never,
        desks: {} as never,
        tellAltered: expectNothingAltered,
        messages: { ofDocument: () => Promise.resolve({ readable: [], unreadable: [] }) },
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
          from: { name: "", replyTo: null },
          subject: letter.to,
          text: JSON.stringify(letter),
          html: "",
        }),
      },
      row.id,
    );
  }
}
