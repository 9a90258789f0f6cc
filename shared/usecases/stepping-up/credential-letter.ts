import { digestOfSecret } from "../../domain/audit/hash.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { isAddressLink, mustBeOf } from "../../domain/links/link.ts";
import type { Contact, Organisation, Person } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { CredentialTemplate } from "../../domain/outbox/mails.ts";
import { askedOf, credentialsOf, type Exception } from "../../domain/people/credentials.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import type { Access } from "../../ports/access.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";

/** A mail about what somebody enrolled, before it is put in words. */
export type CredentialLetter = {
  to: "owner";
  template: CredentialTemplate;
  organisation: Organisation;
  person: Person;
  contact: Contact;
  /** Whose it is. */
  owner: string;
  /** Of an exception: for the ballot on what, and why it is asked for; null of all else, and of one that is gone. */
  exception: {
    because: Exception["because"];
    basis: Basis;
    /** Who granted it already, and who could beside whoever reads it, by name. */
    granted: string | null;
    others: string[];
  } | null;
  /** What the second person answers by; null for whoever is only told. */
  link: { id: string; token: string } | null;
};

type Deps = {
  people: Pick<People, "load">;
  store: Pick<DecisionStore, "load">;
  directory: Pick<Directory, "organisation" | "person" | "names">;
  access: Access;
  signer: LinkSigner;
};

/**
 * What a mail about somebody's passkey or code says, as it stands now; null where nobody is asked it any more. What is told of
 * goes to the address on file: whoever enrols in another's name cannot keep that from them.
 */
export async function credentialLetterFor(
  { people, store, directory, access, signer }: Deps,
  row: OutboxRow,
  { template, person: reader, exception: about }: EffectOf<"credential-mail">,
): Promise<CredentialLetter | "inactive" | null> {
  const id = personOfStream(row.documentId);
  if (id === null) return null;
  const [organisation, known, owner, stored, { head }] = await Promise.all([
    directory.organisation(),
    directory.person(reader),
    directory.person(id),
    row.linkId === null ? null : access.link(row.linkId),
    people.load({ person: id }),
  ]);
  if (!known || !owner || !head) return null;
  if (!known.person.active) return "inactive";
  const isAsked = template === "credential-to-confirm" || template === "exception-to-grant";
  const told = {
    ...{ to: "owner" as const, template, organisation, ...known, owner: owner.contact.name },
    exception: about ? await exceptionTold({ store, directory }, head.person, reader, about) : null,
  };
  if (!isAsked) return { ...told, link: null };
  if (!stored || !isAddressLink(stored.link)) return null;
  const { link } = stored;
  mustBeOf(link, reader);
  const waits = credentialsOf(head.person).find(({ number }) => number === link.round);
  if (waits?.confirmed !== null || !askedOf(waits).includes(reader)) return null;
  const token = await signer.token(link.id);
  await access.storeTokenDigest(link.id, digestOfSecret(token));
  return { ...told, link: { id: link.id, token } };
}

/** For the ballot on what an exception is, why, and who grants it beside whoever reads of it; null where the document is gone. */
async function exceptionTold(
  { store, directory }: Pick<Deps, "store" | "directory">,
  person: Pick<PersonRecord, "credentials">,
  reader: string,
  { documentId, because }: NonNullable<EffectOf<"credential-mail">["exception"]>,
): Promise<CredentialLetter["exception"]> {
  const { basis } = await store.load({ documentId, basis: true });
  if (!basis) return null;
  const waits = credentialsOf(person).findLast(
    ({ exception, confirmed }) => confirmed === null && exception?.documentId === documentId,
  );
  const others = waits ? askedOf(waits).filter((one) => one !== reader) : [];
  const [first] = waits?.exception?.granted ?? [];
  const names = await directory.names(first === undefined ? others : [...others, first]);
  return {
    ...{ because, basis, others: others.map((one) => names[one] ?? one) },
    granted: first === undefined ? null : (names[first] ?? first),
  };
}
