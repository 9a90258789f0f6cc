import { compareContents } from "./compare.ts";
import type { Content } from "./content.ts";
import type { Definition, Field, Section } from "./definition.ts";
import { sectionsOf } from "./rows.ts";

/** Which lanes of a review answer for what a form asks: the form says so, field by field or for a section at once. */

/** The lanes that answer for a field; null where every lane does. */
const answeringFor = (section: Section, field: Field): readonly string[] | null =>
  field.answeredBy ?? section.answeredBy ?? null;

/**
 * The lanes that answer for nothing that changed between two versions. Whichever lane no field names answers for all of it, and
 * so is never one of them; nor is any once something changed that every lane answers for.
 */
export function lanesUnchanged(definition: Definition, before: Content, after: Content): string[] {
  const asked = compareContents(definition, before, after).map(({ section, field }) =>
    answeringFor(section, field),
  );
  const concerned = new Set(asked.flatMap((lanes) => lanes ?? []));
  const named = sectionsOf(definition, after.values, before.values).flatMap((section) =>
    section.fields.flatMap((field) => answeringFor(section, field) ?? []),
  );
  return asked.includes(null) ? [] : [...new Set(named)].filter((lane) => !concerned.has(lane));
}
