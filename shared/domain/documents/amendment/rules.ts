import type { FieldRule } from "../../forms/rule.ts";
import type { AmendmentBasis } from "./basis.ts";
import { ofChange } from "./in-force.ts";

/** An amendment that would change nothing is none. */
export const unchangedRule = ({ original }: Pick<AmendmentBasis, "original">): FieldRule => ({
  code: "nothing-changed",
  field: `${ofChange}context`,
  from: original,
  apart: ofChange,
});

/** What says of a row of these lists what it is. */
const lists = {
  tranches: ["date", "amount", "condition", "report"],
  reports: ["kind", "from", "to", "due"],
} as const;

/** What stays as it is: the day on which the agreement began; a tranche that is due or paid, and a report that was opened. */
export const doneRules = ({ original, done }: Pick<AmendmentBasis, "original" | "done">): FieldRule[] => [
  ...stay(original, "terms.start"),
  ...(["tranches", "reports"] as const).flatMap((list): FieldRule[] =>
    done[list].length === 0
      ? []
      : [
          { code: "row-gone", field: `${list}.rows`, list, rows: done[list] },
          ...done[list].flatMap((row) => lists[list].flatMap((of) => stay(original, `${list}.${row}.${of}`))),
        ],
  ),
];

function stay(original: AmendmentBasis["original"], field: string): FieldRule[] {
  const is = original[field];
  return is === undefined ? [] : [{ code: "stays", field, is }];
}
