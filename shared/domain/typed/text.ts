/** What people type, paste and dictate, made into text that shows all that it holds. */

/** Ends of lines as different systems write them: each is one line feed here. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * Characters that cannot be seen but change what is: controls (all but tab and line feed); marks, embeddings, overrides
 * and isolates of direction (U+061C, U+200E–F, U+202A–E, U+2066–9: they make a text read otherwise than it is
 * stored, Unicode TR 36); white space without width, soft hyphens, annotations, tags, and variation selectors that hide
 * data. The joiners U+200C–D stay: Persian and emoji are misspelt without them.
 */
const unseen =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]/gu;

/**
 * A text as it is kept: composed (NFC), one kind of line end, nothing hidden, halves of surrogate pairs replaced by
 * U+FFFD, no white space around it.
 */
export const cleanText = (typed: string): string =>
  typed.toWellFormed().replaceAll(lineEnds, "\n").replaceAll(unseen, "").normalize("NFC").trim();

/** The same on one line. */
export const cleanLine = (typed: string): string => cleanText(typed).replaceAll(/\s+/g, " ");

/** How long a text is as its author counts: in characters, not in halves of surrogate pairs. */
export const lengthOf = (text: string): number => [...text].length;
