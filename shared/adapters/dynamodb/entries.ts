import type { StoredEntry } from "../../../events/entry.ts";
import { parseStoredEntry } from "../../../events/entry.ts";
import { entriesOf } from "./keys.ts";
import { queryAll } from "./query.ts";
import type { Tables } from "./tables.ts";

/** All entries of a document, in their order. */
export async function entriesOfDocument(tables: Tables, documentId: string): Promise<StoredEntry[]> {
  const items = await queryAll(tables.client, tables.entries, entriesOf(documentId));
  return items.map((item) => parseStoredEntry(item["entry"]));
}
