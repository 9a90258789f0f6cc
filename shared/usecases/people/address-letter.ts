import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { digestOfSecret } from "../../domain/audit/hash.ts";
import { isAddressLink, mustBeOf } from "../../domain/links/link.ts";
import type { AddressChange } from "../../domain/organisation/addresses.ts";
import { isSameAddress, mailboxOf } from "../../domain/organisation/addresses.ts";
import type { Contact, Lang, Organisation } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { AddressTemplate, NoteTemplate } from "../../domain/outbox/mails.ts";
import { isDisputed } from "../../domain/people/address-standing.ts";
import { secondPerson, standingOfConfirming } from "../../domain/people/confirming.ts";
import { decidesFrom } from "../../domain/people/hold.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import type { Access } from "../../ports/access.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { OutboxRow, StoredLink } from "../../ports/store.ts";
import { holdersOf } from "./mailboxes.ts";
import { keptChange, type VerifyingPeople, verifiedChange } from "./verified-person.ts";

/** A mail about a change of somebody's address, before it is put in words. */
export type AddressLetter = {
  to: "address";
  template: AddressTemplate | NoteTemplate;
  organisation: Organisation;
  contact: Contact;
  lang: Lang;
  timeZone: string;
  /** Names: whose address it is, who asked (null for a file), and whom to call (null where nobody is known). */
  person: string;
  by: string | null;
  call: string | null;
  /** Null where it is not what was recorded: the mail tells what happened, and names no address. */
  change: AddressChange | null;
  at: "old" | "new";
  /** Until when nobody decides by the new address alone (instant, ISO 8601 UTC); null where nothing is held. */
  heldUntil: string | null;
  /** What confirms or stops the change; null where there is nothing to do. */
  link: { id: string; token: string } | null;
};

type Deps = VerifyingPeople & { people: People; directory: Directory; access: Access; signer: LinkSigner };
type AddressEffect = EffectOf<"address-mail" | "address-note">;

/**
 * What a mail about an address says, as everything stands now: null when it is asked of nobody any more.
 *
 * 1. The second person is written to at their own address, while the change still awaits them.
 * 2. What is told at an address goes to that very address, whatever is on file by now, even when mail is held back from
 *    it: it may be the one word that its owner hears of a change. While the address on file is on hold, the one that stood
 *    last is told as well, for its owner may be the true one. Whoever is away hears it too: it is theirs when they come back,
 *    but where it is another's by now, who could answer in their place.
 * 3. A person's addresses that are not the ones that were proposed are told to nobody, and nothing is sent to them. What
 *    happened is told without them, to whom it reaches without them.
 * 4. A link's token is derived, and its digest stored, before the mail leaves.
 */
export async function addressLetterFor(
  deps: Deps,
  row: OutboxRow,
  effect: AddressEffect,
  now: string,
): Promise<AddressLetter | Altered | null> {
  const stream = personOfStream(row.documentId);
  const isNote = effect.effect === "address-note";
  const owner: Recipient = isNote ? effect.recipient : { kind: "person", id: stream ?? "" };
  const [organisation, person, stored] = await Promise.all([
    deps.directory.organisation(),
    stream === null ? null : deps.people.load({ person: stream }).then(({ head }) => head?.person ?? null),
    row.linkId === null ? null : deps.access.link(row.linkId),
  ]);
  if (stored) mustBeOf(stored.link, isNote ? owner.id : effect.person);
  const number = isNote ? effect.change : String(stored?.link.round ?? "");
  const earlier = isNote ? effect.left : undefined;
  const [change, left, known] = await Promise.all([
    changeOf(deps, owner, number),
    earlier === undefined ? null : changeOf(deps, owner, earlier),
    readerOf(deps, owner),
  ]);
  const isOpen = stored !== null && person !== null && isActing(stored, person, now);
  if (!known || isMoot(effect, person, isOpen)) return null;
  if (left === "altered" || (change === "altered" && !isToldWithout(effect, person))) return "altered";
  const shown = change === "altered" ? null : change;
  if (left && shown && isToldAlready(left, shown, person)) return null;
  const confirmed = person?.confirmed ?? null;
  const told = {
    to: "address" as const,
    template: effect.template,
    organisation,
    person: known.contact.name,
    ...(await namesIn(deps, organisation, owner, effect)),
    change: shown,
    // Whoever reads the old address hears until when they stop it; at the new one, from when on they decide.
    heldUntil: confirmed && (isNote && effect.at === "old" ? confirmed.heldUntil : decidesFrom(confirmed)),
  };
  const reader = isNote ? known : await readerOf(deps, { kind: "person", id: effect.person });
  if (!reader || (!isNote && !reader.isActive)) return null;
  const email = shown ? addressToldAt(effect, shown, left) : known.contact.email;
  if (isNote && (await isAnothersNow(deps, organisation, owner, { email, now }))) return null;
  const link = isOpen && stored ? await signed(deps, stored.link.id) : null;
  const { lang } = reader;
  const timeZone = reader.timeZone ?? organisation.timeZone;
  if (!isNote) return { ...told, contact: reader.contact, lang, timeZone, link, at: "new" };
  const contact = { name: known.contact.name, email, suppressed: null };
  return { ...told, contact, lang, timeZone, link, at: effect.at };
}

