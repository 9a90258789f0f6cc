import type { Authority, Shown, Written } from "./acting.ts";
import type { Signature } from "./choices.ts";

/** What parties do from outside, besides consenting, which is a decision. */
export type SigningCommand =
  /** A party signs. @param commentCommitment to the evidence, with the words of whoever refuses (`hasWords`) */
  | ({ name: "sign"; signature: Signature; hasWords: boolean } & Shown)
  /** @param commentCommitment their words, with the evidence; `round`, `stage`, `lane`: where they had consented */
  | ({
      name: "withdraw-consent";
      by: Authority;
      round: number;
      stage: number;
      lane: string;
      salt: string;
      linkedAt: string;
      now: string;
      commentCommitment: string | null;
    } & Written);
