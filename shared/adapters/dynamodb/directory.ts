import { withDaysOff } from "../../domain/organisation/office-time.ts";
import type {
  Contact,
  Donor,
  Organisation,
  Partner,
  Person,
} from "../../domain/organisation/organisation.ts";
import { reachedAt } from "../../domain/organisation/reached.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Key } from "./batch.ts";
import { authorityItem, contactItem, daysOffIn, organisationItem, toldItem } from "./items.ts";
import { authorityKey, contactKey, donorKey, organisationKey, partnerKey } from "./keys.ts";
import { readItem } from "./read.ts";
import type { Item, Tables } from "./tables.ts";

/** Who is who: roles in the state table, names and addresses in the private one. */
export class DynamoDirectory implements Directory {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async organisation(): Promise<Organisation> {
    const item = await this.#get(this.#tables.state, organisationKey);
    if (!item) throw new Error("No organisation is loaded");
    const organisation = organisationItem().parse(item);
    return withDaysOff(organisation, daysOffIn(item, organisation.offices));
  }

  async person(id: string): Promise<{ person: Person; contact: Contact } | null> {
    const [person, contact] = await Promise.all([
      this.#get(this.#tables.state, authorityKey(id)),
      this.#get(this.#tables.private, contactKey({ kind: "person", id })),
    ]);
    return person
      ? { person: authorityItem().parse(person), contact: contactIn(`person ${id}`, contact) }
      : null;
  }

  async donor(id: string): Promise<{ donor: Donor; contact: Contact } | null> {
    const [donor, contact] = await Promise.all([
      this.#get(this.#tables.state, donorKey(id)),
      this.#get(this.#tables.private, contactKey({ kind: "donor", id })),
    ]);
    return donor ? { donor: toldItem().parse(donor), contact: contactIn(`donor ${id}`, contact) } : null;
  }

  async partner(id: string): Promise<{ partner: Partner; contact: Contact } | null> {
    const [partner, contact] = await Promise.all([
      this.#get(this.#tables.state, partnerKey(id)),
      this.#get(this.#tables.private, contactKey({ kind: "partner", id })),
    ]);
    return partner
      ? { partner: toldItem().parse(partner), contact: contactIn(`partner ${id}`, contact) }
      : null;
  }

  async names(ids: readonly string[]): Promise<Record<string, string>> {
    const distinct = [...new Set(ids)];
    const names = distinct.map(async (id): Promise<[string, string][]> => {
      const item = await this.#get(this.#tables.private, contactKey({ kind: "person", id }));
      // A page about many people is none the worse for one who cannot be read.
      const contact = contactItem().safeParse(item).data;
      return contact ? [[id, contact.name]] : [];
    });
    return Object.fromEntries((await Promise.all(names)).flat());
  }

  #get(table: string, key: Key): Promise<Item | undefined> {
    return readItem(this.#tables.client, table, key);
  }
}

/** One that cannot be read is a fault, as one that is gone is. */
const contactIn = (who: string, item: Item | undefined): Contact =>
  reachedAt(who, item && contactItem().parse(item));
