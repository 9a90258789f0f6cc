/**
 * People outside, who belong to another organisation and are no colleagues: of a partner or a donor whom the directory has, or who
 * sign one agreement for a party of it. Each role of theirs names whom they speak for, and no policy names one. They are asked what
 * parties are asked; those of a partner for comments on drafts besides.
 */
const prefix = { partner: "partner.", donor: "donor.", signatory: "party." } as const;

/** The role of whoever is of a partner or a donor, by its id. */
export const roleOfPartner = (partner: string): string => prefix.partner + partner;
export const roleOfDonor = (donor: string): string => prefix.donor + donor;

/**
 * The role of whoever signs for a party as a row of an agreement names them, by a key of that row and of who it is. Somebody holds it
 * once their address was confirmed (docs/adr/0069).
 */
export const roleOfSignatory = (key: string): string => prefix.signatory + key;

/** Whether a role is of a party's signatory alone, whose address somebody confirms first. */
export const isSignatoryRole = (role: string): boolean => role.startsWith(prefix.signatory);

/** Whether a role is that of people outside, who speak for a party. */
export const isOutsideRole = (role: string): boolean =>
  Object.values(prefix).some((one) => role.startsWith(one));

/** Whether somebody is of another organisation. */
export const isOutsider = ({ roles }: { roles: readonly string[] }): boolean => roles.some(isOutsideRole);

/** The id of the partner, or of the donor, that somebody is of; null for whoever is of none. */
export const partnerOf = (person: { roles: readonly string[] }): string | null =>
  idAfter(prefix.partner, person);
export const donorOf = (person: { roles: readonly string[] }): string | null => idAfter(prefix.donor, person);

const idAfter = (start: string, { roles }: { roles: readonly string[] }): string | null =>
  roles.find((role) => role.startsWith(start))?.slice(start.length) ?? null;

/** Whether somebody is of a partner. */
export const isOfPartner = (person: { roles: readonly string[] }): boolean => partnerOf(person) !== null;
