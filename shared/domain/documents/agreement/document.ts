import type { EventOf } from "../../../../events/facts.ts";
import type { Review } from "../../review/state.ts";
import type { Amended } from "../amended.ts";
import type { Tranches } from "./tranches.ts";

/** How an agreement ended, and as of which day (ISO 8601). */
export type Ended = Pick<EventOf<"agreement-ended">["facts"], "how" | "on">;

/** What an agreement has that no other document does: that it is in force, and what it has become due by that. */
export type AgreementTail = {
  /** Since when (day, ISO 8601), how much of it everybody may know, and who is told of it; null before it is. */
  inForce: Pick<EventOf<"agreement-in-force">["facts"], "inForceOn" | "publication" | "told"> | null;
  /** The reports that are due of it. */
  reports: EventOf<"reports-scheduled">["facts"]["reports"];
  /** What is to be paid of it; null where nothing is. */
  tranches: Tranches | null;
  /** Its amendments that are in force, the first one first; none before there was any. */
  amendments?: readonly Amended[] | undefined;
  /** None while it has not ended. */
  ended?: Ended | undefined;
};

/** A partnership agreement as its events made it. */
export type AgreementDocument = Review & { kind: "agreement"; tail: AgreementTail };
