import type { Values } from "../typed/values.ts";
import type { Published, PublishedAnswer, PublishedSection } from "./published.ts";

/** What is public of a row of a list, by what its fields are called within the row. */
export type PublicRow = { id: string; answers: ReadonlyMap<string, PublishedAnswer> };

const sectionsIn = (published: Published): readonly PublishedSection[] => [
  ...published.before,
  ...published.after,
];

/** The rows of a list, in the order of the form. */
export function publicRows(published: Published, list: string): PublicRow[] {
  const rows = new Map<string, Map<string, PublishedAnswer>>();
  for (const answer of sectionsIn(published).flatMap(({ answers }) => answers)) {
    const { row, name } = answer.field;
    if (row?.list !== list) continue;
    const found = rows.get(row.id) ?? new Map<string, PublishedAnswer>();
    rows.set(row.id, found.set(name.slice(`${list}.${row.id}.`.length), answer));
  }
  return [...rows].map(([id, answers]) => ({ id, answers }));
}

/** What is public of some lists, as answers of their form: nothing else is among them. */
export function publicAnswers(published: Published, lists: readonly string[]): Values {
  const values: Record<string, string | number> = {};
  for (const list of lists) {
    const rows = publicRows(published, list);
    values[`${list}.rows`] = rows.map(({ id }) => id).join(" ");
    for (const { answers } of rows)
      for (const { field, value } of answers.values()) values[field.name] = value;
  }
  return values;
}
