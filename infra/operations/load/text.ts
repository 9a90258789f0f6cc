/** Where something stands in a file: lines and columns count from 1. */
export type Place = { line: number; column: number };

/** What keeps a text from being read as YAML at all. `detail` is the parser's own word, in English. */
export type SyntaxProblem = Place & {
  code:
    | "not-text"
    | "not-utf-8"
    | "cut-text"
    | "odd-quotes"
    | "lost-letter"
    | "misread"
    | "empty-file"
    | "tab"
    | "odd-space"
    | "key-twice"
    | "two-documents"
    | "other-version"
    | "reserved-key"
    | "unclosed"
    | "indentation"
    | "colon"
    | "no-colon"
    | "unquoted"
    | "alias"
    | "too-large"
    | "too-deep"
    | "syntax";
  detail: string;
};

/** Bytes of a file at most: an organisation of ten thousand people has two million. */
const mostBytes = 16 * 1024 * 1024;

/** The text of a file, or why it is none. Byte-order marks go; ends of lines as old Macs wrote them are like others. */
export function textOf(bytes: Uint8Array): string | SyntaxProblem {
  const nowhere = { line: 1, column: 1 };
  if (bytes.length > mostBytes) return { code: "too-large", detail: String(bytes.length), ...nowhere };
  if (bytes.includes(0)) return { code: "not-text", detail: "", ...nowhere };
  const text = decoded(bytes);
  return text === null ? firstOddByte(bytes) : withOneEnd(text);
}

const withOneEnd = (text: string): string => text.replaceAll(/\r(?!\n)/g, "\n");

/** What bytes say in UTF-8; null where they do not. @param isBegun whether a character at their end may go on after it */
function decoded(bytes: Uint8Array, isBegun = false): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isBegun });
  } catch {
    return null;
  }
}

/** Where the first byte stands that is not UTF-8, and what it is where Windows wrote it. */
function firstOddByte(bytes: Uint8Array): SyntaxProblem {
  // How many bytes are UTF-8 lies between so many that are, and so many that are not.
  let [fits, fails] = [0, bytes.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (decoded(bytes.subarray(0, middle), true) === null) fails = middle;
    else fits = middle;
  }
  const before = decoded(bytes.subarray(0, fits), true) ?? "";
  const start = Buffer.byteLength(before) + (startsWithMark(bytes) ? byteOrderMark.length : 0);
  const letter = new TextDecoder("windows-1252").decode(bytes.subarray(start, start + 1));
  const detail = /\p{Cc}/u.test(letter) ? "" : letter;
  const lines = withOneEnd(before).split("\n");
  return { code: "not-utf-8", detail, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

const startsWithMark = (bytes: Uint8Array): boolean => byteOrderMark.every((byte, at) => bytes[at] === byte);
