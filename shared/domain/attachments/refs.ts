import * as z from "zod/mini";
import { lazy } from "../../../events/lazy.ts";
import { pathTo } from "../audit/commitments.ts";
import { canonical } from "../audit/hash.ts";
import { type Attachment, type FileRef, fileLanguages } from "./attachment.ts";

const shape = lazy(() =>
  z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      type: z.string(),
      size: z.int(),
      purpose: z.string(),
      language: z.enum(fileLanguages),
      consent: z.nullable(z.string()),
      takenAway: z.optional(z.literal(true)),
    }),
  ),
);

/**
 * Clean files as the value of a field: their hashes and what is said of them, so that a content's own hash covers both. Canonical
 * (RFC 8785): the same files have the same commitment. Whatever is not clean is none of it.
 */
export const valueOfFiles = (files: readonly Attachment[]): string =>
  canonical(
    files.flatMap(({ standing, id, name, purpose, language, consent }): FileRef[] =>
      standing.state === "clean"
        ? [
            {
              id,
              name,
              purpose,
              language,
              consent,
              sha256: standing.sha256,
              type: standing.type,
              size: standing.size,
            },
          ]
        : [],
    ),
  );

/** The files that a value names; none where it is no such value, as where it was masked. */
export function filesIn(value: string | number | undefined): FileRef[] {
  if (typeof value !== "string" || !value.startsWith("[")) return [];
  try {
    return z.catch(shape(), []).parse(JSON.parse(value));
  } catch {
    return [];
  }
}

/**
 * A value as it is read since some of its files were taken away: it says so of each. Nobody commits to that, so that what was
 * submitted keeps its hash.
 * @param takenAway ids of their records
 */
export function withoutTaken<V extends string | number | undefined>(
  value: V,
  takenAway: readonly string[],
): V | string {
  const files = filesIn(value);
  if (!files.some(({ id }) => takenAway.includes(id))) return value;
  return canonical(files.map((file) => (takenAway.includes(file.id) ? { ...file, takenAway: true } : file)));
}

/** Whether a version that was submitted names a file, or did where it was masked. */
export function mayName(
  { value, masked }: { value: unknown; masked: Readonly<Record<string, string>> },
  { id, field }: Pick<Attachment, "id" | "field">,
): boolean {
  const { values = {} } = value as { values?: Readonly<Record<string, string | number>> };
  return (
    Object.values(values).some((each) => filesIn(each).some((file) => file.id === id)) ||
    masked[pathTo("/values", field)] !== undefined
  );
}
