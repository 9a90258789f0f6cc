import type { EventOf } from "../../../../events/facts.ts";
import { acceptedBy, deemedAfter } from "../agreement/accepting.ts";
import { yearsOf } from "../plan/years.ts";
import type { AmendmentBasis, OfAgreement, OfPlan } from "./basis.ts";

/** What an amendment changes, as its record says it: without a word. */
export type ChangeOf = EventOf<"amendment-in-force">["facts"]["changes"][number];

/** What of a document an amendment can change: its form asks these fields, and these lists, and nothing else; and of which kind each answer is. */
export type Changeable = {
  fields: readonly string[];
  lists: readonly string[];
  kindOf: (name: string) => ChangeOf;
};

/** What of an agreement: who accepts its reports too, where there is a donor who could. */
export const ofAgreement = ({ donors = [] }: Pick<OfAgreement, "donors"> = {}): Changeable => ({
  fields: [
    ...["terms.start", "terms.end", "terms.currency", "terms.amount"],
    ...["terms.rate", "terms.rateSource", "terms.rateOn"],
    ...["indirectPct", "ownIndirectPct", "indirectReason"],
    ...(donors.length > 0 ? [acceptedBy, deemedAfter] : []),
  ],
  lists: ["budget", "tranches", "results", "groups", "indicators", "reports"],
  kindOf: (name) => {
    if (name === acceptedBy || name === deemedAfter) return "acceptance";
    if (/^(results|indicators|groups)\./.test(name)) return "framework";
    return /^(reports\.|terms\.end$)|^tranches\.[^.]+\.date$/.test(name) ? "dates" : "amount";
  },
});

/** The same where its last day is moved, and nothing else. Its first day stands beside the last, and stays. */
const ofExtension: Changeable = {
  ...{ fields: ["terms.start", "terms.end"], lists: ["reports"] },
  kindOf: () => "dates",
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

/** What the form of an amendment asks. */
export const changeableBy = (basis: AmendmentBasis): Changeable =>
  basis.parent !== "plan" && basis.only === "extension" ? ofExtension : changeableIn(basis);

/** What amendments of its document can change, whether or not this one does. */
export const changeableIn = (basis: AmendmentBasis): Changeable =>
  basis.parent === "plan" ? ofPlan(basis) : ofAgreement(basis);

/** Whether what is answered at a name is among it. */
export const isAmong =
  ({ fields, lists }: Changeable) =>
  (name: string): boolean =>
    fields.includes(name) ||
    lists.some((list) => name === `${list}.rows` || (name.startsWith(`${list}.`) && isInRow(name)));

/** Whether a name is that of a field in a row of a list. */
const isInRow = (name: string): boolean => name.split(".").length > 2;
