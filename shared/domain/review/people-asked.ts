import type { Entry } from "../../../events/entry.ts";
import { evolve } from "./evolve.ts";
import { currentStage } from "./standing.ts";
import type { Review } from "./state.ts";

/**
 * A history in which each opening of a stage says who was asked in each of its lanes. It does so by itself since its
 * third version; before, it left out whom the policy named at that moment, which the events until then tell.
 */
export function withPeopleAsked<L extends { entry: Entry }>(history: readonly L[]): L[] {
  let review: Review | null = null;
  return history.map((line) => {
    const { event } = line.entry;
    review = evolve(review, event);
    if (event.type !== "stage-opened") return line;
    const lanes = currentStage(review)?.lanes ?? [];
    const assigned = Object.fromEntries(lanes.map(({ id, people }) => [id, people]));
    return { ...line, entry: { ...line.entry, event: { ...event, facts: { ...event.facts, assigned } } } };
  });
}
