import { digestOfSecret } from "../../domain/audit/hash.ts";
import type { AnyLink } from "../../domain/links/link.ts";
import { isOfBefore } from "../../domain/people/hold.ts";
import { isOutsider } from "../../domain/people/partners.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import { later } from "../../domain/time.ts";
import type { LoadedPerson } from "../../ports/people.ts";
import type { KnownAuthority } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { sessionFor } from "../entering/start-session.ts";
import type { PeopleDeps } from "./carry-out-on-person.ts";

/** Somebody who is here by a session, with what was read of them in the same call. */
export type Here = {
  by: KnownAuthority;
  loaded: LoadedPerson;
  person: PersonRecord;
  /** The link of their session. Of a desk none is kept: it was given when the session began, at the latest. */
  link: Pick<AnyLink, "person" | "createdAt"> & { purpose?: AnyLink["purpose"] };
};

/**
 * Who is here by a session, whatever its link is for: what they say of themselves is of no document. One call to AWS.
 * @returns null when there is no such session, it is over, or its person is out or has another address since; "outside" of another
 *   organisation's people, whom the by-laws ask nothing
 */
export async function hereByAnyLink(
  { people, clock }: Pick<PeopleDeps, "people" | "clock">,
  { linkId, person, secret }: Credentials,
  command?: string,
): Promise<Here | "outside" | null> {
  const session = { linkId, digest: digestOfSecret(secret) };
  const loaded = await people.load({
    person,
    actor: person,
    session,
    ...(command !== undefined && { command }),
  });
  const { session: open, link: given, actor: by, head } = loaded;
  if (!open || open.person !== person || clock.now() >= open.validUntil) return null;
  if (!by?.active || !head) return null;
  const link = given?.link ?? { person, createdAt: later(open.validUntil, { hours: -sessionFor.hours }) };
  if (given?.link.revoked || isOfBefore(by, link.createdAt)) return null;
  return isOutsider(by) ? "outside" : { by, loaded, person: head.person, link };
}
