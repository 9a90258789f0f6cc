import { digestOfSecret } from "../../domain/audit/hash.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { Barred, Link, Standing } from "../../domain/links/link.ts";
import { barredFrom, isAddressLink, standingOf } from "../../domain/links/link.ts";
import { isTokenOf } from "../../domain/links/token.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { hasReceipt } from "../deciding/read-receipt.ts";

/** A link whose token was shown, with how it stands, or why its person is shown nothing by it. */
export type ShownLink = {
  link: Link;
  head: Head;
  standing: Standing | Barred;
};

type Recognising = { access: Access; store: DecisionStore; clock: Clock };

/** How long a session lasts: a working day on a weak connection. */
export const sessionFor = { hours: 12 };

/**
 * Recognises a link by its token. Changes nothing (I8).
 * @returns null for an unknown link and for a wrong token alike
 */
export async function recogniseLink(
  deps: Recognising,
  linkId: string,
  token: string,
): Promise<ShownLink | null> {
  const documentId = documentOfLink(linkId);
  if (!documentId) return null;
  const [stored, { head }] = await Promise.all([deps.access.link(linkId), deps.store.load({ documentId })]);
  if (!stored?.tokenDigest || !head || !isTokenOf(token, stored.tokenDigest)) return null;
  const { link } = stored;
  if (isAddressLink(link)) return null;
  const { authority } = await deps.store.load({ documentId, person: link.person });
  const { report } = head;
  const lacksRole = link.purpose === "oversee" && authority?.roles.includes(report.policy.overseer) !== true;
  const standing =
    barredFrom(link, report, authority) ??
    (lacksRole ? "no-role" : standingOf(link, report, deps.clock.now()));
  return { link, head, standing };
}

/**
 * The button of the landing page: a session for the link's person and purpose alone.
 * @returns the session's secret, which only the cookie keeps; or how the link stands when it does not act (I11)
 */
export async function startSession(
  deps: Recognising & { archive: Pick<Archive, "history">; ids: Ids },
  linkId: string,
  token: string,
): Promise<{ secret: string; link: Link; opensReceipt: boolean } | ShownLink | null> {
  const shown = await recogniseLink(deps, linkId, token);
  if (!shown) return null;
  const opensReceipt = await hasReceipt(deps, shown);
  if (shown.standing !== "good" && !opensReceipt) return shown;
  const { link } = shown;
  const secret = deps.ids.secret();
  const validUntil = later(deps.clock.now(), sessionFor);
  const digest = digestOfSecret(secret);
  await deps.access.openSession({
    linkId,
    documentId: link.documentId,
    person: link.person,
    digest,
    validUntil,
  });
  return { secret, link, opensReceipt };
}
