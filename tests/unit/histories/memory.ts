import type { Recipient } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import type { EventOf } from "../../../events/facts.ts";
import { contentValue } from "../../../shared/adapters/dynamodb/items.ts";
import { keptAs } from "../../../shared/adapters/dynamodb/kept.ts";
import type { Comment } from "../../../shared/domain/audit/comment.ts";
import type { Committed } from "../../../shared/domain/audit/commitments.ts";
import { mask } from "../../../shared/domain/audit/commitments.ts";
import type { ListedInterest } from "../../../shared/domain/board/listed-interest.ts";
import type { MinuteBook } from "../../../shared/domain/board/minute-book.ts";
import type { Registered } from "../../../shared/domain/board/registered.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { type Guard, unclaimed } from "../../../shared/domain/documents/guard.ts";
import type { Obligation } from "../../../shared/domain/documents/report/basis.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import type { Draft } from "../../../shared/domain/forms/draft.ts";
import type { Translation } from "../../../shared/domain/forms/languages.ts";
import type { AnyLink } from "../../../shared/domain/links/link.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import type { Contact, Organisation, Policy } from "../../../shared/domain/organisation/organisation.ts";
import type { Subscription } from "../../../shared/domain/organisation/subscription.ts";
import type { Trouble } from "../../../shared/domain/review/delivery.ts";
import { pathsMasked } from "../../../shared/domain/review/masked.ts";
import type { Mask } from "../../../shared/domain/review/passages.ts";
import { later } from "../../../shared/domain/time.ts";
import type { Aside, AsideKey, AsideShown } from "../../../shared/ports/asides.ts";
import type { DeliveryOutcome } from "../../../shared/ports/deliveries.ts";
import type { Desks } from "../../../shared/ports/desks.ts";
import type { Ending } from "../../../shared/ports/outbox.ts";
import type { Alteration } from "../../../shared/ports/reading.ts";
import type { Round } from "../../../shared/ports/rounds.ts";
import type {
  Change,
  CommitOutcome,
  DecisionStore,
  Head,
  Loaded,
  OutboxRow,
  Session,
  StoredLink,
  TaskToken,
  Wanted,
} from "../../../shared/ports/store.ts";
import { bylaws } from "../../support/bylaws.ts";
import { CalendarsInMemory } from "../../support/calendars-in-memory.ts";
import { draftWanted } from "../../support/draft-wanted.ts";
import { FilesInMemory } from "../../support/files-in-memory.ts";
import { KeyringsInMemory } from "../../support/keyrings-in-memory.ts";
import { MeetingsInMemory, nameInRegister } from "../../support/meetings-in-memory.ts";
import { PeopleInMemory } from "../../support/people-in-memory.ts";

/** An outbox row with all that the state table says of it. */
export type Row = {
  row: OutboxRow;
  status: "pending" | "sending" | "failed" | Ending;
  claimedUntil: string | null;
  sweeps: number;
  /** Null once it is off the due index. */
  dueAt: string | null;
  delivery: { outcome: DeliveryOutcome; trouble: Trouble | null; at: string; weight: number } | null;
} & Tried;

/** What its tries noted on an item of the due index. */
type Tried = { triedSince?: string | null; seen?: number | null };

/** What was written in one transaction. */
type Commit = { entries: readonly StoredEntry[]; rows: readonly string[] };

type Authority = NonNullable<Loaded["authority"]>;

/**
 * What may befall the next commit: nobody wrote, somebody else was first, at once or after a while, or it was written and
 * the reply was lost.
 */
export type Fault = "away" | "conflict" | "slow" | "reply-lost";

/** What is due besides an outbox row. */
type Look = { id: string; dueAt: string } & Tried;

