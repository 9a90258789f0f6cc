import type { Entry, StoredEntry } from "../../../../events/entry.ts";
import { upcast } from "../../../../events/entry.ts";
import { hashOf } from "../../audit/hash.ts";
import type { ChainEnd } from "../../audit/seal.ts";
import type { Report } from "./report.ts";
import { evolve } from "./report.ts";

/** Rebuilds a report and its chain's end from all its entries, in order: what its head must equal (I3). */
export function fold(entries: readonly StoredEntry[]): { report: Report | null; chain: ChainEnd } {
  const last = entries.at(-1);
  const chain = last ? { number: last.number, hash: hashOf(last) } : { number: 0, hash: null };
  return { report: foldEvents(entries.map(upcast)), chain };
}

/** The report that the events of entries made, in their order. */
export const foldEvents = (entries: readonly Entry[]): Report | null =>
  entries.reduce((report: Report | null, { event }) => evolve(report, event), null);
