import type { Lang } from "../organisation/organisation.ts";

/** What a calendar holds of something, in words already: a meeting, or a day by whose end something is due (RFC 5545). */
export type CalendarEntry = {
  /** Names it for good, with the host of the installation: a calendar that gets it again changes what it has. */
  uid: string;
  /** How many times it came to stand otherwise, as its stream says: a calendar keeps the highest (RFC 5546, section 2.1.5). */
  sequence: number;
  /** When it came to stand so (instant, ISO 8601 UTC). */
  stampedAt: string;
  isCancelled: boolean;
  /** A time (instants, ISO 8601 UTC), or a whole day (ISO 8601), which has no time zone, and on which nobody is busy. */
  when: { from: string; to: string } | { day: string };
  /** In which language it is said. */
  lang: Lang;
  summary: string;
  description: string | null;
  location: string | null;
  url: string | null;
};

/**
 * Writes a calendar as other programs read it.
 * @param name as a program calls it that shows it beside others; null of a single entry, which is none
 */
export type CalendarWriter = (name: string | null, entries: readonly CalendarEntry[]) => Promise<string>;

/**
 * How an entry goes out with a mail (RFC 5546): its reader is invited to it, or is told of it by whoever publishes it. What is
 * cancelled says so whichever way it went out.
 */
export type SentEntry = { as: "invitation" | "publication"; entry: CalendarEntry };
