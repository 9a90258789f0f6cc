import { createHash } from "node:crypto";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Contact } from "../../../shared/domain/organisation/organisation.ts";
import type { KnownAuthority, OutboxRow, Session, StoredLink } from "../../../shared/ports/store.ts";
import { carryOutOnPerson } from "../../../shared/usecases/people/carry-out-on-person.ts";
import { PeopleInMemory } from "../../support/people-in-memory.ts";
import { beginning, known, people } from "../histories/example.ts";

/** The people of the example organisation in memory, without any document. */
export class PeopleWorld {
  readonly authorities = new Map<string, KnownAuthority>();
  readonly contacts = new Map<string, Contact>();
  readonly links = new Map<string, StoredLink>();
  readonly sessions = new Map<string, Session>();
  readonly rows: OutboxRow[] = [];
  roster = known.organisation.roster;
  now = beginning;
  readonly people = new PeopleInMemory(this);
  #unique = 0;

  constructor() {
    for (const { name, email, ...person } of people)
      this.people.register(person, { name, email, suppressed: null }, beginning);
  }

  addRow(row: OutboxRow): void {
    this.rows.push(row);
  }

  addLink(link: StoredLink["link"]): void {
    this.links.set(link.id, { link, tokenDigest: null });
  }

  readonly deps = {
    people: this.people,
    clock: { now: () => this.now },
    ids: {
      unique: () => `u${this.#next()}`,
      secret: () => createHash("sha256").update(`secret ${this.#next()}`).digest("base64url"),
    },
    ownAddresses: { sender: "accord@ibcr.example", operators: "operators@ibcr.example" },
    directory: {
      organisation: () => Promise.resolve({ ...known.organisation, roster: this.roster }),
      person: (id: string) => {
        const [person, contact] = [this.people.persons.get(id), this.contacts.get(`person ${id}`)];
        const { active = false, addressSince = null, heldUntil = null } = this.authorities.get(id) ?? {};
        const standing = { active, addressSince, heldUntil };
        return Promise.resolve(person && contact ? { person: { ...person, ...standing }, contact } : null);
      },
      donor: (id: string) => Promise.resolve(this.#told("donor", id, (donor) => ({ donor }))),
      partner: (id: string) => Promise.resolve(this.#told("partner", id, (partner) => ({ partner }))),
    },
  };

  /** The second person who is asked refuses. */
  async refuse(id: string): Promise<void> {
    const { proposal = null, changes: change = 0 } = this.people.heads.get(id)?.person ?? {};
    const by = this.authorities.get(proposal?.asked ?? "");
    if (!by) throw new Error(`nobody is asked about ${id}`);
    const reasonCommitment = hashOf("no");
    await carryOutOnPerson(this.deps, id, {
      name: "refuse-address",
      change,
      by,
      confirmsAddresses: known.organisation.confirmsAddresses,
      now: this.now,
      reasonCommitment,
    });
  }

  #told<T extends object>(
    kind: "donor" | "partner",
    id: string,
    as: (one: { id: string; name: string; lang: "en" }) => T,
  ): (T & { contact: Contact }) | null {
    const contact = this.contacts.get(`${kind} ${id}`);
    return contact ? { ...as({ id, name: id, lang: "en" }), contact } : null;
  }

  #next(): number {
    this.#unique += 1;
    return this.#unique;
  }
}
