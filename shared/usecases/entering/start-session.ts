import { digestOfSecret } from "../../domain/audit/hash.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { AnyLink, Barred, Link, Standing } from "../../domain/links/link.ts";
import { barredFrom, isOfDocument, standingOf } from "../../domain/links/link.ts";
import { isTokenOf } from "../../domain/links/token.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import { isOfPartner } from "../../domain/people/partners.ts";
import { mayReadTranslation } from "../../domain/review/by-roles.ts";
import { endOfComments } from "../../domain/review/comment-days.ts";
import { partyReaders } from "../../domain/review/offering.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head, StoredLink } from "../../ports/store.ts";
import { hasReceipt } from "../deciding/read-receipt.ts";

/** A link whose token was shown, with how it stands, or why its person is shown nothing by it. */
export type ShownLink = {
  link: Link;
  head: Head;
  standing: Standing | Barred;
  /** The roles that its person holds now. */
  roles: readonly string[];
};

type Recognising = {
  access: Access;
  store: DecisionStore;
  directory: Pick<Directory, "organisation">;
  clock: Clock;
};
type Starting = Recognising & { archive: Pick<Archive, "history">; ids: Ids };

/** How long a session lasts: a working day on a weak connection. */
export const sessionFor = { hours: 12 };

/**
 * Recognises a link by its token. Changes nothing (I8).
 * @returns null for an unknown link and for a wrong token alike
 */
export const recogniseLink = (deps: Recognising, linkId: string, token: string): Promise<ShownLink | null> =>
  shownIf(deps, linkId, ({ tokenDigest }) => tokenDigest !== null && isTokenOf(token, tokenDigest));

/** A link as its own person is shown it, who needs no token, for they were recognised by another way. */
export const linkOfPerson = (deps: Recognising, linkId: string, person: string): Promise<ShownLink | null> =>
  shownIf(deps, linkId, ({ link }) => link.person === person);

async function shownIf(
  deps: Recognising,
  linkId: string,
  isShown: (stored: StoredLink) => boolean,
): Promise<ShownLink | null> {
  const documentId = documentOfLink(linkId);
  if (!documentId || meetingOfStream(documentId) !== null) return null;
  const [stored, { head }] = await Promise.all([deps.access.link(linkId), deps.store.load({ documentId })]);
  if (!stored || !head || !isShown(stored)) return null;
  const { link } = stored;
  if (!isOfDocument(link)) return null;
  const { authority } = await deps.store.load({ documentId, person: link.person });
  const { report } = head;
  const roles = authority?.roles ?? [];
  const lacksRole = link.purpose === "oversee" && !roles.includes(report.policy.overseer);
  const standing =
    barredFrom(link, report, authority) ??
    (lacksRole ? "no-role" : standingOf(link, report, roles, deps.clock.now()));
  const isRead = standing !== "good" || (await mayRead(deps, link, report, roles));
  return { link, head, standing: isRead ? standing : "no-longer-authorised", roles };
}

/** Who reads a translation as a second person the organisation says, and no document. */
async function mayRead(
  { directory }: Pick<Recognising, "directory">,
  { purpose, person }: Link,
  report: Head["report"],
  roles: readonly string[],
): Promise<boolean> {
  if (purpose !== "confirm-translation") return true;
  const { confirmsAddresses } = await directory.organisation();
  return mayReadTranslation(report, { person, roles }, confirmsAddresses);
}

/**
 * The button of the landing page: a session for the link's person and purpose alone.
 * @returns the session's secret, which only the cookie keeps; or how the link stands when it does not act (I11)
 */
export async function startSession(
  deps: Starting,
  linkId: string,
  token: string,
): Promise<{ secret: string; link: Link; opensReceipt: boolean } | ShownLink | null> {
  const shown = await recogniseLink(deps, linkId, token);
  return shown && sessionBy(deps, shown, await sessionEnds(deps, shown));
}

/** When a session is over that begins now; of somebody of a partner with the day by which comments are made. */
async function sessionEnds(deps: Starting, { link, head: { report }, roles }: ShownLink): Promise<string> {
  const now = deps.clock.now();
  const end = later(now, sessionFor);
  if (!isOfPartner({ roles }) || partyReaders(report).includes(link.person)) return end;
  const { timeZone } = calendarIn(await deps.directory.organisation(), report.office);
  const over = endOfComments(report, timeZone);
  return over !== null && now < over && over < end ? over : end;
}

/**
 * A session for the person and purpose of a link that was shown, until an instant (ISO 8601 UTC).
 * @returns how the link stands when it does not act
 */
export async function sessionBy(
  deps: Starting,
  shown: ShownLink,
  validUntil: string,
): Promise<{ secret: string; link: Link; opensReceipt: boolean } | ShownLink> {
  const opensReceipt = await hasReceipt(deps, shown);
  if (shown.standing !== "good" && !opensReceipt) return shown;
  return { ...(await sessionAs(deps, shown.link, validUntil)), opensReceipt };
}

/** Of links by which directors are asked it is kept that they were opened: of a resolution, and of the notice of a meeting. */
const isKeptOpened = ({ purpose }: Pick<AnyLink, "purpose">): boolean =>
  purpose === "sign" || purpose === "attend";

/** A session for the person and purpose of a link, however that stands, until an instant (ISO 8601 UTC). */
export async function sessionAs<L extends Pick<AnyLink, "id" | "documentId" | "person" | "purpose">>(
  { access, ids }: Pick<Starting, "access" | "ids">,
  link: L,
  validUntil: string,
): Promise<{ secret: string; link: L }> {
  const secret = ids.secret();
  const { id: linkId, documentId, person } = link;
  const session = { linkId, documentId, person, digest: digestOfSecret(secret), validUntil };
  await access.openSession(session, isKeptOpened(link));
  return { secret, link };
}
