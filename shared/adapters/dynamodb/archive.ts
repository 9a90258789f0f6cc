import type { Alteration, Archive } from "../../ports/reading.ts";
import type { Holdings } from "../verified-archive.ts";
import { VerifiedArchive } from "../verified-archive.ts";
import { nameOf, readKeys } from "./batch.ts";
import { chainEndItem } from "./head.items.ts";
import { commentsOf, contentKey, entriesOf, headKey, translationKey } from "./keys.ts";
import { queryAll } from "./query.ts";
import { readItem } from "./read.ts";
import type { Item, Tables } from "./tables.ts";

/** What documents consist of besides their heads, verified at each reading. */
export const openArchive = (tables: Tables, tell: (found: Alteration) => void): Archive =>
  new VerifiedArchive(new DynamoHoldings(tables), tell);

class DynamoHoldings implements Holdings {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async entries(documentId: string): Promise<unknown[]> {
    const { client, entries } = this.#tables;
    const items = await queryAll(client, entries, entriesOf(documentId));
    return items.map(({ entry }) => entry);
  }

  async length(documentId: string): Promise<number> {
    const { client, state } = this.#tables;
    const key = headKey(documentId);
    const item = (await readKeys(client, { [state]: [key] })).get(nameOf(key));
    return item ? chainEndItem().parse(item).number : 0;
  }

  async comments(documentId: string): Promise<Map<number, Item>> {
    const { client, private: hidden } = this.#tables;
    const items = await queryAll(client, hidden, commentsOf(documentId));
    return new Map(items.map((item) => [Number(item["sk"]), item]));
  }

  content(documentId: string, hash: string): Promise<Item | undefined> {
    return readItem(this.#tables.client, this.#tables.private, contentKey(documentId, hash));
  }

  translation(documentId: string, hash: string): Promise<Item | undefined> {
    return readItem(this.#tables.client, this.#tables.private, translationKey(documentId, hash));
  }
}
