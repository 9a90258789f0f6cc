import * as z from "zod";
import { hashOf } from "../../audit/hash.ts";
import type { Definition, Field, Rule } from "./definition.ts";

/** A version of a report's content: immutable, named by its hash. Dates are ISO 8601, counts are integers. */
export type Content = { schema: string; values: Record<string, string | number> };

/** What is wrong with a field, as a code that each language puts in words. */
type FieldErrorCode =
  | "required"
  | "not-a-date"
  | "not-a-whole-number"
  | "too-large"
  | "too-long"
  | "before-start"
  | "outside-period"
  | "above-denominator"
  | "zero-denominator";

/** An error at a field; `limit` is the length or the number that was exceeded. */
export type FieldError = { field: string; code: FieldErrorCode; limit?: number };

/** What was typed, as it came: a missing field is an empty one. */
export type Typed = Readonly<Record<string, string>>;

/** The hash that names a version of content, and that decisions bind (I10). */
export const contentHash = (content: Content): string => hashOf(content);

/**
 * Reads what was typed against a definition.
 * @returns the content, or every error in the order of the form. Fields the definition does not know are left out.
 */
export function readContent(
  definition: Definition,
  typed: Typed,
): { ok: true; content: Content } | { ok: false; errors: FieldError[] } {
  const fields = definition.sections.flatMap((section) => section.fields);
  const read = fields.map((field) => ({ field, ...readField(field, typed[field.name] ?? "") }));
  const values: Content["values"] = {};
  for (const { field, value } of read) if (value !== undefined) values[field.name] = value;
  const found = [...read.flatMap(({ error }) => (error ? [error] : [])), ...brokenRules(definition, values)];
  const errors = found.filter(
    ({ field }, index) => found.findIndex((other) => other.field === field) === index,
  );
  if (errors.length === 0) return { ok: true, content: { schema: definition.schema, values } };
  const order = new Map(fields.map((field, index) => [field.name, index]));
  errors.sort((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0));
  return { ok: false, errors };
}

/** What was typed to obtain a content: its values as text, to fill the form again. */
export const typedFrom = (content: Content): Typed =>
  Object.fromEntries(Object.entries(content.values).map(([name, value]) => [name, String(value)]));

type Read = { value?: string | number; error?: FieldError };

function readField(field: Field, typed: string): Read {
  const text = typed.normalize("NFC").replaceAll("\r\n", "\n").trim();
  if (text === "") return { error: { field: field.name, code: "required" } };
  const parsed = schemaOf(field).safeParse(text);
  if (parsed.success) return { value: parsed.data };
  const code = (parsed.error.issues[0]?.message ?? "required") as FieldErrorCode;
  const limit = limitOf(field);
  return { error: { field: field.name, code, ...(limit === undefined ? {} : { limit }) } };
}

/** Spaces that people and spreadsheets put between groups of digits, narrow and no-break ones included. */
const groupingSpaces = /[\s\u00a0\u202f]/g;

function schemaOf(field: Field): z.ZodType<string | number> {
  const named = (code: FieldErrorCode) => ({ error: code });
  switch (field.kind) {
    case "date":
      return z.iso.date(named("not-a-date"));
    case "whole-number":
      return z
        .string()
        .transform((text) => text.replaceAll(groupingSpaces, ""))
        .pipe(z.string().regex(/^\d{1,15}$/, named("not-a-whole-number")))
        .transform(Number)
        .pipe(z.number().max(field.max, named("too-large")));
    case "long-text":
      return z.string().max(field.maxLength, named("too-long"));
  }
}

function limitOf(field: Field): number | undefined {
  if (field.kind === "whole-number") return field.max;
  return field.kind === "long-text" ? field.maxLength : undefined;
}

const brokenRules = (definition: Definition, values: Content["values"]): FieldError[] =>
  definition.rules.filter((rule) => isBroken(rule, values)).map(({ field, code }) => ({ field, code }));

/** A rule about a field that could not be read is not broken: that field has an error of its own. */
function isBroken(rule: Rule, values: Content["values"]): boolean {
  const value = values[rule.field];
  if (value === undefined) return false;
  switch (rule.code) {
    case "before-start": {
      const start = values[rule.start];
      return start !== undefined && value <= start;
    }
    case "outside-period":
      return value < rule.period.start || value > rule.period.end;
    case "above-denominator": {
      const denominator = values[rule.denominator];
      return denominator !== undefined && value > denominator;
    }
    case "zero-denominator":
      return value === 0;
  }
}
