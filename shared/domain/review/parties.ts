import { isOfParties, isSignature } from "../organisation/lane-rule.ts";
import { isOutsideRole } from "../people/partners.ts";
import type { Lane } from "./route.ts";
import type { Party, Review } from "./state.ts";

/**
 * The parties of a content, whom its policy asks to consent and to sign. Each is named by the role of whoever speaks for it: an
 * outside one by that of its own people, the organisation by one of its own.
 */

type Named = Pick<Review, "parties">;

const isOutside = ({ role }: Pick<Party, "role">): boolean => isOutsideRole(role);

/** The parties that a lane asks, in the order in which its people stand: to consent the outside ones, to sign all; else none. */
function partiesIn({ parties = [] }: Named, lane: Pick<Lane, "rule">): readonly Party[] {
  if (!isOfParties(lane)) return [];
  return isSignature(lane) ? parties : parties.filter(isOutside);
}

/** The party for which somebody is asked in a lane; undefined where they are not. */
export const partyOf = (
  review: Named,
  lane: Pick<Lane, "rule" | "people">,
  person: string,
): Party | undefined => partiesIn(review, lane)[lane.people.indexOf(person)];

/** Whether somebody with these roles speaks for a party of the content. */
export const isParty = ({ parties = [] }: Named, roles: readonly string[]): boolean =>
  parties.some(({ role }) => roles.includes(role));

/** Whether somebody with these roles speaks for a party that a lane asks. */
export const speaksIn = (review: Named, lane: Pick<Lane, "rule">, roles: readonly string[]): boolean =>
  partiesIn(review, lane).some(({ role }) => roles.includes(role));

/**
 * Who is asked for each party: whoever was before, while they speak for it; else whom the content names, else the first who does.
 * Nobody is asked while one of them has nobody: nobody signs beside an empty place.
 * @param holders who holds a role now and could answer
 */
export function speakersFor(
  review: Named,
  lane: Pick<Lane, "rule" | "people">,
  holders: (role: string) => readonly string[],
): string[] {
  const asked = partiesIn(review, lane).map(({ role, person }) => {
    const free = holders(role);
    const before = free.find((one) => lane.people.includes(one));
    return before ?? free.find((one) => one === person) ?? free[0];
  });
  return asked.every((person) => person !== undefined) ? asked : [];
}

/** Whether a document’s policy asks its parties anything: of any other nobody says who they are. */
export const asksParties = ({ policy }: Pick<Review, "policy">): boolean =>
  policy.stages.some(({ lanes }) => lanes.some(isOfParties));

/** Whether nobody is known who speaks for one of a content's outside parties. @param roster who holds which role now */
export const isPartyUnknown = (
  { parties = [] }: Named,
  roster: Readonly<Record<string, readonly string[]>>,
): boolean => parties.some((party) => isOutside(party) && (roster[party.role] ?? []).length === 0);

/** Whether two parties are spoken for by the same people: nobody agrees with themselves. */
export const isOneTwice = (parties: readonly Party[]): boolean =>
  new Set(parties.map(({ role }) => role)).size < parties.length;

/** A consent was withdrawn: the stage that is open ends by it; where none is, the document is its author's at once. */
export const withoutConsent = (review: Review): Review => ({
  ...review,
  consentWithdrawn: true,
  ...(!review.stageOpen && { status: "changes-requested" as const, meeting: null }),
});
