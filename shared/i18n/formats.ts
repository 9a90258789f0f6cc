const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/**
 * How days and times are written, kept once it was made: making one takes some thirty times as long as writing a day with it, and a
 * page writes many. There are as many as offices have time zones, times the few ways of writing.
 */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  keptIn(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));

/** How numbers are written, kept likewise. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  keptIn(numbers, locale, options, () => new Intl.NumberFormat(locale, options));

function keptIn<T>(kept: Map<string, T>, locale: string, options: object, make: () => T): T {
  const key = JSON.stringify([locale, options]);
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
