import type { Values } from "../typed/values.ts";
import type { Content } from "./content.ts";
import type { Definition, Field, Section } from "./definition.ts";
import { rowsIn, sectionsOf } from "./rows.ts";

/** A field whose answer is another one than before; an answer that is not there is undefined. */
export type Changed = {
  section: Section;
  field: Field;
  before: string | number | undefined;
  after: string | number | undefined;
  /** The rows of a list as they stood before, by which they were numbered then. */
  stood?: readonly string[];
};

/**
 * What differs between two versions of a content, field by field in the order of the form. Of a list it is said which rows
 * are new or gone by their fields; and by its own, if those that stayed stand in another order.
 */
export const compareContents = (definition: Definition, before: Content, after: Content): Changed[] =>
  sectionsOf(definition, after.values, before.values).flatMap((section) =>
    section.fields
      .map((field) => ({ section, field, ...bothOf(field, before.values, after.values) }))
      .filter((pair) => pair.before !== pair.after),
  );

function bothOf(field: Field, before: Values, after: Values): Omit<Changed, "section" | "field"> {
  if (field.kind !== "rows") return { before: before[field.name], after: after[field.name] };
  const there = rowsIn(field.list, before);
  const stayed = (rows: readonly string[], others: readonly string[]) =>
    rows.filter((id) => others.includes(id)).join(" ");
  return { before: stayed(there, field.rows), after: stayed(field.rows, there), stood: there };
}
