import { foundRight, isLocked, type Key, keyOf, type Proof, tried } from "../../domain/board/step-up.ts";
import type { Credential } from "../../domain/people/credentials.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { later } from "../../domain/time.ts";
import { nextInLine } from "../people/ask-anew.ts";
import { carryOutOnPerson } from "../people/carry-out-on-person.ts";
import { takeChallenge } from "./enrol.ts";
import { changeKeyring, type Proving, personIn, ruleOf, type StepUpDeps, usableOf } from "./keyring-of.ts";

/** Why nothing was proved. `left`: how many more are looked at; `until`: when the next is (instant, ISO 8601 UTC). */
export type ProofRefusal =
  | { code: "wrong-code"; left: number }
  | { code: "locked"; until: string }
  | { code: "code-used" | "passkey-refused" | "challenge-over" | "nothing-enrolled" };

type Outcome = Result<Proof, ProofRefusal>;

/**
 * Somebody types the code that their own device shows, before they cast a ballot.
 *
 * 1. The try is counted first, by a write on condition that nobody else's came between: six at one moment are six.
 * 2. A code is of one step of 30 seconds, which is taken once: the same code proves nothing twice.
 * 3. What was proved is kept in the same transaction: for this version, lane and session, for a few minutes.
 * 4. The last wrong one locks it for a while; the person and whoever confirms are told.
 */
export async function proveByCode(deps: StepUpDeps, who: Proving, code: string): Promise<Outcome> {
  const now = deps.clock.now();
  const { person } = who;
  const known = await knownOf(deps, who, "code", now);
  if (!known) return refuse({ code: "nothing-enrolled" });
  const { rule, credential } = known;
  let lockedUntil: string | null = null;
  const counted = await changeKeyring(deps, person, (keyring) => {
    lockedUntil = isLocked(keyring, now) ? keyring.lockedUntil : null;
    return lockedUntil === null ? { keyring: tried(keyring, rule, now) } : null;
  });
  if (!counted) return refuse({ code: "locked", until: lockedUntil ?? now });
  const key = keyOf(counted, credential);
  const codes = await deps.openCodes();
  const step = key?.kind === "code" ? codes.stepOf(code, key.secret, now) : null;
  if (key?.kind !== "code" || step === null) return wrong(deps, person, counted, rule.tries);
  return take(deps, who, rule.proofMinutes, credential, "code-used", (found) =>
    found.kind === "code" && found.lastStep < step ? { ...found, lastStep: step } : null,
  );
}

/** Somebody has their browser sign what this session was asked, before they cast a ballot. */
export async function proveByPasskey(deps: StepUpDeps, who: Proving, answer: unknown): Promise<Outcome> {
  const known = await knownOf(deps, who, "passkey", deps.clock.now());
  if (!known) return refuse({ code: "nothing-enrolled" });
  const challenge = await takeChallenge(deps, who, "prove");
  if (challenge === null) return refuse({ code: "challenge-over" });
  const { rule, credential, key } = known;
  const passkeys = await deps.openPasskeys();
  const counter = key.kind === "passkey" ? await passkeys.proved(answer, challenge, key) : null;
  if (counter === null) return refuse({ code: "passkey-refused" });
  return take(deps, who, rule.proofMinutes, credential, "passkey-refused", (found) =>
    found.kind === "passkey" && (counter === 0 || found.counter < counter) ? { ...found, counter } : null,
  );
}

/** What of somebody's of this kind proves anything now. */
async function knownOf(
  deps: StepUpDeps,
  { person: id, ballot }: Proving,
  kind: Credential["kind"],
  now: string,
) {
  const [organisation, person, { keyring }] = await Promise.all([
    deps.directory.organisation(),
    personIn(deps, id),
    deps.keyrings.load(id),
  ]);
  const rule = ruleOf(organisation.bylaws, ballot.head.report);
  const usable = person ? usableOf(person, keyring, rule.asks, now) : [];
  const credential = usable.find((one) => one.kind === kind);
  const key = credential && keyOf(keyring, credential);
  return key ? { rule, credential, key } : null;
}

/** What was used is marked as used, and what was proved kept with it; on a keyring that somebody else changed, once more. */
async function take(
  deps: StepUpDeps,
  { person, session, ballot }: Proving,
  minutes: number,
  credential: Credential,
  otherwise: "code-used" | "passkey-refused",
  used: (key: Key) => Key | null,
): Promise<Outcome> {
  const { link, head } = ballot;
  const { report } = head;
  const now = deps.clock.now();
  const proof: Proof = {
    ...{ linkId: link.id, session, person, round: report.round, lane: link.lane ?? "" },
    ...{ contentHash: report.contentHash ?? "", way: credential.kind, credential: credential.number },
    validUntil: later(now, { minutes }),
  };
  const kept = await changeKeyring(deps, person, (keyring) => {
    const key = keyOf(keyring, credential);
    const after = key && used(key);
    return after && { keyring: foundRight(keyring, after, proof, now), proofs: [proof] };
  });
  return kept ? ok(proof) : refuse({ code: otherwise });
}

/** A wrong one; the last that is looked at locks the rest, of which two people are told. */
async function wrong(
  deps: StepUpDeps,
  person: string,
  { wrong: count, lockedUntil }: { wrong: number; lockedUntil: string | null },
  tries: number,
): Promise<Outcome> {
  if (lockedUntil === null) return refuse({ code: "wrong-code", left: tries - count });
  const organisation = await deps.directory.organisation();
  const told = await nextInLine(deps, organisation, { person, proposedBy: null });
  await carryOutOnPerson(deps, person, { name: "lock-credentials", person, until: lockedUntil, told });
  return refuse({ code: "locked", until: lockedUntil });
}
