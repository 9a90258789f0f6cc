import type * as z from "zod";
import { lazy } from "../../../events/lazy.ts";
import type { OwnAddresses } from "../../../shared/domain/organisation/addresses.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { problemsIn, vacanciesIn } from "../../../shared/domain/organisation/check.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import type { Organisation } from "../../../shared/domain/organisation/organisation.ts";
import type { Path, Problem } from "../../../shared/domain/organisation/problem.ts";
import type { EmailProblem } from "../../../shared/domain/typed/email.ts";
import { dataOf } from "./data.ts";
import { whatCanBeRead } from "./readable.ts";
import { organisationFile, organisationSchema } from "./shape.ts";
import { Source } from "./source.ts";
import type { Place, SyntaxProblem } from "./text.ts";

export type Kind = "text" | "number" | "whole-number" | "yes-or-no" | "list" | "map" | "other";

/** What is wrong with the form of a value. `written` is how it stands in the file. */
export type ShapeProblem =
  | { code: "missing"; key: string }
  | { code: "empty" }
  | { code: "wrong-kind"; wants: Kind; written: string }
  | { code: "unknown-key"; key: string; known: readonly string[] }
  | { code: "one-of"; written: string; known: readonly string[] }
  | {
      code:
        | "day"
        | "day-of-year"
        | "instant"
        | "id"
        | "reserved-id"
        | "country"
        | "currency"
        | "time-zone"
        | "too-fine"
        | "other-form";
      written: string;
    }
  | { code: "address"; written: string; problem: EmailProblem }
  | { code: "too-small" | "too-large-number"; limit: number; written: string }
  | { code: "too-long"; limit: number; written: string }
  | { code: "empty-list" }
  | { code: "leaves-later"; written: string }
  | { code: "left-and-active" };

export type Syntax = Omit<SyntaxProblem, keyof Place>;
type Without<P, K extends PropertyKey> = P extends unknown ? Omit<P, K> : never;
/** What does not fit together, with the line of what stood there first. */
export type Amiss = Without<Problem, "path" | "first"> & { firstLine?: number };

/** What is wrong in a file, and where: its line, how to find it, and what it is. */
export type Finding = Place & {
  trail: readonly string[];
  text: string;
  problem: Syntax | ShapeProblem | Amiss;
};

/** A file that was read: what it holds, and what is wrong with it, from the top. */
export type Checked = {
  data: OrganisationData | null;
  findings: readonly Finding[];
  /** What could never end, as long as nobody else holds a role than these; of the file with what it leaves out, once that is read. */
  vacancies: (roster: Organisation["roster"], whole?: OrganisationData) => readonly Vacancy[];
  /** What does not fit what is on file, with where it stands. */
  placed: (problems: readonly Problem[]) => readonly Finding[];
};

/** Something that could never end for want of people, and the part of the file that says so. */
export type Vacancy = Finding & { of: "bylaws" | "confirmsAddresses" | "deputies" | { policy: string } };

/** Of a file that cannot be read as a whole nothing more is asked. */
const ofNothing = { vacancies: () => [], placed: () => [] };

/**
 * Checks all of a file.
 * @param now ISO 8601 UTC
 * @param own addresses that are Accord's
 */
export function checkFile(bytes: Uint8Array, now: string, own: OwnAddresses): Checked {
  const read = Source.read(bytes);
  if ("problems" in read) {
    const findings = read.problems.map(({ line, column, ...problem }) => ({
      ...{ line, column, problem },
      trail: [],
      text: "",
    }));
    return { data: null, findings, ...ofNothing };
  }
  const { source } = read;
  const file = organisationFile.safeParse(source.values);
  if (!file.success) {
    const findings = file.error.issues.flatMap((issue) => shapeFindings(source, issue));
    const rest = misfitsOf(source, now, own);
    return { data: null, findings: inOrder([...findings, ...rest]), ...ofNothing };
  }
  const data = dataOf(file.data);
  const today = dayOf(now, data.organisation.timeZone);
  const leaving = file.data.people.flatMap(({ left, active }, at) => {
    if (left === undefined) return [];
    return [
      ...(left > today
        ? [findingAt(source, ["people", at, "left"], { code: "leaves-later", written: left })]
        : []),
      ...(active === true ? [findingAt(source, ["people", at, "active"], { code: "left-and-active" })] : []),
    ];
  });
  const found = problemsIn(data, now, own).map((problem) => amiss(source, problem));
  return {
    data,
    findings: inOrder([...leaving, ...found]),
    vacancies: (roster, whole = data) =>
      vacanciesIn(whole, roster, now).map((problem) => ({
        ...amiss(source, problem),
        of: partOf(data, problem.path),
      })),
    placed: (problems) => problems.map((problem) => amiss(source, problem)),
  };
}

