import type { Entry, StoredEntry } from "../../../events/entry.ts";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../audit/hash.ts";
import type { ChainEnd } from "../audit/seal.ts";
import { evolve } from "./report.ts";
import { currentStage } from "./standing.ts";
import type { Report } from "./state.ts";

/** Rebuilds a report and its chain's end from all its entries, in order: what its head must equal (I3). */
export function fold(entries: readonly StoredEntry[]): { report: Report | null; chain: ChainEnd } {
  const last = entries.at(-1);
  const chain = last ? { number: last.number, hash: hashOf(last) } : { number: 0, hash: null };
  return { report: foldEvents(entries.map(upcast)), chain };
}

/** The report that the events of entries made, in their order. */
export const foldEvents = (entries: readonly Entry[]): Report | null =>
  entries.reduce((report: Report | null, { event }) => evolve(report, event), null);

/**
 * A history in which each opening of a stage says who was asked in each of its lanes. It does so by itself since its
 * third version; before, it left out whom the policy named at that moment, which the events until then tell.
 */
export function withPeopleAsked<L extends { entry: Entry }>(history: readonly L[]): L[] {
  let report: Report | null = null;
  return history.map((line) => {
    const { event } = line.entry;
    report = evolve(report, event);
    if (event.type !== "stage-opened") return line;
    const lanes = currentStage(report)?.lanes ?? [];
    const assigned = Object.fromEntries(lanes.map(({ id, people }) => [id, people]));
    return { ...line, entry: { ...line.entry, event: { ...event, facts: { ...event.facts, assigned } } } };
  });
}
