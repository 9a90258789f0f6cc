/** Whether something is a month and a day that every year has: "04-01". A year that begins on 29 February begins every fourth. */
export function isDayOfEveryYear(text: string): boolean {
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(text) ?? [];
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}

/**
 * The day on which the fiscal year begins that a day is in.
 * @param day ISO 8601
 * @param start month and day on which each begins, such as "04-01"
 */
export function fiscalYearOf(day: string, start: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < start ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${start}`;
}

/** How many fiscal years a period runs through, its last day included: two where it ends on the first day of the second. */
export const fiscalYearsOf = (period: { start: string; end: string }, start: string): number =>
  Number(fiscalYearOf(period.end, start).slice(0, 4)) -
  Number(fiscalYearOf(period.start, start).slice(0, 4)) +
  1;
