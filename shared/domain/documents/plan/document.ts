import type { EventOf } from "../../../../events/facts.ts";
import type { Review } from "../../review/state.ts";
import type { Amended } from "../amended.ts";

/** What a plan has that no other document does: its adoption, and what follows from that. */
export type PlanTail = {
  /** The day of the board's resolution (ISO 8601), and the number of the entry that names it; null before it is adopted. */
  adopted: Pick<EventOf<"plan-adopted">["facts"], "adoptedOn" | "resolution" | "supersedes"> | null;
  /** The yearly reports that are due of it. */
  reports: EventOf<"obligations-scheduled">["facts"]["obligations"];
  /** The plan that takes its place, and from which day on; null while none does. */
  superseded: EventOf<"plan-superseded">["facts"] | null;
  /** Its amendments that are in force, the first one first; none before there was any. */
  amendments?: readonly Amended[] | undefined;
};

/** A strategic plan as its events made it: nobody outside awaits it by a day. */
export type PlanDocument = Review & { kind: "plan"; tail: PlanTail };
