import type { AddressChange } from "../../domain/organisation/addresses.ts";
import type { Contact } from "../../domain/organisation/organisation.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";

/** Somebody as they are on file: nobody has no person; whoever was taken over from before, a contact and no person. */
export type PersonOnFile = {
  person: PersonRecord | null;
  contact: Contact | null;
  /** The change of the address that was proposed last. */
  lastChange: AddressChange | null;
};

/** Somebody as they are on file: two calls to AWS. */
export async function personOnFile(
  deps: { people: Pick<People, "load" | "addressChange">; directory: Pick<Directory, "person"> },
  id: string,
): Promise<PersonOnFile> {
  const [{ head }, known] = await Promise.all([deps.people.load({ person: id }), deps.directory.person(id)]);
  const person = head?.person ?? null;
  const changes = person?.changes ?? 0;
  const lastChange =
    changes === 0 ? null : await deps.people.addressChange({ kind: "person", id }, String(changes));
  return { person, contact: known?.contact ?? null, lastChange };
}
