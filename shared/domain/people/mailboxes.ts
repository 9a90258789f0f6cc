import type { AddressChange } from "../organisation/addresses.ts";
import { isSameAddress, mailboxOf } from "../organisation/addresses.ts";
import type { PersonRecord } from "./person.ts";

/**
 * A donor or a partner who took a mailbox. `until`: it is theirs until then whatever is on file, for what was recorded of it
 * takes effect meanwhile (instant, ISO 8601 UTC). `leaves`: another address was recorded in the place of the one with this hash, and
 * is not on file before then at the latest.
 */
export type ToldHolder = {
  kind: "donor" | "partner";
  id: string;
  until: string;
  leaves?: { address: string; until: string } | undefined;
};

/**
 * Who took a mailbox last: a person, and the entry of their stream by which they did; or donors and partners, with a mark that
 * is another each time. They may share one, for nobody acts by it: one desk answers for two funds.
 */
export type Holding = { person: string; entry: number } | { told: readonly ToldHolder[]; mark: string };

/** A mailbox that a change takes for a person, and who had taken it before; null for nobody. */
export type TakenMailbox = { mailbox: string; from: Holding | null };
/** A mailbox that is taken for a donor or a partner, and who has it then. */
export type ToldMailbox = TakenMailbox & { to: Extract<Holding, { told: unknown }> };

/** The changes of somebody's address of which something may still come: that proposed last, that confirmed last. */
export type AddressChanges = { proposed: AddressChange | null; confirmed: AddressChange | null };

/**
 * The mailboxes that somebody holds: of the address on file, of the one that waits for a second person, and of the one that
 * was confirmed and is about to take effect, whatever was proposed since, with the one whose place it takes, which may be
 * about to take effect itself. Whoever is away holds none, for nobody acts in their name.
 */
export function mailboxesOf(
  { active, proposal }: Pick<PersonRecord, "active" | "proposal">,
  email: string,
  { proposed, confirmed }: AddressChanges,
): string[] {
  if (!active) return [];
  const waiting = proposal ? [proposed?.to] : [];
  const isComing = confirmed !== null && !isSameAddress(confirmed.to, email);
  const coming = isComing ? [confirmed.from, confirmed.to] : [];
  const held = [email, ...waiting, ...coming];
  return [...new Set(held.flatMap((one) => (one === undefined ? [] : [mailboxOf(one)])))];
}

/**
 * The mailboxes that nobody else may take from somebody: those that they hold, and while their address is on hold the one
 * that it took the place of, for whoever reads that may say yet that the change was none of theirs, and has it back then.
 * @param now instant, ISO 8601 UTC
 */
export function mailboxesKept(
  person: Pick<PersonRecord, "active" | "proposal" | "confirmed">,
  email: string,
  changes: AddressChanges,
  now: string,
): string[] {
  const isOnHold = person.active && person.confirmed !== null && now < person.confirmed.heldUntil;
  const left = isOnHold && changes.confirmed ? [mailboxOf(changes.confirmed.from)] : [];
  return [...mailboxesOf(person, email, changes), ...left];
}
