import type { EventOf } from "../../../../events/facts.ts";
import type { Review } from "../../review/state.ts";

/** What an amendment has that no other document does: that it is in force. */
export type AmendmentTail = {
  /** Since when (day, ISO 8601), what it changes, and who is told of it; null before it is. */
  inForce: Pick<EventOf<"amendment-in-force">["facts"], "inForceOn" | "changes" | "told"> | null;
};

/** An amendment as its events made it. */
export type AmendmentDocument = Review & { kind: "amendment"; tail: AmendmentTail };
