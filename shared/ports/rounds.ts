import type { PageOf, RegisterCursor } from "./oversight.ts";

/**
 * A round of looks at the record: first all documents about which something is still to be done, then those that ended
 * since the round before, then a few of all others, in rotation.
 */
export type Round = {
  /** When it began (instant, ISO 8601 UTC), and what had changed by when is looked at: since the round before. */
  began: string;
  since: string;
  at: "open" | "changed" | "rotation";
  /** Where it goes on; null at the beginning. */
  after: RegisterCursor | null;
  /** Where the rotation stands in the register of what ended, over all rounds; null at its beginning. */
  rotation: RegisterCursor | null;
  /** How many documents of the rotation this round has left to look at. */
  left: number;
};

/** What a round of looks needs: the register by its names alone, and a place to note how far it came. */
export interface Rounds {
  /** One page of the register, the last changed first. */
  documents(
    page: PageOf & { ended: boolean },
  ): Promise<{ documents: RegisterCursor[]; next: RegisterCursor | null }>;
  /** Has the first round begin at an instant (ISO 8601 UTC); without effect once one has. */
  begin(now: string): Promise<void>;
  /** The round that is under way; null before the first. */
  round(): Promise<Round | null>;
  note(round: Round): Promise<void>;
}
