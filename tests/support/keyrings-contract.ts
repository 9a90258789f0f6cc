import { expect, it } from "vitest";
import { oneTimeCodes } from "../../shared/adapters/one-time-codes.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { StepUpRule } from "../../shared/domain/board/profile.ts";
import {
  isLocked,
  type Key,
  type Keyring,
  noKeys,
  type Proof,
  tried,
  without,
} from "../../shared/domain/board/step-up.ts";
import { later } from "../../shared/domain/time.ts";
import type { People } from "../../shared/ports/people.ts";
import type { Keyrings } from "../../shared/ports/step-up.ts";
import { changeKeyring, type Proving } from "../../shared/usecases/stepping-up/keyring-of.ts";
import { proveByCode } from "../../shared/usecases/stepping-up/prove.ts";
import { bylaws } from "./bylaws.ts";
import { appWithCode, code, withKeys } from "./enrolled-keys.ts";

const now = "2026-12-01T12:00:00.000Z";
const rule: StepUpRule = { asks: "code", holdDays: 3, tries: 5, lockedMinutes: 15, proofMinutes: 10 };
/** When it counts. */
export const inForce = later(now, { days: rule.holdDays });
const passkey: Key = { number: 2, salt: "s2", kind: "passkey", id: "aWQ", publicKey: "a2V5", counter: 3 };

const proofBy = (linkId: string): Proof => ({
  ...{ linkId, session: hashOf(linkId), person: "P-009", round: 1, lane: "board" },
  ...{ contentHash: hashOf("content"), way: "code", credential: 1, validUntil: later(now, { minutes: 10 }) },
});

/** Where keyrings are kept, beside the streams that say what counts of them, and the proof that a ballot reads. */
export type KeptKeyrings = {
  keyrings: Keyrings;
  people: People;
  proof(linkId: string, session: string): Promise<Proof | null>;
};

/** They type what their app shows at a time (instant, ISO 8601 UTC), on the way to a ballot by a link. */
export function provesAt({ keyrings, people }: KeptKeyrings, person: string, linkId: string, at: string) {
  const deps = {
    ...{ keyrings, people, clock: { now: () => at }, ids: { unique: () => "u", secret: () => "s" } },
    openCodes: () => Promise.resolve(oneTimeCodes),
    openPasskeys: () => Promise.reject(new Error("nobody has a passkey here")),
    directory: { organisation: () => Promise.resolve({ bylaws: { ...bylaws, ballots: rule } }) },
  } as unknown as Parameters<typeof proveByCode>[0];
  const report = { round: 1, contentHash: hashOf("content"), ballotAsks: "code" };
  const ballot = { link: { id: linkId, lane: "board" }, head: { report } } as unknown as Proving["ballot"];
  const who: Proving = { person, session: hashOf(linkId), ballot };
  return proveByCode(deps, who, appWithCode().shows(Date.parse(at)));
}

/**
 * What the pages of the step-up may count on, wherever what people prove themselves by is kept: it is read as it was written, each
 * write follows the one that was read, and what was proved is there with it, or not at all.
 * @param name makes ids that nobody else has
 */
export function itKeepsKeyrings(open: () => Promise<KeptKeyrings>, name: () => string): void {
  it("nobody has anything before they enrol it", async () => {
    const { keyrings } = await open();
    expect(await keyrings.load(name())).toEqual({ keyring: noKeys, revision: 0 });
  });

  it("a keyring is read as it was kept", async () => {
    const [{ keyrings }, person] = [await open(), name()];
    const full: Keyring = {
      ...{ keys: [code, passkey], begun: "JBSWY3DP", wrong: 2, lockedUntil: now },
      challenge: { value: "asked", for: "prove", session: hashOf("session"), validUntil: inForce },
      ...{ proofs: [proofBy(name())], misheard: { credential: 2, times: 1 } },
    };
    expect(await keyrings.keep(person, full, 0)).toBe(true);
    expect(await keyrings.load(person)).toEqual({ keyring: full, revision: 1 });
  });

  it("a write follows the one that was read, and what was proved is kept with it or not at all", async () => {
    const [{ keyrings, proof }, person, linkId] = [await open(), name(), name()];
    const proved = proofBy(linkId);
    expect(await keyrings.keep(person, noKeys, 0)).toBe(true);
    for (const stale of [0, 2]) expect(await keyrings.keep(person, noKeys, stale, [proved])).toBe(false);
    expect(await proof(linkId, proved.session)).toBeNull();
    expect(await keyrings.keep(person, { ...noKeys, proofs: [proved] }, 1, [proved])).toBe(true);
    expect(await proof(linkId, proved.session)).toEqual(proved);
    await changeKeyring({ keyrings }, person, (keyring) => without(keyring, () => true, now));
    expect(await proof(linkId, proved.session)).toEqual({ ...proved, validUntil: now });
  });

  it("six tries at one moment are six: five are looked at, and the sixth meets the lock", async () => {
    const [{ keyrings }, person] = [await open(), name()];
    const attempt = () =>
      changeKeyring({ keyrings }, person, (keyring) =>
        isLocked(keyring, now) ? null : { keyring: tried(keyring, rule, now) },
      );
    const counted = await Promise.all(Array.from({ length: 6 }, attempt));
    expect(counted.map((each) => each?.wrong ?? "locked").toSorted()).toEqual([1, 2, 3, 4, 5, "locked"]);
    const lockedUntil = later(now, { minutes: rule.lockedMinutes });
    expect(await keyrings.load(person)).toMatchObject({ keyring: { wrong: 5, lockedUntil }, revision: 5 });
  });

  it("what was enrolled proves nothing for some days; then a code is taken once, and the ballot finds the proof", async () => {
    const [kept, person, linkId] = [await open(), name(), name()];
    await withKeys(kept, person, inForce);
    const early = new Date(Date.parse(inForce) - 1).toISOString();
    expect(await provesAt(kept, person, linkId, early)).toMatchObject({
      refusal: { code: "nothing-enrolled" },
    });
    const right = await provesAt(kept, person, linkId, inForce);
    expect(right).toMatchObject({ ok: true, value: { way: "code", credential: 1, linkId } });
    expect(await kept.proof(linkId, hashOf(linkId))).toEqual(right.ok && right.value);
    expect(await provesAt(kept, person, linkId, inForce)).toMatchObject({ refusal: { code: "code-used" } });
  });
}
