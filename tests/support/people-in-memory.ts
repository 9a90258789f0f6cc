import type { Recipient } from "../../events/common.ts";
import type { StoredEntry } from "../../events/entry.ts";
import type { Comment } from "../../shared/domain/audit/comment.ts";
import { type Altered, type Committed, mask } from "../../shared/domain/audit/commitments.ts";
import { seal } from "../../shared/domain/audit/seal.ts";
import type { ListedInterest } from "../../shared/domain/board/listed-interest.ts";
import type { AddressLink } from "../../shared/domain/links/link.ts";
import type { AddressChange } from "../../shared/domain/organisation/addresses.ts";
import { mailboxOf } from "../../shared/domain/organisation/addresses.ts";
import type { Contact, Person } from "../../shared/domain/organisation/organisation.ts";
import type { Holding, ToldHolder, ToldMailbox } from "../../shared/domain/people/mailboxes.ts";
import { evolvePerson } from "../../shared/domain/people/person.ts";
import { streamOfPerson } from "../../shared/domain/people/stream.ts";
import type { Addresses, People, PersonChange, PersonHead } from "../../shared/ports/people.ts";
import type { KnownAuthority, OutboxRow, Session, StoredLink } from "../../shared/ports/store.ts";

/** What the tables hold that people's streams share with documents. */
export type Tables = {
  readonly authorities: Map<string, KnownAuthority>;
  /** By "person <id>". */
  readonly contacts: Map<string, Contact>;
  readonly links: Map<string, StoredLink>;
  readonly sessions: Map<string, Session>;
  roster: Readonly<Record<string, readonly string[]>>;
  interests?: ListedInterest[];
  addRow(row: OutboxRow): void;
  addLink(link: AddressLink): void;
};

/** Who holds which role, however they are listed: the directory of the histories lists them in the order of the file. */
const holders = (roster: Readonly<Record<string, readonly string[]>>): string =>
  JSON.stringify(
    Object.entries(roster)
      .map(([role, people]) => [role, [...people].sort()])
      .sort(),
  );

/** The streams of people in memory, each write with the conditions that the adapter puts on it. */
export class PeopleInMemory implements People, Addresses {
  readonly heads = new Map<string, PersonHead>();
  readonly #entries = new Map<string, StoredEntry[]>();
  readonly commands = new Set<string>();
  readonly changes = new Map<string, AddressChange>();
  readonly comments = new Map<string, string>();
  /** What was declared of interests, with salts, by "<person> <entry>". */
  readonly declared = new Map<string, Committed<Comment>>();
  readonly #mailboxes = new Map<string, Holding>();
  /** How decisions know people beside their authority. */
  readonly persons = new Map<string, Person>();
  readonly #applied = new Map<string, number>();
  readonly #settled = new Map<string, number>();
  readonly #corrected = new Set<string>();
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Somebody who was entered before the test begins. */
  register(person: Person, contact: Contact, at: string): void {
    const { id, roles, office, lang, active } = person;
    const facts = { roles: [...roles], office, lang, contactCommitment: "0".repeat(64), by: null };
    const event = { type: "person-registered", facts } as const;
    const { entries, end } = seal(streamOfPerson(id), { number: 0, hash: null }, [event], at);
    this.heads.set(id, { person: { ...evolvePerson(null, event), active }, chain: end });
    this.#mailboxes.set(mailboxOf(contact.email), { person: id, entry: end.number });
    this.#entries.set(id, entries);
    this.persons.set(id, person);
    this.#tables.authorities.set(id, { person: id, roles, active, version: 1 });
    this.#tables.contacts.set(`person ${id}`, contact);
  }

  /** A donor or a partner who was entered before the test begins. */
  registerTold({ kind, id }: Omit<ToldHolder, "until">, contact: Contact): void {
    const told = { kind, id, until: "" };
    this.#mailboxes.set(mailboxOf(contact.email), { told: [told], mark: id });
    this.#tables.contacts.set(`${kind} ${id}`, contact);
  }

  /** The mailbox of a donor or a partner, on condition that it is whose it was; false where it is not. */
  takeAsTold({ mailbox, from, to }: ToldMailbox): boolean {
    if (this.isTaken(mailbox, from)) return false;
    this.#mailboxes.set(mailbox, to);
    return true;
  }

