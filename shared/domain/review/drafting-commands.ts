import type { Capacity } from "../../../events/common.ts";
import type { Authority, OnDraft, Written } from "./acting.ts";

/** What becomes of a draft, and who helps with it, before it is submitted. */
export type DraftingCommand =
  /**
   * Somebody is invited to help with a document: by its author, or by whoever oversees it. `lang`: into which language they
   * translate. @param linkedAt when the link was given by which they are invited; as `now`, an instant (ISO 8601 UTC)
   */
  | {
      name: "invite";
      by: Authority;
      to: Authority;
      capacity: Capacity;
      lang: "en" | "fr" | null;
      linkedAt: string;
      now: string;
    }
  | { name: "release"; by: Authority; person: string; capacity: Capacity; linkedAt: string; now: string }
  /** `stays`: whether whoever hands the draft over goes on writing it. `linkedAt` and `now` as above, and below. */
  | { name: "hand-over"; by: Authority; to: Authority; stays: boolean; linkedAt: string; now: string }
  /** `until`: a day (ISO 8601) where the organisation is at home, whose time zone (IANA) is given, here and below. */
  | ({ name: "set-comment-period"; until: string } & OnDraft)
  | ({
      name: "comment";
      /** A part of the form, and a field of it; null for the part as a whole. */
      section: string;
      field: string | null;
      /** How often that part had been saved when it was shown. */
      revision: number;
      commentCommitment: string | null;
    } & OnDraft &
      Written)
  | ({
      name: "settle-comment";
      number: number;
      outcome: "answered" | "taken-in";
      commentCommitment: string | null;
    } & OnDraft &
      Written)
  | { name: "discard"; by: Authority; linkedAt: string; now: string }
  | { name: "take-up"; by: Authority; linkedAt: string; now: string };
