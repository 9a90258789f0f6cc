import type { Entry, StoredEntry } from "../../../events/entry.ts";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../audit/hash.ts";
import type { ChainEnd } from "../audit/seal.ts";
import { evolve } from "./evolve.ts";
import type { Document } from "./kinds.ts";

/** Rebuilds a document and its chain's end from all its entries, in order: what its head must equal (I3). */
export function fold(entries: readonly StoredEntry[]): { report: Document | null; chain: ChainEnd } {
  const last = entries.at(-1);
  const chain = last ? { number: last.number, hash: hashOf(last) } : { number: 0, hash: null };
  return { report: foldEvents(entries.map(upcast)), chain };
}

/** The document that the events of entries made, in their order. */
export const foldEvents = (entries: readonly Entry[]): Document | null =>
  entries.reduce((report: Document | null, { event }) => evolve(report, event), null);
