import { type Edit, editedIn, edited as editedWhole, inOrder, placeOf } from "./file.ts";

/** What of the example's lists no slip needs more than one of. */
const leftOut = [
  ...[
    "strategic-plan",
    "partnership-agreement",
    "agreement-amendment",
    "plan-amendment",
    "governance-document",
  ],
  ...["audit-access", "fraud", "sanctions", "privacy", "intellectual-property", "images-of-children"],
  ...["amendment", "disputes", "governing-law", "prevailing-language"],
];

/**
 * The example's file with one policy, one clause and no remarks, which is in order as well: a check of it takes half as long, and
 * there are hundreds of slips.
 */
export const short = leftOut.reduce(
  (text, id) => text.replace(new RegExp(`^  - id: ${id}\\n(?:    .*\\n)+\\n?`, "m"), ""),
  inOrder.replace(/^ *#(?! Who funds\.).*\n/gm, ""),
);

/** The short file with something else in place of what stands there; the whole one where only that has it. */
export const edited = (...edits: readonly Edit[]): string =>
  edits.every(([from]) => short.includes(from)) ? editedIn(short, edits) : editedWhole(...edits);

/** The line of the short file on which something stands. */
export const lineOf = (what: string): number => placeOf(short, what).line;
