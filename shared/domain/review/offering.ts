import type { EventOf } from "../../../events/facts.ts";
import { holdOn, refuseAddressFor } from "../people/hold.ts";
import { isOutsider } from "../people/partners.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "./acting.ts";
import { isHelping } from "./colleagues.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { isCommented } from "./comment-days.ts";
import { allows } from "./lifecycle.ts";
import { cannotOversee } from "./overseer.ts";
import type { Offer, Review } from "./state.ts";
import { reasonOfStatus } from "./why-not.ts";
import { wasTakenOff } from "./writers.ts";

/**
 * The draft is offered to the other parties before it is submitted: to whoever signs for each, and one colleague of theirs. They read
 * it as it stands and comment on it, until its author takes the offer back.
 */

/** So many were ever offered it at most, so that a head stays small. */
export const mostOffers = 60;

/** Offers that stand: to whoever reads the draft, and to those whose address nobody has confirmed yet (`person` is null). */
export const offersOf = ({ offers = [] }: Pick<Review, "offers">): readonly Offer[] =>
  offers.filter(({ isOver }) => !isOver);

/** Who reads the draft as somebody of a party. */
export const partyReaders = (review: Pick<Review, "offers">): string[] =>
  offersOf(review).flatMap(({ person }) => person ?? []);

/** Whether the draft is, or was, offered to somebody as one of a party. */
export const isOfferedTo = ({ offers = [] }: Pick<Review, "offers">, person: string): boolean =>
  offers.some((offer) => offer.person === person);

/** Whether somebody reads and comments on a draft that is its author's: asked for comments until a day, or as somebody of a party. */
export const readsDraft = (review: Review, person: string, today: string): boolean =>
  allows("comment", review.status) &&
  (partyReaders(review).includes(person) ||
    (isHelping(review, "commenter", person) && isCommented(review, today)));

/** The author offers the draft to somebody of a party: once to whoever signs for it, and once to a colleague of theirs. */
export function offerDraft(review: Review, command: Named<"offer-draft">): Outcome {
  const { by, party, as, role, to, commentCommitment, now } = command;
  const mistake = notAuthors(review, command);
  if (mistake) return refuse(mistake);
  const isOffered = offersOf(review).some((one) => one.party === party && one.as === as);
  if (isOffered || (to && partyReaders(review).includes(to.person)))
    return refuse({ code: "invited-already" });
  if (commentCommitment === null) return refuse({ code: "content-changed" });
  const number = (review.offers ?? []).length + 1;
  if (number > mostOffers) return refuse({ code: "too-many-colleagues" });
  const facts = { number, party, as, role, by: by.person, commentCommitment };
  const offered = { type: "draft-offered", facts } as const;
  if (!to) return ok([offered]);
  const isNotFree = whyNotReader(review, to, role, now);
  return isNotFree ? refuse(isNotFree) : ok([offered, opened(number, to.person, by.person)]);
}

/** Whoever watches over it has confirmed an address: its owner reads the draft from now on. */
export function openDraft(review: Review, command: Named<"open-draft">): Outcome {
  const { by, number, to, linkedAt, now } = command;
  if (!allows("open-draft", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  const mistake = cannotOversee(review, by) ?? refuseAddressFor(by, linkedAt, now);
  if (mistake) return refuse(mistake);
  const offer = offersOf(review).find((one) => one.number === number);
  if (!offer) return refuse({ code: "task-over" });
  if (offer.person !== null) return ok([]);
  const isNotFree = whyNotReader(review, to, offer.role, now);
  return isNotFree ? refuse(isNotFree) : ok([opened(number, to.person, by.person)]);
}

/** The author takes an offer back, whether or not it was read. */
export function takeOfferBack(review: Review, command: Named<"take-offer-back">): Outcome {
  const { by, number } = command;
  const mistake = notAuthors(review, command);
  if (mistake) return refuse(mistake);
  if (!offersOf(review).some((one) => one.number === number)) return ok([]);
  return ok([{ type: "offer-taken-back", facts: { number, by: by.person } }]);
}

const opened = (number: number, person: string, by: string) =>
  ({ type: "draft-opened", facts: { number, person, by } }) as const;

/** Why what only a document's author does about offers is not for somebody, or not now; null where it is. */
function notAuthors(
  review: Review,
  { name, by, linkedAt, now }: Named<"offer-draft"> | Named<"take-offer-back">,
): Refusal | null {
  if (!allows(name, review.status)) return { code: reasonOfStatus(review.status) };
  if (by.person !== review.author) return { code: "not-yours" };
  return by.active ? refuseAddressFor(by, linkedAt, now) : { code: "no-longer-authorised" };
}

/** Somebody of another organisation alone, who holds the role by which they are of the party; a colleague is asked for comments. */
function whyNotReader(review: Review, person: Authority, role: string, now: string): Refusal | null {
  const isTheirs = person.active && isOutsider(person) && person.roles.includes(role);
  if (!isTheirs || wasTakenOff(review, person.person)) return { code: "not-eligible" };
  return holdOn(person, now);
}

type OfOffers = EventOf<"draft-offered" | "draft-opened" | "offer-taken-back">;

/** What an event makes of the offers of a draft. */
export function withOffers(review: Review, { type, facts }: OfOffers): Review {
  const { offers = [] } = review;
  const after = (changed: Partial<Offer>): Review => ({
    ...review,
    offers: offers.map((one) => (one.number === facts.number ? { ...one, ...changed } : one)),
  });
  switch (type) {
    case "draft-offered": {
      const { number, party, as, role } = facts;
      return { ...review, offers: [...offers, { number, party, as, role, person: null }] };
    }
    case "draft-opened":
      return after({ person: facts.person });
    case "offer-taken-back":
      return after({ isOver: true });
  }
}
