import { lazy } from "../../../events/lazy.ts";
import { dash } from "./digits.ts";

/**
 * What people type, paste and dictate, made into text that shows all that it holds. A pattern that names classes of Unicode is
 * made when it is first asked for: that takes longer than to look a text through, and most starts ask for none.
 */

/**
 * Ends of lines as different systems write them: each is one line feed here. Word's own line and page breaks (U+000B,
 * U+000C) are among them.
 */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Word writes bullets and signs of its fonts Symbol and Wingdings as private characters (U+F000 and their place in the
 * font), which every other program shows as a box. What stands for a mark before an item is a bullet; an arrow within a
 * sentence stays an arrow.
 */
const wordSigns: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [..."\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8\uF06E\uF06F\uF0AA\uF0B2\uF071\uF0FE\uF0FB"].map((sign) => [
      sign,
      "•",
    ]),
  ),
  ...{ "\uF0DF": "←", "\uF0E0": "→", "\uF0E8": "→", "\uF0F3": "↔", "\uF0F0": "→" },
};
const wordSign = /[\uF000-\uF0FF]/g;
/** Any other of them that begins a line is a bullet too. */
const wordBullet = /^([ \t]*)[\uF021-\uF0FF](?=\s)/gm;

/** A blank that Unicode counts as a symbol: the braille pattern without dots. */
const blank = /\u2800/g;

/** Scripts whose letters stand beside each other as they are: in them a joiner spells nothing, and hides. */
const unjoined = [
  "Latin",
  "Greek",
  "Cyrillic",
  "Armenian",
  "Georgian",
  "Hebrew",
  "Han",
  "Hangul",
  "Hiragana",
  "Katakana",
]
  .map((script) => String.raw`\p{Script=${script}}\p{M}*`)
  .join("|");
/** Where a joiner is spelling: between letters that join, or holding the form of a last one; and within an emoji. */
const inWords = String.raw`(?<=[\p{L}\p{M}])(?<!${unjoined})(?:\u200C(?=[\p{L}\p{M}])|\u200D)`;
const inEmoji = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`;
/** Where a selector chooses between the forms of one sign: an emoji or not, a Mongolian letter's shape. */
const selectors = String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|\uFE0F(?=\u20E3)|(?<=\p{Script=Mongolian})[\u180B-\u180F]`;
/** The three flags that are spelled in tags (UTS 51): those of England, Scotland and Wales. */
const flags = ["gbeng", "gbsct", "gbwls"]
  .map((part) => [...part].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))))
  .map((tags) => `\u{1F3F4}${tags.join("")}\u{E007F}`)
  .join("|");

/**
 * Characters that cannot be seen but change what is, by whole classes of Unicode so that none is forgotten: controls (all
 * but tab and line feed); what a program leaves out when it cannot show it (Default_Ignorable_Code_Point: marks,
 * embeddings, overrides and isolates of direction, which make a text read otherwise than it is stored (Unicode TR 36), white
 * space without width, soft hyphens, fillers of Hangul, selectors and tags that hide data); annotations and the sign that
 * dictation leaves for an object (U+FFF9–C); characters for private use, which look otherwise wherever they are read, and
 * those that are none. What spells a word or draws an emoji stays.
 */
const unseenSign = String.raw`\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC\p{Co}\p{Noncharacter_Code_Point}`;
/** What stands around is looked at only where there is one of them, or the flag that tags follow: most texts have none. */
const unseen = lazy(
  () =>
    new RegExp(
      String.raw`(?=[${unseenSign}\u{1F3F4}])(?![\t\n])` +
        `(?:${inWords}|${inEmoji}|${selectors}|${flags}|([${unseenSign}]))`,
      "gu",
    ),
);

/** What stands on a letter: marks, and those of halfwidth Katakana, which are letters themselves until NFKD makes them marks. */
const onLetter = String.raw`[\p{M}\uFF9E\uFF9F]`;
/**
 * Thirty of them, and more. A run is looked at from where it begins, and from nowhere within it; and whether it begins there only where
 * there is one, which most texts have nowhere.
 */
