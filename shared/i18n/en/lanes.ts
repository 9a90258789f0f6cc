import type { Nouns } from "./kinds.ts";

/** How the tasks of a stage are decided, and what comes of it. */
export const lanes = (n: Nouns) => ({
  howDecided: "How it is decided",
  /** To somebody who is asked in one. */
  rule: {
    note: "Nothing is decided here: you are informed, and take note",
    consent: "By every party: each answers for itself, and all have to consent to the very same version",
    signature: "By the signature of every party, in person",
    acceptance: "By the donor: whoever of its people answers first does so for all of them",
    any: "By whoever of you answers first",
    all: "By all of you: each is asked, and all have to approve",
    atLeast: ({ needed, asked }: { needed: string; asked: string }) =>
      `By at least ${needed} of the ${asked} of you: as soon as as many approve, or can no longer do so`,
    veto: `By you. If you request changes, the ${n.noun} goes back to its author at once, whatever others say; the second time, that is its end`,
  },
  stands:
    "Nothing that you answer for changed since you approved an earlier version: your answer stands for this one. You need not look again; you may, and can answer otherwise while the stage is open.",
  historyStands: ({ when, by, role, version }: { when: string; by: string; role: string; version: string }) =>
    `On ${when}, what ${by} had approved as “${role}” stood for version ${version}, since nothing changed that this task answers for.`,
  onlyWhen: ({ lane, conditions, name }: { lane: string; conditions: string; name: string }) =>
    `“${lane}”, only where ${conditions}. Assigned to ${name}`,
  refused: ({ lane }: { lane: string }) =>
    `“${lane}” could not approve it for the second time, and that cannot be outvoted. Nothing more is expected of anybody.`,
});
