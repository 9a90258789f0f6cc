import { minorDigits } from "../../../events/iso-4217.ts";
import { hashOf } from "../audit/hash.ts";
import { isMasked } from "../audit/masks.ts";
import type { Lang } from "../organisation/organisation.ts";
import { writeNumber } from "../typed/numbers.ts";
import type { Values } from "../typed/values.ts";
import { brokenAt } from "./broken.ts";
import type { Definition, Field } from "./definition.ts";
import type { ErrorFacts, FieldErrorCode } from "./field.ts";
import { readField } from "./field.ts";
import { checkedName, lookAtAnswer } from "./look-again.ts";
import type { Answers } from "./rows.ts";
import { fieldsOf } from "./rows.ts";
import { isBroken, rulesOn } from "./rules.ts";

/** A version of a report's content: immutable, named by its hash, written in one language. */
export type Content = { schema: string; lang: Lang; values: Values };

/** An error at a field, with what its words name. */
export type FieldError = { field: string; code: FieldErrorCode } & ErrorFacts;

/** What was typed, as it came: a missing field is an empty one. */
export type Typed = Readonly<Record<string, string>>;

/**
 * Digest of a content as a page showed it to its author: what its button sends, so that nothing else is submitted. The
 * hash that names it, and that decisions bind (I10), is made of salted commitments, which no page knows before.
 */
export const digestOfShown = ({ schema, lang, values }: Content): string => hashOf({ schema, lang, values });

/**
 * Reads what was typed against a definition.
 * @param today the day on which it is typed, where its author is (ISO 8601)
 * @param isLookedAt whether words of a field, and numbers, are looked at again: nearly all the time that a long form takes, so
 *   that whoever needs one section, or values alone, looks at no more
 * @returns what could be read, and every error in the order of the form, at most one a field. Fields that the
 *   definition does not know, or that are not asked, are left out.
 */
export function readValues(
  definition: Definition,
  typed: Typed,
  today: string,
  isLookedAt: (field: Field) => boolean = () => true,
): { values: Values; errors: FieldError[] } {
  const fields = fieldsOf(definition, typed);
  const values: Record<string, string | number> = {};
  const errors = new Map<string, FieldError>();
  for (const field of fields) {
    if (!isAsked(field, values)) continue;
    const read = readField(field, typed[field.name] ?? "", today);
    if ("error" in read) {
      const { error: code, ...facts } = read;
      errors.set(field.name, { field: field.name, code, ...facts });
    } else if (read.value !== undefined) {
      values[field.name] = read.value;
      const look = isLookedAt(field) ? lookAtAnswer(field, read.value, typed) : null;
      if (look && !look.isSaid)
        errors.set(field.name, { field: field.name, code: look.code, found: look.found });
    }
  }
  for (const rule of rulesOn(definition.rules, values)) {
    const field = fields.find(({ name }) => name === rule.field);
    if (!field || errors.has(field.name) || !isAsked(field, values)) continue;
    if (isBroken(rule, values)) errors.set(field.name, brokenAt(rule, fields, values));
  }
  return {
    values,
    errors: fields.flatMap(({ name }) => errors.get(name) ?? []),
  };
}

/** Reads what was typed, on a day (ISO 8601), as a content, or says every error. */
export function readContent(
  definition: Definition,
  typed: Typed,
  today: string,
): { ok: true; content: Content } | { ok: false; errors: FieldError[] } {
  const { values, errors } = readValues(definition, typed, today);
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, content: { schema: definition.schema, lang: definition.lang, values } };
}

/** Whether a field is asked, as the answers before it stand. */
export function isAsked({ when }: Pick<Field, "when">, values: Answers): boolean {
  const answer = when && values[when.field];
  if (!when || "is" in when) return answer === when?.is;
  return answer !== undefined && answer !== "" && answer !== when.isNot;
}

/** The name by which a form knows that the answer which stood there was masked, until its section is saved. */
export const emptiedName = ({ name }: Pick<Field, "name">): string => `${name}.emptied`;

/** What stands at that name: no words that anybody looks for. */
export const isEmptied = "1";

/**
 * What was typed to obtain a content: its values as text, written as its language does, to fill the form again. What was
 * masked is asked anew.
 */
export const typedFrom = (definition: Definition, { values, lang }: Content): Typed =>
  Object.fromEntries(
    fieldsOf(definition, values).flatMap((field): [string, string][] => {
      if (field.kind === "rows") return [[field.name, field.rows.join(" ")]];
      if (field.kind === "attachments") return [];
      const value = values[field.name];
      if (isMasked(value)) return [[emptiedName(field), isEmptied]];
      if (value === undefined) return [];
      const look = lookAtAnswer(field, value, {});
      const looked: [string, string][] = look ? [[checkedName(field), look.said]] : [];
      return [[field.name, asTyped(field, value, lang)], ...looked];
    }),
  );

function asTyped(field: Field, value: string | number, lang: Lang): string {
  if (typeof value !== "number") return value;
  if (field.kind === "year") return String(value);
  if (field.kind === "decimal") return writeNumber(lang, value, { least: 0, most: field.digits });
  if (field.kind !== "money") return writeNumber(lang, value, { least: 0, most: 0 });
  const digits = minorDigits(field.currency ?? "");
  return writeNumber(lang, value / 10 ** digits, { least: digits, most: digits });
}