/** Throws away nothing that DynamoDB would keep, and keeps nothing that it would not: one key, one value. */
export class Memory implements DecisionStore {
  head: Head | null = null;
  readonly files = new FilesInMemory((row) => this.addRow(row));
  readonly entries: StoredEntry[] = [];
  readonly commits: Commit[] = [];
  readonly rows = new Map<string, Row>();
  readonly links = new Map<string, StoredLink>();
  readonly sessions = new Map<string, Session>();
  readonly commands = new Set<string>();
  readonly contents = new Map<string, Committed<Content>>();
  readonly comments = new Map<number, Committed<Comment>>();
  readonly translations = new Map<string, Committed<Translation>>();
  readonly authorities = new Map<string, Authority>();
  readonly contacts = new Map<string, Contact>();
  readonly subscriptions = new Map<string, Subscription>();
  /** Who holds which role. */
  roster: Organisation["roster"] = {};
  /** Other by-laws than the organisation's; null while they are its own. */
  bylaws: Organisation["bylaws"] | null = null;
  /** Those of the organisation's own file. */
  ownBylaws: Organisation["bylaws"] = bylaws;
  /** For which terms people hold roles. */
  terms: Organisation["terms"] = undefined;
  readonly people = new PeopleInMemory(this);
  readonly meetings = new MeetingsInMemory(this);
  readonly calendars = new CalendarsInMemory(this);
  readonly keyrings = new KeyringsInMemory();
  readonly freshLinks = new Map<string, string[]>();
  /** When desks were asked for at a mailbox, by its hash; and those that were mailed. */
  readonly deskAsks = new Map<string, string[]>();
  readonly desks = new Map<string, NonNullable<Awaited<ReturnType<Desks["find"]>>>>();
  /** What waits on the due index beside outbox rows, by its kind. */
  readonly looks = new Map<string, Look>();
  /** The reports that became due of an agreement. */
  readonly obligations = new Map<string, Obligation>();
  /** Links that were opened, of those of which that is kept. */
  readonly opened = new Set<string>();
  /** What people laid aside, by its key. */
  readonly asides = new Map<string, Aside>();
  /** What documents claim, by the name of the guard; which plans of before Accord another took the place of. */
  guards = new Map<string, Guard>();
  readonly resolutions = new Map<string, Registered>();
  readonly interests: ListedInterest[] = [];
  /** Minute books that were asked for, by year and number. */
  readonly books = new Map<string, MinuteBook>();
  /** Approval policies that were adopted in the place of the example's, by their ids. */
  readonly policies = new Map<string, Policy>();
  readonly superseded = new Map<string, EventOf<"plan-superseded">["facts"]>();
  /** The heads of other documents, as far as this one asks what they say. */
  readonly beside = new Map<string, Head>();
  basis: Basis | null = null;
  draft: Draft | null = null;
  /** When it goes by itself (instant, ISO 8601 UTC); null where it does not. */
  draftKeptUntil: string | null = null;
  /** What is written of its translation. */
  translation: Draft | null = null;
  token: TaskToken | null = null;
  /** How far the looks at the record have come. */
  round: Round | null = null;
  /** What the archive found not to be what was recorded. */
  readonly alterations: Alteration[] = [];
  /** Rows that the stream has not brought to the relay yet. */
  readonly stream: string[] = [];
  /** How often anything was written. */
  writes = 0;
  /** What befalls the next commit. */
  fault: Fault | null = null;
  #passTime = () => {};

  async load({
    documentId,
    session,
    person,
    other,
    command,
    basis,
    proof,
    draft,
    translation,
    content,
    guards = [],
    roster,
  }: Wanted): Promise<Loaded> {
    await null;
    const isKnown = this.head === null || this.entries[0]?.documentId === documentId;
    return {
      head: this.beside.get(documentId) ?? (isKnown ? this.head : null),
      session: (session && this.sessions.get(`${session.linkId} ${session.digest}`)) ?? null,
      link: (session && this.links.get(session.linkId)) ?? null,
      authority: this.authorities.get(person ?? "") ?? null,
      other: this.authorities.get(other ?? "") ?? null,
      commandDone: command !== undefined && this.commands.has(command),
      basis: basis && isKnown ? this.basis : null,
      proof: (proof && session && this.keyrings.proofs.get(`${session.linkId} ${session.digest}`)) || null,
      ...draftWanted(draft, this),
      translation: translation ? this.translation : null,
      draftCount: draft && this.draft ? countOf(this.draft) : null,
      content:
        content === undefined || !this.head
          ? null
          : keptAs(
              contentValue(),
              content,
              this.contents.get(content),
              pathsMasked(this.head.report.masked, { in: "content", name: content }),
            ),
      guards: guards.map((name) => this.guardNow(name)),
      ...(roster && {
        roster: {
          ...{
            terms: this.terms,
            timeZone: "America/Montreal",
            bylaws: this.bylaws ?? this.ownBylaws,
          },
          roster: rosterOf([...this.authorities].map(([id, known]) => ({ ...known, id }))),
        },
      }),
    };
  }

