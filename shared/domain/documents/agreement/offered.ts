import type { Entry } from "../../../../events/entry.ts";
import type { Comment } from "../../audit/comment.ts";
import type { Altered } from "../../audit/commitments.ts";
import {
  type AddressesOfNobody,
  type AddressTaken,
  isSameAddress,
  refuseOwnAddress,
} from "../../organisation/addresses.ts";
import { isSignatoryRole } from "../../people/partners.ts";
import type { Offer, Review } from "../../review/state.ts";
import type { Signatory, SignatoryStanding } from "./signatories.ts";

/** Somebody of a party to whom the draft was offered, as their words lie beside the entry that says so. */
export type Offered = Offer & { named: Signatory };

type Line = { entry: Entry; comment: Comment | Altered | null };

/** What is kept of somebody beside the entry of an offer, by what it is called there. */
export const wordsOfOffer = ({ of, country, name, as, email, lang }: Signatory): Record<string, string> => ({
  ...{ of, country, name, as, email, lang },
});

/** All offers of a draft, in their order; those of which the words were masked are left out. */
export const offeredIn = ({ offers = [] }: Pick<Review, "offers">, history: readonly Line[]): Offered[] =>
  history.flatMap(({ entry: { event }, comment }) => {
    if (event.type !== "draft-offered" || comment === null || comment === "altered") return [];
    const offer = offers.find(({ number }) => number === event.facts.number);
    const said = (name: string) => comment.fields[name] ?? "";
    const named: Signatory = {
      ...{ party: event.facts.party, isOurs: false, roleOfKnown: null },
      ...{ of: said("of"), country: said("country"), name: said("name"), as: said("as") },
      ...{ email: said("email"), lang: said("lang") === "en" ? "en" : "fr" },
    };
    return offer ? [{ ...offer, named }] : [];
  });

/**
 * Why a draft is not offered at an address: it can be nobody's, or is somebody else's of the parties, whose mail the two would share;
 * null where it is. An offer to whoever signs takes the place of the one before it.
 * @param among who signs as the draft says now, and what was offered until now
 */
export function refuseOfferAt(
  { email, party }: Pick<Signatory, "email" | "party">,
  as: Offer["as"],
  among: { parties: readonly Signatory[]; offered: readonly Offered[] },
  own: AddressesOfNobody,
): AddressTaken | null {
  const isSignatory = as === "signatory";
  const others = [
    ...among.parties.filter((one) => !isSignatory || one.party !== party),
    ...among.offered
      .filter((one) => !one.isOver && (one.as === "colleague" || !isSignatory))
      .map(({ named }) => named),
  ];
  const isTwice = others.some((one) => isSameAddress(one.email, email));
  return refuseOwnAddress(email, own) ?? (isTwice ? { code: "somebody-elses-address" } : null);
}

/** Those whose address somebody is to confirm before they read the draft. */
export const offersToConfirm = (
  review: Pick<Review, "offers">,
  history: readonly Line[],
): (SignatoryStanding & { number: number })[] =>
  offeredIn(review, history)
    .filter(({ person, role, isOver }) => !isOver && person === null && isSignatoryRole(role))
    .map(({ named, role, number }) => ({ ...named, role, number, isConfirmed: false }));
