/**
 * People of a partner: no colleagues, who are asked for comments on drafts and for nothing else. They hold one role, which names
 * their partner, and which no policy does.
 */
const prefix = "partner.";

/** The role of whoever is of a partner, by its id. */
export const roleOfPartner = (partner: string): string => prefix + partner;

/** The role of whoever speaks for a party of a document that is nobody’s whom the organisation writes to: nobody holds it. */
export const roleOfUnknown = (row: string): string => `party.${row}`;

/** Whether a role is that of people outside, who speak for a party: of a partner, a donor, or of nobody who is known. */
export const isOutsideRole = (role: string): boolean => /^(partner|donor|party)\./.test(role);

/** The id of the partner that somebody is of; null for whoever is of the organisation. */
export const partnerOf = ({ roles }: { roles: readonly string[] }): string | null =>
  roles.find((role) => role.startsWith(prefix))?.slice(prefix.length) ?? null;

/** Whether somebody is of a partner. */
export const isOfPartner = (person: { roles: readonly string[] }): boolean => partnerOf(person) !== null;
