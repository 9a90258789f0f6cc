import { hashOf } from "../audit/hash.ts";

/** A field that differs, by its path. `from` is null where there was nothing, `to` where nothing is left. */
export type FieldChange = { field: string; from: string | null; to: string | null };

/**
 * Every field in which one value differs from another, by its path. Of a list whose members have ids: which they are, in
 * their order, then what differs in each; other lists are compared as wholes. What is new, or gone, is told field by field.
 */
export function fieldsThatDiffer(from: unknown, to: unknown, path: readonly string[] = []): FieldChange[] {
  const records = bothAs(isRecord, from, to, {});
  if (records) {
    const [before, after] = records;
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return keys.flatMap((key) => fieldsThatDiffer(before[key], after[key], [...path, key]));
  }
  const lists = bothAs(areNamed, from, to, []);
  if (lists) {
    const [before, after] = lists;
    const idsOf = (list: Named) => list.map(({ id }) => id);
    const known = new Map(before.map((one) => [one.id, one]));
    return [
      ...(before.length + after.length > 0 ? leafThatDiffers(idsOf(before), idsOf(after), path) : []),
      ...after.flatMap((one) =>
        fieldsThatDiffer(known.get(one.id) ?? { id: one.id }, one, [...path, one.id]),
      ),
    ];
  }
  return leafThatDiffers(from, to, path);
}

function leafThatDiffers(from: unknown, to: unknown, path: readonly string[]): FieldChange[] {
  if (hashOf({ value: from ?? null }) === hashOf({ value: to ?? null })) return [];
  return [{ field: path.join("."), from: shown(from), to: shown(to) }];
}

type Named = readonly { id: string }[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areNamed = (value: unknown): value is Named =>
  Array.isArray(value) && value.every((one) => isRecord(one) && typeof one["id"] === "string");

/** Two values as what both are, or the one while there is nothing in the place of the other. */
function bothAs<T>(
  is: (value: unknown) => value is T,
  from: unknown,
  to: unknown,
  nothing: T,
): [T, T] | null {
  const [before, after] = [from ?? nothing, to ?? nothing];
  return (from ?? to) != null && is(before) && is(after) ? [before, after] : null;
}

function shown(value: unknown): string | null {
  if (value == null || typeof value === "string") return value ?? null;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? null : value.map(shown).join(", ");
}
