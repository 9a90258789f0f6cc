import { createHash } from "node:crypto";
import { upcast } from "../../../events/entry.ts";
import { calendarFile } from "../../../shared/adapters/calendar-file.ts";
import { typeOf } from "../../../shared/adapters/file-type.ts";
import { oneTimeCodes } from "../../../shared/adapters/one-time-codes.ts";
import { passkeysAt } from "../../../shared/adapters/passkeys.ts";
import { withMasks } from "../../../shared/domain/audit/masks.ts";
import type { CalendarEntry } from "../../../shared/domain/calendars/entry.ts";
import type { Agreement } from "../../../shared/domain/documents/agreement/agreement.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { withOwnWords } from "../../../shared/domain/documents/report/own-words.ts";
import { digestOfShown, readContent } from "../../../shared/domain/forms/content.ts";
import { type Draft, typedIn } from "../../../shared/domain/forms/draft.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { Link } from "../../../shared/domain/links/link.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import type { Policy } from "../../../shared/domain/organisation/organisation.ts";
import { enteredSubscription } from "../../../shared/domain/organisation/subscription.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { answeredNow } from "../../../shared/domain/review/standing.ts";
import { later } from "../../../shared/domain/time.ts";
import type { Alteration } from "../../../shared/ports/reading.ts";
import { removeFiles } from "../../../shared/usecases/attaching/remove-files.ts";
import { tick } from "../../../shared/usecases/clock/tick.ts";
import { advance } from "../../../shared/usecases/conducting/advance.ts";
import { openStage } from "../../../shared/usecases/conducting/open-stage.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import { requestFreshLink } from "../../../shared/usecases/entering/request-fresh-link.ts";
import { recogniseLink, startSession } from "../../../shared/usecases/entering/start-session.ts";
import { recordDelivery } from "../../../shared/usecases/posting/record-delivery.ts";
import { relayOutboxRow } from "../../../shared/usecases/posting/relay-outbox.ts";
import type { Letter } from "../../../shared/usecases/posting/send-mail.ts";
import { sendMail } from "../../../shared/usecases/posting/send-mail.ts";
import { subscribeAgain, unsubscribe } from "../../../shared/usecases/reading/manage-subscription.ts";
import { saveSection } from "../../../shared/usecases/writing/save-section.ts";
import { answers } from "../../support/answers.ts";
import { uncorrelated } from "../../support/correlation.ts";
import { planTyped } from "../../support/example-plan.ts";
import { resolutionsOf } from "../../support/meetings-in-memory.ts";
import { booksOf } from "../../support/minute-books-in-memory.ts";
import { printerHere } from "../../support/printer.ts";
import { desksOf } from "./desk-ports.ts";
import { beginning, example, known, people } from "./example.ts";
import { Machine } from "./machine.ts";
import { Memory } from "./memory.ts";
import {
  accessOf,
  archiveOf,
  asidesOf,
  bylawsOf,
  directoryOf,
  draftsOf,
  importedOf,
  policiesOf,
  recordsOf,
  subscriptionsOf,
} from "./ports.ts";
import { Provider } from "./provider.ts";
import {
  aheadOf,
  deliveriesOf,
  documentsOf,
  dueIndexOf,
  messagesOf,
  outboxOf,
  roundsOf,
  tokensOf,
} from "./work-ports.ts";

/** A plan as its author writes it, in French. */
const typedOfPlan: Readonly<Record<string, string>> = {
  ...planTyped,
  "summary.en": "",
  "summary.fr": answers["summary.fr"] ?? "",
};

/** A page that somebody has open: who they are here as, and what it showed. */
export type Page = Credentials & {
  link: Link;
  openedAt: string;
  round: number;
  contentHash: string;
  draftHash: string;
  /** Their own answer in its lane. */
  answer: string | null;
  /** How much was on record by then. */
  seen: number;
};

