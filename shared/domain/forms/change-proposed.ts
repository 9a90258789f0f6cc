import { hashOf } from "../audit/hash.ts";
import { isSameText } from "../typed/text.ts";
import type { Changed } from "./compare.ts";
import type { FieldError, Typed } from "./content.ts";
import { isAsked, readValues } from "./content.ts";
import type { Definition, Field, Section } from "./definition.ts";
import { readField } from "./field.ts";
import { idsIn, mostRows, sectionsOf } from "./rows.ts";

/**
 * What somebody who reads a draft proposes to change in it: another answer of a field, or a row that a list has not yet. It is kept as
 * their words, by the names of the fields, and changes nothing until whoever writes the draft takes it over.
 */

/** What is asked of whoever proposes: the field itself, or those of a new row of the list that it is. */
export type Asked = { section: Section; field: Field; fields: readonly Field[]; isRow: boolean };

/** Where a change is proposed: a part of the form, and one of its fields. */
type At = { section: string; field: string };

/**
 * What is asked for a change at a field of a draft; null where none can be proposed there: the form has no such field, it is not
 * asked as the draft stands, or its list is full or has a page for each row.
 * @param page names the page: the id of a new row follows from it, so that the same button twice proposes the same once
 */
export function askedAt(definition: Definition, typed: Typed, at: At, page: string): Asked | null {
  const section = sectionsOf(definition, typed).find(({ id }) => id === at.section);
  const field = section?.fields.find(({ name }) => name === at.field);
  if (!section || !field || section.ofParty !== undefined) return null;
  if (field.kind !== "rows") return { section, field, fields: [field], isRow: false };
  if (!canGrow(field)) return null;
  const row = `r${hashOf([page, at]).slice(0, 10)}`;
  const withRow = sectionsOf(definition, having(typed, field.name, row)).find(({ id }) => id === at.section);
  const fields = (withRow?.fields ?? []).filter((each) => each.row?.id === row);
  return withRow ? { section: withRow, field, fields, isRow: true } : null;
}

/** Whether a row can be proposed for a list: where its rows stand on its own page, and it has room. */
export const canGrow = ({ list, rows }: Extract<Field, { kind: "rows" }>): boolean =>
  list.each !== true && rows.length < Math.min(list.max, mostRows);

/** The fields of a section at which a change can be proposed, as the draft stands. */
export const openTo = ({ fields, ofParty }: Section, values: Parameters<typeof isAsked>[1]): Field[] =>
  ofParty === undefined
    ? fields.filter((field) => (field.kind === "rows" ? canGrow(field) : isAsked(field, values)))
    : [];

/**
 * Reads what was typed of a proposal, each field as the form reads it; what other answers make of it, its author sees once it is taken over.
 * @param today the day on which it is typed, where its author is (ISO 8601)
 * @returns `same` where it says what the draft says already
 */
export function readProposal(
  { fields, isRow }: Pick<Asked, "fields" | "isRow">,
  typed: Typed,
  sent: Typed,
  today: string,
): { proposed: Typed } | { errors: FieldError[] } | "same" {
  const values: Record<string, string | number> = {};
  const errors: FieldError[] = [];
  const proposed: Record<string, string> = {};
  for (const field of fields) {
    const text = sent[field.name] ?? "";
    if (isRow && !isAsked(field, values)) continue;
    const read = readField(field, text, today);
    if ("error" in read) {
      const { error: code, ...facts } = read;
      errors.push({ field: field.name, code, ...facts });
    } else if (read.value !== undefined) {
      values[field.name] = read.value;
      proposed[field.name] = text;
    } else if (!isRow) errors.push({ field: field.name, code: "required" });
  }
  if (errors.length > 0) return { errors };
  return !isRow && fields.every(({ name }) => isSameText(typed[name] ?? "", sent[name] ?? ""))
    ? "same"
    : { proposed };
}

/** What a draft would say with a proposal: the answer at its field, or one row more in its list. */
export function withProposed(typed: Typed, field: string, proposed: Typed): Typed {
  const row = rowIn(field, proposed);
  return { ...(row === null ? typed : having(typed, field, row)), ...proposed };
}

const having = (typed: Typed, list: string, row: string): Typed => ({
  ...typed,
  [list]: idsIn(`${typed[list] ?? ""} ${row}`).join(" "),
});

/** The row that a proposal brings to a list; null for another answer of a field. */
function rowIn(field: string, proposed: Typed): string | null {
  if (!field.endsWith(".rows")) return null;
  const prefix = field.slice(0, -"rows".length);
  const [first = ""] = Object.keys(proposed);
  return first.startsWith(prefix) ? (first.slice(prefix.length).split(".")[0] ?? null) : null;
}

/**
 * A proposal beside what the draft says now, field by field; of what is no longer in the form, or cannot be read as it stands there
 * now, nothing.
 * @param today the day it is (ISO 8601)
 */
export function proposedChanges(
  definition: Definition,
  typed: Typed,
  today: string,
  { section: part, field, proposed }: { section: string; field: string | null; proposed: Typed },
): Changed[] {
  if (field === null || Object.keys(proposed).length === 0) return [];
  const isOwn = ({ name }: Field) => name in proposed;
  const after = withProposed(typed, field, proposed);
  const [now, then] = [typed, after].map((all) => readValues(definition, all, today, () => false).values);
  return sectionsOf(definition, after)
    .filter(({ id }) => id === part)
    .flatMap((section) =>
      section.fields.filter(isOwn).map((each) => ({
        ...{ section, field: each, before: now?.[each.name] },
        after: then?.[each.name],
      })),
    );
}
