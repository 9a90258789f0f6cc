import { type Document, isCollection, isPair, isScalar, type Scalar, visit } from "yaml";
import { beforeMisread } from "./misread.ts";
import { asValue, inQuotes } from "./written.ts";

/** What is wrong with texts that people read, though YAML takes them as they stand. */

/** The keys of names, and of all such texts: names and cities, and words in English and in French. */
const keysOfNames: readonly unknown[] = ["name", "city"];
const keysOfTexts: readonly unknown[] = [...keysOfNames, "en", "fr"];
/** What is named in both languages. */
const keysOfNamesInBoth: readonly unknown[] = ["name", "shortName", "label", "unit", "unitOne"];

/** Whether a text is a name: by its own key, or by that of the two languages it is one of. */
const isName = (key: Scalar, ancestors: readonly unknown[]): boolean =>
  keysOfNames.includes(key.value) ||
  ancestors
    .slice(-2)
    .some((one) => isPair(one) && isScalar(one.key) && keysOfNamesInBoth.includes(one.key.value));

/**
 * All of a text between quotation marks of a word processor. Single ones are none: the first of a name, or its last, may be a
 * letter’s sign (“‘Alā’”).
 */
const oddQuotes = /^(?:«([^«»]*)»|[“„]([^“„”]*)[“”]|‹([^‹›]*)›)$/u;

/** What stands between such marks; null where a text is not wholly between them. */
function withinOddQuotes(text: string): string | null {
  const [, ...within] = oddQuotes.exec(text.trim()) ?? [];
  return within.find((one) => one !== undefined)?.trim() || null;
}

/**
 * Names between quotation marks of a word processor, which are no marks to YAML, so that they would be part of the name.
 * Where they are, straight marks around them say so. A title is loaded as it stands, for it may be a quotation.
 */
export function quotedNamesIn(document: Document): { at: number; name: string }[] {
  const found: ReturnType<typeof quotedNamesIn> = [];
  visit(document, {
    Pair: (_, { key, value }, ancestors) => {
      if (!isScalar(key) || !isName(key, ancestors) || !isScalar(value) || value.type !== "PLAIN") return;
      const name = withinOddQuotes(String(value.value));
      if (name !== null) found.push({ at: value.range?.[0] ?? 0, name: inQuotes(name) });
    },
  });
  return found;
}

/**
 * Texts that a “#” cuts short without a word: what follows is a remark to YAML. A remark is set off by a space, as in the
 * example’s file; “#2”, or “# 2”, is part of a name. Below a text one stands no further in than the line that it is of:
 * whatever does looks like the text’s next line.
 */
export function cutTextsIn(document: Document, text: string): { at: number; whole: string }[] {
  const found: { at: number; whole: string }[] = [];
  visit(document, {
    Pair: (_, { key, value }, ancestors) => {
      if (!isScalar(key) || !keysOfTexts.includes(key.value) || !isScalar(value) || value.type !== "PLAIN")
        return;
      const [start, end] = value.range ?? [0, 0];
      const isFlow = ancestors.some((one) => isCollection(one) && one.flow);
      const pattern = isFlow
        ? /[ \t\r\n]+(#(?:[^\s,{}[\]]|[ \t]+\d)[^\r\n,{}[\]]*)/y
        : /[ \t\r\n]+(#(?:\S|[ \t]+\d).*)/y;
      pattern.lastIndex = end;
      const [rest = "", remark = ""] = pattern.exec(text) ?? [];
      const at = end + rest.length - remark.length;
      const isBelow = rest.includes("\n") && at - lineStart(text, at) <= setIn(text, key.range?.[0] ?? 0);
      if (remark === "" || isBelow) return;
      const whole = (text.slice(start, end) + rest).replaceAll(/\s+/g, " ").trim();
      found.push({ at, whole: inQuotes((isName(key, ancestors) && withinOddQuotes(whole)) || whole) });
    },
  });
  return found;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** How far the line of a place is set in, the marks of members of lists among it. */
const setIn = (text: string, at: number): number =>
  /^ *(?:- +)*/.exec(text.slice(lineStart(text, at), at))?.[0].length ?? 0;

/** Texts with letters that a program lost (“\uFFFD”), or took for others, with what they were before; nothing where that is not clear. */
export function misreadIn(
  document: Document,
): { at: number; code: "lost-letter" | "misread"; before: string }[] {
  const found: ReturnType<typeof misreadIn> = [];
  visit(document, {
    Scalar: (_, { range, value }) => {
      if (typeof value !== "string") return;
      const before = beforeMisread(value);
      const code = value.includes("\uFFFD") ? "lost-letter" : "misread";
      if (before !== null)
        found.push({ at: range?.[0] ?? 0, code, before: before === "" ? "" : asValue(before) });
    },
  });
  return found;
}
