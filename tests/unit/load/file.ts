import { lazy } from "../../../events/lazy.ts";
import { exampleFile } from "../../../infra/local/example/index.ts";
import { type Checked, checkFile } from "../../../infra/operations/load/findings.ts";
import { wordsOf } from "../../../infra/operations/load/show.ts";
import { wordsIn } from "../../../infra/operations/load/words.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";

/** When the files of these tests are loaded. */
export const today = "2026-11-26T14:00:00.000Z";
export const own = { sender: "accord@ibcr.example", operators: "operators@ibcr.example" };

/** The example's file, which is in order. */
export const inOrder = exampleFile(today);

export type Edit = readonly [from: string, to: string];

/** A file with something else in place of what stands there; what stands there must. */
export const edited = (...edits: readonly Edit[]): string => editedIn(inOrder, edits);

/** The same of another file than the example's. */
export const editedIn = (file: string, edits: readonly Edit[]): string =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the example has no ${from}`);
    return text.replace(from, () => to);
  }, file);

/** Somebody more, among the people. */
export const more = (...lines: string[]): readonly [string, string] => [
  "\n\n# Who funds.",
  `\n${lines.map((line) => `${line}\n`).join("")}\n# Who funds.`,
];
const checked = (text: string | Uint8Array): Checked =>
  checkFile(typeof text === "string" ? Buffer.from(text) : text, today, own);
const exampleChecked = lazy(() => checked(inOrder));
let last: { text: string | Uint8Array; of: Checked } | undefined;

/** What a check finds: of the example once, and of another text once in a row, for a check changes nothing of what it found. */
export function check(text: string | Uint8Array): Checked {
  if (text === inOrder) return exampleChecked();
  if (last?.text !== text) last = { text, of: checked(text) };
  return last.of;
}

/** What is said of a file: line, column, and words in English and in French. */
export function said(text: string | Uint8Array) {
  const { data, findings, vacancies } = check(text);
  return [...findings, ...vacancies(rosterOf(data?.people ?? []))].map(({ line, column, problem }) => ({
    line,
    column,
    words: wordsOf(wordsIn("en"), problem),
    french: wordsOf(wordsIn("fr"), problem),
  }));
}

/** The line of the example's file on which something stands. */
export const lineOf = (what: string): number => placeOf(inOrder, what).line;

/** Where something stands in a text, as editors count: at its beginning, or at its mark "§". */
export function placeOf(text: string, what: string): { line: number; column: number } {
  const offset = text.indexOf(what.replace("§", ""));
  if (offset < 0) throw new Error(`${what} is not there`);
  const before = text.slice(0, offset + Math.max(0, what.indexOf("§"))).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
