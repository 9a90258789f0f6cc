import { digestOfSecret } from "../../domain/audit/hash.ts";
import { deskIdOf, deskWaitsFor, doorOf, hasDesk } from "../../domain/links/desk.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { Contact, Organisation, Person } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import { later } from "../../domain/time.ts";
import type { Desks } from "../../ports/desks.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { Directory } from "../../ports/reading.ts";
import type { OutboxRow } from "../../ports/store.ts";

/** The mail with the link to a desk, before it is put in words. */
export type DeskLetter = {
  to: "desk";
  organisation: Organisation;
  person: Person;
  contact: Contact;
  link: { id: string; token: string };
  /** Until when it waits to be opened (instant, ISO 8601 UTC). */
  validUntil: string;
};

type Holding = { desks: Pick<Desks, "holding">; directory: Pick<Directory, "person"> };

/**
 * Who has a desk at a mailbox: whoever took it last, if it is that of their address on file; null for everybody else. Donors
 * and partners have none, and nobody has one at an address of Accord's own.
 * @param now instant, ISO 8601 UTC
 */
export async function deskHolder(
  { desks, directory }: Holding,
  mailbox: string,
  now: string,
): Promise<{ person: Person; contact: Contact } | null> {
  const holding = await desks.holding(mailbox);
  if (!holding || !("person" in holding)) return null;
  const known = await directory.person(holding.person);
  return known && doorOf(known.contact.email) === mailbox && hasDesk(known.person, now) ? known : null;
}

/**
 * The mail with the link to a desk; null where nobody has one at that mailbox.
 *
 * 1. Whose it is, is asked again: people leave, and their addresses change.
 * 2. The desk's time begins now, and the digest of its token is stored, before the mail leaves. Sent again it is the same one.
 */
export async function deskLetterFor(
  deps: Holding & { desks: Pick<Desks, "give">; directory: Directory; signer: LinkSigner },
  row: OutboxRow,
  { mailbox }: EffectOf<"desk">,
  now: string,
): Promise<DeskLetter | null> {
  const [holder, organisation] = await Promise.all([
    deskHolder(deps, mailbox, now),
    deps.directory.organisation(),
  ]);
  if (!holder) return null;
  const { person, contact } = holder;
  if (contact.suppressed !== null) return null;
  const id = deskIdOf(person.id, (documentOfLink(row.id) ?? "").replace("_door.", ""));
  const token = await deps.signer.token(id);
  const validUntil = later(now, deskWaitsFor);
  await deps.desks.give({ id, person: person.id, givenAt: now, validUntil }, digestOfSecret(token));
  return { to: "desk", organisation, person, contact, link: { id, token }, validUntil };
}
