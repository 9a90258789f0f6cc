import { isCollection, isPair, isScalar, type Pair, type Scalar } from "yaml";
import { beforeMisread } from "./misread.ts";
import { asValue, inQuotes } from "./written.ts";

/** What is wrong with texts that people read, though YAML takes them as they stand. */

/** A name with its value, and what both stand in. */
type Named = Pair<unknown, unknown>;
type Around = readonly unknown[];

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
 * A name between quotation marks of a word processor, which are no marks to YAML, so that they would be part of the name.
 * Where there are some, straight marks around them say so. A title is loaded as it stands, for it may be a quotation.
 */
export function quotedName({ key, value }: Named, ancestors: Around): { at: number; name: string } | null {
  if (!isScalar(key) || !isScalar(value) || value.type !== "PLAIN" || !isName(key, ancestors)) return null;
  const name = withinOddQuotes(String(value.value));
  return name === null ? null : { at: value.range?.[0] ?? 0, name: inQuotes(name) };
}

/**
 * A text that a “#” cuts short without a word: what follows is a remark to YAML. A remark is set off by a space, as in the
 * example’s file; “#2”, or “# 2”, is part of a name. Below a text one stands no further in than the line that it is of:
 * whatever does looks like the text’s next line.
 */
export function cutText(
  { key, value }: Named,
  ancestors: Around,
  text: string,
): { at: number; whole: string } | null {
  if (!isScalar(key) || !keysOfTexts.includes(key.value) || !isScalar(value) || value.type !== "PLAIN")
    return null;
  const [start, end] = value.range ?? [0, 0];
  const isFlow = ancestors.some((one) => isCollection(one) && one.flow);
  const pattern = isFlow
    ? /[ \t\r\n]+(#(?:[^\s,{}[\]]|[ \t]+\d)[^\r\n,{}[\]]*)/y
    : /[ \t\r\n]+(#(?:\S|[ \t]+\d).*)/y;
  pattern.lastIndex = end;
  const [rest = "", remark = ""] = pattern.exec(text) ?? [];
  const at = end + rest.length - remark.length;
  const isBelow = rest.includes("\n") && at - lineStart(text, at) <= setIn(text, key.range?.[0] ?? 0);
  if (remark === "" || isBelow) return null;
  const whole = (text.slice(start, end) + rest).replaceAll(/\s+/g, " ").trim();
  return { at, whole: inQuotes((isName(key, ancestors) && withinOddQuotes(whole)) || whole) };
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** How far the line of a place is set in, the marks of members of lists among it. */
const setIn = (text: string, at: number): number =>
  /^ *(?:- +)*/.exec(text.slice(lineStart(text, at), at))?.[0].length ?? 0;

/** A text with letters that a program lost (“\uFFFD”), or took for others, with what it was before; nothing where that is not clear. */
export function misreadText({
  range,
  value,
}: Scalar): { at: number; code: "lost-letter" | "misread"; before: string } | null {
  if (typeof value !== "string") return null;
  const before = beforeMisread(value);
  if (before === null) return null;
  const code = value.includes("\uFFFD") ? "lost-letter" : "misread";
  return { at: range?.[0] ?? 0, code, before: before === "" ? "" : asValue(before) };
}