/** What does not fit together in what has the right form, of a file that has it not everywhere. */
function misfitsOf(source: Source, now: string, own: OwnAddresses): Finding[] {
  const readable = whatCanBeRead(source.values);
  if (!readable) return [];
  const { file, places, unread } = readable;
  return problemsIn(dataOf(file), now, own).flatMap((problem) => {
    const isUnread = problem.code === "unknown" ? unread.has(problem.name) : problem.code === "no-policy";
    if (isUnread) return [];
    const placed = ([list = "", at, ...rest]: Path): Path => {
      const own = typeof at === "number" ? places[list]?.[at] : undefined;
      return at === undefined ? [list] : [list, own ?? at, ...rest];
    };
    const first = "first" in problem ? { first: placed(problem.first) } : {};
    return [amiss(source, { ...problem, path: placed(problem.path), ...first } as Problem)];
  });
}

function partOf({ policies }: OrganisationData, [, part]: Path): Vacancy["of"] {
  if (part === "bylaws" || part === "confirmsAddresses" || part === "deputies") return part;
  return { policy: policies[Number(part)]?.id ?? "" };
}

/** Findings from the top of the file on. */
export function inOrder<F extends Place>(findings: readonly F[]): F[] {
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function findingAt(
  source: Source,
  path: Path,
  problem: Finding["problem"],
  what: "value" | "key" = "value",
): Finding {
  const place = source.place(path, what);
  return { ...place, trail: source.trail(path), text: source.line(place), problem };
}

/** The rules' names of what has another in the file. */
const namesInFile: Readonly<Record<string, string>> = { agreementId: "agreement", opensAt: "opensOn" };

/** What the rules name, as the file names it. */
export const nameInFile = (step: string): string => namesInFile[step] ?? step;

function amiss(source: Source, { path, ...problem }: Problem): Finding {
  const inFile = path.map((step) => (typeof step === "string" ? nameInFile(step) : step));
  if (!("first" in problem)) return findingAt(source, inFile, problem);
  const { first, ...rest } = problem;
  return findingAt(source, inFile, { ...rest, firstLine: source.place(first).line });
}

type Issue = z.core.$ZodIssue;

function shapeFindings(source: Source, issue: Issue): Finding[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const written = source.written(path);
  const at = (problem: ShapeProblem) => [findingAt(source, path, problem)];
  const nothing = nothingAt(source, path);
  if (nothing) return [nothing];
  switch (issue.code) {
    case "invalid_type":
      return at({ code: "wrong-kind", wants: kinds[issue.expected] ?? "other", written });
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        findingAt(source, [...path, key], { code: "unknown-key", key, known: keysAt(path) }, "key"),
      );
    case "invalid_value":
      return at({ code: "one-of", written, known: issue.values.map(String) });
    case "invalid_union":
      return at(unionProblem(issue, written));
    case "invalid_format":
      return at({ code: formats[issue.format] ?? "other-form", written });
    case "too_small":
      if (issue.origin === "array") return at({ code: "empty-list" });
      return at(
        issue.origin === "string"
          ? { code: "empty" }
          : { code: "too-small", limit: Number(issue.minimum), written },
      );
    case "too_big":
      return at({
        code: issue.origin === "string" ? "too-long" : "too-large-number",
        limit: Number(issue.maximum),
        written,
      });
    case "custom":
      return at({ ...(issue.params as ShapeProblem), written } as ShapeProblem);
    default:
      return at({ code: "other-form", written });
  }
}

const formats: Readonly<Record<string, "day" | "instant" | "id">> = {
  date: "day",
  datetime: "instant",
  regex: "id",
};

const kinds: Readonly<Record<string, Kind>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  boolean: "yes-or-no",
  array: "list",
  object: "map",
};

/** Whatever was to stand somewhere, of what is not there nothing else is wrong: no value at all, or a key without one. */
function nothingAt(source: Source, path: Path): Finding | null {
  const value = valueAt(source.values, path);
  const key = String(path.at(-1) ?? "");
  if (value === undefined) return findingAt(source, path.slice(0, -1), { code: "missing", key });
  return value === null ? findingAt(source, path, { code: "empty" }, "key") : null;
}

function unionProblem(issue: Extract<Issue, { code: "invalid_union" }>, written: string): ShapeProblem {
  const named = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  // Of a union of words and of something longer the words are told.
  const words = issue.errors.flat().flatMap((one) => (one.code === "invalid_value" ? one.values : []));
  const known = [...named, ...words].map(String);
  return known.length > 0 ? { code: "one-of", written, known } : { code: "other-form", written };
}

const valueAt = (values: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (within, step) =>
      typeof within === "object" && within !== null && Object.hasOwn(within, step)
        ? (within as Record<string | number, unknown>)[step]
        : undefined,
    values,
  );

type Schema = { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[]; oneOf?: Schema[] };

const schema = lazy((): Schema => organisationSchema());

/** Which keys may stand at a place. */
function keysAt(path: Path): string[] {
  let schemas: Schema[] = [schema()];
  const choices = (schema: Schema): Schema[] => [
    schema,
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(choices),
  ];
  for (const step of path)
    schemas = schemas
      .flatMap(choices)
      .flatMap(({ properties, items }) =>
        typeof step === "number" ? (items ?? []) : (properties?.[step] ?? []),
      );
  return [...new Set(schemas.flatMap(choices).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
