import { lazy } from "../../../events/lazy.ts";

/**
 * Letters by their script, where one must tell whether a domain is what it seems: what mixes them, or is made of letters
 * that pass for others, is no honest name.
 */

/**
 * The scripts that domains are written in: those of today (UAX 31, table 5, “recommended”), and three of West and North
 * Africa. What is common to several (hyphens, marks) belongs to none.
 */
const scripts = lazy(() =>
  [
    ...["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Armenian", "Georgian", "Ethiopic", "Thaana"],
    ...["Tifinagh", "Nko", "Adlam"],
    ...["Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam"],
    ...["Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan"],
    ...["Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"],
  ].map((name) => ({ name, letter: new RegExp(String.raw`\p{Script_Extensions=${name}}`, "u") })),
);

/** Scripts that one word may mix: Japanese, Korean, Chinese with Latin (UTS 39, “highly restrictive”). */
const together = [
  ["Latin", "Han", "Hiragana", "Katakana"],
  ["Latin", "Han", "Bopomofo"],
  ["Latin", "Han", "Hangul"],
];

/** Letters of other scripts that nobody tells from Latin ones; a domain of nothing else passes for a Latin one. */
const likeLatin = lazy(
  () =>
    new RegExp(
      `^[${[
        ...["аԁеһіїјӏорԛсѕѡԝхуүьъпгҽ", "αικνορτυωγη", "ագզէլհյոսւօցք", "იოყძხ", "וןס", "اه", "ⵏⵔⵙ", "ߊ"],
        ...["ዐሀሠበዘተፐ", "ทนบพรห", "ဝပငခဂ", "ഠ"],
      ].join("")}a-z\\d-]+$`,
      "u",
    ),
);

/**
 * What no language writes today, of a letter taken apart (NFD). Of Latin that is all but a to z, with marks or without,
 * and what alphabets of Europe, Bambara and Hausa add: letters of phonetics, small capitals, those without a dot and those
 * of old spellings pass for others (UTS 39, “technical” and “obsolete”).
 */
const ofNoLanguage = lazy(
  () =>
    new RegExp(
      [
        String.raw`(?![a-zæœøßþðđħłŋəɛɔɲɓɗƙƴ])\p{Script=Latin}`,
        String.raw`(?![\u0430-\u045F\u048A-\u04FF])\p{Script=Cyrillic}`,
        String.raw`(?![\u03B1-\u03C9])\p{Script=Greek}`,
      ].join("|"),
      "u",
    ),
);

/** A mark that is no accent: it runs through its letter or under it, stands as a letter above, or is the dot of i again. */
const noAccent =
  /[\u0305\u0332-\u0338\u033F\u0346-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]|(?<=[ijl])\u0307/u;

/** What passes for a hyphen, a stroke or an o where no other letter of its script stands by it. */
const strokes = "一丨ノ〇ー";
const eastern = String.raw`[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]--[${strokes}]]`;
const stroke = lazy(() => new RegExp(`(?<!${eastern})[${strokes}](?!${eastern})`, "v"));

/**
 * What is no letter, mark, joiner, hyphen or digit of ours: digits of other scripts pass for letters, parts of Korean
 * syllables for strokes. A point stands between two l in Catalan.
 */
const noLetter = lazy(
  () => /(?<!l)·|·(?!l)|[^\p{L}\p{M}\p{Join_Control}\d\-〇·]|(?![가-힣])\p{Script=Hangul}/u,
);

/**
 * The first letter of a domain (in Unicode, without capitals) that makes it pass for another one: one that no language
 * writes, one of another script than the rest of its word, or, where the whole domain looks Latin, its first of another
 * script. Null where there is none.
 */
export function lookalikeIn(domain: string): string | null {
  const words = domain.normalize("NFC").split(".");
  const strange = words.map(strangeIn).find((found) => found !== null);
  if (strange !== undefined) return strange;
  return words.every((word) => likeLatin().test(word)) ? (/\P{ASCII}/u.exec(domain)?.[0] ?? null) : null;
}

/** The first letter that has no place in a word, or not beside the others of it. */
function strangeIn(word: string): string | null {
  const letters = [...word].filter((character) => /[\p{L}\p{M}]/u.test(character));
  const strange =
    letters.find((letter) => ofNoLanguage().test(letter.normalize("NFD"))) ??
    [noAccent, stroke(), noLetter()]
      .map((pattern) => pattern.exec(word)?.[0])
      .find((found) => found !== undefined);
  if (strange !== undefined) return strange;
  const its = letters.map((letter) =>
    scripts().flatMap(({ name, letter: of }) => (of.test(letter) ? [name] : [])),
  );
  const written = its.filter((names, index) => names.length > 0 || !isShared(letters[index]));
  const isOne =
    written.length === 0 || scripts().some(({ name }) => written.every((names) => names.includes(name)));
  const isUsual = together.some((mix) => written.every((names) => names.some((name) => mix.includes(name))));
  if (isOne || isUsual) return null;
  return letters.find((letter) => !/\p{Script_Extensions=Latin}/u.test(letter)) ?? letters[0] ?? null;
}

/** A mark or a letter that belongs to no script of its own. */
const isShared = (letter = ""): boolean => /\p{Script=Inherited}|\p{Script=Common}/u.test(letter);
