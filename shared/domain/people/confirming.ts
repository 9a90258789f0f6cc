import type { StoredEntry } from "../../../events/entry.ts";
import type { AddressLink } from "../links/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { later } from "../time.ts";
import type { PersonRecord } from "./person.ts";
import { untilLifted } from "./person.ts";

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

/** A change of address that waits for somebody: to confirm it or, since its owner objected, to lift its hold. */
export type Waiting = { change: number; asked: string; proposedBy: string | null };

/** What of somebody's address waits, and for whom. A hold that ends by itself waits for nobody. */
export function awaitedOf({ proposal, changes, confirmed }: PersonRecord): Waiting[] {
  return [
    ...(proposal ? [{ change: changes, asked: proposal.asked, proposedBy: proposal.by }] : []),
    ...(confirmed?.heldUntil === untilLifted
      ? [{ change: confirmed.change, asked: confirmed.by, proposedBy: confirmed.proposedBy }]
      : []),
  ];
}

const asking: readonly string[] = [
  "address-change-proposed",
  "address-change-objected",
  "address-change-asked-anew",
];

/** The entries by which somebody was asked about a change of address. */
const askings = (entries: readonly StoredEntry[], change: number) =>
  entries.filter(({ type, facts }) => asking.includes(type) && facts["change"] === change);

/** When whoever a change waits for was given their link (instant, ISO 8601 UTC). */
export const askedAt = (entries: readonly StoredEntry[], { change }: Waiting): string =>
  askings(entries, change).at(-1)?.at ?? "";

/** Days for which nobody is asked the same again: where every mail fails, people must hear of it, and no mails go round. */
const askedOnceIn = 7;

/** Whether somebody was asked about a change so lately that nothing would come of asking them once more. */
export const wasAskedLately = (
  entries: readonly StoredEntry[],
  { change, asked }: Waiting,
  person: string,
  now: string,
): boolean =>
  askings(entries, change).some(
    ({ at, facts }) => (facts["asked"] ?? asked) === person && now < later(at, { days: askedOnceIn }),
  );

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
