import type { Content } from "../../forms/content.ts";
import type { Values } from "../../typed/values.ts";
import type { Document } from "../kinds.ts";
import type { AmendmentBasis } from "./basis.ts";
import { type Changeable, type ChangeOf, changeableBy, changeableIn, isAmong } from "./changeable.ts";

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
export const amendedValues = (basis: AmendmentBasis, signed: Values, amendment: Values): Values => ({
  ...without(isAmong(changeableIn(basis)), signed),
  ...amendedParts(basis, amendment),
});

/** All that amendments can change of a document, as one has it: also what its own form does not ask, which stays as it was before. */
export const amendedParts = (basis: AmendmentBasis, amendment: Values): Values => ({
  ...without(isAmong(changeableBy(basis)), basis.original),
  ...without((name) => name.startsWith(ofChange), amendment),
});

/**
 * A document's content as it is in force; null where it cannot be shown, so that nothing is said that amendments may have changed.
 * @param answers of one that was amended, where they can be shown
 */
export function contentInForce(
  { tail }: Pick<Document, "tail">,
  content: Content | null,
  answers: { inForce: Values } | null,
): Content | null {
  const isAmended = "amendments" in tail && tail.amendments !== undefined && tail.amendments.length > 0;
  if (!isAmended) return content;
  return content && answers && { ...content, values: answers.inForce };
}

const without = (left: (name: string) => boolean, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !left(name)));

/** Of which kind each answer is that differs from the original. */
export function changesIn(basis: AmendmentBasis, amendment: Values): ChangeOf[] {
  const [before, after] = [basis.original, amendedParts(basis, amendment)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = [...names].filter((name) => before[name] !== after[name]);
  const kinds = new Set(differing.map(changeableIn(basis).kindOf));
  return (["framework", "amount", "dates", "acceptance"] as const).filter((kind) => kinds.has(kind));
}
