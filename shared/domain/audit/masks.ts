import { lazy } from "../../../events/lazy.ts";
import { normalForm } from "../typed/text.ts";
import type { Committed } from "./commitments.ts";
import { setAt } from "./commitments.ts";

/**
 * What stands where words were masked. Nobody can type it, for what people type is cleaned of U+0000; and it holds the
 * commitment, so that the same words are the same in two versions, masked in both.
 */
const mark = "\u0000masked ";

const maskOf = (commitment: string): string => mark + commitment;

/** Whether words were masked: then a page says so in its reader's language. */
export const isMasked = (words: unknown): boolean => typeof words === "string" && words.startsWith(mark);

/**
 * What stands where words are kept from everybody and not from those whom they are for: a mask of a single reading, whose words, salts
 * and commitments are kept.
 */
export const leftOutMark: string = `${mark}left out`;

/** What stands where words were masked to which nothing was committed: of those nothing stays. */
export const goneMark: string = `${mark}gone`;

/** Whether words were left out for who reads them, and masked for nobody. */
export const isLeftOut = (words: unknown): boolean => words === leftOutMark;

/** A committed value as it is read: where words were masked, their mark. */
export const withMasks = <T>({ value, masked }: Committed<T>): T =>
  Object.entries(masked).reduce((read, [path, commitment]) => setAt(read, path, maskOf(commitment)), value);

/** Letters that are one with a mark of their own, or stand for two: no normal form takes them apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ŋ: "n" },
  ...{ ɔ: "o", ɛ: "e", ɲ: "n", ɓ: "b", ɗ: "d", ƙ: "k", ƴ: "y", ə: "e" },
};

/**
 * A text as it is searched: without regard to case, accents, ligatures, kinds of apostrophes and quotation marks, hyphens
 * and spaces, and signs that only join or stretch letters, in which the same name is written differently.
 */
export const searchable = (text: string): string =>
  // Before all else, for an accent that stands alone would be taken for a space and a mark.
  normalForm(text.replaceAll(/[\u2018\u2019\u201B\u02B9\u02BB\u02BC\u2032\u00B4\uA78B\uA78C`]/g, "'"), "NFKD")
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll(/\p{L}/gu, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/[\u201C\u201D\u00AB\u00BB]/g, '"')
    .replaceAll(/[-\u2010-\u2015\u2212\u00B7\u2027\s]+/g, " ")
    .trim();

/** What is neither a letter nor a digit, at the beginning and at the end. A run is looked at from where it begins. */
const around = String.raw`[^\p{L}\p{N}]`;
const copiedAround = lazy(() => new RegExp(`^${around}+|(?<!${around})${around}+$`, "gu"));

/**
 * Words as they are looked for: without the quotation marks, brackets and full stops that were copied with them, beside which
 * they may not stand in a text. Where they are nothing but such marks, they are looked for as they are.
 */
export const soughtAs = (words: string): string => {
  const all = searchable(words);
  return all.replaceAll(copiedAround(), "") || all;
};
