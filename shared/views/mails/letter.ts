import type { Lang } from "../../i18n/index.ts";

/** Words that people wrote, in the language they wrote them in, under a label of their own or none. */
export type Passage = {
  label: string | null;
  text: string;
  lang: Lang;
  /** What must be known of them: that they are in another language, or were supplied later. */
  note: string | null;
};

/** One result in words; the bar repeats them for the eye. */
export type ResultLines = {
  title: string;
  lines: readonly string[];
  /** Percent of the target, 0 to 100; null where a bar would say nothing. */
  share: number | null;
};

/** A part of a letter under a heading of its own. */
export type LetterSection = {
  title: string;
  /** What must be known of all its passages. */
  note: string | null;
  results: readonly ResultLines[];
  passages: readonly Passage[];
};

/** A mail before it becomes text and HTML: both are made from this, so that they never say different things. */
export type Letter = {
  subject: string;
  greeting: string;
  intro: string;
  facts: readonly (readonly [string, string])[];
  sections?: readonly LetterSection[];
  more: readonly string[];
  /** What it leads to; null for a mail that only tells. */
  action: { label: string; url: string } | null;
  /** What stands in small type at the end. */
  notes: readonly string[];
  unsubscribe?: { label: string; url: string };
};

/** Characters that would end a header or begin a line, or hide in one. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** A name or a title as it may stand in a line of a mail, or in its subject. */
export const onOneLine = (text: string): string => text.replaceAll(controls, " ").trim();
