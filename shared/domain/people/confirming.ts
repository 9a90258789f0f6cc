import type { StoredEntry } from "../../../events/entry.ts";
import { hashOf } from "../audit/hash.ts";
import type { AddressLink } from "../links/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { later } from "../time.ts";
import { isDisputed } from "./address-standing.ts";
import { askedOf, credentialsOf } from "./credentials.ts";
import type { PersonRecord } from "./person.ts";
import { foldPerson } from "./person.ts";

/** Why a link about somebody's address no longer acts, or what it is for now. `disputed`: its owner stopped it with it. */
export type ConfirmingStanding =
  | "to-confirm"
  | "to-lift"
  | "disputed"
  | "done"
  | "outdated"
  | "revoked"
  | "expired";

/** What is so of one change of an address. */
export type ChangeState =
  /** The second person is asked. */
  | "waits"
  /** It was confirmed, and for some days nobody decides by it alone. */
  | "held"
  /** It was confirmed, and its owner objected since: nobody decides by it until it is lifted. */
  | "disputed"
  /** It was confirmed, and decisions are made by it. */
  | "holds"
  /** Its owner stopped it before it was confirmed. */
  | "stopped"
  /** The second person refused it. */
  | "refused"
  /** Another one took its place. */
  | "replaced";

/** What is on record of one change of an address. */
export type ChangeOnRecord = {
  state: ChangeState;
  /** When the owner objected to the address on file that is disputed (instant, ISO 8601 UTC); null where it is not. */
  objectedAt: string | null;
  /**
   * When whoever reads the address on file last stopped another one before it was confirmed (instant, ISO 8601 UTC); null where
   * nobody did since one was confirmed: who read the one before said nothing of what is proposed by now.
   */
  stoppedAt: string | null;
  /** Whether it is disputed since the one on file before it was, and nobody objected to it itself. */
  isPassedOn: boolean;
  /** Whether it was proposed from a report, on whose record its end stands; else from a file. */
  isFromReport: boolean;
};

/** How a change stands, as far as the person's state says: of one that came to nothing it does not say why. */
function stateOf(
  { proposal, changes, confirmed }: PersonRecord,
  change: number,
  now: string,
): Exclude<ChangeState, "stopped" | "refused"> | "ended" {
  if (proposal && changes === change) return "waits";
  if (confirmed?.change !== change) return changes === change ? "ended" : "replaced";
  if (isDisputed({ confirmed })) return "disputed";
  return now < confirmed.heldUntil ? "held" : "holds";
}

/** Whether a person's head says what decisions are to know of them as their entries do: it could have been edited. */
export function isAsRecorded(head: PersonRecord | null, entries: readonly StoredEntry[]): boolean {
  const known = (person: PersonRecord | null) => {
    const { change = null, since = null, heldUntil = null } = person?.confirmed ?? {};
    return person && { roles: person.roles, active: person.active, change, since, heldUntil };
  };
  return hashOf(known(head)) === hashOf(known(foldPerson(entries).person));
}

/** Whether a second person refused a change. */
export const wasRefused = (entries: readonly StoredEntry[], change: number): boolean =>
  entries.some(({ type, facts }) => type === "address-change-refused" && facts["change"] === change);

/**
 * What is on record of a change.
 * @param now instant, ISO 8601 UTC
 */
export function changeOnRecord(
  person: PersonRecord,
  entries: readonly StoredEntry[],
  change: number,
  now: string,
): ChangeOnRecord {
  const own = entries.filter(({ facts }) => facts["change"] === change);
  const entryOf = (type: string) => own.findLast((entry) => entry.type === type);
  const state = stateOf(person, change, now);
  const isObjected = entryOf("address-change-objected") !== undefined;
  const why = wasRefused(entries, change) ? "refused" : "stopped";
  return {
    state: state === "ended" ? why : state,
    objectedAt: isDisputed(person) ? lastObjection(entries, "confirmed") : null,
    stoppedAt: lastObjection(entries, "stopped", sinceConfirmed(entries)),
    isPassedOn: state === "disputed" && !isObjected,
    isFromReport: entryOf("address-change-proposed")?.facts["about"] != null,
  };
}

const sinceConfirmed = (entries: readonly StoredEntry[]): readonly StoredEntry[] =>
  entries.slice(entries.findLastIndex(({ type }) => type === "address-change-confirmed") + 1);

/** When the owner of an address objected last to one that had been confirmed, or stopped one before it was; of some entries alone. */
function lastObjection(
  entries: readonly StoredEntry[],
  to: "confirmed" | "stopped",
  among = entries,
): string | null {
  const confirmed = new Set(
    entries.flatMap(({ type, facts }) => (type === "address-change-confirmed" ? [facts["change"]] : [])),
  );
  const isSuch = ({ type, facts }: StoredEntry) =>
    type === "address-change-objected" && confirmed.has(facts["change"]) === (to === "confirmed");
  return among.findLast(isSuch)?.at ?? null;
}

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
    ...(confirmed && isDisputed({ confirmed })
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
 * How a link about a change of address stands: it dies by comparison with the person's stream, never by a write (I11). One
 * that is too old acts no more; but whose address it is still hears by theirs what became of the change, and whom to call.
 * @param now instant, ISO 8601 UTC
 */
export function standingOfConfirming(
  link: AddressLink,
  person: PersonRecord,
  now: string,
): ConfirmingStanding {
  if (link.revoked) return "revoked";
  const standing = byComparison(link, person, now);
  const onlyTells = standing !== "to-confirm" && standing !== "to-lift";
  if (now >= link.validUntil && !(onlyTells && link.purpose === "object-to-address")) return "expired";
  return standing;
}

/**
 * Whether a change of somebody's address, or their objection to it, waits for whoever has a link about it. A hold that ends by
 * itself waits for nobody.
 * @param now instant, ISO 8601 UTC
 */
export function awaitsConfirming(link: AddressLink, person: PersonRecord, now: string): boolean {
  if (link.purpose !== "confirm-address") return false;
  const standing = standingOfConfirming(link, person, now);
  return standing === "to-confirm" || (standing === "to-lift" && isDisputed(person));
}

/**
 * Whether a link is to what waits for its reader as the second person.
 * @param now instant, ISO 8601 UTC
 */
export const awaitsSecond = (
  { purpose, round, person: reader, validUntil, revoked }: AddressLink,
  person: Pick<PersonRecord, "credentials">,
  now: string,
): boolean => {
  const found = credentialsOf(person).find(({ number }) => number === round);
  const isTheirs =
    purpose === "confirm-credential" && found?.confirmed === null && askedOf(found).includes(reader);
  return isTheirs && !revoked && now < validUntil;
};

function byComparison(
  link: AddressLink,
  person: PersonRecord,
  now: string,
): Exclude<ConfirmingStanding, "revoked" | "expired"> {
  const state = stateOf(person, link.round, now);
  if (state === "ended" || state === "replaced") return "outdated";
  const isOwn = link.purpose === "object-to-address";
  const asked = state === "waits" ? person.proposal?.asked : person.confirmed?.by;
  if (!isOwn && asked !== link.person) return "outdated";
  if (state === "waits") return "to-confirm";
  if (state === "disputed" && isOwn) return "disputed";
  return state === "holds" ? "done" : "to-lift";
}
