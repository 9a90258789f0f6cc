import { isBlank } from "../typed/text.ts";
import type { Typed } from "./content.ts";
import type { DefinedSection, Definition, Field, List, Pending } from "./definition.ts";
import { fieldsOf } from "./rows.ts";

/**
 * What a document begins with that is begun with the words of another: the answers to all that it asks as well. Those are left
 * out that each document answers anew, and what was masked, of which nothing is left. Rows stay what they are, so that
 * what names one still does.
 * @param definition of the new document; it may ask for other years, or other lessons
 * @param typed as the form of the other one stands
 */
export const copiedInto = (definition: Definition, typed: Typed): Typed =>
  Object.fromEntries(
    fieldsOf(definition, typed).flatMap(({ name, anew }): [string, string][] => {
      const text = typed[name] ?? "";
      return anew || isBlank(text) ? [] : [[name, text]];
    }),
  );

/** The parts of a form of which something is answered anew by each document, by their titles. */
export const answeredAnew = ({ sections }: Definition): DefinedSection["title"][] =>
  sections.flatMap(({ title, fields }) => (fields.flatMap(asOne).some(isAnew) ? [title] : []));

const asOne = (field: Field | Pending | List): readonly (Field | Pending | List)[] =>
  field.kind === "list" && !field.anew ? field.fields : [field];

const isAnew = ({ anew }: Field | Pending | List): boolean => anew === true;
