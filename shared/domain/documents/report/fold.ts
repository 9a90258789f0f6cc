import type { StoredEntry } from "../../../../events/entry.ts";
import { upcast } from "../../../../events/entry.ts";
import { hashOf } from "../../audit/hash.ts";
import type { ChainEnd } from "../../audit/seal.ts";
import type { Report } from "./report.ts";
import { evolve } from "./report.ts";

/** Rebuilds a report and its chain's end from all its entries, in order: what its head must equal (I3). */
export function fold(entries: readonly StoredEntry[]): { report: Report | null; chain: ChainEnd } {
  let report: Report | null = null;
  let chain: ChainEnd = { number: 0, hash: null };
  for (const entry of entries) {
    report = evolve(report, upcast(entry).event);
    chain = { number: entry.number, hash: hashOf(entry) };
  }
  return { report, chain };
}