/** One organisation with one report, in memory: the real domain and the real use cases, and a conductor. */
export class World {
  readonly memory = new Memory();
  readonly machine = new Machine();
  readonly provider = new Provider(this.memory);
  readonly sent = this.provider.sent;
  readonly addressMails = this.provider.addressMails;
  readonly queue: string[] = [];
  /** Rows that wait for whoever deletes files. */
  readonly removals: string[] = [];
  /** Rows that wait for whoever makes minute books. */
  readonly bindings: string[] = [];
  readonly faults: unknown[] = [];
  /** The page that each person has open. */
  readonly pages = new Map<string, Page>();
  /** What each clock says: the functions' machines need not agree. */
  now = beginning;
  #unique = 0;

  readonly files = this.memory.files;
  readonly clock = { now: () => this.now };
  readonly ids = {
    unique: () => `f${this.#next()}`,
    secret: () => createHash("sha256").update(`secret ${this.#next()}`).digest("base64url"),
  };
  readonly #ofExample = recordsOf(
    known,
    () => this.#policy,
    this.memory.obligations,
    () => this.#agreement,
  );
  readonly #policies = policiesOf(this.memory, this.#ofExample);
  readonly deps = {
    store: this.memory,
    clock: this.clock,
    correlation: uncorrelated,
    ids: this.ids,
    outbox: outboxOf(this.memory),
    dueIndex: dueIndexOf(this.memory),
    ahead: aheadOf(this.memory),
    rounds: roundsOf(this.memory),
    tellAltered: (found: Alteration) => void this.memory.alterations.push(found),
    access: accessOf(this.memory),
    desks: desksOf(this.memory),
    tokens: tokensOf(this.memory),
    drafts: draftsOf(this.memory),
    /** Here a draft is in one piece: nothing is left of it. */
    draftsOver: { takeAway: () => Promise.resolve(null) },
    asides: asidesOf(this.memory),
    keyrings: this.memory.keyrings,
    openCodes: () => Promise.resolve(oneTimeCodes),
    openPasskeys: () => Promise.resolve(passkeys),
    files: this.files,
    openFileStore: () => Promise.resolve(this.files),
    typeOf,
    calendarFile: (name: string | null, entries: readonly CalendarEntry[]) =>
      Promise.resolve(calendarFile(name, entries)),
    deliveries: deliveriesOf(this.memory),
    archive: archiveOf(this.memory),
    openArchive: () => Promise.resolve(archiveOf(this.memory)),
    subscriptions: subscriptionsOf(this.memory),
    messages: messagesOf(this.memory),
    people: this.memory.people,
    meetings: this.memory.meetings,
    calendars: this.memory.calendars,
    resolutions: resolutionsOf(
      this.memory.resolutions,
      {
        heads: this.memory.meetings.heads,
        basis: async (documentId) => (await this.memory.load({ documentId, basis: true })).basis,
      },
      this.memory.interests,
    ),
    minuteBooks: booksOf(this.memory),
    addresses: this.memory.people,
    policies: this.#policies,
    bylaws: bylawsOf(this.memory, known.organisation.bylaws),
    imported: importedOf(this.memory),
    printer: printerHere,
    ownAddresses: { sender: "accord@ibcr.example", operators: "operators@ibcr.example" },
    directory: directoryOf(this.memory, known),
    register: documentsOf(this.memory),
    documents: { ...documentsOf(this.memory), ...messagesOf(this.memory) },
    records: { ...this.#ofExample, policy: (id: string) => this.#policies.inForce(id) },
    conductor: this.machine,
    callback: this.machine,
    mailQueue: {
      enqueue: (id: string) => {
        this.queue.push(id);
        return Promise.resolve();
      },
    },
    bytes: this.files,
    bookBinder: {
      ask: (id: string) => {
        this.bindings.push(id);
        return Promise.resolve();
      },
    },
    fileRemover: {
      ask: (id: string) => {
        this.removals.push(id);
        return Promise.resolve();
      },
    },
    signer: { token: (id: string) => Promise.resolve(tokenOf(id)) },
    onFault: (_: unknown, fault: unknown) => this.faults.push(fault),
  };

  readonly #policy: Policy;
  readonly #agreement: Agreement;

  /** @param policy by which the report is approved; `agreement`: which asks for it */
  constructor(policy = known.policy, agreement = known.agreement) {
    const { memory } = this;
    this.#policy = policy;
    this.#agreement = agreement;
    memory.whenSlow(() => {
      this.now = later(this.now, { seconds: 90 });
    });
    memory.roster = known.organisation.roster;
    memory.ownBylaws = known.organisation.bylaws;
    for (const { name, email, ...person } of people)
      memory.people.register(person, { name, email, suppressed: null }, beginning);
    for (const { id, contact, subscriptions } of example.donors) {
      memory.people.registerTold({ kind: "donor", id }, { ...contact, suppressed: null });
      for (const each of subscriptions) memory.subscriptions.set(id, enteredSubscription(id, each));
    }
    for (const { id, contact } of example.partners)
      memory.people.registerTold({ kind: "partner", id }, { ...contact, suppressed: null });
    memory.looks.set("obligation", { id: known.obligation.id, dueAt: beginning });
  }

  get report() {
    return this.memory.head?.report ?? null;
  }

  /** Hash of what was submitted last. */
  get version(): string {
    return this.report?.contentHash ?? "";
  }

  /** What the clock does, once. */
  tick = () => tick(this.deps);

  /** What the stream brings to the relay; a fault leaves the row to the ticker. */
  relay = (id: string) =>
    this.#try(async () => {
      // What follows from an address that took effect is done later than that, not at the same instant.
      if ((await relayOutboxRow(this.deps, id)) === "settle-address")
        this.now = later(this.now, { seconds: 1 });
    });

  /** What the function does that deletes files; a fault brings the row back. */
  removeFiles = (id: string) => this.#try(() => removeFiles(this.deps, id));

  /** What the queue brings to the sender of mails; a fault brings it back. */
  async mail(id: string): Promise<void> {
    await this.#try(() =>
      sendMail({ ...this.deps, compose: this.provider.compose, mailer: this.provider }, id),
    );
  }

  conduct = (execution: Machine["executions"][number], twice: boolean) =>
    this.machine.step(
      execution,
      {
        openStage: (task) => openStage(this.deps, task),
        advance: (task) => advance(this.deps, task),
      },
      twice,
    );

  /** The mails that brought somebody a link. */
  mailsTo = (person: string) =>
    this.sent.flatMap(({ letter }) =>
      letter.to === "person" && letter.person.id === person ? [letter] : [],
    );

  /** Somebody opens the link of a mail and presses its button; null when it does not act any more (I11). */
  async open({ link: { id, token } }: Extract<Letter, { to: "person" }>): Promise<Page | null> {
    const session = await startSession(this.deps, id, token);
    if (!session || !("secret" in session) || !this.report) return null;
    const { link, secret } = session;
    const { round, contentHash } = this.report;
    const page = { linkId: id, person: link.person, secret, link, openedAt: this.now, round };
    const shown = {
      ...{ ...page, contentHash: contentHash ?? "", draftHash: this.draftHash },
      answer: link.lane === null ? null : answeredNow(this.report, link.person, link.lane),
      seen: this.memory.entries.length,
    };
    this.pages.set(link.person, shown);
    return shown;
  }

  /** The author fills the whole form in, but for the words in English; `version` makes it another content. */
  async write(page: Page, version: number): Promise<boolean> {
    const { basis } = this.memory;
    if (!basis) return false;
    const narrative = `${answers["narrative"]} (${version})`;
    const masked = maskedNow(this.report ?? { masked: {} });
    const ofThis = { view: `${page.secret} ${version}`, at: this.now, aside: "", masked };
    const isPlan = basis.kind === "plan";
    for (const { id, fields, ofParty } of sectionsOf(definitionOf(basis), isPlan ? planTyped : answers)) {
      if (ofParty !== undefined) continue;
      const answer = (name: string) => (isPlan ? (typedOfPlan[name] ?? "") : this.#answer(name, narrative));
      const typed = Object.fromEntries(fields.map(({ name }) => [name, answer(name)]));
      const seen = this.memory.draft?.[id]?.revision ?? 0;
      if (!(await saveSection(this.deps, page, { section: id, seen, typed, ...ofThis })).ok) return false;
    }
    this.pages.set(page.person, { ...page, draftHash: this.draftHash });
    return true;
  }

  freshLink = ({ link: { id, token } }: Extract<Letter, { to: "person" }>) =>
    requestFreshLink(this.deps, id, token);

  told = (message: string, outcome: "delivered" | "bounced" | "complained", address: string) =>
    this.#try(() =>
      recordDelivery(this.deps, {
        message,
        outcome,
        trouble: outcome === "bounced" ? "no-such-address" : null,
        address,
        at: this.now,
      }),
    );

  /** The provider tells that a mailbox is full, which may pass. */
  fullMailbox = (message: string, address: string) =>
    this.#try(() =>
      recordDelivery(this.deps, {
        message,
        outcome: "bounced",
        trouble: "mailbox-full",
        address,
        at: this.now,
      }),
    );

  subscription(letter: Letter, way: "one-click" | "page" | "again") {
    if (!("unsubscribe" in letter) || !letter.unsubscribe) return Promise.resolve(null);
    const link = letter.unsubscribe;
    return way === "again" ? subscribeAgain(this.deps, link) : unsubscribe(this.deps, link, way);
  }

  /** A scanner opens every link of every mail: it must leave no trace (I8). */
  async scan(): Promise<void> {
    for (const { letter } of this.sent.slice(-3))
      if (letter.to === "person") await recogniseLink(this.deps, letter.link.id, letter.link.token);
  }

  #answer(name: string, narrative: string): string {
    const { start, end } = known.obligation.period;
    const own: Record<string, string> = { periodStart: start, periodEnd: end, narrative, "summary.en": "" };
    return own[name] ?? answers[name] ?? "";
  }

  /** Hash of the content that the form would be submitted with; empty when it is not complete. Every page that opens asks. */
  get draftHash(): string {
    const { basis, draft } = this.memory;
    if (!basis) return "";
    const today = dayOf(this.now, "UTC");
    const said = JSON.stringify(this.report?.ownWords ?? null);
    const known = this.#shown;
    const isOfForm = known?.basis === basis && known.draft === draft;
    if (isOfForm && known.today === today && known.said === said) return known.hash;
    const hash = this.#hashOf(basis, draft, today);
    this.#shown = { basis, draft, today, said, hash };
    return hash;
  }

  /** What the form was found to be last. */
  #shown: { basis: Basis; draft: Draft | null; today: string; said: string; hash: string } | null = null;

  #hashOf(basis: Basis, draft: Draft | null, today: string): string {
    const definition = definitionOf(basis);
    const typed = withOwnWords(basis, typedIn(definition, draft, null, {}), this.#lines);
    if (typed === "altered") return "";
    const content = readContent(definition, typed, today);
    return content.ok ? digestOfShown(content.content) : "";
  }

  /** What is on record, with the words beside it. */
  get #lines() {
    return this.memory.entries.map((stored) => {
      const kept = this.memory.comments.get(stored.number);
      return { entry: upcast(stored), comment: kept ? withMasks(kept) : null };
    });
  }

  async #try(what: () => Promise<unknown>): Promise<void> {
    try {
      await what();
    } catch (fault) {
      this.faults.push(fault);
    }
  }

  #next(): number {
    this.#unique += 1;
    return this.#unique;
  }
}

/** As KMS would make it: 256 bits in base64url. */
const tokenOf = (linkId: string) => createHash("sha256").update(`token ${linkId}`).digest("base64url");

const passkeys = passkeysAt("https://accord.example", "Accord");
