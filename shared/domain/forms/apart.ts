import type { Typed } from "./content.ts";
import type { Definition, List } from "./definition.ts";
import { idsIn, listsOf } from "./rows.ts";

type Form = Pick<Definition, "sections">;

/** Whether rows of a form have pages of their own: then its draft is kept section by section, so that one costs as much among many. */
export const isKeptApart = (form: Form): boolean => listsOf(form).some(({ each }) => each);

/** More sections than this nobody reads by their names. */
const mostNamed = 40;

/**
 * The sections that it takes to save one, and to say how it stands: of a row that has a page of its own that row, the lists that
 * have such rows, and the rows that it names; null where it takes the whole form, as a list does.
 * @param typed what is sent of the section
 */
export function sectionsNeeded(form: Form, id: string, typed: Typed): string[] | null {
  const paged = form.sections.flatMap((section) =>
    listsOf({ sections: [section] }).flatMap((list) => (list.each ? [{ section: section.id, list }] : [])),
  );
  const own = paged.find(({ section }) => id.startsWith(`${section}.`));
  const row = own && id.slice(own.section.length + 1);
  if (!own || !row || idsIn(row).join() !== row) return null;
  const named = namedIn(own.list, row, typed).flatMap(({ list, ids }) =>
    paged.flatMap((each) => (each.list.name === list ? ids.map((to) => `${each.section}.${to}`) : [])),
  );
  const all = [...new Set([id, ...paged.map(({ section }) => section), ...named])];
  return all.length > mostNamed ? null : all;
}

/** The rows of other lists, or of its own, that a row names. */
const namedIn = ({ name, fields }: List, row: string, typed: Typed) =>
  fields.flatMap((field) =>
    field.kind === "row-of" ? [{ list: field.list, ids: idsIn(typed[`${name}.${row}.${field.name}`]) }] : [],
  );
