import type { EventOf } from "../../../events/facts.ts";
import type { Authority, Written } from "./acting.ts";

/** Whom a party's own words are asked of, and for how long, as a document is opened. */
export type Asked = EventOf<"words-asked">["facts"];

/** Whoever was asked for a party gives its own words. `linkedAt`, `now`: as of a submission. */
export type GiveWords = {
  name: "give-words";
  by: Authority;
  /** The commitment to their words; null where they said nothing. */
  commentCommitment: string | null;
  linkedAt: string;
  now: string;
} & Written;
