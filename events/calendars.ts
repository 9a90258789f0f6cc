import * as z from "zod/mini";
import { day, hash, id, ordinal } from "./common.ts";
import { lazy } from "./lazy.ts";

const line = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * What each type of event of an office’s calendar says. Public holidays have names that everybody knows; what somebody of the office
 * typed is words of theirs, which lie beside the entry (I12).
 */
const shapes = {
  /** The public holidays of a year, as a library has them: they take the place of those that were loaded of it before. */
  "holidays-loaded": () =>
    z.strictObject({
      year: ordinal,
      days: z.array(z.strictObject({ day, name: z.strictObject({ en: line, fr: line }) })),
      source: z.strictObject({ name: line, version: line }),
    }),
  /** Days on which the office does not work, by its own list. `wordsCommitment`: to what each is called, by its day. */
  "days-closed": () =>
    z.strictObject({
      days: z.array(day).check(z.minLength(1)),
      wordsCommitment: z.nullable(hash),
      by: id,
    }),
  /** Days on which it works after all: of its own list, or public holidays that it does not keep. */
  "days-opened": () => z.strictObject({ days: z.array(day).check(z.minLength(1)), by: id }),
} as const;

export type CalendarEventType = keyof typeof shapes;

export const calendarEventTypes = Object.keys(shapes) as CalendarEventType[];

const made = new Map(calendarEventTypes.map((type) => [type, lazy((): z.ZodMiniType => shapes[type]())]));

/** The shape of an event's facts, made when it is first asked for. */
export const calendarFactsOf = (type: CalendarEventType): z.ZodMiniType => (made.get(type) ?? shapes[type])();

/** One event of an office's calendar, at its newest version. */
export type CalendarEvent = {
  [T in CalendarEventType]: { type: T; facts: z.infer<ReturnType<(typeof shapes)[T]>> };
}[CalendarEventType];
