import { type Calendar, usualWeekend } from "./business-days.ts";
import type { Organisation } from "./organisation.ts";

/** Days off by office, of those that keep a calendar of their own (ISO 8601). */
export type DaysOff = Readonly<Record<string, readonly string[]>>;

/**
 * An organisation with the calendars that its offices keep: each has its own days off, and the head office's are those of the
 * organisation. An office that keeps none counts as the organisation does (docs/adr/0103).
 */
export function withDaysOff(organisation: Organisation, off: DaysOff): Organisation {
  const offices = organisation.offices.map((office) => {
    const holidays = off[office.id];
    return holidays ? { ...office, holidays } : office;
  });
  const [head] = offices;
  return { ...organisation, offices, holidays: head?.holidays ?? organisation.holidays };
}

/** The office by which time is counted for somebody of an office: that one, if it keeps a calendar; else none but the organisation. */
export const countedIn = (
  { offices }: Pick<Organisation, "offices">,
  office: string | undefined,
): string | null =>
  offices.slice(1).find(({ id, holidays }) => id === office && holidays !== undefined)?.id ?? null;

/** The time zones (IANA) in which days end by which time is counted: the organisation’s, and those of offices with a calendar of their own. */
export const homesOf = ({ timeZone, offices = [] }: Calendar): string[] => [
  ...new Set([
    timeZone,
    ...offices.flatMap((office) => (office.holidays === undefined ? [] : [office.timeZone])),
  ]),
];

/** Where and when time is counted: an office’s own zone, weekend and days off; the organisation’s where it is counted there. */
export function calendarIn(calendar: Calendar, office: string | undefined): Calendar {
  const own = calendar.offices?.find(({ id }) => id === office);
  if (!own) return calendar;
  const { timeZone, weekend = usualWeekend, holidays = calendar.holidays } = own;
  return { timeZone, weekend, holidays };
}
