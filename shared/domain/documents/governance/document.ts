import type { EventOf } from "../../../../events/facts.ts";
import type { Review } from "../../review/state.ts";

export type Adopted = Omit<EventOf<"governance-adopted">["facts"], "contentHash">;
export type DecidedByMembers = Pick<EventOf<"by-law-decided-by-members">["facts"], "outcome" | "heldOn">;

export type HeldBack = Omit<EventOf<"governance-held-back">["facts"], "contentHash">;

/** What a governance document has that no other document does: from when until when it holds, and what the members made of a by-law. */
export type GovernanceTail = {
  /** Null before the board has adopted it. */
  adopted: Adopted | null;
  /** Since which day it holds (ISO 8601); null before that day has come. */
  inForceOn: string | null;
  /** What holds in its place, and from which day on; null while nothing does. */
  replaced: EventOf<"governance-replaced">["facts"] | null;
  /** Why it is not in force though its day has come, and on which day that was found last; left out while nothing holds it back. */
  heldBack?: HeldBack | undefined;
  /** When the members are expected to meet (ISO 8601), where that was put off since its adoption. */
  meetOn?: string | undefined;
  /** What the members made of it, as that was corrected last; null while nobody recorded that. */
  members: DecidedByMembers | null;
  /** For how many days after each of its days, or before it (less than 0), that was told last; null while it was not. */
  told: { review: number | null; members: number | null };
};

/** A governance document as its events made it. */
export type GovernanceDocument = Review & { kind: "governance"; tail: GovernanceTail };
