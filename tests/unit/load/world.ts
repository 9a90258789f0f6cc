import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { LibraryClause } from "../../../shared/domain/framework/clauses.ts";
import type { Due, ToldOnFile } from "../../../shared/domain/organisation/changes.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import type { Held } from "../../../shared/domain/organisation/not-named.ts";
import type { Contact, Organisation, Policy } from "../../../shared/domain/organisation/organisation.ts";
import type { Subscription } from "../../../shared/domain/organisation/subscription.ts";
import { subscriptionId } from "../../../shared/domain/organisation/subscription.ts";
import type { ToldMailbox } from "../../../shared/domain/people/mailboxes.ts";
import type { Archive } from "../../../shared/ports/reading.ts";
import type { ImportedRecord, OnFile, Profile, Register } from "../../../shared/ports/register.ts";
import type { DecisionStore, OutboxRow } from "../../../shared/ports/store.ts";
import { carryOutLoading, whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import type { LoadDeps } from "../../../shared/usecases/loading/load-steps.ts";
import { PeopleInMemory } from "../../support/people-in-memory.ts";
import { own, today } from "./file.ts";

/** Whoever loads was killed. */
export class Killed extends Error {}

/** What is read of a document that nobody began. */
const nothingOn = { head: null, basis: null } as Awaited<ReturnType<DecisionStore["load"]>>;

type Donor = ToldOnFile & { contact: Contact };

/** The tables of an organisation in memory; each write is whole, on the conditions that the adapter puts on it. */
export class Registry {
  now = today;
  organisation: Organisation | null = null;
  readonly donors = new Map<string, Donor>();
  readonly partners = new Map<string, Donor>();
  readonly subscriptions = new Map<string, Subscription>();
  readonly policies = new Map<string, Policy>();
  readonly clauses = new Map<string, LibraryClause>();
  readonly records = new Map<string, ImportedRecord>();
  readonly obligations = new Map<string, Due & { opensAt: string; dueAt: string | null }>();
  readonly contacts = new Map<string, Contact>();
  readonly rows: OutboxRow[] = [];
  readonly people: PeopleInMemory;
  /** Plans that were adopted in Accord: none, unless a test has some. */
  adopted: LoadDeps["plans"] = { store: { load: () => Promise.resolve(nothingOn) }, archive: {} as Archive };
  /** How often anything was written. */
  writes = 0;
  /** Whoever loads is killed before this write, or right after it: nobody hears that it was written. */
  kill: { at: number; when: "before" | "after" } | null = null;

  constructor() {
    const registry = this;
    this.people = new PeopleInMemory({
      authorities: new Map(),
      contacts: this.contacts,
      links: new Map(),
      sessions: new Map(),
      get roster() {
        return registry.organisation?.roster ?? {};
      },
      set roster(roster) {
        if (registry.organisation) registry.organisation = { ...registry.organisation, roster };
      },
      addRow: (row) => this.rows.push(row),
      addLink: () => undefined,
    });
  }

  get deps(): LoadDeps {
    const { people } = this;
    let secrets = 0;
    return {
      clock: { now: () => this.now },
      ids: {
        unique: () => `id-${++secrets}`,
        secret: () => `secret-${++secrets}`,
      },
      ownAddresses: own,
      plans: this.adopted,
      people: {
        load: (wanted) => people.load(wanted),
        addressChange: (...asked) => people.addressChange(...asked),
        entries: (person) => people.entries(person),
        reasonFor: (...asked) => people.reasonFor(...asked),
        words: (...asked) => people.words(...asked),
        holding: (mailbox) => people.holding(mailbox),
        commit: (change) => this.#write(() => people.commit(change)),
      },
      directory: {
        organisation: async () => {
          await null;
          if (!this.organisation) throw new Error("No organisation is loaded");
          return this.organisation;
        },
        person: async (id) => {
          await null;
          const [person, contact] = [people.persons.get(id), this.contacts.get(`person ${id}`)];
          return person && contact ? { person, contact } : null;
        },
        donor: async (id) => {
          await null;
          const found = this.donors.get(id);
          return found ? { donor: found.told, contact: found.contact } : null;
        },
        partner: async (id) => {
          await null;
          const found = this.partners.get(id);
          return found ? { partner: found.told, contact: found.contact } : null;
        },
      },
      onFile: this.#onFile(),
      register: this.#register(),
    };
  }

  /** Loads all that differs, and says how many steps it took. */
  async load(data: OrganisationData): Promise<number> {
    const loading = await whatLoadingChanges(this.deps, data);
    const refused = await carryOutLoading(this.deps, loading);
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
    return loading.steps.length;
  }

  /** All that would be there for whoever asks, without salts, which chance made, and what hangs on them. */
  get state(): unknown {
    return {
      organisation: this.organisation,
      donors: this.donors,
      partners: this.partners,
      subscriptions: this.subscriptions,
      policies: this.policies,
      obligations: this.obligations,
      contacts: this.contacts,
      records: new Map([...this.records].map(([id, { content }]) => [id, content.kept.value])),
      people: this.people.persons,
      entries: [...this.people.heads].map(([id, { chain }]) => [id, chain.number]),
      rows: new Map(this.rows.map(({ id, effect }) => [id, effect])),
    };
  }

  async #write<T>(write: () => Promise<T>): Promise<T> {
    const isHere = this.kill?.at === this.writes;
    if (isHere && this.kill?.when === "before") throw new Killed();
    const written = await write();
    this.writes += 1;
    if (isHere) throw new Killed();
    return written;
  }

  /** One item, if what it takes the place of is as it was. */
  #set<T>(
    where: Map<string, T>,
    key: string,
    value: T,
    isAsItWas: (before: T | undefined) => boolean,
    rows: readonly OutboxRow[] = [],
    mailbox: ToldMailbox | null = null,
  ) {
    return this.#write(async () => {
      await null;
      if (!isAsItWas(where.get(key))) return false;
      if (mailbox && !this.people.takeAsTold(mailbox)) return false;
      where.set(key, value);
      this.rows.push(...rows);
      return true;
    });
  }

  #register(): Register {
    const told =
      (where: Map<string, Donor>): Register["donor"] =>
      (one, from, moved, mailbox) => {
        const before = where.get(one.told.id);
        const isSame = before?.contact.email === one.contact.email;
        const suppressed = before && isSame ? before.contact.suppressed : null;
        const contact = { ...one.contact, suppressed };
        const correctedFrom = before && isSame ? before.correctedFrom : [];
        return this.#set(
          where,
          one.told.id,
          { told: one.told, contact, correctedFrom },
          (found) =>
            from ? same(from.told, found?.told) && from.contact.email === found?.contact.email : !found,
          moved?.rows,
          mailbox,
        );
      };
    const profile = (one: Profile, roster: Organisation["roster"], isAsItWas: () => boolean) =>
      this.#write(async () => {
        await null;
        if (!isAsItWas()) return false;
        this.organisation = { ...one, roster };
        return true;
      });
    return {
      organisation: (one, from) =>
        profile(one, this.organisation?.roster ?? {}, () =>
          from === null
            ? !this.organisation
            : same({ ...from, roster: {} }, { ...this.organisation, roster: {} }),
        ),
      roster: (roster, from) => {
        const { organisation } = this;
        if (!organisation) throw new Error("No organisation is loaded");
        return profile(organisation, roster, () => same(from, this.organisation?.roster));
      },
      donor: told(this.donors),
      partner: told(this.partners),
      subscription: (one) =>
        this.#set(this.subscriptions, `${one.topic} ${one.donor}`, one, (found) => !found),
      policy: (one, from) => this.#set(this.policies, one.id, one, (found) => same(found ?? null, from)),
      clause: (one, from) => this.#set(this.clauses, one.id, one, (found) => same(found ?? null, from)),
      importRecord: (one) => this.#set(this.records, one.documentId, one, (found) => !found),
      obligation: (one, dueAt, from) =>
        this.#set(this.obligations, one.obligation.id, { ...one, dueAt }, (found) =>
          from ? same(found?.obligation, from.obligation) && found?.dueAt !== null : !found,
        ),
    };
  }

  #onFile(): OnFile {
    const read =
      <T, R>(where: Map<string, T>, as: (found: T) => R) =>
      async (id: string): Promise<R | null> => {
        await null;
        const found = where.get(id);
        return found === undefined ? null : as(found);
      };
    const subscription = read(this.subscriptions, (one) => one);
    return {
      organisation: async () => {
        await null;
        return this.organisation;
      },
      donor: read(this.donors, (one) => one),
      partner: read(this.partners, (one) => one),
      subscription: ({ topic, donor }) => subscription(`${topic} ${donor}`),
      policy: read(this.policies, (one) => one),
      clause: read(this.clauses, (one) => one),
      record: read(this.records, ({ content: { kept } }) =>
        "plan" in kept.value ? kept.value.plan : kept.value.agreement,
      ),
      obligation: read(this.obligations, ({ obligation, opensAt, dueAt }) => ({
        obligation,
        opensAt: dueAt === null ? null : opensAt,
      })),
      all: async () => {
        await null;
        const held = (thing: Held["thing"], ids: Iterable<string>) => [...ids].map((id) => ({ thing, id }));
        const here = [...this.people.persons.values()].filter(({ active }) => active);
        const wanted = [...this.subscriptions.values()].filter(({ consent }) => consent !== null);
        const records = Object.groupBy(this.records.values(), ({ content }) =>
          "plan" in content.kept.value ? "plan" : "agreement",
        );
        const idsOf = (ones: ImportedRecord[] = []) => ones.map(({ documentId }) => documentId);
        return [
          ...held(
            "person",
            here.map(({ id }) => id),
          ),
          ...held("donor", this.donors.keys()),
          ...held(
            "subscription",
            wanted.map(({ donor, topic }) => subscriptionId(donor, topic)),
          ),
          ...held("partner", this.partners.keys()),
          ...held("policy", this.policies.keys()),
          ...held("clause", this.clauses.keys()),
          ...held("plan", idsOf(records.plan)),
          ...held("agreement", idsOf(records.agreement)),
          ...held("obligation", this.obligations.keys()),
        ];
      },
    };
  }
}

const same = (a: unknown, b: unknown): boolean =>
  hashOf({ value: a ?? null }) === hashOf({ value: b ?? null });
