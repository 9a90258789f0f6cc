import type { Contact } from "../../domain/organisation/organisation.ts";
import type { AddressChanges } from "../../domain/people/mailboxes.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";

/** Somebody as they are on file: nobody has no person; whoever was taken over from before, a contact and no person. */
export type PersonOnFile = {
  person: PersonRecord | null;
  contact: Contact | null;
  changes: AddressChanges;
};

/** Somebody as they are on file: two calls to AWS, and one for each change of their address that may still matter. */
export async function personOnFile(
  deps: { people: Pick<People, "load" | "addressChange">; directory: Pick<Directory, "person"> },
  id: string,
): Promise<PersonOnFile> {
  const [{ head }, known] = await Promise.all([deps.people.load({ person: id }), deps.directory.person(id)]);
  const person = head?.person ?? null;
  const changeOf = (change: number | undefined) =>
    change ? deps.people.addressChange({ kind: "person", id }, String(change)) : null;
  const [proposed, confirmed] = await Promise.all([person?.changes, person?.confirmed?.change].map(changeOf));
  const changes = { proposed: proposed ?? null, confirmed: confirmed ?? null };
  return { person, contact: known?.contact ?? null, changes };
}
