/** Since when the address stands to which a person's links go, and until when it is not enough to act by. */
export type AddressStanding = {
  /** When it was changed last (instant, ISO 8601 UTC); null when it never was. */
  addressSince?: string | null;
  /** Until when a second person must have reached them by another channel; null when nothing is held. */
  heldUntil?: string | null;
};

/** Why an address is not enough to act by. `until` is null where it ends only once a second person lifts it. */
export type AddressRefusal =
  /** The link is of before the address was changed. */
  | { code: "address-changed" }
  /** The address was changed days ago. `until`: instant, ISO 8601 UTC. */
  | { code: "address-held"; until: string };

/** Whether a person's new address is still too new to act by. `now`: instant, ISO 8601 UTC. */
export const isHeld = ({ heldUntil }: AddressStanding, now: string): boolean =>
  heldUntil != null && now < heldUntil;

/** Whether a link was given before its person's address was changed: whoever reads the old mailbox may be anybody. */
export const isOfBefore = ({ addressSince }: AddressStanding, linkedAt: string): boolean =>
  addressSince != null && linkedAt <= addressSince;

/**
 * Why somebody may not decide, sign or oversee by a link now; null when they may. It is asked of the authority that a
 * decision reads, and whose version must still stand when it is committed, so that a change of address between the two
 * is seen.
 * @param linkedAt when the link was given that they act by (instant, ISO 8601 UTC)
 * @param now instant, ISO 8601 UTC
 */
export function refuseAddressFor(
  standing: AddressStanding,
  linkedAt: string,
  now: string,
): AddressRefusal | null {
  if (isOfBefore(standing, linkedAt)) return { code: "address-changed" };
  return isHeld(standing, now) ? { code: "address-held", until: standing.heldUntil ?? "" } : null;
}
