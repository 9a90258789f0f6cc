import type { Content } from "./content.ts";
import type { Definition, Field, Section } from "./definition.ts";

/** A field whose answer is another one than before; an answer that is not there is undefined. */
export type Changed = {
  section: Section;
  field: Field;
  before: string | number | undefined;
  after: string | number | undefined;
};

/** What differs between two versions of a content, field by field in the order of the form. */
export const compareContents = (definition: Definition, before: Content, after: Content): Changed[] =>
  definition.sections.flatMap((section) =>
    section.fields
      .map((field) => ({
        section,
        field,
        before: before.values[field.name],
        after: after.values[field.name],
      }))
      .filter((pair) => pair.before !== pair.after),
  );
