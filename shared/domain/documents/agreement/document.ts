import type { EventOf } from "../../../../events/facts.ts";
import type { Review } from "../../review/state.ts";
import type { Tranches } from "./tranches.ts";

/** What an agreement has that no other document does: that it is in force, and what it has become due by that. */
export type AgreementTail = {
  /** Since when (day, ISO 8601), how much of it everybody may know, and who is told of it; null before it is. */
  inForce: Pick<EventOf<"agreement-in-force">["facts"], "inForceOn" | "publication" | "told"> | null;
  /** The reports that are due of it. */
  reports: EventOf<"reports-scheduled">["facts"]["reports"];
  /** What is to be paid of it; null where nothing is. */
  tranches: Tranches | null;
};

/** A partnership agreement as its events made it. */
export type AgreementDocument = Review & { kind: "agreement"; tail: AgreementTail };
