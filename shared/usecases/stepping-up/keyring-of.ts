import type { BylawProfile, StepUpRule } from "../../domain/board/profile.ts";
import type { Keyring, Proof } from "../../domain/board/step-up.ts";
import { keyOf, waysFor } from "../../domain/board/step-up.ts";
import type { Device } from "../../domain/people/credentials.ts";
import { isDevice, standingCredentials } from "../../domain/people/credentials.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import type { Review } from "../../domain/review/state.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Keyrings, OneTimeCodes, Passkeys } from "../../ports/step-up.ts";
import type { Identified } from "../entering/identify.ts";

export type StepUpDeps = {
  keyrings: Keyrings;
  openCodes: () => Promise<OneTimeCodes>;
  openPasskeys: () => Promise<Passkeys>;
  people: People;
  directory: Pick<Directory, "organisation" | "person" | "donor" | "partner" | "names">;
  clock: Clock;
  ids: Ids;
};

/** Somebody at pages of their own, in which session: on the way to a ballot that asks for more than their link, or at their desk. */
export type Stepping = { person: string; session: string; ballot: Pick<Identified, "link" | "head"> | null };

/** Whoever is on the way to a ballot. */
export type Proving = Stepping & { ballot: NonNullable<Stepping["ballot"]> };

/** What holds for a ballot that was opened while the by-laws asked for more, where they ask for nothing by now. */
const usual = { holdDays: 3, tries: 5, lockedMinutes: 15, proofMinutes: 10 } as const;

/** What a ballot asks, as it did when it was opened; in numbers as the by-laws are now. */
export const ruleOf = (
  { ballots }: BylawProfile,
  { ballotAsks }: Pick<Review, "ballotAsks">,
): StepUpRule => ({
  ...(ballots ?? usual),
  asks: ballotAsks ?? ballots?.asks ?? "code",
});

/** Whether ballots of somebody in these roles will ask for it, so that they enrol ahead of one. */
export const mayEnrol = ({ ballots, directors }: BylawProfile, roles: readonly string[]): boolean =>
  ballots !== undefined && roles.includes(directors.role);

/** Somebody as their stream says, or nobody. */
export const personIn = async ({ people }: Pick<StepUpDeps, "people">, person: string) =>
  (await people.load({ person })).head?.person ?? null;

/** What of somebody's counts now, and is as it was enrolled. */
export const usableOf = (
  person: Pick<PersonRecord, "credentials">,
  keyring: Keyring,
  asks: StepUpRule["asks"],
  now: string,
): Device[] => {
  const standing = standingCredentials(person, now)
    .filter(isDevice)
    .filter((one) => keyOf(keyring, one) !== null);
  const ways = waysFor(asks, standing);
  return standing.filter(({ kind }) => ways.includes(kind));
};

/** Beyond this many lost races something other than the person is at work. */
const maximumTries = 20;

/**
 * Changes a keyring: decided again on what somebody else left, as often as that is.
 * @param change null where nothing is to be changed
 * @returns the keyring as it is kept now; null where nothing was to be changed
 */
export async function changeKeyring(
  { keyrings }: Pick<StepUpDeps, "keyrings">,
  person: string,
  change: (keyring: Keyring) => { keyring: Keyring; proofs?: readonly Proof[] } | null,
): Promise<Keyring | null> {
  for (let tries = 1; tries <= maximumTries; tries += 1) {
    const { keyring, revision } = await keyrings.load(person);
    const changed = change(keyring);
    if (!changed) return null;
    if (await keyrings.keep(person, changed.keyring, revision, changed.proofs)) return changed.keyring;
  }
  throw new Error(`${person}: lost ${maximumTries} races for their keyring`);
}
