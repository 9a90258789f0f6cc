import type { EventOf } from "../../events/facts.ts";
import type { Guard } from "../domain/documents/guard.ts";

/** Strategic plans that were adopted before Accord, and taken over as they stand. */
export interface ImportedPlans {
  /**
   * Records that another plan takes the place of one, once: entry, head and claims are one transaction.
   * @param now instant, ISO 8601 UTC
   * @throws Error where it is unknown, or somebody claimed something since the guard was read
   */
  supersede(
    plan: string,
    facts: EventOf<"plan-superseded">["facts"],
    guard: Guard,
    now: string,
  ): Promise<void>;
}
