import { cleanLine, isBlank, isSameText } from "../typed/text.ts";
import type { Typed } from "./content.ts";
import { isAsked } from "./content.ts";
import type { Definition, Field, List, TableColumn } from "./definition.ts";
import type { ErrorFacts, FieldErrorCode } from "./field.ts";
import { readField } from "./field.ts";
import { fieldsOf, rowPrefix, rowsIn } from "./rows.ts";
import { cellsOf, compared, isTotal, longestTable, yearsIn } from "./table.ts";

/**
 * Figures of many rows, pasted as a table from a spreadsheet: what of it can be taken, and of everything else why not. A line
 * names a row by its number or its first words, a column a field by its head. Nothing is guessed: what could mean two things is
 * said, and not taken.
 */
export type PastedTable = {
  /** Why nothing of it can be read. */
  problem: "empty" | "too-long" | "no-heads" | null;
  /** Heads of columns of which nothing is taken. */
  heads: { text: string; column: number; problem: "unknown" | "other-year" | "none" | "twice" }[];
  /** Labels are those of the list's fields: what has no column stays as it is. */
  missing: TableColumn[];
  lines: PastedLine[];
  /** What is taken, by the names of its fields: as it was typed there. */
  taken: Typed;
  /** The table that stays once the rest is taken: its heads, with the lines of which something was not. */
  left: string;
};

export type PastedLine = {
  /** Counted from 1, as in the table. */
  number: number;
  called: string;
  /** The row that it is of. */
  row: string | null;
  problem: "total" | "unknown-row" | "two-rows" | "twice" | null;
  cells: PastedCell[];
};

type PastedCell = {
  field: Field;
  typed: string;
  /** What stands there until it is taken. */
  before: string;
  problem: ({ code: FieldErrorCode | "not-asked" } & ErrorFacts) | null;
};

/** How many lines may stand above the figures: a title, a head that spans several columns, the heads. */
const mostHeadLines = 4;

/** Reads a table for a list of a form, as the form stands on a day (ISO 8601). */
export function readTable(
  definition: Pick<Definition, "sections">,
  list: List,
  form: Typed,
  { text, today }: { text: string; today: string },
): PastedTable {
  const none = { heads: [], missing: [], lines: [], taken: {}, left: text };
  if (isBlank(text)) return { ...none, problem: "empty" };
  if (text.length > longestTable) return { ...none, problem: "too-long" };
  const cells = cellsOf(text);
  const { columns, headLines, heads } = headsOf(list.table?.columns ?? [], cells);
  if (columns.size === 0) return { ...none, problem: "no-heads" };
  const fields = new Map(fieldsOf(definition, form).map((field) => [field.name, field]));
  const rowOf = rowsCalled(list, form);
  const body = cells.map((each, index) => ({ each, index })).slice(headLines);
  const named = columnOfNames(
    columns,
    body.map(({ each }) => each),
    rowOf,
  );
  const seen = new Set<string>();
  const lines = body
    .filter(({ each }) => each.some((cell) => cell !== ""))
    .map(({ each, index }): PastedLine => {
      const called = each[named] ?? "";
      const rows = rowOf(called);
      const problem = problemOf(called, rows, seen);
      const row = problem === null ? (rows[0] ?? null) : null;
      if (row !== null) seen.add(row);
      const read = row === null ? [] : cellsIn(list, row, each, columns, { fields, form, today });
      return { number: index + 1, called, row, problem, cells: read };
    });
  const taken = lines.flatMap((line) => line.cells).filter(isTaken);
  const isLeft = ({ problem, cells: read }: PastedLine) =>
    (problem !== null && problem !== "total") || read.some((cell) => cell.problem !== null);
  const left = [
    ...cells.slice(0, headLines),
    ...lines.filter(isLeft).map(({ number }) => cells[number - 1] ?? []),
  ];
  return {
    problem: null,
    heads: [
      ...heads.filter(({ column }) => column !== named),
      ...withoutHead(
        columns,
        heads,
        body.map(({ each }) => each),
        named,
      ),
    ],
    missing: (list.table?.columns ?? []).filter((column) => ![...columns.values()].includes(column)),
    lines,
    taken: Object.fromEntries(taken.map(({ field, typed }) => [field.name, typed])),
    left: lines.some(isLeft) ? left.map((line) => line.map(asCell).join("\t")).join("\n") : "",
  };
}

const isTaken = ({ problem, typed, before }: PastedCell): boolean =>
  problem === null && !isSameText(typed, before);

