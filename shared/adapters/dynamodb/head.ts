import { fold } from "../../domain/documents/report/fold.ts";
import type { Head } from "../../ports/store.ts";
import { entriesOfDocument } from "./entries.ts";
import { headItem, headOfAnyShape, headShape } from "./head.items.ts";
import type { Item, Tables } from "./tables.ts";

/** A report's head from its item; null for any other, and when it was written in another shape and must be folded again. */
export function parseHead(item: Item): Head | null {
  if (!("report" in item) || headOfAnyShape().parse(item).shape !== headShape) return null;
  const { report, number, hash } = headItem().parse(item);
  return { report, chain: { number, hash } };
}

/** The head of an item, whatever its shape: one of another shape is folded again from the entries, the only truth. */
export async function readHead(tables: Tables, documentId: string, item: Item): Promise<Head | null> {
  const head = parseHead(item);
  if (head) return head;
  const { report, chain } = fold(await entriesOfDocument(tables, documentId));
  return report && chain.hash !== null ? { report, chain } : null;
}
