import { later } from "../time.ts";
import { type AddressStanding, isDisputed, untilLifted } from "./address-standing.ts";
import type { Confirmed, PersonRecord } from "./person.ts";

/** Why nobody decides by an address alone. */
export type Hold =
  /** It was changed days ago. `until`: instant, ISO 8601 UTC. */
  | { code: "address-held"; until: string }
  /** Its owner objected: it ends only once a second person lifts it. */
  | { code: "address-disputed" };

/** Why an address is not enough to act by. */
export type AddressRefusal =
  /** The link is of before the address was changed. */
  { code: "address-changed" } | Hold;

/** What holds a person's new address back, and whether that ends by itself; null where nothing does. */
export function holdOn({ heldUntil }: AddressStanding, now: string): Hold | null {
  if (heldUntil == null || now >= heldUntil) return null;
  return heldUntil === untilLifted
    ? { code: "address-disputed" }
    : { code: "address-held", until: heldUntil };
}

/** Whether a person's new address is still too new to act by. `now`: instant, ISO 8601 UTC. */
export const isHeld = (standing: AddressStanding, now: string): boolean => holdOn(standing, now) !== null;

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
  return holdOn(standing, now);
}

/**
 * Why somebody may not act any more as they could a moment ago, when what they do was decided: their address was changed, or
 * objected to, since. Null where it stands as it did.
 * @param now instant, ISO 8601 UTC
 */
export function refuseChangeOfAddress(
  before: AddressStanding,
  after: AddressStanding,
  now: string,
): AddressRefusal | null {
  if ((before.addressSince ?? null) !== (after.addressSince ?? null)) return { code: "address-changed" };
  return holdOn(after, now);
}

/**
 * How much longer decisions know a new address as held than its owner stops it. A stop takes hold by its outbox row: where the
 * stream misses that, the clock takes it up a minute later, then every few minutes, and the operators hear of it after fifteen.
 */
const stopTakesHoldWithin = { hours: 1 };

/**
 * From when on somebody decides by the address that was confirmed last (instant, ISO 8601 UTC): once no stop can come any more,
 * and the last that could has taken hold.
 */
export const decidesFrom = ({ since, heldUntil }: Pick<Confirmed, "since" | "heldUntil">): string =>
  heldUntil <= since || heldUntil === untilLifted ? heldUntil : later(heldUntil, stopTakesHoldWithin);

/** Since when somebody was away who comes back, and for how many days a new address is held (instants, ISO 8601 UTC). */
export type Return = { awaySince: string; holdDays: number; now: string };

/**
 * Until when somebody who comes back decides nothing by their address alone; null where it was not on hold when they left, nor
 * changed while they were away. Whoever is away does not miss what they are not sent, so that their days begin anew.
 */
export function heldOnReturn(
  { confirmed }: Pick<PersonRecord, "confirmed">,
  { awaySince, holdDays, now }: Return,
): string | null {
  if (!confirmed || isDisputed({ confirmed })) return null;
  const { heldUntil, since } = confirmed;
  if (heldUntil <= since || heldUntil <= awaySince) return null;
  const until = later(now, { days: holdDays });
  return until > heldUntil ? until : heldUntil;
}
