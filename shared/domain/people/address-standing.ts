/** Since when the address stands to which a person's links go, and until when it is not enough to act by. */
export type AddressStanding = {
  /** When it was changed last (instant, ISO 8601 UTC); null when it never was. */
  addressSince?: string | null;
  /** Until when a second person must have reached them by another channel; null when nothing is held. */
  heldUntil?: string | null;
};
