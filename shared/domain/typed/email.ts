import * as z from "zod/mini";

/** Letters that pass for Latin ones are of these scripts most often. */
const scripts = { cyrillic: /\p{Script=Cyrillic}/u, greek: /\p{Script=Greek}/u } as const;

/** What is wrong with an address; `character` is the first that has no place in one, with its code point ("U+0430"). */
export type EmailProblem =
  | { code: "required" | "not-an-address" | "too-long" }
  | { code: "foreign-character"; character: string; codePoint: string; script: keyof typeof scripts | null };

/** Octets of an address at most (RFC 5321, s. 4.5.3.1.3, less the angle brackets). */
const longest = 254;

/**
 * Reads an address to send mail to. Only what ASCII can write: a letter that merely looks like one (“а”) leads to
 * somebody else, and what ends a line could write headers of its own.
 */
export function readEmail(typed: string): { email: string } | { problem: EmailProblem } {
  const text = typed.trim();
  if (text === "") return { problem: { code: "required" } };
  if (text.length > longest) return { problem: { code: "too-long" } };
  const foreign = /\P{ASCII}/u.exec(text)?.[0];
  if (foreign !== undefined) return { problem: foreignCharacter(foreign) };
  return z.email().safeParse(text).success ? { email: text } : { problem: { code: "not-an-address" } };
}

function foreignCharacter(character: string): EmailProblem {
  const isSeen = !/[\p{C}\p{Z}\p{M}]/u.test(character);
  const script = (["cyrillic", "greek"] as const).find((name) => scripts[name].test(character)) ?? null;
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "foreign-character",
    character: isSeen ? character : "",
    codePoint: `U+${hexadecimal}`,
    script,
  };
}
