import { hashOf } from "../audit/hash.ts";
import { mailboxOf } from "../organisation/addresses.ts";
import type { AddressStanding } from "../people/address-standing.ts";
import { holdOn, isOfBefore } from "../people/hold.ts";
import { isOutsider } from "../people/partners.ts";
import { streamOfPerson } from "../people/stream.ts";
import { documentOfLink, linkIdOf } from "./grant.ts";

/** The link to somebody's desk, as it was mailed: it opens once, and soon or never. Instants, ISO 8601 UTC. */
export type Desk = { id: string; person: string; givenAt: string; validUntil: string };

/** How long the link to a desk waits to be opened: as long as a mail may take, and no longer. */
export const deskWaitsFor = { hours: 2 };

/** Desks that may be asked for within an hour at one mailbox, however they are asked for. */
export const desksPerHour = 3;

/** A mailbox as the door names it: by its hash, so that no address is kept of whoever is not known. */
export const doorOf = (email: string): string => hashOf(mailboxOf(email));

const cause = /^desk\../;

/** @param asked what makes it another than every other of its person's */
export const deskIdOf = (person: string, asked: string): string =>
  linkIdOf(streamOfPerson(person), `desk.${asked}`);

/** Whether a link's id is that of a desk: of no document, and of no change of an address. */
export const isDeskId = (linkId: string): boolean =>
  documentOfLink(linkId)?.startsWith(streamOfPerson("")) === true &&
  cause.test(linkId.slice(linkId.indexOf("~") + 1));

type Holder = AddressStanding & { active: boolean; roles: readonly string[] };

/**
 * Whether somebody has a desk at the address on file: whoever left has none, nor whoever holds no role, for nothing can await
 * them; and nobody while that address is disputed, for whoever reads it may be anybody.
 * @param now instant, ISO 8601 UTC
 */
export const hasDesk = (holder: Holder | null, now: string): holder is Holder =>
  holder?.active === true &&
  holder.roles.length > 0 &&
  !isOutsider(holder) &&
  holdOn(holder, now)?.code !== "address-disputed";

/** Whether a desk is still its person's: they have one, and mail goes to the address to which its link was mailed. */
export const isDeskOf = ({ givenAt }: Pick<Desk, "givenAt">, holder: Holder | null, now: string): boolean =>
  hasDesk(holder, now) && !isOfBefore(holder, givenAt);
