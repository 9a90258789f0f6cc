import type { PersonEvent, PersonEventOf } from "../../../events/people.ts";
import { hashOf } from "../audit/hash.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Effect } from "../outbox/effect.ts";
import type { CredentialTemplate } from "../outbox/mails.ts";

/** By what somebody proves who they are, beside their link: on a device of their own, enrolled by two people. */
export type CredentialKind = "code" | "passkey";

/** For which ballot somebody asks for an exception, why, and who granted it so far: two people do. */
export type Exception = NonNullable<PersonEventOf<"credential-proposed">["facts"]["exception"]>;

/**
 * What somebody enrolled. It counts once a second person has confirmed it, and the days since are over; an exception, for one ballot
 * and from then on, once two people have.
 */
export type Credential = {
  number: number;
  kind: CredentialKind | "exception";
  /** Of an exception alone. */
  exception?: Exception | undefined;
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

const numbered = (person: Pick<Enrolled, "credentials">, wanted: number): Credential | undefined =>
  credentialsOf(person).find(({ number }) => number === wanted);

/** Who answers it: the second person, or anybody of those whom an exception was put to. */
export const askedOf = ({ asked, exception }: Pick<Credential, "asked" | "exception">): readonly string[] =>
  exception?.putTo ?? [asked];

/** The roles whose holders grant an exception: whoever chairs the board, keeps its record, or confirms addresses. */
export const grantingRoles = ({
  bylaws: { directors, record },
  confirmsAddresses,
}: Pick<Organisation, "bylaws" | "confirmsAddresses">): string[] => [
  ...new Set([directors.chair, record.keeper, ...confirmsAddresses]),
];

/** What somebody has on a device of theirs. */
export type Device = Credential & { kind: CredentialKind };
export const isDevice = (one: Credential): one is Device => one.kind !== "exception";

/** Whether an exception is for this ballot, and no other. */
export const isFor = (
  { exception }: Pick<Credential, "exception">,
  { documentId, round, lane }: Pick<Exception, "documentId" | "round" | "lane">,
): boolean => exception?.documentId === documentId && exception.round === round && exception.lane === lane;

/** Whether one takes the place of the other: of the same kind, and of exceptions on the same document. */
const isAlike = (
  one: Pick<Credential, "kind" | "exception">,
  { kind, exception }: Pick<Credential, "kind" | "exception">,
): boolean => one.kind === kind && one.exception?.documentId === exception?.documentId;

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
      const others = before.filter((each) => !isAlike(each, facts) || each.confirmed !== null);
      const credentials = [...others, { number, ...facts, confirmed: null }];
      return { ...person, credentials, credentialsMade: number };
    }
    case "credential-confirmed": {
      const { credential, by, standsFrom } = event.facts;
      const one = before.find(({ number }) => number === credential);
      const kept = before.filter((each) => !one || !isAlike(each, one) || each.number >= credential);
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

/**
 * Who hears of it: the person at the address on file, whatever was done, and whoever is asked.
 * @param before what they had as the event found them
 */
export function credentialEffects(id: string, before: Enrolled, event: CredentialEvent): Effect[] {
  const found = "credential" in event.facts ? numbered(before, event.facts.credential) : undefined;
  const excepted = event.type === "credential-proposed" ? event.facts.exception : found?.exception;
  const exception = excepted && { documentId: excepted.documentId, because: excepted.because };
  const mail = (template: CredentialTemplate, person: string): Effect => ({
    ...{ effect: "credential-mail", template, person },
    ...(exception && { exception }),
  });
  switch (event.type) {
    case "credential-proposed": {
      const isAnew = excepted !== undefined && excepted.granted.length > 0;
      const asException = isAnew ? "exception-granted-once" : "exception-asked";
      const [toSecond, toOwner]: readonly [CredentialTemplate, CredentialTemplate] = excepted
        ? ["exception-to-grant", asException]
        : ["credential-to-confirm", "credential-proposed"];
      return [...askedOf(event.facts).map((one) => mail(toSecond, one)), mail(toOwner, id)];
    }
    case "credential-confirmed":
      return [mail(excepted ? "exception-granted" : "credential-confirmed", id)];
    case "credential-refused":
      return [mail(excepted ? "exception-refused" : "credential-refused", id)];
    case "credential-ended":
      return [mail("credential-ended", id)];
    case "credentials-locked": {
      const { told } = event.facts;
      return [mail("credentials-locked", id), ...(told === null ? [] : [mail("credentials-tried", told)])];
    }
  }
}
