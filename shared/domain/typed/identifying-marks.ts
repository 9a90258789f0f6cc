import { lazy } from "../../../events/lazy.ts";
import { alsoPlace, names } from "./identifying-names.ts";
import { noLetterBefore, words } from "./identifying-words.ts";

/** What may be one of the parts of a passage, and where it stands. */
export type Mark = { from: number; to: number; says: string };

/** One letter a mark, so that rules can be patterns of marks; years and numbers that turn out to be an age are an A. */
const letters: Readonly<Record<string, string>> = {
  ...{ aged: "K", sure: "S", years: "Y", months: "M", number: "B" },
  ...{ child: "C", some: "C", group: "G", name: "N", first: "F", to: "T", place: "P" },
};

const patternOf = (source: Readonly<Record<string, string>>, flags: string, begins = "") => {
  const parts = Object.entries(source).map(([says, part]) => `(?<${says}>${part})`);
  return new RegExp(`${begins}(?:${parts.join("|")})`, flags);
};
/** Each of the words begins where a word or a number does: asked first, once, most of a text is passed over. */
const wordBegins = String.raw`${noLetterBefore}(?=[\p{L}\d])`;
const patterns = lazy(() => [patternOf(words, "giu", wordBegins), patternOf(names, "gu")]);

/** Every mark, in order; where two overlap, the one that begins first, and of these the longest. */
export function marksOf(plain: string): Mark[] {
  const all = patterns().flatMap((pattern) =>
    foundIn(plain, pattern).map(({ index, 0: { length }, groups = {} }): Mark => {
      const [says = ""] = Object.keys(groups).filter((part) => groups[part] !== undefined);
      return { from: index, to: index + length, says: letters[says] ?? "" };
    }),
  );
  all.sort((one, other) => one.from - other.from || other.to - one.to);
  const kept: Mark[] = [];
  let place: Mark | undefined;
  for (const mark of all) {
    if (mark.from < (kept.at(-1)?.to ?? 0)) continue;
    if (mark.says === "N" && place && alsoPlace.test(plain.slice(place.to, mark.from))) mark.says = "P";
    if (/[NFTP]/.test(mark.says)) place = /[TP]/.test(mark.says) ? mark : undefined;
    kept.push(mark);
  }
  return kept;
}

/**
 * Every match of a pattern, which is asked itself: `matchAll` asks a copy, which V8 compiles anew once it has collected garbage since
 * the last, and that takes a quarter of a second for one of these.
 */
function foundIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
