import { domainToASCII, domainToUnicode } from "node:url";
import { lazy } from "../../../events/lazy.ts";
import { lookalikeIn } from "./scripts.ts";
import { trimUnseen } from "./text.ts";

/** Letters that pass for Latin ones are of these scripts most often. */
const scripts = lazy(() => ({ cyrillic: /\p{Script=Cyrillic}/u, greek: /\p{Script=Greek}/u }));

/**
 * What is wrong with an address; `character` is the first that has no place in it, with its code point ("U+0430") and the
 * script that it passes for a Latin letter from.
 */
export type EmailProblem =
  | { code: "required" | "not-an-address" | "too-long" }
  | {
      code: "foreign-character";
      character: string;
      codePoint: string;
      script: keyof ReturnType<typeof scripts> | null;
    };

/**
 * Octets of an address at most (RFC 5321, s. 4.5.3.1.3, less the angle brackets), and of what stands before its @; what is much longer,
 * with all that stands around it, is not looked at.
 */
const longest = { whole: 254, mailbox: 64, typed: 1_000 };

/**
 * What stands before the @: words of ASCII with points between (RFC 5322, s. 3.2.3, dot-atom). None begins with a sign that
 * was copied along: half of a pair of quotation marks, a slash of a link, a star of emphasis.
 */
const mailbox = /^(?=[\w&+-])[\w!#$%&'*+\-/=?^`{|}~]+(?:\.[\w!#$%&'*+\-/=?^`{|}~]+)*$/;

/** A domain as people write it: no path, port or escape, which an address of the web would take. */
const noDomain = lazy(() => /[^\p{L}\p{M}\p{N}\-.\u00B7\u3002\uFF0E\uFF61\u200C\u200D]/u);

/** What is named where it stands: what is not ASCII, and an apostrophe, which names of places have and domains do not. */
const named = lazy(() => /[\P{ASCII}']/u);

/**
 * Two labels or more of letters, digits and inner hyphens (RFC 1123); the last is no number, or it would be an IP
 * address.
 */
const hostName =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** As programs copy an address: in brackets, after its owner's name perhaps (RFC 5322, s. 3.4); or as a link (RFC 6068). */
const inBrackets = lazy(() => /^([^<>\p{Cc}]*)<([^<>]*)>$/u);
const asLink = /^mailto:(?:\/\/)?([^?%]*)(?:\?\S*)?$/i;
/** As people set one off in a sentence, and part it from the next in a list. */
const inQuotes = /^(?:["'“‘«](.*)["'”’»]|\((.*)\)|\[(.*)\])$/u;
const mark = /\s*[;,.]$/;

/**
 * An address without what stands around it where somebody pasted it. A name that looks like another address stays, and an
 * escape in a link does: what was meant is not clear then.
 */
function unwrapped(text: string): string {
  const whole = text.replace(mark, "");
  const [, name = "", inBoth] = inBrackets().exec(whole) ?? [];
  if (inBoth === undefined) return withoutLink(whole);
  const address = withoutLink(inBoth);
  const isClear = !name.includes("@") || withoutLink(name).toLowerCase() === address.toLowerCase();
  return isClear ? address : whole;
}

function withoutLink(text: string): string {
  const [, ...set] = inQuotes.exec(text.trim()) ?? [];
  const inner = set.find((one) => one !== undefined) ?? text;
  return (asLink.exec(inner.trim())?.[1] ?? inner).trim();
}

/**
 * Reads an address to send mail to. A domain may be written in any script (`dons@générosité.example`), and becomes the
 * ASCII form by which mail finds it (IDNA, UTS 46); before the @ SES takes ASCII alone. A letter that passes for another
 * one (“а” in a Latin word) leads to somebody else, and is refused.
 */
export function readEmail(typed: string): { email: string } | { problem: EmailProblem } {
  if (typed.length > longest.typed) return { problem: { code: "too-long" } };
  const text = unwrapped(trimUnseen(typed));
  if (text === "") return { problem: { code: "required" } };
  const at = text.lastIndexOf("@");
  const [before, domain] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  const misfit = noDomain().exec(domain)?.[0] ?? "";
  const foreign = /\P{ASCII}/u.exec(before)?.[0] ?? named().exec(misfit)?.[0];
  if (foreign) return { problem: foreignCharacter(foreign) };
  if (domain === "" || misfit !== "") return { problem: { code: "not-an-address" } };
  const ascii = domainToASCII(domain);
  const lookalike = lookalikeIn(domainToUnicode(ascii));
  if (lookalike) return { problem: foreignCharacter(lookalike) };
  const email = `${before}@${ascii}`;
  if (email.length > longest.whole || before.length > longest.mailbox)
    return { problem: { code: "too-long" } };
  const isWhole =
    mailbox.test(before) && hostName.test(ascii) && !/(?:^|\.)xn--/.test(domainToUnicode(ascii));
  return isWhole ? { email } : { problem: { code: "not-an-address" } };
}

/** Whether a text is an address as it is stored and configured: in the ASCII form that mail finds it by. */
export function isEmailAddress(text: string): boolean {
  const read = readEmail(text);
  return "email" in read && read.email.toLowerCase() === text.toLowerCase();
}

function foreignCharacter(character: string): EmailProblem {
  const isSeen = !/[\p{C}\p{Z}\p{M}]/u.test(character);
  const script = (["cyrillic", "greek"] as const).find((name) => scripts()[name].test(character)) ?? null;
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "foreign-character",
    character: isSeen ? character : "",
    codePoint: `U+${hexadecimal}`,
    script,
  };
}
