import { hashOf } from "../../domain/audit/hash.ts";
import { type Proof, withProof } from "../../domain/board/step-up.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import {
  type Credential,
  credentialsOf,
  type Exception,
  grantingRoles,
  isFor,
  nextNumber,
} from "../../domain/people/credentials.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Review } from "../../domain/review/state.ts";
import { isOutOfMatter } from "../../domain/review/writers.ts";
import { later } from "../../domain/time.ts";
import type { DecisionStore, KnownAuthority } from "../../ports/store.ts";
import { lineOf } from "../people/ask-anew.ts";
import { carryOutOnPerson } from "../people/carry-out-on-person.ts";
import type { EnrolRefusal } from "./enrol.ts";
import { changeKeyring, type Proving, personIn, ruleOf, type StepUpDeps, usableOf } from "./keyring-of.ts";

/** More are not asked at once: each is written to, in the transaction that asks them. */
const mostAsked = 5;

/**
 * Whoever can grant an exception for a ballot now, whoever comes first: nobody who asks for it, granted it already, or is out of the
 * matter.
 */
async function grantorsOf(
  deps: Pick<StepUpDeps, "directory" | "clock">,
  organisation: Organisation,
  review: Review,
  but: readonly string[],
): Promise<string[]> {
  const line = { ...organisation, confirmsAddresses: grantingRoles(organisation) };
  const isOut = (one: string) => but.includes(one) || isOutOfMatter(review, one);
  return (await lineOf(deps, line)).filter((one) => !isOut(one)).slice(0, mostAsked);
}

/** The ballot that somebody is on the way to, as an exception for it names it. */
const ballotOf = ({ ballot: { link, head } }: Pick<Proving, "ballot">) => ({
  ...{ documentId: link.documentId, round: head.report.round, lane: link.lane ?? "" },
});

/** What of somebody's is an exception for this ballot, granted or not yet. */
export const exceptionOf = (person: Pick<PersonRecord, "credentials">, who: Proving): Credential[] =>
  credentialsOf(person).filter((one) => isFor(one, ballotOf(who)));

/** The exception for this ballot that two people have granted, if they have. */
export const grantedTo = (person: Pick<PersonRecord, "credentials">, who: Proving): Credential | undefined =>
  exceptionOf(person, who).find(({ confirmed }) => confirmed !== null);

/**
 * A director who can show nothing of their own asks for an exception, for one ballot.
 *
 * 1. Nothing of theirs proves anything now: who has a device shows it, and who was granted an exception for this ballot goes on by it.
 * 2. It is put to everybody who can grant it, of whom two different ones do, whoever comes first. Where there are no two, none is asked.
 * 3. One transaction on the person's stream: the entry, a link and mail to each of them, and word at the address on file.
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
  const { report } = who.ballot.head;
  const { asks } = ruleOf(organisation.bylaws, report);
  const granted = grantedTo(record, who);
  if (granted || usableOf(record, keyring, asks, now).length > 0) return refuse({ code: "superseded" });
  const putTo = await grantorsOf(deps, organisation, report, [person]);
  const [asked] = putTo;
  if (asked === undefined || putTo.length < 2) return refuse({ code: "nobody-to-confirm" });
  return carryOutOnPerson(deps, person, {
    ...{ name: "propose-credential", person, credential: nextNumber(record), kind: "exception" },
    ...{ commitment: commitmentOfNothing(deps), asked, by, now },
    exception: { ...ballotOf(who), because, granted: [], putTo },
  });
}

/** There is no secret behind an exception: what its digits are made of is chance alone. */
const commitmentOfNothing = ({ ids }: Pick<StepUpDeps, "ids">): string => hashOf({ salt: ids.secret() });

/** Why somebody who was asked does not grant an exception. */
type CannotGrant = { [C in "out-of-matter" | "nobody-to-confirm"]: { code: C } }[
  | "out-of-matter"
  | "nobody-to-confirm"];

/**
 * Whom an exception is put to, once this person has granted it as the first; none where they are the second. Who stepped aside since
 * they were asked, or is disqualified, grants it no more; and what they granted before counts for nothing once another grants it: two
 * do who are both out of nothing at that moment.
 */
export async function nextToGrant(
  deps: StepUpDeps & { store: Pick<DecisionStore, "load"> },
  organisation: Organisation,
  { of, exception, granting }: { of: string; exception: Exception; granting: string },
): Promise<Result<{ putTo: [string, ...string[]]; commitment: string } | undefined, CannotGrant>> {
  const { head } = await deps.store.load({ documentId: exception.documentId });
  if (!head || isOutOfMatter(head.report, granting)) return refuse({ code: "out-of-matter" });
  const stands = exception.granted.some((one) => !isOutOfMatter(head.report, one));
  if (stands) return ok(undefined);
  const [first, ...others] = await grantorsOf(deps, organisation, head.report, [of, granting]);
  if (first === undefined) return refuse({ code: "nobody-to-confirm" });
  return ok({ putTo: [first, ...others], commitment: commitmentOfNothing(deps) });
}

/**
 * Somebody goes on to their ballot by an exception that two people granted: in this session, for a few minutes. Whoever has a device that
 * counts by now shows that: it would say of them that they could not (ADR 101).
 */
export async function proveByException(
  deps: StepUpDeps,
  who: Proving,
): Promise<Result<Proof, { code: "nothing-enrolled" }>> {
  const { person, session, ballot } = who;
  const [{ bylaws }, record, { keyring }] = await Promise.all([
    deps.directory.organisation(),
    personIn(deps, person),
    deps.keyrings.load(person),
  ]);
  if (!record) return refuse({ code: "nothing-enrolled" });
  const granted = grantedTo(record, who);
  if (!granted?.exception || !granted.confirmed) return refuse({ code: "nothing-enrolled" });
  const { round, lane } = ballotOf(who);
  const now = deps.clock.now();
  const { asks } = ruleOf(bylaws, ballot.head.report);
  if (usableOf(record, keyring, asks, now).length > 0) return refuse({ code: "nothing-enrolled" });
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
