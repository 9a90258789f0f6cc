import { rowPrefix } from "../../forms/rows.ts";
import { donorOf, roleOfPartner } from "../../people/partners.ts";
import type { Party } from "../../review/state.ts";
import type { Values } from "../../typed/values.ts";
import type { Agreement } from "./agreement.ts";
import type { AgreementBasis } from "./basis.ts";
import { parties } from "./known-parties.ts";
import { signatoriesIn } from "./signatories.ts";

/** A party with whom an agreement is carried out, by the role of whoever speaks for it, and whom it names; null where nobody is known. */
export type Spoken = {
  party: string;
  name: string;
  isNamed: boolean;
  role: string | null;
  person: string | null;
};

/** That of an agreement that was taken over: a partner who is known by name alone has nobody who speaks for it. */
export const partnerOf = ({ partner }: Pick<Agreement, "partner">): Spoken => ({
  party: partner.id ?? "partner",
  ...{ name: partner.name, isNamed: true, person: null },
  role: partner.id === null ? null : roleOfPartner(partner.id),
});

/**
 * The outside parties of an agreement that was written in Accord, but for its donors, each by the role that signed for it.
 * @param signed who its parties were as it was submitted
 */
export const partnersIn = (
  basis: Pick<AgreementBasis, "known">,
  values: Values,
  signed: readonly Party[],
): Spoken[] =>
  signatoriesIn(basis, values).flatMap(({ party, isOurs, of, roleOfKnown }) => {
    const said = (field: string) => values[`${rowPrefix(parties, party)}${field}`];
    const isDonor = said("role") === "donor" || donorOf({ roles: [roleOfKnown ?? ""] }) !== null;
    if (isOurs || isDonor) return [];
    const { role = null, person = null } = signed.find((one) => one.party === party) ?? {};
    return [{ party, name: of, isNamed: said("mayBeNamed") !== "no", role, person }];
  });
