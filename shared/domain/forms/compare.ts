import type { Values } from "../typed/values.ts";
import type { Content } from "./content.ts";
import type { Definition, Field, Section } from "./definition.ts";
import { fieldsOf, rowsIn, sectionsOf } from "./rows.ts";

/** A field whose answer is another one than before; an answer that is not there is undefined. */
export type Changed = {
  section: Section;
  field: Field;
  before: string | number | undefined;
  after: string | number | undefined;
  /** The field as it was answered before, where it was another: a list with the rows that it had, an amount of another currency. */
  was?: Field;
};

/**
 * What differs between two versions of a content, field by field in the order of the form. Of a list it is said which rows
 * are new or gone by their fields; and by its own, if those that stayed stand in another order. The same figure in another
 * currency is another amount.
 */
export function compareContents(definition: Definition, before: Content, after: Content): Changed[] {
  const asked = new Map(fieldsOf(definition, before.values).map((field) => [field.name, field]));
  return sectionsOf(definition, after.values, before.values).flatMap((section) =>
    section.fields
      .map((field) => ({
        ...{ section, field },
        ...(field.kind === "rows"
          ? orderOf(field, before.values)
          : answersOf(field, asked.get(field.name), before.values, after.values)),
      }))
      .filter(
        (pair) => pair.before !== pair.after || (pair.was?.kind === "money" && pair.after !== undefined),
      ),
  );
}

type Answers = Omit<Changed, "section" | "field">;

function orderOf(field: Extract<Field, { kind: "rows" }>, before: Values): Answers {
  const there = rowsIn(field.list, before);
  const stayed = (rows: readonly string[], others: readonly string[]) =>
    rows.filter((id) => others.includes(id)).join(" ");
  return {
    ...{ before: stayed(there, field.rows), after: stayed(field.rows, there) },
    was: { ...field, rows: there },
  };
}

function answersOf(field: Field, was: Field | undefined, before: Values, after: Values): Answers {
  const isOther = was?.kind === "money" && field.kind === "money" && was.currency !== field.currency;
  return { before: before[field.name], after: after[field.name], ...(isOther && { was }) };
}
