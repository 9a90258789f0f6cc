import type { Link } from "../../domain/links/link.ts";
import { later } from "../../domain/time.ts";
import type { AsideKey, Asides } from "../../ports/asides.ts";
import type { Clock } from "../../ports/clockwork.ts";

type Deps = { asides: Asides; clock: Clock };
type Fields = Readonly<Record<string, string>>;

/** How long what is not recorded is kept: whoever was called away comes back to it, and nobody's words lie about. */
const keptFor = { days: 14 };

/** Bytes at most: an item of DynamoDB holds 400 KB, names and all. */
const largest = 360_000;

/** Whose session holds, as whoever identified them says: what a cookie claims has none. */
type Holder = { link: Pick<Link, "person"> };

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
 * their own name, and only once their session was found to hold, for their page shows it as theirs.
 * @returns false when it is more than can be kept
 */
export async function layAside(
  { asides, clock }: Deps,
  { link: { person } }: Holder,
  key: AsideKey,
  fields: Fields,
): Promise<boolean> {
  if (new TextEncoder().encode(JSON.stringify(fields)).length > largest) return false;
  await asides.lay({ ...key, person }, { fields, validUntil: later(clock.now(), keptFor) });
  return true;
}

/** What somebody laid aside of a form; null when that is nothing, or too long ago. */
export async function findAside({ asides, clock }: Deps, key: AsideKey): Promise<Fields | null> {
  const aside = await asides.find(key);
  return aside && clock.now() < aside.validUntil ? aside.fields : null;
}