  guardNow(name: string): Guard {
    return this.guards.get(name) ?? unclaimed(name);
  }

  /** All conditions first, in the order in which the adapter answers for them; then everything, or nothing (I1). */
  async commit(change: Change): Promise<CommitOutcome> {
    await null;
    const fault = this.fault;
    this.fault = null;
    if (fault === "away") throw new Error("the table is away");
    if (fault === "slow") this.#passTime();
    if (fault === "conflict" || fault === "slow")
      return { committed: false, because: "conflict", head: null };
    const refused = this.#refusal(change);
    if (refused) return refused;
    this.#write(change);
    if (fault === "reply-lost") throw new Error("the reply was lost");
    return { committed: true };
  }

  #refusal({ command, from, authority, other, ...change }: Change): CommitOutcome | null {
    if (command !== undefined && this.commands.has(command))
      return { committed: false, because: "command-done" };
    const { number, hash } = this.head?.chain ?? { number: 0, hash: null };
    if (from.number !== number || from.hash !== hash)
      return { committed: false, because: "conflict", head: this.head };
    const isStale = (known: Authority | undefined) =>
      known && this.authorities.get(known.person)?.version !== known.version;
    if (isStale(authority) || isStale(other)) return { committed: false, because: "authority-changed" };
    const searched = this.draft ?? change.draftBegun;
    const isAsSearched = Object.entries(change.draftMasked ?? {}).every(
      ([id, { revision }]) => searched?.[id]?.revision === revision - 1,
    );
    const isTranslationAsSearched = Object.entries(change.translationMasked ?? {}).every(
      ([id, { revision }]) => this.translation?.[id]?.revision === revision - 1,
    );
    if (!this.#isDraft(change.submittedDraft) || !isAsSearched || !isTranslationAsSearched)
      return { committed: false, because: "draft-changed" };
    const { guards = [], resolution } = change;
    if (resolution && this.resolutions.has(nameInRegister(resolution)))
      return { committed: false, because: "guard-changed" };
    if (guards.some(({ name, version }) => this.guardNow(name).version !== version - 1))
      return { committed: false, because: "guard-changed" };
    if (change.mailboxes?.some(({ mailbox, from: left }) => this.people.isTaken(mailbox, left)))
      return { committed: false, because: "mailbox-taken" };
    const isTaken =
      change.entries.some((entry) => this.entries.some(({ number }) => number === entry.number)) ||
      change.outbox.some(({ id }) => this.rows.has(id)) ||
      change.links.some(({ id }) => this.links.has(id));
    const failed = change.outboxFailed === undefined ? null : this.rows.get(change.outboxFailed);
    const isOpen = failed === null || failed?.status === "pending" || failed?.status === "sending";
    if (isTaken || !isOpen) throw new Error("the transaction was cancelled");
    return null;
  }

