import type { Authority, Written } from "./acting.ts";
import type { Level } from "./publicity-state.ts";

/** What is asked for about how much everybody may know of a document; days are ISO 8601, where the organisation is at home. */
export type PublicityCommand =
  /** Whoever watches over it proposes to open it further, or to keep it as it is until another day. */
  | ({
      name: "propose-publication";
      by: Authority;
      opens: boolean;
      /** What everybody may know of it by that: as it is, where it is kept. */
      level: Level;
      reviewOn: string | null;
      /** How often it was proposed, decided upon or withheld as the page said it. */
      seen: number | null;
      today: string;
      reasonCommitment: string | null;
    } & Written)
  /** A second person decides so, or declines. @param linkedAt, now instants, ISO 8601 UTC */
  | ({
      name: "decide-publication";
      by: Authority;
      number: number;
      agrees: boolean;
      linkedAt: string;
      now: string;
      reasonCommitment: string | null;
    } & Written)
  /** Somebody could be in danger: at once nobody is to know of it. */
  | ({
      name: "withhold-publication";
      by: Authority;
      today: string;
      reasonCommitment: string | null;
    } & Written)
  /** What everybody may know of the agreement that it reports on changed. */
  | { name: "follow-publication"; agreement: string; change: number; level: Level };
