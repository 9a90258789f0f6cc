import * as Instant from "temporal-polyfill/fns/Instant";

/**
 * An instant later by a duration: milliseconds, which need no calendar, and take a tenth of the time without one.
 * @param instant ISO 8601 UTC
 * @param duration exact time only: days count 24 hours
 * @throws RangeError on what is no instant
 */
export function later(
  instant: string,
  duration: { days?: number; hours?: number; minutes?: number; seconds?: number },
): string {
  const { days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
  const whole = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  return new Date(Date.parse(instant) + whole * 1000).toISOString();
}

/** Seconds since 1970 of an instant (ISO 8601 UTC), as DynamoDB's time to live wants them. */
export const epochSeconds = (instant: string): number =>
  Math.floor(Instant.fromString(instant).epochMilliseconds / 1000);

/** An instant as it is written everywhere: ISO 8601 UTC, to the millisecond. */
export const inMilliseconds = (instant: Instant.Record): string =>
  Instant.toString(instant, { fractionalSecondDigits: 3 });
