import type { AddressLink } from "../links/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { PersonRecord } from "./person.ts";

/** Why a link about somebody's address no longer acts, or what it is for now. */
export type ConfirmingStanding = "to-confirm" | "to-lift" | "done" | "outdated" | "revoked" | "expired";

/**
 * Who is asked to confirm that an address is somebody's: never the person concerned, never who proposed it, and nobody
 * of whom `isReached` says that a link would not reach them or not let them act. Next in line is the next holder of the
 * same role, then of the next role.
 * @returns null when nobody is left
 */
export function secondPerson(
  { confirmsAddresses, roster }: Pick<Organisation, "confirmsAddresses" | "roster">,
  concerned: { person: string; proposedBy: string | null },
  isReached: (person: string) => boolean,
): string | null {
  const line = confirmsAddresses.flatMap((role) => roster[role] ?? []);
  const isFree = (one: string) => one !== concerned.person && one !== concerned.proposedBy;
  return line.find((one) => isFree(one) && isReached(one)) ?? null;
}

/**
 * How a link about a change of address stands: it dies by comparison with the person's stream, never by a write (I11).
 * @param now instant, ISO 8601 UTC
 */
export function standingOfConfirming(
  link: AddressLink,
  person: PersonRecord,
  now: string,
): ConfirmingStanding {
  if (link.revoked) return "revoked";
  if (now >= link.validUntil) return "expired";
  const { proposal, changes, confirmed } = person;
  const isOwn = link.purpose === "object-to-address";
  if (proposal && changes === link.round)
    return isOwn || proposal.asked === link.person ? "to-confirm" : "outdated";
  if (confirmed?.change !== link.round || proposal) return "outdated";
  if (!isOwn && confirmed.by !== link.person) return "outdated";
  return now < confirmed.heldUntil ? "to-lift" : "done";
}
