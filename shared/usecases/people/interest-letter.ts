import type { Contact, Organisation, Person } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import type { Directory } from "../../ports/reading.ts";
import type { OutboxRow } from "../../ports/store.ts";

/**
 * The mail that an officer declared an interest in writing, before it is put in words. None of theirs stand in it: a mail that left is never
 * masked.
 */
export type InterestLetter = {
  to: "interest";
  /** Whether it is the receipt of whoever declared it. */
  isReceipt: boolean;
  organisation: Organisation;
  person: Person;
  contact: Contact;
  /** Who declared it, by name, and when (instant, ISO 8601 UTC). */
  declarer: string;
  at: string;
};

/**
 * The receipt of whoever declared it, or word to whoever keeps the record; null where they are gone, or keep it no more. "inactive" for
 * whoever has left.
 */
export async function interestLetterFor(
  { directory }: { directory: Pick<Directory, "organisation" | "person"> },
  { documentId, createdAt }: Pick<OutboxRow, "documentId" | "createdAt">,
  { person: reader }: EffectOf<"interest-mail">,
): Promise<InterestLetter | "inactive" | null> {
  const id = personOfStream(documentId);
  if (id === null) return null;
  const [organisation, known, declarer] = await Promise.all([
    directory.organisation(),
    directory.person(reader),
    directory.person(id),
  ]);
  if (!known || !declarer) return null;
  if (!known.person.active) return "inactive";
  const isReceipt = reader === id;
  if (!isReceipt && !known.person.roles.includes(organisation.bylaws.record.keeper)) return null;
  return {
    to: "interest",
    isReceipt,
    organisation,
    ...known,
    declarer: declarer.contact.name,
    at: createdAt,
  };
}