const tooMany = lazy(() => new RegExp(`(${onLetter}(?<!${onLetter}{2})${onLetter}{29})${onLetter}+`, "gu"));
const thirtyAtMost = (text: string): string => text.replaceAll(tooMany(), "$1");

/**
 * A text in a normal form, in which a letter bears thirty marks at most: to order those of one letter takes time that grows
 * with the square of their number, so that a form of nothing else would hold a function for as long as it may run. No
 * language and no notation comes near thirty (Unicode UAX #15, section 13, Stream-Safe Text Format): what stands beyond
 * them spells nothing, and is left out. A mark may be two once it is taken apart, so that they are counted again.
 */
export const normalForm = (text: string, form: "NFC" | "NFKD"): string =>
  thirtyAtMost(thirtyAtMost(text).normalize(form));

/**
 * What draws nothing: spaces, marks without a letter, joiners and whatever else is not seen, such as a note without a head.
 */
const undrawn = String.raw`[\s\p{Z}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u{1D159}]`;
const nothingDrawn = lazy(() => new RegExp(`^${undrawn}*$`, "u"));

/**
 * A text as it is kept: composed (NFC), thirty marks on a letter at most, one kind of line end, nothing hidden, Word's
 * bullets as everybody's, halves of surrogate pairs replaced by U+FFFD, no white space around it. Where nothing is to be
 * seen it is empty.
 */
export function cleanText(typed: string): string {
  const text = typed
    .toWellFormed()
    .replaceAll(lineEnds, "\n")
    .replaceAll(wordSign, (sign) => wordSigns[sign] ?? sign)
    .replaceAll(wordBullet, "$1•")
    .replaceAll(blank, " ")
    .replaceAll(unseen(), (found, drop) => (drop === undefined ? found : ""));
  const composed = normalForm(text, "NFC").trim();
  return nothingDrawn().test(composed) ? "" : composed;
}

/** Whether two say the same as they would be kept: a browser writes the ends of lines otherwise than they are shown to it. */
export const isSameText = (one: string, other: string): boolean =>
  one === other || cleanText(one) === cleanText(other);

/** The same on one line. */
export const cleanLine = (typed: string): string => cleanText(typed).replaceAll(/\s+/g, " ");

/** What cannot be seen, at the beginning of a text and at its end. A run is looked at from where it begins, as above. */
const copied = String.raw`[\s\p{Default_Ignorable_Code_Point}\uFFFC]`;
const copiedAlong = lazy(() => new RegExp(`^${copied}+|(?<!${copied})${copied}+$`, "gu"));

/**
 * A text without what cannot be seen at its ends, as programs copy it along. What is within stays: where a hidden character
 * could mean something else, it is for whoever reads the text to refuse it.
 */
export const trimUnseen = (typed: string): string => typed.replaceAll(copiedAlong(), "");

/** Marks that ask, exclaim, or stand for a word: per cent, number. */
const speaking = "[?!¿¡‽‼⁇⁈⁉؟？！՜՞፧⸮߹%٪‰‱％#＃]";
/** What lines and lists are drawn with: tildes, rules, three points between lines, bullets of any shape. */
const drawn = String.raw`[~\uFF5E=\|\u2500-\u257F\u22EE-\u22F1\u25A0-\u25FF❏-❒❖➔➢-➤]`;
/** Nothing of this says anything by itself: marks that stand beside words, such as a bullet, a full stop, a dash. */
const nothingSaid = lazy(() => new RegExp(`^[${undrawn}${dash}${drawn}[\\p{P}--${speaking}]]*$`, "v"));

/**
 * What somebody answers in words, as it is kept; empty where nothing is said. A question mark asks and an exclamation mark
 * says something; so does any word, be it “None” or “n/a”. A label or a unit is no answer, and may be a mark alone.
 */
export function saidIn(typed: string): string {
  const text = cleanText(typed);
  return nothingSaid().test(text) ? "" : text;
}

/** Whether nothing was typed that says anything. */
export const isBlank = (typed: string): boolean => saidIn(typed) === "";

/** How long a text is as its author counts: in characters, not in halves of surrogate pairs. */
export const lengthOf = (text: string): number => [...text].length;
