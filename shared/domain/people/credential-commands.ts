import type { PersonEvent } from "../../../events/people.ts";
import type { Result } from "../result.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "../review/acting.ts";
import { later } from "../time.ts";
import { askedOf, type Credential, credentialsOf, type Exception, nextNumber } from "./credentials.ts";
import { type Hold, holdOn } from "./hold.ts";
import type { PersonRecord } from "./person.ts";

type Answer = { credential: number; by: Authority; confirmsAddresses: readonly string[]; now: string };

export type CredentialCommand = {
  person: string;
} /** `credential`: the number that comes next. `by`: whose it is. */ & (
  | {
      name: "propose-credential";
      credential: number;
      kind: Credential["kind"];
      commitment: string;
      asked: string;
      /** Of an exception alone. */
      exception?: Exception;
      by: Authority;
      now: string;
    }
  /** `next`: of an exception that nobody granted yet, whom it is put to from then on, under a commitment of its own. */
  | ({
      name: "confirm-credential";
      holdDays: number;
      next?: { putTo: readonly [string, ...string[]]; commitment: string } | undefined;
    } & Answer)
  | ({ name: "refuse-credential"; reasonCommitment: string | null } & Answer)
  /** Its owner has it no more. */
  | { name: "end-credential"; credential: number }
  /** Too many wrong codes. `told`: who hears of it beside the person; null where nobody is left. */
  | { name: "lock-credentials"; until: string; told: string | null }
);

/** Why it was not carried out. */
type CredentialRefusal =
  | { code: "superseded" | "not-yours" | "no-longer-authorised" | "comment-required" }
  | Hold;

type Outcome<T> = Result<T, CredentialRefusal>;

/** Whether a command is about what somebody enrols. */
export const isAboutCredential = (command: { name: string }): command is CredentialCommand =>
  /-credentials?$/.test(command.name);

/** What a command about a credential makes; or why not. Pure: no clock, no IO. */
export function decideCredential(person: PersonRecord, command: CredentialCommand): Outcome<PersonEvent[]> {
  switch (command.name) {
    case "propose-credential":
      return propose(person, command);
    case "confirm-credential":
      return confirm(person, command);
    case "refuse-credential": {
      const found = awaited(person, command);
      if (!found.ok) return found;
      const { credential, by, reasonCommitment } = command;
      if (reasonCommitment === null) return refuse({ code: "comment-required" });
      return ok([{ type: "credential-refused", facts: { credential, by: by.person, reasonCommitment } }]);
    }
    case "end-credential": {
      const { credential } = command;
      const isThere = credentialsOf(person).some(({ number }) => number === credential);
      return isThere
        ? ok([{ type: "credential-ended", facts: { credential } }])
        : refuse({ code: "superseded" });
    }
    case "lock-credentials":
      return ok([{ type: "credentials-locked", facts: { until: command.until, told: command.told } }]);
  }
}

/** Nobody enrols anything by an address that is on hold, nor while they are away. */
function propose(
  person: PersonRecord,
  {
    credential,
    kind,
    commitment,
    asked,
    exception,
    by,
    now,
  }: Extract<CredentialCommand, { name: "propose-credential" }>,
): Outcome<PersonEvent[]> {
  if (!person.active || !by.active) return refuse({ code: "no-longer-authorised" });
  const hold = holdOn(by, now);
  if (hold) return refuse(hold);
  if (credential !== nextNumber(person)) return refuse({ code: "superseded" });
  const facts = { credential, kind, commitment, asked, ...(exception && { exception }) };
  return ok([{ type: "credential-proposed", facts }]);
}

/**
 * The second person confirms what the very person has read to them: within the days that follow it casts no ballot yet. An exception
 * that nobody granted before who still may is put to the others (`next`), of whom one more grants it.
 */
function confirm(
  person: PersonRecord,
  command: Extract<CredentialCommand, { name: "confirm-credential" }>,
): Outcome<PersonEvent[]> {
  const found = awaited(person, command);
  if (!found.ok) return found;
  const { credential, by, now, holdDays, next } = command;
  if (person.confirmed && now < person.confirmed.heldUntil)
    return refuse({ code: "address-held", until: person.confirmed.heldUntil });
  const { exception, kind } = found.value;
  if (exception && (next || exception.granted.length === 0)) {
    if (!next || next.putTo.some((one) => one === by.person || one === command.person))
      return refuse({ code: "superseded" });
    const { commitment, putTo } = next;
    const granted = { ...exception, granted: [by.person], putTo: [...putTo] };
    const facts = { credential: nextNumber(person), kind, commitment, asked: putTo[0], exception: granted };
    return ok([{ type: "credential-proposed", facts }]);
  }
  const standsFrom = exception ? now : later(now, { days: holdDays });
  return ok([{ type: "credential-confirmed", facts: { credential, by: by.person, standsFrom } }]);
}

/** What waits for whoever answers; or why they do not: it is another's to answer by now, or nobody's. */
function awaited(
  person: PersonRecord,
  { credential, by, confirmsAddresses, now }: Answer,
): Outcome<Credential> {
  const found = credentialsOf(person).find(({ number }) => number === credential);
  if (!found || found.confirmed) return refuse({ code: "superseded" });
  if (!askedOf(found).includes(by.person) || found.exception?.granted.includes(by.person))
    return refuse({ code: "not-yours" });
  if (!by.active || !by.roles.some((role) => confirmsAddresses.includes(role)))
    return refuse({ code: "no-longer-authorised" });
  const hold = holdOn(by, now);
  return hold ? refuse(hold) : ok(found);
}
