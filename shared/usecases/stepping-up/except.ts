import { hashOf } from "../../domain/audit/hash.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { type Proof, withProof } from "../../domain/board/step-up.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import {
  type Credential,
  credentialsOf,
  type Exception,
  isFor,
  nextNumber,
} from "../../domain/people/credentials.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { later } from "../../domain/time.ts";
import type { KnownAuthority } from "../../ports/store.ts";
import { nextInLine } from "../people/ask-anew.ts";
import { carryOutOnPerson } from "../people/carry-out-on-person.ts";
import type { EnrolRefusal } from "./enrol.ts";
import { changeKeyring, type Proving, personIn, ruleOf, type StepUpDeps, usableOf } from "./keyring-of.ts";

/** Who grants an exception first: whoever chairs the board, else whoever keeps its record. */
export const firstToGrant = ({ directors, record }: BylawProfile): string[] => [
  directors.chair,
  record.keeper,
];

/** The ballot that somebody is on the way to, as an exception for it names it. */
const ballotOf = ({ ballot: { link, head } }: Pick<Proving, "ballot">) => ({
  ...{ documentId: link.documentId, round: head.report.round, lane: link.lane ?? "" },
});

/** What of somebody's is an exception for this ballot, granted or not yet. */
export const exceptionOf = (person: Pick<PersonRecord, "credentials">, who: Proving): Credential[] =>
  credentialsOf(person).filter((one) => isFor(one, ballotOf(who)));

/**
 * A director who can show nothing of their own asks for an exception, for one ballot.
 *
 * 1. Nothing of theirs proves anything now: who has a device shows it.
 * 2. It is put to whoever chairs, or keeps the record where they chair themselves; once that person has heard them, to one more.
 * 3. One transaction on the person's stream: the entry, the link and mail to whoever is asked, and word at the address on file.
 */
export async function askForException(
  deps: StepUpDeps,
  who: Proving & { by: KnownAuthority },
  because: Exception["because"],
): Promise<Result<unknown, EnrolRefusal>> {
  const { person, by } = who;
  const now = deps.clock.now();
  const [organisation, record, { keyring }] = await Promise.all([
    deps.directory.organisation(),
    personIn(deps, person),
    deps.keyrings.load(person),
  ]);
  if (!record) return refuse({ code: "unknown-person" });
  const { asks } = ruleOf(organisation.bylaws, who.ballot.head.report);
  if (usableOf(record, keyring, asks, now).length > 0) return refuse({ code: "superseded" });
  const first = { ...organisation, confirmsAddresses: firstToGrant(organisation.bylaws) };
  const asked = await nextInLine(deps, first, { person, proposedBy: null });
  if (asked === null) return refuse({ code: "nobody-to-confirm" });
  return carryOutOnPerson(deps, person, {
    ...{ name: "propose-credential", person, credential: nextNumber(record), kind: "exception" },
    ...{ commitment: commitmentOfNothing(deps), asked, by, now },
    exception: { ...ballotOf(who), because, granted: [] },
  });
}

/** There is no secret behind an exception: what its digits are made of is chance alone. */
const commitmentOfNothing = ({ ids }: Pick<StepUpDeps, "ids">): string => hashOf({ salt: ids.secret() });

/** Whom an exception is put to next, that this person is about to grant; null where nobody is left. */
export async function nextToGrant(
  deps: Pick<StepUpDeps, "directory" | "clock" | "ids">,
  organisation: Organisation,
  of: string,
  granting: string,
): Promise<{ asked: string; commitment: string } | null> {
  const concerned = { person: of, proposedBy: granting };
  const asked = await nextInLine(deps, organisation, concerned);
  return asked === null ? null : { asked, commitment: commitmentOfNothing(deps) };
}

/** Somebody goes on to their ballot by an exception that two people granted: in this session, for a few minutes. */
export async function proveByException(
  deps: StepUpDeps,
  who: Proving,
): Promise<Result<Proof, { code: "nothing-enrolled" }>> {
  const { person, session, ballot } = who;
  const [{ bylaws }, record] = await Promise.all([deps.directory.organisation(), personIn(deps, person)]);
  const granted = record && exceptionOf(record, who).find(({ confirmed }) => confirmed !== null);
  if (!granted?.exception || !granted.confirmed) return refuse({ code: "nothing-enrolled" });
  const { round, lane } = ballotOf(who);
  const now = deps.clock.now();
  const { because } = granted.exception;
  const proof: Proof = {
    ...{ linkId: ballot.link.id, session, person, round, lane },
    contentHash: ballot.head.report.contentHash ?? "",
    ...{ way: "exception", credential: granted.number },
    exception: { because, granted: [...granted.exception.granted, granted.confirmed.by] },
    validUntil: later(now, { minutes: ruleOf(bylaws, ballot.head.report).proofMinutes }),
  };
  await changeKeyring(deps, person, (keyring) => ({
    ...{ keyring: withProof(keyring, proof, now), proofs: [proof] },
  }));
  return ok(proof);
}
