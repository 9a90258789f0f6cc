import type { Nouns } from "./kinds.ts";

/** How the tasks of a stage are decided, and what comes of it. */
export const lanes = (n: Nouns) => ({
  howDecided: "How it is decided",
  /** To somebody who is asked in one. */
  rule: {
    any: "By whoever of you answers first",
    all: "By all of you: each is asked, and all have to approve",
    atLeast: ({ needed, asked }: { needed: string; asked: string }) =>
      `By at least ${needed} of you ${asked}: as soon as as many approve, or can no longer do so`,
    veto: `By you. If you request changes, the ${n.noun} goes back to its author at once, whatever others say; the second time, that is its end`,
  },
  refused: ({ lane }: { lane: string }) =>
    `“${lane}” could not approve it for the second time, and that cannot be outvoted. Nothing more is expected of anybody.`,
});