/**
 * Whether the address that stood last hears of a change as one of its two: as the new one, with nothing to stop, where it is to
 * be theirs again; as the one that is left, where it was given back, and is disputed by nobody.
 */
const isToldAlready = (left: AddressChange, change: AddressChange, person: PersonRecord | null): boolean =>
  isSameAddress(left.from, change.to) ||
  (isSameAddress(left.from, change.from) && person !== null && !isDisputed(person));

/** Whether what is told of a person would reach another, whose mailbox it is by now, or whoever reads answers to mails. */
async function isAnothersNow(
  deps: Deps,
  { correspondence }: Organisation,
  { kind, id }: Recipient,
  { email, now }: { email: string; now: string },
): Promise<boolean> {
  if (kind !== "person") return false;
  const mailbox = mailboxOf(email);
  if (Object.values(correspondence?.replyTo ?? {}).some((one) => mailboxOf(one) === mailbox)) return true;
  const holders = await holdersOf({ ...deps, clock: { now: () => now } }, mailbox);
  return holders.some((holder) => holder.kind !== kind || holder.id !== id);
}

/** At which of the two addresses a mail tells of a change, or at the one that stood last. */
const addressToldAt = (effect: AddressEffect, change: AddressChange, left: AddressChange | null): string =>
  effect.effect === "address-note" && effect.at === "old" ? (left ?? change).from : change.to;

/**
 * Whether a mail says what happened without an address, and needs none to reach its reader: the second person has their own;
 * whoever's address stays is told at the one on file, which is that very one while none was confirmed since.
 */
function isToldWithout(effect: AddressEffect, person: PersonRecord | null): boolean {
  if (effect.effect === "address-mail") return effect.template !== "address-to-confirm";
  const isSame = person !== null && (person.confirmed?.change ?? 0) < Number(effect.change);
  return effect.template === "address-kept" && effect.left === undefined && isSame;
}

/** A change of somebody's address; a person's only where it is the one that was proposed. */
const changeOf = (deps: Deps, owner: Recipient, number: string): Promise<AddressChange | Altered> =>
  owner.kind === "person" ? verifiedChange(deps, owner.id, number) : keptChange(deps, owner, number);

/**
 * What asks for an answer needs a link that acts; that a change is proposed is told while it is, and that mail goes elsewhere
 * while no other was confirmed since. That one was stopped stays true, and asks nothing.
 */
function isMoot(effect: AddressEffect, person: PersonRecord | null, isOpen: boolean): boolean {
  if (effect.effect === "address-mail") return effect.template !== "address-stopped" && !isOpen;
  const waits = person?.proposal != null && String(person.changes) === effect.change;
  if (effect.template === "address-changing") return !waits;
  const isOther = person !== null && String(person.confirmed?.change) !== effect.change;
  return effect.template === "address-changed" && isOther;
}

const isActing = ({ link }: StoredLink, person: PersonRecord, now: string): boolean =>
  isAddressLink(link) && ["to-confirm", "to-lift"].includes(standingOfConfirming(link, person, now));

type Reader = { contact: Contact; lang: Lang; timeZone: string | null; isActive: boolean };

async function readerOf({ directory }: Deps, { kind, id }: Recipient): Promise<Reader | null> {
  if (kind === "person") {
    const known = await directory.person(id);
    if (!known) return null;
    const { lang, timeZone, active } = known.person;
    return { contact: known.contact, lang, timeZone, isActive: active };
  }
  const told =
    kind === "partner"
      ? await directory.partner(id).then((found) => found && { ...found, lang: found.partner.lang })
      : await directory.donor(id).then((found) => found && { ...found, lang: found.donor.lang });
  return told && { contact: told.contact, lang: told.lang, timeZone: null, isActive: true };
}

/** Who asked, and whom to call: the second person; for the address of a donor or partner, whoever would be one. */
async function namesIn(
  { directory }: Deps,
  organisation: Organisation,
  { kind, id }: Recipient,
  effect: AddressEffect,
): Promise<{ by: string | null; call: string | null }> {
  const { by } = effect;
  const asked = effect.effect === "address-mail" ? effect.person : effect.second;
  const concerned = { person: kind === "person" ? id : "", proposedBy: by };
  const call = asked ?? secondPerson(organisation, concerned, () => true);
  const names = await directory.names([by, call].filter((one) => one !== null));
  return { by: names[by ?? ""] ?? null, call: names[call ?? ""] ?? null };
}

async function signed({ signer, access }: Deps, id: string) {
  const token = await signer.token(id);
  await access.storeTokenDigest(id, digestOfSecret(token));
  return { id, token };
}
