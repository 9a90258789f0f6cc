import type { AddressChange } from "../organisation/addresses.ts";
import { mailboxOf } from "../organisation/addresses.ts";
import type { PersonRecord } from "./person.ts";

/** Who took a mailbox last, and the entry of their stream by which they did. */
export type Holding = { person: string; entry: number };

/**
 * The mailboxes that somebody holds: of the address on file, of the one that waits for a second person or was confirmed and
 * is about to take effect, and of the one whose place it takes, which may be about to take effect itself. Whoever is away holds none, for nobody acts in their name.
 * @param lastChange the change of their address that was proposed last; null for none
 */
export function mailboxesOf(
  { active, changes, proposal, confirmed }: PersonRecord,
  email: string,
  lastChange: AddressChange | null,
): string[] {
  if (!active) return [];
  const coming = confirmed?.change === changes ? [lastChange?.to] : [];
  const waiting = proposal ? [lastChange?.from, lastChange?.to] : coming;
  return [...new Set([email, ...waiting].flatMap((one) => (one === undefined ? [] : [mailboxOf(one)])))];
}
