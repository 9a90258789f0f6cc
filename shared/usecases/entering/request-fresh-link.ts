import type { Altered } from "../../domain/audit/commitments.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { grantLink, linkIdOf } from "../../domain/links/grant.ts";
import { type Doing, doingOf, isOut, type Link } from "../../domain/links/link.ts";
import { isOutsider } from "../../domain/people/partners.ts";
import { isOfDonor } from "../../domain/review/donors.ts";
import { isParty } from "../../domain/review/parties.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { linkOfPerson, recogniseLink, type ShownLink } from "./start-session.ts";

type Deps = {
  access: Access;
  store: DecisionStore;
  archive: Pick<Archive, "history">;
  directory: Pick<Directory, "organisation">;
  clock: Clock;
  ids: Ids;
};

/** Whether a fresh link is on its way, or none is since enough of them are. */
export type FreshLink = "sent" | "enough";

/** Fresh links that one address may be sent within an hour. */
export const freshLinksPerHour = 3;

/**
 * Somebody whose link no longer acts asks for a fresh one.
 *
 * 1. The old link is recognised by its token, and its person is not out; anything else is answered in the same words, and
 *    nothing happens.
 * 2. The history is verified: nobody is given what an edited head says that they can do.
 * 3. The new link is for what its person can do with the document now, if only to read.
 * 4. One transaction: link, outbox row of its mail, and the hour's count. It goes to the address on file alone (I11).
 * @returns "altered" where the document is not what was recorded: then nothing happens
 */
export async function requestFreshLink(
  deps: Deps,
  linkId: string,
  token: string,
): Promise<Altered | undefined> {
  const shown = await recogniseLink(deps, linkId, token);
  const sent = shown && (await sendFresh(deps, shown));
  return sent === "altered" ? sent : undefined;
}

/**
 * The same from the desk of a link's person, where it is too old to open what awaits them.
 * @returns whether it was sent, or as many as may be were sent lately; null where none is to be had by it
 */
export async function requestFreshFromDesk(
  deps: Deps,
  linkId: string,
  person: string,
): Promise<Altered | FreshLink | null> {
  const shown = await linkOfPerson(deps, linkId, person);
  return shown?.standing === "expired" ? sendFresh(deps, shown) : null;
}

async function sendFresh(deps: Deps, shown: ShownLink): Promise<Altered | FreshLink | null> {
  if (isOut(shown.standing)) return null;
  const { documentId, person } = shown.link;
  if ((await deps.archive.history(documentId, shown.head)) === "altered") return "altered";
  const { report } = shown.head;
  const now = deps.clock.now();
  const doing = freshFor(shown, now);
  const fresh = grantLink(linkIdOf(documentId, deps.ids.unique()), documentId, person, doing, report, now);
  const mail: OutboxRow = {
    id: fresh.id,
    documentId,
    effect: { effect: "mail", template: "fresh-link", person, purpose: fresh.purpose, lane: fresh.lane },
    linkId: fresh.id,
    createdAt: now,
  };
  return (await deps.access.grantFreshLink(fresh, mail, { perHour: freshLinksPerHour, now }))
    ? "sent"
    : "enough";
}

/** Whoever is of another organisation answers as a party or for a donor, or reads as one; else they see what became of their comments. */
function freshForOutsider(
  report: Document,
  { person, lane, purpose }: Pick<Link, "person" | "lane" | "purpose">,
  roles: readonly string[],
  now: string,
): Doing {
  const doing = doingOf(report, { person, roles }, lane, now);
  if (["consent", "sign-as-party", "accept"].includes(doing.purpose)) return doing;
  // Whoever was to read it asks for nothing else: what they may read still its page asks.
  const isReader = purpose === "read" || isParty(report, roles) || isOfDonor(report, roles);
  return { purpose: isReader ? "read" : "comment", lane: null };
}

/** Whoever lost the role by which they were to read a translation is not asked for it again. */
function freshFor({ link, head: { report }, standing, roles }: ShownLink, now: string): Doing {
  const { purpose, person, lane } = link;
  if (purpose === "oversee") return link;
  if (isOutsider({ roles })) return freshForOutsider(report, link, roles, now);
  if (purpose === "confirm-translation" && standing === "no-longer-authorised")
    return { purpose: "read", lane: null };
  return doingOf(report, { person, roles }, lane, now);
}
