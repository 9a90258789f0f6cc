import * as z from "zod/mini";
import type { CalendarEvent, CalendarEventType } from "./calendars.ts";
import { calendarEventTypes, calendarFactsOf } from "./calendars.ts";
import { hash, instant, ordinal, streamId } from "./common.ts";
import type { DocumentEvent, EventType } from "./facts.ts";
import { eventTypes, factsOf } from "./facts.ts";
import { lazy } from "./lazy.ts";
import type { MeetingEvent, MeetingEventType } from "./meetings.ts";
import { meetingEventTypes, meetingFactsOf } from "./meetings.ts";
import type { PersonEvent, PersonEventType } from "./people.ts";
import { personEventTypes, personFactsOf } from "./people.ts";
import { retired } from "./retired.ts";
import { upcasters } from "./upcasters.ts";

const stored = lazy(() =>
  z.strictObject({
    /** Version of this envelope. */
    format: z.literal(1),
    /** The document, or the person behind their prefix. */
    documentId: streamId,
    /** 1, 2, 3 … without gap within the stream (I2). */
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
export type Entry = EntryOf<DocumentEvent>;

/** The same of a person's stream. */
export type PersonEntry = EntryOf<PersonEvent>;

/** The same of a meeting's. */
export type MeetingEntry = EntryOf<MeetingEvent>;

/** The same of an office’s calendar. */
export type CalendarEntry = EntryOf<CalendarEvent>;

type AnyEventType = EventType | PersonEventType | MeetingEventType | CalendarEventType;

type EntryOf<E> = Omit<StoredEntry, "type" | "version" | "facts"> & { event: E };

const isOf = <T extends string>(types: readonly T[], type: string): type is T =>
  (types as readonly string[]).includes(type);

/** The version at which events of this type are written today. */
export const currentVersion = (type: AnyEventType): number => stepsOf(type).length + 1;

const stepsOf = (type: AnyEventType) => upcasters[type] ?? [];

/** Parses an entry as it lies in the table. Throws a ZodError on anything else. */
export const parseStoredEntry = (item: unknown): StoredEntry => stored().parse(item);

/** The same for whoever expects anything there: null for what is no entry. */
export const readStoredEntry = (item: unknown): StoredEntry | null => stored().safeParse(item).data ?? null;

/**
 * Brings a stored entry of a document to the newest version of its event.
 * Throws when the type is unknown or newer than this code: readers are deployed before writers.
 */
export const upcast = (entry: StoredEntry): Entry => newest(entry, eventTypes, factsOf);

/** The same of a person's stream. */
export const upcastPerson = (entry: StoredEntry): PersonEntry =>
  newest(entry, personEventTypes, personFactsOf);

/** The same of a meeting's. */
export const upcastMeeting = (entry: StoredEntry): MeetingEntry =>
  newest(entry, meetingEventTypes, meetingFactsOf);

/** The same of an office’s calendar. */
export const upcastCalendar = (entry: StoredEntry): CalendarEntry =>
  newest(entry, calendarEventTypes, calendarFactsOf);

function newest<T extends AnyEventType, E extends { type: T }>(
  entry: StoredEntry,
  types: readonly T[],
  factsOf: (type: T) => z.ZodMiniType,
): EntryOf<E> {
  const { type: written, version, facts: old, ...envelope } = entry;
  const past = Object.hasOwn(retired, written) ? retired[written] : undefined;
  const type: string = past?.now ?? written;
  if (!isOf(types, type))
    throw new Error(`Entry ${entry.documentId}/${entry.number}: unknown event type "${written}"`);
  if (version > (past?.steps.length ?? currentVersion(type))) {
    throw new Error(
      `Entry ${entry.documentId}/${entry.number}: ${written} version ${version} is newer than this reader`,
    );
  }
  const facts = [...(past?.steps ?? []), ...stepsOf(type)]
    .slice(version - 1)
    .reduce((current, step) => step(current), old);
  return { ...envelope, event: { type, facts: factsOf(type).parse(facts) } as unknown as E };
}
