import type { EventOf } from "../../../events/facts.ts";
import type { Review } from "./state.ts";

type OfDays = EventOf<"author-date-set" | "author-reminded" | "lateness-told">;

/** A review after an event about the author's day, and what the clock did about it last. */
export function withDays(review: Review, event: OfDays): Review {
  switch (event.type) {
    case "author-date-set":
      return withAuthorsDay(review, event.facts.dueOn);
    case "author-reminded":
      return event.facts.by === null
        ? { ...review, minded: { ...review.minded, author: event.facts.days } }
        : { ...review, remindedOn: event.facts.on };
    case "lateness-told":
      return event.facts.of === "author"
        ? { ...review, minded: { ...review.minded, late: event.facts.days } }
        : review;
  }
}

/** Their day is another one, of which nobody was reminded yet. */
export const withAuthorsDay = (review: Review, dueOn: string): Review => ({
  ...review,
  dueOn,
  minded: { author: null, late: null },
});
