import type { Contact } from "./organisation.ts";

/**
 * How somebody who is known is reached. Whoever is on file has a contact for as long as they are.
 * @throws where it is gone: what was to be sent to them must not end in silence, as if it were asked of nobody any more
 */
export function reachedAt(who: string, contact: Contact | null | undefined): Contact {
  if (!contact) throw new Error(`${who}: nothing is on file by which they are reached`);
  return contact;
}
