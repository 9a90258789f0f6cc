import { fold } from "../../domain/documents/fold.ts";
import type { Head } from "../../ports/store.ts";
import { entriesOfDocument } from "./entries.ts";
import { chainEndItem, headItem, headOfAnyShape, headShape } from "./head.items.ts";
import type { Item, Tables } from "./tables.ts";

/** A report's head from its item; null for any other, and when it was written in another shape and must be folded again. */
export function parseHead(item: Item): Head | null {
  if (!("report" in item) || headOfAnyShape().parse(item).shape !== headShape) return null;
  const { report, number, hash } = headItem().parse(item);
  return { report, chain: { number, hash } };
}

/**
 * The head of an item, whatever its shape: one of another shape is folded again from the entries, the only truth, up to
 * the end that it bears and keeps. So what the entries lack, or have more, is found by whoever verifies them against it.
 */
export async function readHead(tables: Tables, documentId: string, item: Item): Promise<Head> {
  const head = parseHead(item);
  if (head) return head;
  const chain = chainEndItem().parse(item);
  const entries = await entriesOfDocument(tables, documentId);
  const { report } = fold(entries.slice(0, chain.number));
  if (!report) throw new Error(`${documentId}: a head, and no entries`);
  return { report, chain };
}

/** For lists of many: a head that cannot be read is none; a fault of AWS is another thing, and may pass. */
export function unlessOfAws(fault: unknown): null {
  if (fault instanceof Error && "$metadata" in fault) throw fault;
  return null;
}
