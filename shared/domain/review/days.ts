import type { EventOf } from "../../../events/facts.ts";
import type { Review } from "./state.ts";

type OfDays = EventOf<"author-date-set" | "author-reminded" | "lateness-told" | "donor-date-changed">;

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
    // The author's day moves with that of their document's donors.
    case "donor-date-changed":
      return event.facts.dueOn === review.dueOn ? review : withAuthorsDay(review, event.facts.dueOn);
  }
}

const withAuthorsDay = (review: Review, dueOn: string): Review => ({
  ...review,
  dueOn,
  minded: { author: null, late: null },
});
