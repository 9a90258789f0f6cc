import type { Review } from "../review/state.ts";

/** How a resolution is called by its number, and the year of the meeting (day, ISO 8601) that it was made at: 2026-07. */
export const resolutionCalled = (heldOn: string, number: number): string =>
  `${heldOn.slice(0, 4)}-${String(number).padStart(2, "0")}`;

/** The number in what a resolution is called; null of what calls none. */
export const numberIn = (called: string): number | null => {
  const [, number] = /^\d{4}-(\d{2,6})$/.exec(called) ?? [];
  return number === undefined ? null : Number(number);
};

/**
 * How what a meeting decided on a document is called: by the number of its resolution; null where the motion was lost, undefined of a
 * meeting outside Accord, whose resolutions have no numbers here.
 */
export const calledAtMeeting = ({
  heldOn,
  resolved,
}: {
  heldOn: string;
  resolved?: { number: number | null } | undefined;
}): string | null | undefined => {
  if (!resolved) return undefined;
  return resolved.number === null ? null : resolutionCalled(heldOn, resolved.number);
};

/**
 * How the resolution is called by which a document was adopted (on a day, ISO 8601): at a meeting or in writing; null of one decided
 * outside Accord, which has no number here.
 */
export function adoptedAs(
  review: Pick<Review, "decidedAtMeeting" | "resolutions">,
  adoptedOn: string,
): string | null {
  const number = review.decidedAtMeeting?.resolved?.number ?? review.resolutions?.at(-1)?.number ?? null;
  return number === null ? null : resolutionCalled(adoptedOn, number);
}
