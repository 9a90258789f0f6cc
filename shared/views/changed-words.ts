import { diffArrays } from "diff";

/** A run of words of two texts: in both, only in the one before, or only in the one after. */
export type WordRun = { is: "kept" | "gone" | "new"; text: string };

/** More words than these that differ are another text, however many stayed: it is compared no further. */
const mostEdits = 400;

/** Of the words of the longer text so many stayed at least: below, marks would stand between single words. */
const leastKept = 1 / 3;

/**
 * What changed from one text to another, word by word: a mark belongs to its word, as do spaces that never break (a figure in
 * French, a colon and its word). What stands between two changed words and is no word itself changes with them.
 * @returns the runs in their order, of which those that are kept or new make up `after`; null where too little is the same
 *   for marks to be read, or nothing but spaces and lines changed
 */
export function changedWords(before: string, after: string): readonly WordRun[] | null {
  const edits = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: mostEdits });
  if (!edits) return null;
  const runs = edits.map(({ added, removed, value }): WordRun => {
    if (added) return { is: "new", text: value.join("") };
    return { is: removed ? "gone" : "kept", text: value.join("") };
  });
  const of = (...which: readonly WordRun["is"][]) =>
    runs.filter(({ is }) => which.includes(is)).flatMap(({ text }) => text.split(between).filter(isWord));
  const longer = Math.max(of("kept", "gone").length, of("kept", "new").length);
  const isReadable = of("gone", "new").length > 0 && of("kept").length >= longer * leastKept;
  return isReadable ? together(runs) : null;
}

/** What may part a line: a space that never breaks does not. */
const between = /([ \t\r\n]+)/;

const wordsIn = (text: string): string[] => text.split(between).filter((word) => word !== "");

const isWord = (text: string): boolean => text.trim() !== "";

/** Changes with no word between them are one: all that is gone, then all that is new. */
function together(runs: readonly WordRun[]): WordRun[] {
  const made: WordRun[] = [];
  let [gone, fresh] = ["", ""];
  const close = () => {
    if (gone !== "") made.push({ is: "gone", text: gone });
    if (fresh !== "") made.push({ is: "new", text: fresh });
    [gone, fresh] = ["", ""];
  };
  for (const [index, { is, text }] of runs.entries()) {
    const isBetween = gone + fresh !== "" && !isWord(text) && index < runs.length - 1;
    if (is === "kept" && !isBetween) {
      close();
      made.push({ is, text });
    }
    if (is === "gone" || (is === "kept" && isBetween)) gone += text;
    if (is === "new" || (is === "kept" && isBetween)) fresh += text;
  }
  close();
  return made;
}
