import { CsvError, parse } from "csv-parse/sync";
import { readDate } from "../../shared/domain/typed/dates.ts";
import { cleanLine, lengthOf } from "../../shared/domain/typed/text.ts";
import { longestName, type ReadDays, type WrongLine } from "../../shared/views/office-days.ts";

/** Lines at most that are taken at once: more than an office has days off in ten years. */
const mostLines = 500;

/**
 * Reads a list of days off (RFC 4180): a day a line, and beside it what it is called; commas, semicolons or tabs between, as the
 * spreadsheets of either language write them. Nothing is taken of a file in which anything is wrong, and every wrong line is named.
 * @param years from which to which year a day may be
 */
export function readDays(bytes: Uint8Array, [first, last]: readonly [number, number]): ReadDays {
  const decoded = textIn(bytes);
  if (decoded === null) return { wrong: [{ code: "binary" }] };
  const { text, isGuessed } = decoded;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").length;
  if (lines > mostLines) return { wrong: [{ code: "lines", lines, limit: mostLines }] };
  const records = recordsIn(text);
  if ("code" in records) return { wrong: [records] };
  const wrong: WrongLine[] = [];
  const lineOf = new Map<string, number>();
  const days: { line: number; day: string; name: string | null }[] = [];
  for (const [at, { record, line }] of records.entries()) {
    const [typed = "", name = "", ...more] = record.map(cleanLine);
    if (at === 0 && isHeading(typed)) continue;
    if (typed === "" && name === "" && more.every((cell) => cell === "")) continue;
    const read = readDate(typed);
    const beyond = more.findIndex((cell) => cell !== "");
    if (!read.ok) wrong.push({ code: "day", line, typed: typed.slice(0, 40) });
    else {
      const [year, before] = [Number(read.day.slice(0, 4)), lineOf.get(read.day)];
      if (year < first || year > last) wrong.push({ code: "year", line });
      else if (before !== undefined) wrong.push({ code: "twice", line, first: before });
      else lineOf.set(read.day, line);
      days.push({ line, day: read.day, name: name === "" ? null : name });
    }
    if (lengthOf(name) > longestName) wrong.push({ code: "long", line, limit: longestName });
    if (beyond >= 0) wrong.push({ code: "more", line, column: beyond + 3 });
  }
  if (wrong.length > 0) return { wrong };
  return days.length === 0 ? { wrong: [{ code: "empty" }] } : { days, isGuessed };
}

/** What heads a column of days, in either language. */
const isHeading = (cell: string): boolean => /^(?:date|day|jour)s?$/i.test(cell);

/** What a file in two bytes for each character begins with. */
const byteOrderMarks = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

/** The text of a file as spreadsheets save one; null where it is none. Without a mark, what is no UTF-8 is read as Windows-1252. */
function textIn(bytes: Uint8Array): { text: string; isGuessed: boolean } | null {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding;
  if (marked) return { text: new TextDecoder(marked).decode(bytes), isGuessed: false };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isGuessed: true };
  }
}

/** What separates the cells: the first such sign of the first line that has one. */
const separatorIn = (text: string): string => /[,;\t]/.exec(text)?.[0] ?? ",";

type Read = { record: string[]; info: { lines: number } };

function recordsIn(text: string): { record: string[]; line: number }[] | WrongLine {
  // csv-parse asks for one kind of line end in a file; programs mix them.
  const whole = text.replaceAll(/\r\n?/g, "\n");
  const options = {
    info: true,
    relax_column_count: true,
    delimiter: separatorIn(whole),
    record_delimiter: "\n",
  };
  try {
    const read = parse(whole, options) as unknown as Read[];
    return read.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const { lines } = fault as CsvError & { lines?: number };
    return { code: "quotes", line: lines ?? 1 };
  }
}

/**
 * Days as such a file, with a mark that tells spreadsheets that it is UTF-8. What a spreadsheet would take for a formula stays a text.
 * @param columns what heads them
 */
export function daysFile(
  columns: readonly [string, string],
  days: readonly { day: string; name: string }[],
): string {
  const cell = (text: string) => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = days.map(({ day, name }) => `${day},${cell(name)}`);
  return `\uFEFF${[columns.map(cell).join(","), ...lines].join("\r\n")}\r\n`;
}
