import { digestOfSecret } from "../../domain/audit/hash.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { Barred, Link, Standing } from "../../domain/links/link.ts";
import { barredFrom, isOfDocument, standingOf } from "../../domain/links/link.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Reader } from "../../domain/review/comments.ts";
import { hasRecused } from "../../domain/review/writers.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { DecisionStore, Head, Loaded, Wanted } from "../../ports/store.ts";

/** What a browser shows of a session: the link from the address, the person and secret from the cookie. */
export type Credentials = { linkId: string; person: string; secret: string };

/** Somebody whose session holds, with everything that was read in the same call. */
export type Identified = {
  link: Link;
  standing: Exclude<Standing, "revoked" | "expired">;
  head: Head;
  loaded: Loaded;
};

/** The day (ISO 8601) that it is, at an instant (ISO 8601 UTC), where the person is who acts. */
export const todayOf = ({ loaded }: Pick<Identified, "loaded">, now: string): string =>
  dayOf(now, loaded.authority?.timeZone ?? "UTC");

/** Who acts, as a reader. */
export const readerOf = ({ link, loaded }: Pick<Identified, "link" | "loaded">): Reader => ({
  person: link.person,
  roles: loaded.authority?.active ? loaded.authority.roles : [],
});

type Deps = { store: DecisionStore; clock: Clock };
type More = Omit<Wanted, "documentId" | "session" | "person"> & { documentId?: string };

/**
 * Says who acts, and reads all that their request needs: one call to AWS. A link to oversee is good for any document,
 * `wanted.documentId`; every other link for its own alone.
 * @returns null when there is no such session, it is over, or it does not fit what the cookie claims; nor for whoever is
 *   barred from the document, so that nothing of it is shown to them on any page
 */
export async function identify(
  deps: Deps,
  credentials: Credentials,
  wanted: More = {},
): Promise<Identified | null> {
  const known = await sessionOf(deps, credentials, wanted);
  if (!known || known.barred !== null) return null;
  const { standing, ...rest } = known;
  return standing === "revoked" || standing === "expired" ? null : { ...rest, standing };
}

/**
 * Says who came back to what they answered: also by a link that is too old for anything else, and without any role by now,
 * for a receipt is good as long as the record.
 */
export async function identifyForReceipt(
  deps: Deps,
  credentials: Credentials,
): Promise<{
  link: Link;
  head: Head;
  basis: Loaded["basis"];
  standing: Standing;
  opensMore: boolean;
} | null> {
  const known = await sessionOf(deps, credentials, { basis: true });
  if (!known || known.standing === "revoked") return null;
  const { link, head, loaded, standing, barred } = known;
  const isOwnDoing = barred === "taken-off" && hasRecused(head.report, link.person);
  if (barred !== null && barred !== "no-role" && !isOwnDoing) return null;
  return { link, head, basis: loaded.basis, standing, opensMore: barred === null && standing !== "expired" };
}

/** Why somebody whose session would hold is nevertheless shown nothing; null where that is not why. */
export async function whyBarred(deps: Deps, credentials: Credentials): Promise<Barred | null> {
  return (await sessionOf(deps, credentials, {}))?.barred ?? null;
}

async function sessionOf(
  deps: Deps,
  credentials: Credentials,
  wanted: More,
): Promise<(Omit<Identified, "standing"> & { standing: Standing; barred: Barred | null }) | null> {
  const own = documentOfLink(credentials.linkId);
  if (!own || meetingOfStream(own) !== null) return null;
  const documentId = wanted.documentId ?? own;
  const { linkId, person, secret } = credentials;
  const digest = digestOfSecret(secret);
  const loaded = await deps.store.load({ ...wanted, documentId, person, session: { linkId, digest } });
  const { session, link: stored, head } = loaded;
  const now = deps.clock.now();
  if (!session || !stored || !head || now >= session.validUntil) return null;
  const { link } = stored;
  if (!isOfDocument(link)) return null;
  if (session.person !== person || link.person !== person || link.documentId !== own) return null;
  if (documentId !== own && link.purpose !== "oversee") return null;
  const standing = standingOf(link, head.report, loaded.authority?.roles ?? [], now);
  return { link, standing, head, loaded, barred: barredFrom(link, head.report, loaded.authority) };
}
