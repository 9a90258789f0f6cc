import type { EventOf } from "../../../../events/facts.ts";
import { yearsOf } from "../plan/years.ts";
import type { AmendmentBasis, OfPlan } from "./basis.ts";

/** What an amendment changes, as its record says it: without a word. */
export type ChangeOf = EventOf<"amendment-in-force">["facts"]["changes"][number];

/** What of a document an amendment can change: its form asks these fields, and these lists, and nothing else; and of which kind each answer is. */
export type Changeable = {
  fields: readonly string[];
  lists: readonly string[];
  kindOf: (name: string) => ChangeOf;
};

export const ofAgreement: Changeable = {
  fields: [
    ...["terms.start", "terms.end", "terms.currency", "terms.amount"],
    ...["terms.rate", "terms.rateSource", "terms.rateOn"],
    ...["indirectPct", "ownIndirectPct", "indirectReason"],
  ],
  lists: ["budget", "tranches", "results", "groups", "indicators", "reports"],
  kindOf: (name) => {
    if (/^(results|indicators|groups)\./.test(name)) return "framework";
    return /^(reports\.|terms\.end$)|^tranches\.[^.]+\.date$/.test(name) ? "dates" : "amount";
  },
};

export const ofPlan = ({ of }: Pick<OfPlan, "of">): Changeable => ({
  fields: [
    ...["gaps.rights", "gaps.groups", "gaps.countries"],
    ...yearsOf(of.basis).map((year) => `budget.${year}`),
    ...["monitoring.midTerm", "monitoring.calendar"],
  ],
  lists: ["results", "indicators"],
  kindOf: (name) => {
    if (name.startsWith("budget.")) return "amount";
    return name.startsWith("monitoring.") ? "dates" : "framework";
  },
});

export const changeableBy = (basis: AmendmentBasis): Changeable =>
  basis.parent === "plan" ? ofPlan(basis) : ofAgreement;

/** Whether what is answered at a name is among it. */
export const isAmong =
  ({ fields, lists }: Changeable) =>
  (name: string): boolean =>
    fields.includes(name) ||
    lists.some((list) => name === `${list}.rows` || (name.startsWith(`${list}.`) && isInRow(name)));

/** Whether a name is that of a field in a row of a list. */
const isInRow = (name: string): boolean => name.split(".").length > 2;
