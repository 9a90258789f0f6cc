import type { Altered } from "../../domain/audit/commitments.ts";
import { grantLink, linkIdOf } from "../../domain/links/grant.ts";
import { doingOf, isOut } from "../../domain/links/link.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { recogniseLink } from "./start-session.ts";

/** Fresh links that one address may be sent within an hour. */
const freshLinksPerHour = 3;

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
  deps: {
    access: Access;
    store: DecisionStore;
    archive: Pick<Archive, "history">;
    clock: Clock;
    ids: Ids;
  },
  linkId: string,
  token: string,
): Promise<Altered | undefined> {
  const shown = await recogniseLink(deps, linkId, token);
  if (!shown || isOut(shown.standing)) return undefined;
  const { documentId, person } = shown.link;
  if ((await deps.archive.history(documentId, shown.head)) === "altered") return "altered";
  const { report } = shown.head;
  const now = deps.clock.now();
  const doing =
    shown.link.purpose === "oversee"
      ? shown.link
      : doingOf(report, { person, roles: shown.roles }, shown.link.lane, now);
  const fresh = grantLink(linkIdOf(documentId, deps.ids.unique()), documentId, person, doing, report, now);
  const mail: OutboxRow = {
    id: fresh.id,
    documentId,
    effect: { effect: "mail", template: "fresh-link", person, purpose: fresh.purpose, lane: fresh.lane },
    linkId: fresh.id,
    createdAt: now,
  };
  await deps.access.grantFreshLink(fresh, mail, { perHour: freshLinksPerHour, now });
  return undefined;
}
