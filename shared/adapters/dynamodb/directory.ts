import { BatchGetCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import type {
  Contact,
  Donor,
  Organisation,
  Partner,
  Person,
} from "../../domain/organisation/organisation.ts";
import type { Directory } from "../../ports/reading.ts";
import { authorityItem, contactItem, organisationItem, toldItem } from "./items.ts";
import { authorityKey, contactKey, donorKey, organisationKey, partnerKey } from "./keys.ts";
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
    return organisationItem().parse(item);
  }

  async person(id: string): Promise<{ person: Person; contact: Contact } | null> {
    const [person, contact] = await Promise.all([
      this.#get(this.#tables.state, authorityKey(id)),
      this.#get(this.#tables.private, contactKey({ kind: "person", id })),
    ]);
    return person && contact
      ? { person: authorityItem().parse(person), contact: contactItem().parse(contact) }
      : null;
  }

  async donor(id: string): Promise<{ donor: Donor; contact: Contact } | null> {
    const [donor, contact] = await Promise.all([
      this.#get(this.#tables.state, donorKey(id)),
      this.#get(this.#tables.private, contactKey({ kind: "donor", id })),
    ]);
    return donor && contact
      ? { donor: toldItem().parse(donor), contact: contactItem().parse(contact) }
      : null;
  }

  async partner(id: string): Promise<{ partner: Partner; contact: Contact } | null> {
    const [partner, contact] = await Promise.all([
      this.#get(this.#tables.state, partnerKey(id)),
      this.#get(this.#tables.private, contactKey({ kind: "partner", id })),
    ]);
    return partner && contact
      ? { partner: toldItem().parse(partner), contact: contactItem().parse(contact) }
      : null;
  }

  async names(ids: readonly string[]): Promise<Record<string, string>> {
    const distinct = [...new Set(ids)];
    if (distinct.length === 0) return {};
    const byKey = new Map(distinct.map((person) => [contactKey({ kind: "person", id: person }).pk, person]));
    const { client, private: table } = this.#tables;
    const Keys = distinct.map((person) => contactKey({ kind: "person", id: person }));
    const { Responses } = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys } } }));
    const names = (Responses?.[table] ?? []).map((item) => [
      byKey.get(String(item["pk"])) ?? "",
      contactItem().parse(item).name,
    ]);
    return Object.fromEntries(names);
  }

  async #get(TableName: string, Key: Item): Promise<Item | undefined> {
    return (await this.#tables.client.send(new GetCommand({ TableName, Key }))).Item;
  }
}
