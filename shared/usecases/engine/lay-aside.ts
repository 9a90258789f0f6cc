import { hashOf } from "../../domain/audit/hash.ts";
import type { Link } from "../../domain/links/link.ts";
import type { AddressStanding } from "../../domain/people/address-standing.ts";
import { isOfBefore, refuseAddressFor } from "../../domain/people/hold.ts";
import { later } from "../../domain/time.ts";
import type { Aside, AsideKey, Asides } from "../../ports/asides.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Session } from "../../ports/store.ts";

type Deps = { asides: Asides; clock: Clock };
type Fields = Readonly<Record<string, string>>;

/** By which what was laid aside of a form is told from another of it: the page that shows it says which it shows. */
export const digestOfAside = (fields: Fields): string => hashOf(fields);

/** How long what is not recorded is kept: whoever was called away comes back to it, and nobody's words lie about. */
const keptFor = { days: 14 };

/** Bytes at most: an item of DynamoDB holds 400 KB, names and all. */
const largest = 360_000;

/** Whose session holds, as whoever identified them says: what a cookie claims has none. */
type Holder = {
  link: Pick<Link, "person" | "createdAt">;
  loaded: {
    session: Pick<Session, "digest"> | null;
    /** How their address stands, as it was read beside a document or beside the record of a person. */
    authority?: AddressStanding | null;
    actor?: AddressStanding | null;
  };
};

const standingOf = ({ loaded: { authority, actor } }: Holder): AddressStanding => authority ?? actor ?? {};

/** The fields by which somebody answers, decides or votes: in every form of an answer one of them. */
const choices: ReadonlySet<string> = new Set(["answer", "decision", "ballot"]);

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
 * their own name, and only once their session was found to hold, for their page shows it as theirs. While their address is on hold nothing is kept: whoever reads it may be
 * anybody.
 * @param mayReplace whether what its author would find of the form may go for it; whatever it is where that is not said
 * @returns false when it is more than can be kept, or nothing may be, or something else is to stay
 */
export async function layAside(
  { asides, clock }: Deps,
  who: Holder,
  key: AsideKey,
  fields: Fields,
  mayReplace?: (there: Fields) => boolean,
): Promise<boolean> {
  const { person, createdAt: linkedAt } = who.link;
  const session = who.loaded.session?.digest ?? "";
  if (refuseAddressFor(standingOf(who), linkedAt, clock.now())) return false;
  if (new TextEncoder().encode(JSON.stringify(fields)).length > largest) return false;
  const there = mayReplace ? await asides.find({ ...key, person }) : null;
  if (there && mayReplace && isFound(clock, who, there) && !mayReplace(there.fields)) return false;
  const digest = digestOfAside(fields);
  const aside = { fields, digest, linkedAt, session, validUntil: later(clock.now(), keptFor) };
  return asides.lay({ ...key, person }, aside, mayReplace && (there?.digest ?? ""));
}

/**
 * What somebody laid aside of a form; null when that is nothing, too long ago, or was sent by a link of before their address
 * was changed: neither mailbox's reader sees what was written in the other. How they mean to answer is found again by the
 * session alone that said it: no page of another one shows an answer chosen that its reader did not choose.
 */
export async function findAside({ asides, clock }: Deps, who: Holder, key: AsideKey): Promise<Fields | null> {
  const aside = await asides.find({ ...key, person: who.link.person });
  if (!aside || !isFound(clock, who, aside)) return null;
  if (aside.session === who.loaded.session?.digest) return aside.fields;
  return Object.fromEntries(Object.entries(aside.fields).filter(([name]) => !choices.has(name)));
}

const isFound = (clock: Clock, who: Holder, { validUntil, linkedAt }: Aside): boolean =>
  clock.now() < validUntil && !isOfBefore(standingOf(who), linkedAt);
