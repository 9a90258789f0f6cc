import type { Entry } from "../../../events/entry.ts";
import { currentStage } from "../review/standing.ts";
import { evolve } from "./evolve.ts";
import type { Document } from "./kinds.ts";

/**
 * A history in which each opening of a stage says who was asked in each of its lanes. It does so by itself since its
 * third version; before, it left out whom the policy named at that moment, which the events until then tell.
 */
export function withPeopleAsked<L extends { entry: Entry }>(history: readonly L[]): L[] {
  let document: Document | null = null;
  return history.map((line) => {
    const { event } = line.entry;
    document = evolve(document, event);
    if (event.type !== "stage-opened") return line;
    const lanes = currentStage(document)?.lanes ?? [];
    const assigned = Object.fromEntries(lanes.map(({ id, people }) => [id, people]));
    return { ...line, entry: { ...line.entry, event: { ...event, facts: { ...event.facts, assigned } } } };
  });
}
