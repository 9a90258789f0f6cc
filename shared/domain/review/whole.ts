import type { Recipient } from "../../../events/common.ts";
import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import type { Review } from "./state.ts";

/** Who may read all of a document by a link of their own, and the organisations of which nobody is known who could. */
export type WholeFor = NonNullable<Review["whole"]>;

/** Whoever has no link yet is offered all of it, and of whom nobody is known is on record: once, however often that is said. */
export function offeredWhole(
  { whole }: Pick<Review, "whole">,
  { people, nobodyFor }: WholeFor,
): DocumentEvent[] {
  const before = whole ?? { people: [], nobodyFor: [] };
  const fresh = people.filter((one) => !before.people.includes(one));
  if (fresh.length === 0 && keysOf(before.nobodyFor) === keysOf(nobodyFor)) return [];
  const missing = nobodyFor.length > 0 ? { nobodyFor: [...nobodyFor] } : {};
  return [{ type: "whole-offered", facts: { people: fresh, ...missing } }];
}

const keysOf = (some: readonly Recipient[]): string =>
  some
    .map(({ kind, id }) => `${kind} ${id}`)
    .sort()
    .join();

/** A document after it was offered. */
export const withWhole = (review: Review, facts: EventOf<"whole-offered">["facts"]): Review => ({
  ...review,
  whole: {
    people: [...new Set([...(review.whole?.people ?? []), ...facts.people])],
    nobodyFor: facts.nobodyFor ?? [],
  },
});

/** Whether an organisation may read all of it of which nobody is known. */
export const awaitsReaders = ({ whole }: Pick<Review, "whole">): boolean =>
  (whole?.nobodyFor ?? []).length > 0;

/** Everybody who is told is told: of whom nobody is known is said anew, where everybody still reads less than they. */
export const withoutAwaited = (review: Review): Review =>
  review.whole ? { ...review, whole: { ...review.whole, nobodyFor: [] } } : review;
