import type { Values } from "../../typed/values.ts";
import type { AmendmentBasis } from "./basis.ts";
import { type Changeable, type ChangeOf, changeableBy, isAmong } from "./changeable.ts";

/** What the names of all answers begin with that say why, and are nothing of the document's. */
export const ofChange = "change.";

/** What is in force of all that an amendment can change. */
export const originalIn = (changeable: Changeable, inForce: Values): Values =>
  Object.fromEntries(Object.entries(inForce).filter(([name]) => isAmong(changeable)(name)));

/**
 * A document's answers as they are in force once an amendment is: as they were approved first, but for all that the amendment can
 * change.
 * @param signed the answers that were approved first
 */
export function amendedValues(basis: AmendmentBasis, signed: Values, amendment: Values): Values {
  const canChange = isAmong(changeableBy(basis));
  return Object.fromEntries([
    ...Object.entries(signed).filter(([name]) => !canChange(name)),
    ...Object.entries(amendment).filter(([name]) => !name.startsWith(ofChange)),
  ]);
}

/** Of which kind each answer is that differs from the original. */
export function changesIn(basis: AmendmentBasis, amendment: Values): ChangeOf[] {
  const { original } = basis;
  const names = new Set([...Object.keys(original), ...Object.keys(amendment)]);
  const differing = [...names].filter(
    (name) => !name.startsWith(ofChange) && original[name] !== amendment[name],
  );
  const kinds = new Set(differing.map(changeableBy(basis).kindOf));
  return (["framework", "amount", "dates"] as const).filter((kind) => kinds.has(kind));
}
