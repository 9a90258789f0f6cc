import { lazy } from "../../../events/lazy.ts";

/** Which scripts a word is written in: what mixes them, or is made of letters that pass for others, is no honest name. */

/** The scripts that names of domains are written in. What is common to several (digits, hyphens) belongs to none. */
const scripts = lazy(() =>
  [
    ...[
      "Latin",
      "Cyrillic",
      "Greek",
      "Arabic",
      "Hebrew",
      "Armenian",
      "Georgian",
      "Ethiopic",
      "Tifinagh",
      "Nko",
      "Adlam",
    ],
    ...[
      "Devanagari",
      "Bengali",
      "Gurmukhi",
      "Gujarati",
      "Oriya",
      "Tamil",
      "Telugu",
      "Kannada",
      "Malayalam",
      "Sinhala",
    ],
    ...["Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Mongolian", "Syriac", "Thaana", "Canadian_Aboriginal"],
    ...["Vai", "Cherokee", "Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"],
  ].map((name) => ({ name, letter: new RegExp(String.raw`\p{Script_Extensions=${name}}`, "u") })),
);

/** Scripts that one word may mix: Japanese, Korean, Chinese with Latin (UTS 39, “highly restrictive”). */
const together = [
  ["Latin", "Han", "Hiragana", "Katakana"],
  ["Latin", "Han", "Bopomofo"],
  ["Latin", "Han", "Hangul"],
];

/** Letters of other scripts that nobody tells from Latin ones; a word of nothing else passes for a Latin word. */
const likeLatin = /^[аԁеёһіїјӏорԛѕѡԝхуүьъпгҽαικνορτυωγη\d-]+$/u;

/** Latin letters that pass for others: without a dot, of phonetics, clicks. */
const likeOthers = /[\u0131\u01C0-\u01C3\u0251\u0261\u0269\u1D00-\u1DBF]/u;

const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character);

/**
 * The first letter of a word (NFC, without capitals) that makes the word pass for another one: of another script than the
 * rest, or, where the whole word looks Latin, its first. Null where there is none.
 */
export function lookalikeIn(word: string): string | null {
  const letters = [...word].filter(isLetter);
  const strange = letters.find((letter) => likeOthers.test(letter));
  if (strange !== undefined) return strange;
  const its = letters.map((letter) =>
    scripts().flatMap(({ name, letter: of }) => (of.test(letter) ? [name] : [])),
  );
  const written = its.filter((names, index) => names.length > 0 || !isShared(letters[index]));
  const isOne =
    written.length === 0 || scripts().some(({ name }) => written.every((names) => names.includes(name)));
  const isUsual = together.some((mix) => written.every((names) => names.some((name) => mix.includes(name))));
  if (!isOne && !isUsual)
    return letters.find((letter) => !/\p{Script_Extensions=Latin}/u.test(letter)) ?? letters[0] ?? null;
  const passes = /\P{ASCII}/u.test(word) && likeLatin.test(word);
  return passes ? (letters.find((letter) => /\P{ASCII}/u.test(letter)) ?? null) : null;
}

/** A mark or a letter that belongs to no script of its own. */
const isShared = (letter = ""): boolean => /\p{Script=Inherited}|\p{Script=Common}/u.test(letter);
