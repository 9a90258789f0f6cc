import { Temporal } from "temporal-polyfill";

/**
 * An instant later by a duration.
 * @param instant ISO 8601 UTC
 * @param duration exact time only: days count 24 hours
 */
export function later(
  instant: string,
  duration: { days?: number; hours?: number; minutes?: number; seconds?: number },
): string {
  const { days = 0, hours = 0, ...rest } = duration;
  return Temporal.Instant.from(instant)
    .add({ hours: hours + days * 24, ...rest })
    .toString({ fractionalSecondDigits: 3 });
}

/** Seconds since 1970 of an instant (ISO 8601 UTC), as DynamoDB's time to live wants them. */
export const epochSeconds = (instant: string): number =>
  Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000);
