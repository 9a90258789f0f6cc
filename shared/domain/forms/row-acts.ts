import { hashOf } from "../audit/hash.ts";
import { isBlank } from "../typed/text.ts";
import type { Typed } from "./content.ts";
import type { Definition, List, Section } from "./definition.ts";
import { ofSection } from "./draft.ts";
import { holdsAll } from "./held-words.ts";
import { changedRows, proposalName, proposedRows, proposingOf } from "./proposed.ts";
import {
  goneName,
  idsIn,
  listsOf,
  mostRows,
  naming,
  rowPrefix,
  rowsIn,
  rowsName,
  sectionsOf,
} from "./rows.ts";

/** What the buttons of a list do to its rows. */
const verbs = ["add", "copy", "up", "down", "to", "remove", "restore", "propose", "replace"] as const;

export type RowAct = { verb: (typeof verbs)[number]; list: string; id: string };

/** An act as its button sends it; and what is sent, read. */
export const sentAs = ({ verb, list, id }: RowAct): string => [verb, list, id].join(":");

/** The act that a button sent; null where that is none. */
export function actOf(sent: string): RowAct | null {
  const [said, list = "", id = ""] = sent.split(":");
  const verb = verbs.find((each) => each === said);
  return verb ? { verb, list, id } : null;
}

/** The names at which a page says which row is to move, and to which place, counted from 1: what "to" does, on no row alone. */
export const movesName = ({ name }: Pick<List, "name">): string => `${name}.moves`;
export const placeName = ({ name }: Pick<List, "name">): string => `${name}.place`;

/** How many of the rows that were removed last can be put back. */
const mostGone = 5;

/** What a page sends of a section: what was typed on it, and the name of the page as it was shown. */
type SentRows = { section: string; typed: Typed; view: string };

/**
 * What is to be kept of a section that a page sent, after an act on its rows; beside it the rows that were removed lately, which
 * lie nowhere else. Every id follows from the page: the same button twice does the same once. Null where the form has no such
 * section.
 * @param stands the section as it is kept; `whole`: the form as it stands, where rows lie that have a page of their own
 * @returns `section` has all fields of which something is kept; `begun`: the page of a row that is new; `row`: the one that the
 *   act was on
 */
export function sectionAfter(
  definition: Pick<Definition, "sections">,
  { section: id, typed: sent, view }: SentRows,
  { stands, whole }: { stands: Typed; whole: Typed },
  act: RowAct | null,
): { section: Section; typed: Typed; begun: Record<string, Typed>; row: string | null } | null {
  const defined = definition.sections.filter((each) => each.id === id);
  const lists = listsOf({ sections: defined });
  const on = lists.find(({ name }) => name === act?.list);
  const { typed, row, isNew } =
    act && on ? after(on, { sent, stands, whole }, act, [view, id]) : { typed: sent, row: null };
  const gone: Typed = Object.assign({}, ...lists.map((list) => goneFrom(list, typed, sent, stands)));
  const now = { ...whole, ...typed };
  const there = sectionsOf(definition, now);
  const withGone = sectionsOf(definition, now, naming(Object.keys({ ...sent, ...gone })));
  const section = withGone.find((each) => each.id === id);
  if (!section) return null;
  const own = there.find((each) => each.id === id) ?? section;
  const begun = there.filter((each) => isNew && each.id === `${id}.${row}`);
  return {
    section,
    typed: { ...gone, ...ofSection(own, typed) },
    begun: Object.fromEntries(begun.map((each) => [each.id, ofSection(each, now)])),
    row,
  };
}

/** What was typed once an act was done, and the row that it was on. An act that cannot be done changes nothing. */
function after(
  list: List,
  { sent: typed, stands, whole }: Record<"sent" | "stands" | "whole", Typed>,
  { verb, id }: RowAct,
  page: readonly string[],
): { typed: Typed; row: string | null; isNew?: boolean } {
  const rows = rowsIn(list, typed);
  const at = rows.indexOf(id);
  const isFull = rows.length >= Math.min(list.max, mostRows);
  const having = (ids: readonly string[], more: Typed, row: string) => ({
    typed: { ...typed, ...more, [rowsName(list)]: ids.join(" ") },
    row,
  });
  switch (verb) {
    case "add":
    case "copy": {
      if (isFull || (verb === "copy" && at < 0)) return { typed, row: null };
      const words = (newId: string) =>
        verb === "copy" ? copied(list, { ...whole, ...typed }, id, newId) : {};
      const newId = newIdIn(list, { typed, stands, whole }, page, words);
      const below = verb === "copy" ? at + 1 : rows.length;
      return { ...having(rows.toSpliced(below, 0, newId), words(newId), newId), isNew: true };
    }
    case "up":
      return at < 1 ? { typed, row: id } : having(swapped(rows, at - 1), {}, id);
    case "down":
      return at < 0 || at === rows.length - 1 ? { typed, row: id } : having(swapped(rows, at), {}, id);
    case "to":
      return moved(list, rows, typed, having);
    case "remove":
      return having(
        rows.filter((row) => row !== id),
        {},
        "",
      );
    case "restore":
      if (isFull || at >= 0 || !isKept(list, stands, id)) return { typed, row: null };
      return having([...rows, id], ofRow(list, stands, id), id);
    case "propose":
    case "replace":
      return proposing(list, { ...whole, ...typed }, verb === "replace", having) ?? { typed, row: null };
  }
}

