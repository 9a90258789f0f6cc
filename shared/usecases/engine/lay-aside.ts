import { hashOf } from "../../domain/audit/hash.ts";
import { holdsAll } from "../../domain/forms/held-words.ts";
import { choices, saidOf } from "../../domain/forms/own-fields.ts";
import type { Link } from "../../domain/links/link.ts";
import type { AddressStanding } from "../../domain/people/address-standing.ts";
import { isOfBefore, refuseAddressFor } from "../../domain/people/hold.ts";
import { later } from "../../domain/time.ts";
import type { Aside, AsideKey, AsideShown, Asides, Rival } from "../../ports/asides.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Session } from "../../ports/store.ts";

type Deps = { asides: Asides; clock: Clock };
type Fields = Readonly<Record<string, string>>;

/** What waits of a form, with the digest by which the page that shows it says which it shows. */
export type Waiting = { fields: Fields; digest: string };

/** The same, with what was sent of the form otherwise, where its author has yet to choose. */
type Both = Waiting & { rival: Pick<Rival, "fields" | "at"> | null };

/** Whether it was laid aside; else that another of the form waits, which stays, or that nothing can be kept. */
type Laid = "laid" | "another-waits" | "not-kept";

/** A command is of each page anew, and nothing that somebody said. */
const digestOf = ({ command: _, ...fields }: Fields): string => hashOf(fields);

/** What goes with what is recorded, or saved: what waited of the form where its page showed that, by its digest. */
export const goneWith = (key: AsideKey, digest = ""): { asideGone?: AsideShown } =>
  digest === "" ? {} : { asideGone: { ...key, digest } };

/** How long what is not recorded is kept: whoever was called away comes back to it, and nobody's words lie about. */
const keptFor = { days: 14 };

/** Bytes at most: an item of DynamoDB holds 400 KB, names and all. */
const largest = 360_000;

/** Whose session holds, as whoever identified them says: what a cookie claims has none. */
export type Holder = {
  link: Pick<Link, "person" | "createdAt">;
  loaded: {
    session: Pick<Session, "digest"> | null;
    /** How their address stands, as it was read beside a document or beside the record of a person. */
    authority?: AddressStanding | null;
    actor?: AddressStanding | null;
  };
};

const standingOf = ({ loaded: { authority, actor } }: Holder): AddressStanding => authority ?? actor ?? {};

/** The form by which somebody answers at the place that their link is for. */
export const asideOfAnswer = ({ documentId, person, purpose, round, stage, lane }: Link): AsideKey => ({
  documentId,
  person,
  form: [purpose, round, stage ?? "", lane ?? ""].join("."),
});

/** The form by which somebody answers on a translation: of the next one what they began says nothing. */
export const asideOfTranslation = (
  { documentId, person, purpose }: Link,
  { lang, hash }: { lang: string; hash: string },
): AsideKey => ({ documentId, person, form: [purpose, lang, hash].join(".") });

/**
 * Lays aside what somebody sent by a form and what cannot be recorded as it is, or not before they confirm it: only in
 * their own name, and only once their session was found to hold, for their page shows it as theirs. While their address is on
 * hold nothing is kept: whoever reads it may be anybody.
 *
 * What waits of the form already goes for what comes from the page that showed it (`aside` bears its digest), and for what says
 * all of it. Anything else was sent from a page that knew nothing of it, and may have been sent first: what waits stays.
 * @param stands what is saved besides: what waits may go where that says all of it
 */
export async function layAside(
  { asides, clock }: Deps,
  who: Holder,
  key: AsideKey,
  fields: Fields,
  stands: Fields = {},
): Promise<Laid> {
  const { person, createdAt: linkedAt } = who.link;
  const session = who.loaded.session?.digest ?? "";
  if (refuseAddressFor(standingOf(who), linkedAt, clock.now())) return "not-kept";
  const there = await asides.find({ ...key, person });
  const waits = there && isFound(clock, who, there) ? there : null;
  if (waits && fields["aside"] !== waits.digest) {
    const said = saidOf(waits.fields);
    if (!holdsAll(fields, said) && !holdsAll(stands, said)) return "another-waits";
  }
  const aside = {
    fields,
    digest: digestOf(fields),
    linkedAt,
    session,
    validUntil: later(clock.now(), keptFor),
    ...(waits?.rival && !saysAllOf(fields, waits.rival) && { rival: waits.rival }),
  };
  if (isTooLarge(aside)) return "not-kept";
  return (await asides.lay({ ...key, person }, aside, there?.digest ?? "")) ? "laid" : "another-waits";
}

/**
 * Keeps what did not go for what waits of its form beside that, so that its author chooses: until they go on with it, or one of
 * the two is recorded.
 * @returns false where a third stands there already, or no more can be kept
 */
export async function layBeside(
  { asides, clock }: Deps,
  who: Holder,
  key: AsideKey,
  sent: Pick<Rival, "fields" | "at">,
): Promise<boolean> {
  const there = await asides.find({ ...key, person: who.link.person });
  if (!there || !isFound(clock, who, there)) return false;
  if (there.rival && !saysAllOf(sent.fields, there.rival)) return false;
  const both = { ...there, rival: { ...sent, session: who.loaded.session?.digest ?? "" } };
  return !isTooLarge(both) && (await asides.lay({ ...key, person: who.link.person }, both, there.digest));
}

const saysAllOf = (fields: Fields, there: Rival): boolean => holdsAll(fields, saidOf(there.fields));

const isTooLarge = ({ fields, rival }: Pick<Aside, "fields" | "rival">): boolean =>
  new TextEncoder().encode(JSON.stringify([fields, rival?.fields])).length > largest;

/**
 * What somebody laid aside of a form; null when that is nothing, too long ago, or was sent by a link of before their address
 * was changed: neither mailbox's reader sees what was written in the other. How they mean to answer is found again by the
 * session alone that said it: no page of another one shows an answer chosen that its reader did not choose.
 */
export async function findAside({ asides, clock }: Deps, who: Holder, key: AsideKey): Promise<Both | null> {
  const aside = await asides.find({ ...key, person: who.link.person });
  if (!aside || !isFound(clock, who, aside)) return null;
  const { digest, rival } = aside;
  return {
    fields: seenBy(who, aside),
    digest,
    rival: rival ? { ...rival, fields: seenBy(who, rival) } : null,
  };
}

function seenBy({ loaded }: Holder, { fields, session }: Pick<Aside, "fields" | "session">): Fields {
  if (session === loaded.session?.digest) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !choices.has(name)));
}

const isFound = (clock: Clock, who: Holder, { validUntil, linkedAt }: Aside): boolean =>
  clock.now() < validUntil && !isOfBefore(standingOf(who), linkedAt);
