import { idsIn } from "../../forms/rows.ts";
import type { FieldRule } from "../../forms/rule.ts";
import { yearsOf } from "../plan/years.ts";
import type { AmendmentBasis, OfAgreement, OfPlan } from "./basis.ts";
import { changeableBy } from "./changeable.ts";
import { ofChange, originalIn } from "./in-force.ts";

/** An amendment that would change nothing is none. */
export const unchangedRule = (basis: AmendmentBasis): FieldRule => ({
  code: "nothing-changed",
  field: basis.parent !== "plan" && basis.only ? "terms.end" : `${ofChange}context`,
  from: originalIn(changeableBy(basis), basis.original),
  apart: ofChange,
});

/** What says of a row of these lists what it is. */
const lists = {
  tranches: ["date", "amount", "condition", "report"],
  reports: ["kind", "from", "to", "due"],
} as const;

/**
 * What stays as it is: the day on which the agreement began; a tranche that is due or paid, and a report that was opened.
 * @param of the lists that the form asks about
 */
export const doneRules = (
  { original, done }: Pick<OfAgreement, "original" | "done">,
  of: readonly (keyof typeof lists)[] = ["tranches", "reports"],
): FieldRule[] => [
  ...stay(original, "terms.start"),
  ...of.flatMap((list): FieldRule[] =>
    done[list].length === 0
      ? []
      : [
          { code: "row-gone", field: `${list}.rows`, list, rows: done[list] },
          ...done[list].flatMap((row) =>
            lists[list].flatMap((name) => stay(original, `${list}.${row}.${name}`)),
          ),
        ],
  ),
];

/** The years of a plan that are over when it is amended: what was promised for them is what their reports were held against. */
export const yearsOver = ({ of, begunOn }: Pick<OfPlan, "of" | "begunOn">): number[] =>
  yearsOf(of.basis).filter((year) => String(year) < begunOn.slice(0, 4));

/** What stays as it is of the years that are over: targets and budget, and the indicators that have some. */
export function overRules(basis: Pick<OfPlan, "of" | "begunOn" | "original">): FieldRule[] {
  const [over, { original }] = [yearsOver(basis), basis];
  const rows = idsIn(original["indicators.rows"]);
  if (over.length === 0) return [];
  return [
    { code: "row-gone", field: "indicators.rows", list: "indicators", rows },
    ...over.flatMap((year) => [
      ...stay(original, `budget.${year}`),
      ...rows.flatMap((row) =>
        ["target", "aim"].flatMap((of) => stay(original, `indicators.${row}.${of}${year}`)),
      ),
    ]),
  ];
}

function stay(original: AmendmentBasis["original"], field: string): FieldRule[] {
  const is = original[field];
  return is === undefined ? [] : [{ code: "stays", field, is }];
}