  #write(change: Change): void {
    this.writes += 1;
    this.head = change.head;
    this.entries.push(...change.entries);
    this.commits.push({ entries: change.entries, rows: change.outbox.map(({ id }) => id) });
    if (change.command !== undefined) this.commands.add(change.command);
    for (const row of change.outbox) this.addRow(row);
    for (const link of change.links) this.links.set(link.id, { link, tokenDigest: null });
    if (change.basis) this.basis = change.basis;
    const { content, comment, translation } = change;
    if (content) this.contents.set(content.hash, content.kept);
    if (comment) this.comments.set(comment.entry, comment.kept);
    if (translation) this.translations.set(translation.hash, translation.kept);
    const items: Record<Mask["in"], Map<unknown, Committed<unknown>>> = {
      content: this.contents,
      translation: this.translations,
      comment: this.comments,
    };
    for (const { in: of, name, commitments } of change.masks ?? []) {
      const key = of === "comment" ? Number(name) : name;
      const kept = items[of].get(key);
      if (kept) items[of].set(key, mask(kept, Object.keys(commitments)));
    }
    this.files.mask(change.fileMasks ?? []);
    this.files.take(change.filesTaken ?? []);
    if (change.draftKept) this.draftKeptUntil = change.draftKept.until;
    if (change.submittedDraft !== undefined) this.draft = null;
    if (Object.keys(change.draftMasked ?? {}).length > 0)
      this.draft = { ...change.draftBegun, ...this.draft, ...change.draftMasked };
    if (change.copied) this.draft = change.copied.draft;
    if (Object.keys(change.translationMasked ?? {}).length > 0)
      this.translation = { ...this.translation, ...change.translationMasked };
    if (change.addressChange) {
      const { recipient, change: named, ...addresses } = change.addressChange;
      this.people.changes.set(`${nameOf(recipient)} ${named}`, addresses);
    }
    for (const taken of change.mailboxes ?? []) this.people.takeAsTold(taken);
    if (change.asideGone) this.takeAside(change.asideGone);
    if (change.taskToken) this.token = change.taskToken;
    if (change.lookAt) this.looks.set("look", { id: change.documentId, dueAt: change.lookAt });
    if (change.serviceLookAt)
      this.looks.set("service-level", { id: change.documentId, dueAt: change.serviceLookAt });
    if (change.datesLookAt) this.looks.set("dates", { id: change.documentId, dueAt: change.datesLookAt });
    if (change.obligationMet)
      for (const handle of ["obligation", `obligation ${change.obligationMet}`]) this.looks.delete(handle);
    for (const { obligation, opensAt } of change.obligations ?? []) {
      this.obligations.set(obligation.id, obligation);
      this.looks.set(`obligation ${obligation.id}`, { id: obligation.id, dueAt: opensAt });
    }
    const { resolution, interests = [] } = change;
    this.interests.push(...interests);
    if (resolution) this.resolutions.set(nameInRegister(resolution), resolution);
    for (const guard of change.guards ?? []) this.guards.set(guard.name, guard);
    for (const { id, dueAt } of change.tranches ?? []) this.looks.set(`tranche ${id}`, { id, dueAt });
    for (const { id, dueAt } of change.revisionsDue ?? []) this.looks.set(`revision ${id}`, { id, dueAt });
    for (const { id, dueAt } of change.reportsDue ?? []) this.looks.set(`yearly-report ${id}`, { id, dueAt });
    const failed = this.rows.get(change.outboxFailed ?? "");
    if (failed) Object.assign(failed, { status: "failed", dueAt: null });
  }

  /** What a slow commit does to everybody's clocks. */
  whenSlow(passTime: () => void): void {
    this.#passTime = passTime;
  }

  /** A row that is new is on the due index a minute ahead, and goes down the stream. */
  addRow(row: OutboxRow): void {
    const dueAt = later(row.notBefore ?? row.createdAt, { seconds: 60 });
    this.rows.set(row.id, { row, status: "pending", claimedUntil: null, sweeps: 0, dueAt, delivery: null });
    this.stream.push(row.id);
  }

  /** The very one that a page showed goes; another stays. */
  takeAside({ digest, ...key }: AsideShown): void {
    if (this.asides.get(nameOfAside(key))?.digest === digest) this.asides.delete(nameOfAside(key));
  }

  addLink(link: AnyLink): void {
    this.links.set(link.id, { link, tokenDigest: null });
  }

  /** Whether a draft that was submitted is the very one that is kept: nothing was saved to it since. */
  #isDraft(submitted: Change["submittedDraft"]): boolean {
    if (submitted === undefined || submitted === null) return submitted === undefined || this.draft === null;
    return this.draft !== null && countOf(this.draft) === submitted.count;
  }
}

/** How often the sections of a draft changed, in all. */
const countOf = (draft: Draft): number =>
  Object.values(draft).reduce((sum, { revision }) => sum + revision, 0);

/** A recipient as the private table names them: a subscriber is a donor who asked. */
export const nameOf = ({ kind, id }: Recipient): string =>
  kind === "subscriber" ? `donor ${id}` : `${kind} ${id}`;

export const nameOfAside = ({ documentId, person, form }: AsideKey): string =>
  `${documentId} ${person} ${form}`;
