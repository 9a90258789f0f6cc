import * as z from "zod/mini";
import { lazy } from "../../../events/lazy.ts";
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
