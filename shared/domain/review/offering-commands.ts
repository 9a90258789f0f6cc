import type { EventOf } from "../../../events/facts.ts";
import type { Authority, Written } from "./acting.ts";

type Offered = EventOf<"draft-offered">["facts"];

/** The draft is offered to the other parties. `linkedAt`: when the link was given by which somebody acts; as `now`, an instant (ISO 8601 UTC). */
export type OfferingCommand =
  /** `to`: whom the directory has already as somebody of this party, at this very address; null where that is to be confirmed. */
  | ({
      name: "offer-draft";
      by: Authority;
      party: string;
      as: Offered["as"];
      role: string;
      to: Authority | null;
      commentCommitment: string | null;
      linkedAt: string;
      now: string;
    } & Written)
  | { name: "open-draft"; by: Authority; number: number; to: Authority; linkedAt: string; now: string }
  | { name: "take-offer-back"; by: Authority; number: number; linkedAt: string; now: string };
