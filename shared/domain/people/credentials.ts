import type { PersonEvent } from "../../../events/people.ts";
import { hashOf } from "../audit/hash.ts";
import type { Effect } from "../outbox/effect.ts";
import type { CredentialTemplate } from "../outbox/mails.ts";

/** By what somebody proves who they are, beside their link: on a device of their own, enrolled by two people. */
export type CredentialKind = "code" | "passkey";

/** What somebody enrolled. It counts once a second person has confirmed it, and the days since are over. */
export type Credential = {
  number: number;
  kind: CredentialKind;
  /** Of the secret or public key, which lies apart: one that somebody put in its place is told from it. */
  commitment: string;
  /** The second person. */
  asked: string;
  /** When it was confirmed, and from when on it casts a ballot (instants, ISO 8601 UTC); null while it waits. */
  confirmed: { by: string; standsFrom: string } | null;
};

/** As much of a person as this is about. */
type Enrolled = { credentials?: readonly Credential[] | undefined; credentialsMade?: number | undefined };

type CredentialEvent = Extract<PersonEvent, { type: `credential${string}` }>;

/** Whether an event is about what somebody enrols. */
export const isOfCredential = (event: PersonEvent): event is CredentialEvent =>
  event.type.startsWith("credential");

/** What somebody enrolled, the newest last. */
export const credentialsOf = ({ credentials = [] }: Pick<Enrolled, "credentials">): readonly Credential[] =>
  credentials;

/** What casts a ballot now. `now`: instant, ISO 8601 UTC. */
export const standingCredentials = (person: Pick<Enrolled, "credentials">, now: string): Credential[] =>
  credentialsOf(person).filter(({ confirmed }) => confirmed !== null && now >= confirmed.standsFrom);

/**
 * Six digits that the person reads to whoever confirms, from a page of their own, by another channel than mail: so nobody confirms
 * what they were merely sent.
 */
export const numberToRead = (
  person: string,
  { number, commitment }: Pick<Credential, "number" | "commitment">,
) =>
  String(Number.parseInt(hashOf({ person, number, commitment }).slice(0, 8), 16) % 1_000_000).padStart(
    6,
    "0",
  );

/** The number that the next one has: numbers are given once. */
export const nextNumber = ({ credentialsMade = 0 }: Pick<Enrolled, "credentialsMade">): number =>
  credentialsMade + 1;

/** What somebody enrolled after an event. Of each kind one waits, and one counts: the newer takes the place of the older. */
export function evolveCredentials<P extends Enrolled>(person: P, event: CredentialEvent): P {
  const before = credentialsOf(person);
  switch (event.type) {
    case "credential-proposed": {
      const { credential: number, ...facts } = event.facts;
      const others = before.filter(({ kind, confirmed }) => kind !== facts.kind || confirmed !== null);
      const credentials = [...others, { number, ...facts, confirmed: null }];
      return { ...person, credentials, credentialsMade: number };
    }
    case "credential-confirmed": {
      const { credential, by, standsFrom } = event.facts;
      const { kind } = before.find(({ number }) => number === credential) ?? {};
      const kept = before.filter((each) => each.kind !== kind || each.number >= credential);
      const credentials = kept.map((each) =>
        each.number === credential ? { ...each, confirmed: { by, standsFrom } } : each,
      );
      return { ...person, credentials };
    }
    case "credential-refused":
    case "credential-ended":
      return { ...person, credentials: before.filter(({ number }) => number !== event.facts.credential) };
    case "credentials-locked":
      return person;
  }
}

/** Who hears of it: the person at the address on file, whatever was done, and whoever is asked. */
export function credentialEffects(id: string, event: CredentialEvent): Effect[] {
  const mail = (template: CredentialTemplate, person: string): Effect => ({
    effect: "credential-mail",
    template,
    person,
  });
  switch (event.type) {
    case "credential-proposed":
      return [mail("credential-to-confirm", event.facts.asked), mail("credential-proposed", id)];
    case "credential-confirmed":
      return [mail("credential-confirmed", id)];
    case "credential-refused":
      return [mail("credential-refused", id)];
    case "credential-ended":
      return [mail("credential-ended", id)];
    case "credentials-locked": {
      const { told } = event.facts;
      return [mail("credentials-locked", id), ...(told === null ? [] : [mail("credentials-tried", told)])];
    }
  }
}