  /** Who took each mailbox last. */
  holdings(): [string, Holding][] {
    return [...this.#mailboxes];
  }

  /** All that it holds beside what others hold too, for whoever puts it back to what it was. */
  holds(): (Map<string, unknown> | Set<string>)[] {
    const streams = [this.heads, this.#entries, this.commands, this.changes, this.comments, this.#mailboxes];
    return [...streams, this.declared, this.persons, this.#applied, this.#settled, this.#corrected];
  }

  isTaken(mailbox: string, from: Holding | null): boolean {
    return this.#mailboxes.get(mailbox) !== (from ?? undefined);
  }

  async load({ person, session, actor, command }: Parameters<People["load"]>[0]) {
    await null;
    const { authorities, sessions, links } = this.#tables;
    return {
      head: this.heads.get(person) ?? null,
      version: authorities.get(person)?.version ?? 0,
      session: (session && sessions.get(`${session.linkId} ${session.digest}`)) ?? null,
      link: (session && links.get(session.linkId)) ?? null,
      actor: authorities.get(actor ?? "") ?? null,
      commandDone: command !== undefined && this.commands.has(`${person} ${command}`),
    };
  }

  async commit(change: PersonChange): ReturnType<People["commit"]> {
    await null;
    const { person, command, authority, standing, roster, mailboxes = [] } = change;
    const { authorities } = this.#tables;
    if (command !== undefined && this.commands.has(`${person} ${command}`))
      return { committed: false, because: "command-done" };
    const before = this.heads.get(person)?.chain ?? { number: 0, hash: null };
    const isMoved = before.number !== change.from.number || before.hash !== change.from.hash;
    const isStale = standing && (authorities.get(person)?.version ?? 0) !== standing.version;
    const isOther = roster && holders(roster.from) !== holders(this.#tables.roster);
    const isTaken = mailboxes.some(({ mailbox, from }) => this.isTaken(mailbox, from));
    if (isMoved || isStale || isOther || isTaken) return { committed: false, because: "conflict" };
    if (authority && authorities.get(authority.person)?.version !== authority.version)
      return { committed: false, because: "authority-changed" };
    this.#write(change);
    return { committed: true };
  }

  async addressChange({ kind, id }: Parameters<People["addressChange"]>[0], change: string) {
    await null;
    return this.changes.get(`${kind} ${id} ${change}`) ?? null;
  }

  async holding(mailbox: string): Promise<Holding | null> {
    await null;
    return this.#mailboxes.get(mailbox) ?? null;
  }

  async reasonFor(person: string, change: number): Promise<Comment | null> {
    const entry = (await this.entries(person)).find(
      ({ type, facts }) => type === "address-change-proposed" && facts["change"] === change,
    );
    const text = this.comments.get(`${person} ${entry?.number}`);
    return text === undefined ? null : { text, fields: {} };
  }

  async words(person: string, { number }: { number: number }): Promise<Committed<Comment> | Altered> {
    await null;
    return this.declared.get(`${person} ${number}`) ?? "altered";
  }

  async entries(person: string): Promise<StoredEntry[]> {
    await null;
    return this.#entries.get(person) ?? [];
  }

  async apply(person: Person, number: number): Promise<void> {
    await null;
    const { id, roles, active, addressSince = null, heldUntil = null } = person;
    const known = this.#tables.authorities.get(id);
    if (!known || (this.#applied.get(id) ?? 0) >= number) return;
    this.#applied.set(id, number);
    this.persons.set(id, person);
    const standing = { person: id, roles, active, addressSince, heldUntil };
    this.#tables.authorities.set(id, { ...standing, version: known.version + 1 });
  }

  async settle(id: string, { to, change }: Parameters<Addresses["settle"]>[1]): Promise<void> {
    await null;
    const onFile = this.#tables.contacts.get(`person ${id}`);
    if (!onFile || (this.#settled.get(id) ?? 0) >= change) return;
    this.#settled.set(id, change);
    this.#tables.contacts.set(`person ${id}`, { ...onFile, email: to, suppressed: null });
  }

  async correct(
    { kind, id }: Recipient,
    change: string,
    { from, to }: Pick<AddressChange, "from" | "to">,
  ): Promise<void> {
    await null;
    const name = `${kind === "subscriber" ? "donor" : kind} ${id}`;
    const onFile = this.#tables.contacts.get(name);
    if (onFile?.email !== from || this.#corrected.has(`${name} ${change}`)) return;
    this.#corrected.add(`${name} ${change}`);
    this.#tables.contacts.set(name, { ...onFile, email: to, suppressed: null });
  }

  #write({ person, command, standing, roster, contact, proposed, comment, ...change }: PersonChange): void {
    const tables = this.#tables;
    if (command !== undefined) this.commands.add(`${person} ${command}`);
    this.heads.set(person, change.head);
    this.#entries.set(person, [...(this.#entries.get(person) ?? []), ...change.entries]);
    for (const row of change.outbox) tables.addRow(row);
    for (const link of change.links) tables.addLink(link);
    if (comment) this.comments.set(`${person} ${comment.entry}`, comment.kept.value.text ?? "");
    if (comment && change.interests) this.declared.set(`${person} ${comment.entry}`, comment.kept);
    for (const { entry, commitments } of change.masks ?? []) {
      const name = `${person} ${entry}`;
      const kept = this.declared.get(name);
      if (kept) this.declared.set(name, mask(kept, Object.keys(commitments)));
      this.comments.delete(name);
    }
    if (roster) tables.roster = roster.to;
    tables.interests?.push(...(change.interests ?? []));
    for (const { mailbox } of change.mailboxes ?? [])
      this.#mailboxes.set(mailbox, { person, entry: change.head.chain.number });
    if (standing) {
      const { id, roles, active, addressSince, heldUntil } = standing.as;
      this.persons.set(person, standing.as);
      const held = { addressSince: addressSince ?? null, heldUntil: heldUntil ?? null };
      tables.authorities.set(id, { person: id, roles, active, ...held, version: standing.version + 1 });
      this.#applied.set(id, change.head.chain.number);
    }
    const name = `person ${person}`;
    const onFile = tables.contacts.get(name) ?? { name: "", email: "", suppressed: null };
    if (contact)
      tables.contacts.set(name, { ...onFile, name: contact.name, email: contact.email ?? onFile.email });
    if (proposed) this.changes.set(`${name} ${change.head.person.changes}`, proposed);
  }
}
