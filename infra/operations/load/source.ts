import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Tags,
  visit,
  type YAMLError,
} from "yaml";
import type { Path } from "../../../shared/domain/organisation/problem.ts";
import { type Place, type SyntaxProblem, textOf } from "./text.ts";
import { cutText, misreadText, quotedName } from "./texts.ts";

/** How often anchors may be repeated, so that a small file cannot grow without end. */
const maxAliasCount = 100;

/** Nobody writes a number in another base than ten: what looks like one is text. */
const asWritten = (known: Tags): Tags =>
  known.filter((tag) => typeof tag === "string" || (tag.format !== "HEX" && tag.format !== "OCT"));

/** What the parser's codes mean to somebody who writes such a file. */
const meanings: Readonly<Record<string, SyntaxProblem["code"]>> = {
  TAB_AS_INDENT: "tab",
  DUPLICATE_KEY: "key-twice",
  MULTIPLE_DOCS: "two-documents",
  MISSING_CHAR: "unclosed",
  BAD_INDENT: "indentation",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  BLOCK_IN_FLOW: "colon",
  // What exhausts the parser is its stack: something within something, without end.
  RESOURCE_EXHAUSTION: "too-deep",
  MULTILINE_IMPLICIT_KEY: "no-colon",
  BAD_SCALAR_START: "unquoted",
  UNEXPECTED_TOKEN: "unquoted",
};

/** What an error of the parser means, and where it stands: a name that nothing follows lacks its colon; what is never closed was opened earlier. */
function meaningOf(
  { code, message, pos: [at] }: Pick<YAMLError, "code" | "message" | "pos">,
  document: Document,
): { code: SyntaxProblem["code"]; at: number } {
  if (code !== "MISSING_CHAR") return { code: meanings[code] ?? "syntax", at };
  if (message.startsWith("Implicit map keys")) return { code: "no-colon", at };
  return { code: "unclosed", at: message.startsWith("Missing closing") ? quotedBefore(document, at) : at };
}

/** Where the quoted text begins that ends, or is taken to end, at an offset. */
function quotedBefore(document: Document, end: number): number {
  let offset = end;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith("QUOTE_") && range && range[0] < end && end <= range[2]) offset = range[0];
    },
  });
  return offset;
}

/** A file that was read, which knows where each of its values stands. */
export class Source {
  readonly values: unknown;
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #text: string;

  private constructor(values: unknown, document: Document, lines: LineCounter, text: string) {
    this.values = values;
    this.#document = document;
    this.#lines = lines;
    this.#text = text;
  }

  /** Reads a file, with or without a byte-order mark, whatever its ends of lines are. */
  static read(bytes: Uint8Array): { source: Source } | { problems: readonly SyntaxProblem[] } {
    const text = textOf(bytes);
    if (typeof text !== "string") return { problems: [text] };
    const lines = new LineCounter();
    const problem = (code: SyntaxProblem["code"], detail: string, offset: number): SyntaxProblem => ({
      code,
      detail,
      ...placeAt(lines, offset),
    });
    try {
      const document = parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        customTags: asWritten,
      });
      const found = [
        ...document.errors.map((error) => {
          const { code, at } = meaningOf(error, document);
          return problem(code, error.message, at);
        }),
        // Such as a tag that nobody knows: what it was meant to change would be passed over in silence.
        ...document.warnings.map(({ message, pos }) => problem("syntax", message, pos[0])),
        // Its days would be no text, and "no" not the country; "1.2" is how every file is read.
        ...(document.directives?.yaml.version === "1.1"
          ? [problem("other-version", "", text.indexOf("%"))]
          : []),
        ...oddIn(document, text).map(({ at, code, detail }) => problem(code, detail, at)),
        ...marksOf(text, oddIndent).map(({ at, mark }) => problem("odd-space", codePointOf(mark), at)),
      ].sort((a, b) => a.line - b.line || a.column - b.column);
      // Where the parser stumbles over another thing first, a tab before a name or a member is what it stumbled over.
      const pattern = found.some(({ code }) => code === "tab") ? tabIndent : tabBeforeName;
      const tabs = found.length > 0 ? marksOf(text, pattern) : [];
      if (tabs.length > 0) return { problems: tabs.map(({ at }) => problem("tab", "", at)) };
      if (found.length > 0) return { problems: causesAmong(found) };
      if (document.contents === null) return { problems: [problem("empty-file", "", 0)] };
      try {
        return { source: new Source(document.toJS({ maxAliasCount }), document, lines, text) };
      } catch (fault) {
        if (!(fault instanceof ReferenceError)) throw fault;
        return { problems: [problem("alias", fault.message, firstAlias(document))] };
      }
    } catch (fault) {
      // What the parser can just follow may be more than what reads its document can.
      if (fault instanceof RangeError) return { problems: [problem("too-deep", "", 0)] };
      throw fault;
    }
  }

  /** Where the value of a path stands, or its key; where there is none, what should hold it. */
  place(path: Path, what: "value" | "key" = "value"): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = this.#offset(path.slice(0, length), length === path.length ? what : "key");
      if (offset !== null) return placeAt(this.#lines, offset);
    }
    return placeAt(this.#lines, this.#document.contents?.range?.[0] ?? 0);
  }

  /** A value as it is written. */
  written(path: Path): string {
    const node = this.#node(path);
    if (isScalar(node) && node.source !== undefined) return node.source;
    const [start, end] = (isNode(node) && node.range) || [0, 0];
    return this.#text.slice(start, end).trim();
  }

  /** A path as people find their way: members of lists by their ids. */
  trail(path: Path): string[] {
    return path.map((step, at) => {
      if (typeof step === "string") return step;
      const id = this.#document.getIn([...path.slice(0, at), step, "id"]);
      return typeof id === "string" ? id : String(step + 1);
    });
  }

  /** The line of a place, for who reads the finding without the file. */
  line({ line }: Place): string {
    const [start, end] = [this.#lines.lineStarts[line - 1], this.#lines.lineStarts[line]];
    return this.#text.slice(start, end).trimEnd();
  }

  /** The text with values in the place of others, and all else as it was: remarks, order, spaces. */
  withValues(changes: readonly { path: Path; value: string }[]): string {
    const places = changes.map(({ path, value }) => {
      const node = this.#node(path);
      const range = isNode(node) ? node.range : null;
      if (!range) throw new Error(`There is no ${path.join(".")}`);
      return { start: range[0], end: range[1], value };
    });
    return places
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end, value }) => text.slice(0, start) + value + text.slice(end), this.#text);
  }

  #node(path: Path): unknown {
    return path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
  }

  #offset(path: Path, what: "value" | "key"): number | null {
    const key = path.at(-1);
    const parent = this.#node(path.slice(0, -1));
    if (!isCollection(parent)) return null;
    if (what === "key" && isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      return pair && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
    }
    const node = parent.get(key, true);
    return isNode(node) ? (node.range?.[0] ?? null) : null;
  }
}

