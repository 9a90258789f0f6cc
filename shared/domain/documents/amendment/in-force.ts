import type { EventOf } from "../../../../events/facts.ts";
import type { Values } from "../../typed/values.ts";
import type { AmendmentBasis } from "./basis.ts";

/** What the names of all answers begin with that say why, and are nothing of the agreement's. */
export const ofChange = "change.";

/** What of an agreement an amendment can change: its form asks these fields, and these lists (definition.ts), and nothing else. */
export const amendedFields: readonly string[] = [
  ...["terms.start", "terms.end", "terms.currency", "terms.amount"],
  ...["terms.rate", "terms.rateSource", "terms.rateOn"],
  ...["indirectPct", "ownIndirectPct", "indirectReason"],
];
export const amendedLists: readonly string[] = [
  ...["budget", "tranches", "results", "groups", "indicators", "reports"],
];

/** Whether an amendment can change what is answered at a name. */
const canChange = (name: string): boolean =>
  amendedFields.includes(name) ||
  amendedLists.some((list) => name === `${list}.rows` || (name.startsWith(`${list}.`) && isInRow(name)));

/** Whether a name is that of a field in a row of a list. */
const isInRow = (name: string): boolean => name.split(".").length > 2;

/** What is in force of all that an amendment can change. */
export const originalIn = (inForce: Values): Values =>
  Object.fromEntries(Object.entries(inForce).filter(([name]) => canChange(name)));

/**
 * An agreement's answers as they are in force once an amendment is: as they were signed, but for all that an amendment can change.
 * @param signed the answers that the parties signed first
 */
export const amendedValues = (signed: Values, amendment: Values): Values =>
  Object.fromEntries([
    ...Object.entries(signed).filter(([name]) => !canChange(name)),
    ...Object.entries(amendment).filter(([name]) => !name.startsWith(ofChange)),
  ]);

/** What an amendment changes, as its record says it: without a word. */
export type ChangeOf = EventOf<"amendment-in-force">["facts"]["changes"][number];

const kindOf = (name: string): ChangeOf => {
  if (/^(results|indicators|groups)\./.test(name)) return "framework";
  return /^(reports\.|terms\.end$)|^tranches\.[^.]+\.date$/.test(name) ? "dates" : "amount";
};

/** Of which kind each answer is that differs from the original. */
export function changesIn({ original }: Pick<AmendmentBasis, "original">, amendment: Values): ChangeOf[] {
  const names = new Set([...Object.keys(original), ...Object.keys(amendment)]);
  const differing = [...names].filter(
    (name) => !name.startsWith(ofChange) && original[name] !== amendment[name],
  );
  const kinds = new Set(differing.map(kindOf));
  return (["framework", "amount", "dates"] as const).filter((kind) => kinds.has(kind));
}
