import type { OfficeCalendar } from "./office.ts";

/** A line of the history of a calendar: what was done, on which days or of which year, by whom (null for an operation), and when. */
export type CalendarLine = { at: string; by: string | null } & (
  | { what: "loaded"; year: number; days: number }
  | { what: "closed" | "opened"; days: readonly string[] }
);

/** An office's calendar as a page shows it: what each day of its own list is called, and who changed what. */
export type OfficeSeen = {
  calendar: OfficeCalendar;
  /** By day; a day that nobody named is not in it. */
  called: Readonly<Record<string, string>>;
  history: readonly CalendarLine[];
  names: Readonly<Record<string, string>>;
};
