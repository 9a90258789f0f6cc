import { hashOf } from "../audit/hash.ts";
import { asciiDigits } from "./digits.ts";
import type { Mark } from "./identifying-marks.ts";
import { marksOf } from "./identifying-marks.ts";
import { besideAge, besideName, end, measured, origin, spent } from "./identifying-names.ts";
import { normalForm } from "./text.ts";

/**
 * Passages by which a child could be recognised: a name with an age, a child with an age and a place, a child with a
 * name, in any order. A text is read for what may say one of these (marks), and rules say which marks, near one another
 * within a sentence, make a passage. They are no proof, and see too much rather than too little: whoever wrote the
 * words looks and decides.
 */

/** What a number is an age of, where it stands right after it. Months are more often a project's. */
const bearers: Readonly<Record<string, string>> = { Y: "NFTP", M: "N", B: "NF" };

/** Marks side by side, with nothing but little words between them. */
const together = /^(?:[NF][AKSC]|T[AS]|C[NF]|[KS]N)$/;
/** Marks near one another, each a few words from the next. */
const near = /^(?:N.*[SK]|[SK].*N|(?=.*[CK])(?=.*[ASK])(?=.*[NPT]).*)$/;

/** How many characters a few words are, and how many marks are looked at together. */
const fewWords = 45;
const fewMarks = 5;

/** More are not looked for: one is enough to look again. */
const most = 20;

/** Passages of a text by which a child could be recognised, each once, in the order of the text. */
export function identifyingIn(text: string): string[] {
  const shown = normalForm(text, "NFC")
    .replaceAll(/[^\S\n]+/g, (space) => (space.includes("\t") ? "\t" : " "))
    .replaceAll(besideCell, cell)
    .replaceAll(/\s+/g, spaceOf)
    .replaceAll(/[\u{10000}-\u{10FFFF}]/gu, asciiDigits);
  const passages = placesIn(shown).map(({ from, to }) =>
    shown.slice(from, to).replaceAll(/[\n\u241F]/g, " "),
  );
  return [...new Set(passages)].slice(0, most);
}

type Place = Readonly<{ from: number; to: number }>;

/**
 * Where the passages of texts stand that were read last, by the text's hash: a page of a form reads all of its words, whatever part
 * of them changed, and reading one takes about a millisecond. No word is kept.
 */
const readLast = new Map<string, readonly Place[]>();
const mostKept = 1_000;

function placesIn(shown: string): readonly Place[] {
  const key = hashOf(shown);
  const places = readLast.get(key) ?? new Text(asRead(shown)).passages();
  readLast.delete(key);
  readLast.set(key, places);
  const [oldest] = readLast.keys();
  if (readLast.size > mostKept && oldest !== undefined) readLast.delete(oldest);
  return places;
}

/**
 * What parts a number that is alone in its cell from those beside it, where a spreadsheet's row was pasted; the letter of a
 * sex may stand in a cell between.
 */
const cell = "\u241F";
const besideCell = /\t(?=(?:[FMGH]\t)?\d{1,2}(?:\t|\n|$))|(?<=\t\d{1,2}(?:\t[FMGH])?)\t/gi;

/** White space as one space, one line feed, or the two around an empty line. */
const spaceOf = (space: string) => "\n".repeat(Math.min(space.split("\n").length - 1, 2)) || " ";