/** Of what is wrong with a text, what the rest follows from. One a line is enough, and one of lines that lost their place. */
function causesAmong(found: readonly SyntaxProblem[]): SyntaxProblem[] {
  const causes = found.filter(({ code }) => ["odd-space", "two-documents", "cut-text"].includes(code));
  const first = found.filter(({ line }, at) => found[at - 1]?.line !== line);
  if (causes.length > 0) return causes;
  return first.filter(({ code, line }, at) => {
    const before = first[at - 1];
    return code !== "colon" || before === undefined || line - before.line > 2;
  });
}

/** White space that is none to YAML where only spaces can set a name or a member in, as word processors write it. */
const oddIndent = /^ *([\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF])\s*(?:- |[A-Za-z]+:)/gm;
const tabIndent = /^ *(\t)/gm;
const tabBeforeName = /^ *(\t)\s*(?:- |[A-Za-z]+:)/gm;

/** Each place at which the mark of a pattern, its group, stands. */
const marksOf = (text: string, pattern: RegExp): { at: number; mark: string }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: all, 1: mark = "" }) => ({
    at: index + all.indexOf(mark),
    mark,
  }));

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

type Odd = { at: number; code: SyntaxProblem["code"]; detail: string };

/** What is wrong with names and texts that YAML takes as they stand: one walk for all, for it takes longer than what is asked on it. */
function oddIn({ contents }: Document, text: string): Odd[] {
  const [reserved, cut, quoted, misread]: [Odd[], Odd[], Odd[], Odd[]] = [[], [], [], []];
  const around: unknown[] = [];
  // The package's own walk copies all that a node stands in, at each.
  const within = (node: unknown, parts: readonly unknown[]): void => {
    around.push(node);
    for (const part of parts) walk(part);
    around.pop();
  };
  const walk = (node: unknown): void => {
    if (isCollection(node)) within(node, node.items);
    else if (isPair(node)) {
      const key = reservedKey(node.key);
      if (key) reserved.push({ at: key.at, code: "reserved-key", detail: key.key });
      const isCut = cutText(node, around, text);
      if (isCut) cut.push({ at: isCut.at, code: "cut-text", detail: isCut.whole });
      const isQuoted = quotedName(node, around);
      if (isQuoted) quoted.push({ at: isQuoted.at, code: "odd-quotes", detail: isQuoted.name });
      within(node, [node.key, node.value]);
    } else if (isScalar(node)) {
      const was = misreadText(node);
      if (was) misread.push({ at: was.at, code: was.code, detail: was.before });
    }
  };
  walk(contents);
  return [...reserved, ...cut, ...quoted, ...misread];
}

/** A name by which an object would get another nature instead of a value: whatever reads it passes over it in silence. */
const reservedKey = (key: unknown): { at: number; key: string } | null =>
  isScalar(key) && key.value === "__proto__" ? { at: key.range?.[0] ?? 0, key: key.value } : null;

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, node) => {
      offset = (isAlias(node) && node.range?.[0]) || 0;
      return visit.BREAK;
    },
  });
  return offset;
}
