import { isBlank } from "../../typed/text.ts";
import type { Content, FieldError, Typed } from "./content.ts";
import { readValues, typedFrom } from "./content.ts";
import type { Definition, Section } from "./definition.ts";

/** A section of a draft, as it was typed; the revision counts how often it was saved, 0 before. */
export type DraftSection = { typed: Typed; revision: number };

/** What an author typed and has not submitted, section by section. */
export type Draft = Readonly<Record<string, DraftSection>>;

/** Where a section stands: nothing typed, something missing or wrong, or complete. */
export type SectionStanding = {
  section: Section;
  state: "not-started" | "started" | "complete";
  errors: FieldError[];
  /** Of the errors those at which something was typed that cannot be taken as it is. */
  wrong: FieldError[];
};

/**
 * All that a form shows: what the draft has, section by section, else what was submitted last, else what to begin with.
 * @param submitted the content that came back to its author
 */
export function typedIn(
  definition: Definition,
  draft: Draft | null,
  submitted: Content | null,
  beginning: Typed,
): Typed {
  const before = submitted ? typedFrom(definition, submitted) : beginning;
  return Object.assign(
    {},
    ...definition.sections.map((section) => draft?.[section.id]?.typed ?? ofSection(section, before)),
  );
}

/** The part of what was typed that belongs to a section. */
export const ofSection = ({ fields }: Section, typed: Typed): Typed =>
  Object.fromEntries(fields.map(({ name }) => [name, typed[name] ?? ""]));

/** How each section of a form stands on a day (ISO 8601). */
export function standingOfSections(definition: Definition, typed: Typed, today: string): SectionStanding[] {
  const { errors } = readValues(definition, typed, today);
  const isEmpty = (name: string) => isBlank(typed[name] ?? "");
  return definition.sections.map((section) => {
    const own = errors.filter(({ field }) => section.fields.some(({ name }) => name === field));
    const wrong = own.filter(({ field }) => !isEmpty(field));
    if (own.length === 0) return { section, state: "complete", errors: own, wrong };
    const state = section.fields.every(({ name }) => isEmpty(name)) ? "not-started" : "started";
    return { section, state, errors: own, wrong };
  });
}
