import { leftOutMark } from "../audit/masks.ts";
import type { Content } from "../forms/content.ts";
import type { Field } from "../forms/definition.ts";
import type { Supplied } from "../forms/languages.ts";
import { fieldsOf } from "../forms/rows.ts";
import type { Sensitive } from "./agreement/publication.ts";
import { type Basis, leftOutOf } from "./basis.ts";
import { definitionOf } from "./forms.ts";

/** Whether a field is left out where something is kept from everybody. */
export const isLeftOutBy = (
  leftOut: readonly Sensitive[],
  { reveals = [] }: Pick<Field, "reveals">,
): boolean => leftOut.some((each) => reveals.includes(each));

/**
 * A content, and what was supplied beside it, as everybody may know them: where an answer is left out stands a mark, as where words
 * were masked. What is kept stays whole, and so does its hash.
 */
export function withoutLeftOut(
  basis: Basis,
  content: Content,
  beside: Supplied,
): { written: Content; supplied: Supplied } {
  const leftOut = leftOutOf(basis);
  if (leftOut.length === 0) return { written: content, supplied: beside };
  const names = new Set(
    fieldsOf(definitionOf(basis), content.values)
      .filter((field) => isLeftOutBy(leftOut, field))
      .map(({ name }) => name),
  );
  const values = Object.entries(content.values).map(([name, value]) => [
    name,
    names.has(name) ? leftOutMark : value,
  ]);
  const known = Object.entries(beside).map(([lang, words]) => [
    lang,
    Object.fromEntries(Object.entries(words ?? {}).filter(([name]) => !names.has(name))),
  ]);
  return {
    written: { ...content, values: Object.fromEntries(values) },
    supplied: Object.fromEntries(known),
  };
}
