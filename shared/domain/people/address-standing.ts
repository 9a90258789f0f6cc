/** Since when the address stands to which a person's links go, and until when it is not enough to act by. */
export type AddressStanding = {
  /** When it was changed last (instant, ISO 8601 UTC); null when it never was. */
  addressSince?: string | null;
  /** Until when a second person must have reached them by another channel; null when nothing is held. */
  heldUntil?: string | null;
};

/** No date, but the hold of an address that its owner disputed: it ends when it is lifted. */
export const untilLifted = "9999-12-31T23:59:59.999Z";

/** Whether the owner of an address objected to it once it was confirmed: its hold does not end by itself. */
export const isDisputed = ({ confirmed }: { confirmed: { heldUntil: string } | null }): boolean =>
  confirmed?.heldUntil === untilLifted;
