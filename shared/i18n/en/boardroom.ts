import { boardLetters } from "./board-letters.ts";

/** A meeting that Accord holds the record of, as its members see it, and what is written of it. */
export const boardroom = () => ({
  mails: boardLetters(),
  /** Whose meeting it is, after "of". */
  ofBody: ({ committee }: { committee: string | null }): string =>
    committee === null ? "the board of directors" : `the ${committee}`,
  facts: { when: "When", place: "Place" },
});
