import * as z from "zod/mini";
import { documentId, hash, instant, ordinal } from "./common.ts";
import type { DocumentEvent, EventType } from "./facts.ts";
import { eventTypes, factsOf } from "./facts.ts";
import { lazy } from "./lazy.ts";
import { upcasters } from "./upcasters.ts";

const stored = lazy(() =>
  z.strictObject({
    /** Version of this envelope. */
    format: z.literal(1),
    documentId,
    /** 1, 2, 3 … without gap within the document (I2). */
    number: ordinal,
    type: z.string(),
    version: ordinal,
    at: instant,
    /** SHA-256 of the canonical form (RFC 8785) of the entry before it; null for the first. */
    previous: z.nullable(hash),
    facts: z.record(z.string(), z.unknown()),
  }),
);

/** An entry as it was written, whatever its version: what is hashed and shown as the technical form. */
export type StoredEntry = z.infer<ReturnType<typeof stored>>;

/** An entry whose event has been brought to its newest version. */
export type Entry = Omit<StoredEntry, "type" | "version" | "facts"> & { event: DocumentEvent };

const isEventType = (type: string): type is EventType => (eventTypes as string[]).includes(type);

/** The version at which events of this type are written today. */
export const currentVersion = (type: EventType): number => upcasters[type].length + 1;

/** Parses an entry as it lies in the table. Throws a ZodError on anything else. */
export const parseStoredEntry = (item: unknown): StoredEntry => stored().parse(item);

/** The same for whoever expects anything there: null for what is no entry. */
export const readStoredEntry = (item: unknown): StoredEntry | null => stored().safeParse(item).data ?? null;

/**
 * Brings a stored entry to the newest version of its event.
 * Throws when the type is unknown or newer than this code: readers are deployed before writers.
 */
export function upcast(entry: StoredEntry): Entry {
  const { type, version, facts: old, ...envelope } = entry;
  if (!isEventType(type))
    throw new Error(`Entry ${entry.documentId}/${entry.number}: unknown event type "${type}"`);
  if (version > currentVersion(type)) {
    throw new Error(
      `Entry ${entry.documentId}/${entry.number}: ${type} version ${version} is newer than this reader`,
    );
  }
  const newest = upcasters[type].slice(version - 1).reduce((current, step) => step(current), old);
  return { ...envelope, event: { type, facts: factsOf(type).parse(newest) } as DocumentEvent };
}