/** A cell as it is pasted again. */
const asCell = (text: string): string => (text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Which column holds which field. A head that spans several columns stands above the first of them, and the heads below it: of
 * each column the lowest line counts that names one.
 */
function headsOf(known: readonly TableColumn[], cells: readonly (readonly string[])[]) {
  const columns = new Map<number, TableColumn>();
  const heads: PastedTable["heads"] = [];
  const headed = cells.slice(0, mostHeadLines).map((line) => line.map((head) => columnOf(known, head)));
  const last = headed.findLastIndex((line) => line.some((column) => column !== null));
  for (const [column, text] of (cells[last] ?? []).entries()) {
    const found = headed[last]?.[column] ?? null;
    const isTwice = found !== null && [...columns.values()].includes(found);
    if (found && !isTwice) columns.set(column, found);
    else if (isTwice) heads.push({ text, column, problem: "twice" });
    else if (text !== "")
      heads.push({ text, column, problem: yearsIn(text).length === 1 ? "other-year" : "unknown" });
  }
  return { columns, heads, headLines: last + 1 };
}

/** The field that a head means: by what such columns are called, else by the one year that it names. */
function columnOf(known: readonly TableColumn[], head: string): TableColumn | null {
  const said = compared(head);
  const years = yearsIn(head);
  return (
    known.find(({ heads }) =>
      heads.some((each) => said === compared(each) || said.startsWith(`${compared(each)} `)),
    ) ??
    known.find(({ year }) => years.length === 1 && !isFigure(head, years) && years[0] === year) ??
    null
  );
}

/** Whether a cell that has a year in it is a figure among others, such as "2027.5". */
const isFigure = (head: string, [year]: readonly number[]): boolean =>
  /\d/.test(head.replace(String(year), "")) && !/\p{L}/u.test(head);

/** Columns with figures in them and nothing above: whoever merged their heads with others meant something by them. */
function withoutHead(
  columns: ReadonlyMap<number, TableColumn>,
  heads: PastedTable["heads"],
  body: readonly (readonly string[])[],
  named: number,
): PastedTable["heads"] {
  const width = Math.max(0, ...body.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) =>
    column !== named &&
    !columns.has(column) &&
    !heads.some((head) => head.column === column) &&
    body.some((line) => /\d/.test(line[column] ?? ""))
      ? [{ text: "", column, problem: "none" as const }]
      : [],
  );
}

/** The column in which most lines name a row; the first of several, and of all where none does. */
function columnOfNames(
  columns: ReadonlyMap<number, TableColumn>,
  body: readonly (readonly string[])[],
  rowOf: (called: string) => string[],
): number {
  const width = Math.max(1, ...body.map(({ length }) => length));
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !columns.has(column));
  const counts = free.map((column) => body.filter((line) => rowOf(line[column] ?? "").length > 0).length);
  return free[counts.indexOf(Math.max(...counts))] ?? 0;
}

/** Rows by what a line calls them: by "3", "Indicator 3", or the words with which the row begins. */
function rowsCalled(list: List, form: Typed): (called: string) => string[] {
  const rows = rowsIn(list, form);
  const first = list.fields[0]?.name ?? "";
  const words = rows.map((id) => compared(form[rowPrefix(list, id) + first] ?? ""));
  const titles = [list.title.en, list.title.fr].map(compared).join("|");
  const numbered = new RegExp(`^(?:${titles}|no|n)? ?(\\d{1,3})$|^(?:${titles}) (\\d{1,3}) `);
  return (called) => {
    const said = compared(called);
    const byWords = rows.filter((_, index) => said !== "" && words[index] === said);
    if (byWords.length > 0) return byWords;
    const [, alone, before] = numbered.exec(said) ?? [];
    const row = rows[Number(alone ?? before ?? 0) - 1];
    return row === undefined ? [] : [row];
  };
}

function problemOf(
  called: string,
  rows: readonly string[],
  seen: ReadonlySet<string>,
): PastedLine["problem"] {
  const [row] = rows;
  if (row === undefined) return isTotal(called) ? "total" : "unknown-row";
  if (rows.length > 1) return "two-rows";
  return seen.has(row) ? "twice" : null;
}

/** The figures of a line. A cell in which nothing stands leaves what the form has. */
function cellsIn(
  list: List,
  row: string,
  cells: readonly string[],
  columns: ReadonlyMap<number, TableColumn>,
  { fields, form, today }: { fields: ReadonlyMap<string, Field>; form: Typed; today: string },
): PastedCell[] {
  const answer = (name: string) => form[rowPrefix(list, row) + name] ?? "";
  const { share } = list.table ?? {};
  const isShare = share !== undefined && answer(share.field) === share.is;
  return [...columns].flatMap(([column, { field: name }]): PastedCell[] => {
    const field = fields.get(rowPrefix(list, row) + name);
    const text = cleanLine(cells[column] ?? "");
    const typed = isShare ? text.replace(/\s?[%٪％]$/u, "") : text;
    if (!field || isBlank(typed)) return [];
    const before = answer(name);
    if (!isAsked(field, form)) return [{ field, typed: text, before, problem: { code: "not-asked" } }];
    const read = readField(field, typed, today);
    if (!("error" in read)) return [{ field, typed, before, problem: null }];
    const { error: code, ...facts } = read;
    return [{ field, typed: text, before, problem: { code, ...facts } }];
  });
}
