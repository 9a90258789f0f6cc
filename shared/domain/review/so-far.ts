import type { Entry } from "../../../events/entry.ts";
import { hashOf } from "../audit/hash.ts";
import type { Review } from "./state.ts";

/** A version that was submitted, with what earlier rounds and stages said of it. */
export type RoundSoFar<L extends { entry: Entry }> = {
  round: number;
  contentHash: string;
  /** When it was submitted: instant, ISO 8601 UTC. */
  at: string;
  said: readonly L[];
};

/**
 * What was answered before the open stage, version by version, the oldest first: what whoever decides now builds on. What
 * others answer in the open stage itself is not in it, for each lane decides by itself; nor what was entered of a meeting and
 * nobody attested to, for the board did not say that.
 * @param history as it is shown to the reader
 */
export function roundsSoFar<L extends { entry: Entry }>(
  { round, stage }: Pick<Review, "round" | "stage">,
  history: readonly L[],
): RoundSoFar<L>[] {
  const attested = history.flatMap(({ entry: { event } }) =>
    event.type === "meeting-decision-attested" ? [event.facts.decisionHash] : [],
  );
  const said = history.filter(({ entry: { event } }) => {
    switch (event.type) {
      case "meeting-decision-entered":
        return attested.includes(hashOf(event.facts));
      case "decision-recorded":
      case "ballot-cast":
      case "meeting-decision-attested":
      case "meeting-resolved":
      case "committee-recommended":
        return event.facts.round < round || event.facts.stage < (stage ?? 0);
      default:
        return false;
    }
  });
  return history.flatMap(({ entry: { event, at } }) =>
    event.type === "document-submitted"
      ? [
          {
            round: event.facts.round,
            contentHash: event.facts.contentHash,
            at,
            said: said.filter(
              ({ entry }) => "round" in entry.event.facts && entry.event.facts.round === event.facts.round,
            ),
          },
        ]
      : [],
  );
}
