import type { StoredEntry } from "../../../events/entry.ts";
import { hashOf } from "./hash.ts";
import type { ChainEnd } from "./seal.ts";

/**
 * Looks along a document's chain: entries numbered without gap (I2), each naming the hash of the one before it, up to
 * the end that the head has.
 * @param entries as they lie in the table, from the first one on; what was written after the head was read may follow,
 *   in the same chain: whether it was is for whoever asks to find out
 * @returns the number of the first entry that is not what was recorded, or is missing; null when the chain holds
 */
export function firstBreak(
  documentId: string,
  entries: readonly StoredEntry[],
  end: ChainEnd,
): number | null {
  let previous: string | null = null;
  for (const [index, entry] of entries.entries()) {
    if (entry.documentId !== documentId || entry.number !== index + 1) return index + 1;
    if (entry.previous !== previous) return Math.max(index, 1);
    previous = hashOf(entry);
    if (entry.number === end.number && previous !== end.hash) return end.number;
  }
  return entries.length < end.number ? entries.length + 1 : null;
}