/** A row at the place that the page says; beyond the last place it is the last. What is no place, or no row, changes nothing. */
function moved<Moved extends { typed: Typed; row: string | null }>(
  list: List,
  rows: readonly string[],
  typed: Typed,
  having: (ids: readonly string[], more: Typed, row: string) => Moved,
): Moved | { typed: Typed; row: null } {
  const row = typed[movesName(list)] ?? "";
  const place = Number(typed[placeName(list)]);
  if (!rows.includes(row) || !Number.isInteger(place) || place < 1) return { typed, row: null };
  return having(rows.filter((id) => id !== row).toSpliced(place - 1, 0, row), {}, row);
}

/**
 * The rows that follow from the other answers. Those that somebody changed stay, unless they are to be replaced: the page then
 * leads to where that is asked. Null where none follow yet.
 */
function proposing<Proposal>(
  list: List,
  typed: Typed,
  isReplaced: boolean,
  having: (ids: readonly string[], more: Typed, row: string) => Proposal,
): Proposal | null {
  const proposingList = proposingOf(list);
  const proposed = proposingList && proposedRows(proposingList, typed);
  if (!proposed) return null;
  if (!isReplaced && changedRows(proposingList, typed).length > 0)
    return having(rowsIn(list, typed), {}, proposalName(list).slice(list.name.length + 1));
  return having(proposed.ids, proposed.typed, proposed.ids[0] ?? "");
}

/**
 * The id of a new row: it follows from the page, and from a count where the list has that one already: shown on the page,
 * removed, or with words that the new row has not. Those that it has were kept when the same button was pressed before.
 * @param words what the new row begins with
 */
function newIdIn(
  list: List,
  { typed, stands, whole }: Record<"typed" | "stands" | "whole", Typed>,
  page: readonly string[],
  words: (newId: string) => Typed,
): string {
  const known = [...rowsIn(list, typed), ...idsIn(stands[goneName(list)])];
  for (let count = 0; ; count += 1) {
    const id = `r${hashOf(count === 0 ? page : [...page, count]).slice(0, 10)}`;
    if (!known.includes(id) && holdsAll(words(id), ofRow(list, { ...whole, ...stands }, id))) return id;
  }
}

const swapped = (rows: readonly string[], at: number): string[] => {
  const [one = "", other = ""] = rows.slice(at, at + 2);
  return rows.toSpliced(at, 2, other, one);
};

/** All that lies below a row. */
const ofRow = (list: List, typed: Typed, id: string): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => name.startsWith(rowPrefix(list, id))));

const copied = (list: List, typed: Typed, id: string, newId: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ofRow(list, typed, id)).map(([name, text]) => [
      rowPrefix(list, newId) + name.slice(rowPrefix(list, id).length),
      text,
    ]),
  );

const isKept = (list: List, stands: Typed, id: string): boolean =>
  [...rowsIn(list, stands), ...idsIn(stands[goneName(list)])].includes(id);

/** The rows that were removed last, with what was typed in them: what the page still sent of them, else as it stood. */
function goneFrom(list: List, now: Typed, sent: Typed, stands: Typed): Typed {
  const left = rowsIn(list, now);
  const removed = [...rowsIn(list, stands), ...rowsIn(list, sent)].filter((id) => !left.includes(id));
  const before = idsIn(stands[goneName(list)]).filter((id) => !left.includes(id));
  const words = (id: string) => ({ ...ofRow(list, stands, id), ...ofRow(list, sent, id) });
  const ids = idsIn([...removed, ...before].join(" "))
    .filter((id) => list.each || Object.values(words(id)).some((text) => !isBlank(text)))
    .slice(0, mostGone);
  return ids.length === 0 ? {} : Object.assign({ [goneName(list)]: ids.join(" ") }, ...ids.map(words));
}