/** A text with one kind of digit, hyphen, apostrophe, comma and bracket, every letter in its place. */
const asRead = (text: string) =>
  asciiDigits(text)
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[‘’ʼ`´′]/g, "'")
    .replaceAll(/[،、]/g, ",")
    .replaceAll(/[|\u241F]/g, ";")
    .replaceAll(/[[{（［｛【]/g, "(")
    .replaceAll(/[\]}）］｝】]/g, ")");

class Text {
  private readonly plain: string;

  constructor(plain: string) {
    this.plain = plain;
  }

  /** Where the passages stand; those that overlap are one. */
  passages(): Place[] {
    const marks = this.withNames(this.withAges(marksOf(this.plain)));
    const found: { from: number; to: number }[] = [];
    for (const [at, { to: end }] of marks.entries()) {
      const from = this.begins(marks, at);
      if (from === undefined) continue;
      const to = this.plain[end] === ")" ? end + 1 : end;
      const before = found.at(-1);
      if (before && from < before.to) Object.assign(before, { from: Math.min(from, before.from), to });
      else found.push({ from, to });
    }
    return found;
  }

  /** The marks without those years and numbers that are no age of anybody, and ages of groups. */
  private withAges(marks: readonly Mark[]): Mark[] {
    return marks.flatMap((mark, at) => {
      if (!/[KSYMB]/.test(mark.says)) return [mark];
      const before = marks[at - 1];
      const after = marks[at + 1];
      if (before?.says === "G" && this.isNear(before, mark)) return [];
      if (after?.says === "G" && besideName().test(this.between(mark, after))) return [];
      // Of a place, or of what stands there: the programme in Mali is 3 years old.
      const isOfPlace = before?.says === "P" && /^\s(?:is|was)\s$/.test(this.between(before, mark));
      if (isOfPlace && !/[CN]/.test(marks[at - 2]?.says ?? "")) return [];
      if (/[KS]/.test(mark.says)) return [mark];
      const isFrom = after?.says === "P" && this.between(mark, after) === " de ";
      if (!isFrom && spent.test(this.plain.slice(mark.to, mark.to + fewWords))) return [];
      return this.isAgeOf(before, mark) || this.isAgeBefore(mark, after) ? [{ ...mark, says: "A" }] : [];
    });
  }

  /** Whatever begins a sentence is a name where a child or an age stands by it. */
  private withNames(marks: readonly Mark[]): Mark[] {
    return marks.map((mark, at) => {
      const next = marks[at + 1];
      const isName = mark.says === "F" && next && this.isNear(mark, next) && this.areTogether(mark, next);
      return isName ? { ...mark, says: "N" } : mark;
    });
  }

  private isAgeOf(before: Mark | undefined, mark: Mark): boolean {
    if (!before || !this.isNear(before, mark)) return false;
    const gap = this.between(before, mark);
    if (before.says === "C") return besideAge().test(gap) || (mark.says === "Y" && /[,(:-]\s?$/.test(gap));
    if (/\s(?:is|was)\s/.test(gap) && measured.test(this.plain.slice(0, before.from))) return false;
    if (mark.says === "M" && !/[,(-]/.test(gap)) return false;
    return (bearers[mark.says] ?? "").includes(before.says) && besideName().test(gap);
  }

  private isAgeBefore(mark: Mark, after: Mark | undefined): boolean {
    return (
      after?.says === "C" &&
      /(?:^|[\n,(:;-])\s?$/.test(this.plain.slice(Math.max(0, mark.from - 2), mark.from)) &&
      besideName().test(this.between(mark, after))
    );
  }

  /** Where the shortest passage begins that ends with a mark. */
  private begins(marks: readonly Mark[], at: number): number | undefined {
    let says = marks[at]?.says ?? "";
    for (let first = at - 1; first >= 0 && first > at - fewMarks; first--) {
      const [mark, next] = [marks[first], marks[first + 1]];
      if (!mark || !next || !this.isNear(mark, next)) return undefined;
      says = mark.says + says;
      if (near.test(says) || (first === at - 1 && this.areTogether(mark, next))) return mark.from;
    }
    return undefined;
  }

  private areTogether(mark: Mark, next: Mark): boolean {
    const gap = this.between(mark, next);
    const says = mark.says + next.says;
    if (says === "GN") return gap === " ";
    if (/^N[NPT]$/.test(says)) return origin.test(gap);
    // “Mali child helpline”: a child is named before it after a comma or a verb, or as somebody's.
    if (/^[NF]C$/.test(says) && gap === " ") return this.plain.slice(mark.from, mark.to).endsWith("'s");
    return together.test(says) && besideName().test(gap);
  }

  private isNear(mark: Mark, next: Mark): boolean {
    if (next.from - mark.to > fewWords) return false;
    const ends = this.plain.slice(mark.to, next.from + fewWords).search(end);
    return ends < 0 || mark.to + ends >= next.from;
  }

  private between(mark: Mark, next: Mark): string {
    return this.plain.slice(mark.to, next.from);
  }
}
