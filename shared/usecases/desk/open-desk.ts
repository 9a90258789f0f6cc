import { digestOfSecret } from "../../domain/audit/hash.ts";
import { type Desk, isDeskOf } from "../../domain/links/desk.ts";
import { isFollowed } from "../../domain/links/on-desk.ts";
import { isTokenOf } from "../../domain/links/token.ts";
import { streamOfPerson } from "../../domain/people/stream.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Desks } from "../../ports/desks.ts";
import type { People } from "../../ports/people.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, KnownAuthority } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { linkOfPerson, sessionAs, sessionBy, sessionFor } from "../entering/start-session.ts";
import { startConfirmingAs } from "../people/confirm-address.ts";

type Deps = { desks: Desks; people: Pick<People, "load">; clock: Clock };

/** Recognises the link to a desk by its token, as long as it opens it. Changes nothing (I8). */
export async function recogniseDesk(deps: Deps, linkId: string, token: string): Promise<Desk | null> {
  const found = await deps.desks.find(linkId);
  if (!found || found.isOpened || !isTokenOf(token, found.tokenDigest)) return null;
  const { desk } = found;
  const { actor } = await deps.people.load({ person: desk.person, actor: desk.person });
  const now = deps.clock.now();
  return now < desk.validUntil && isDeskOf(desk, actor, now) ? desk : null;
}

/**
 * What the browser that is shown a desk's landing page keeps from then on: the secret of the session that its button will open,
 * and nothing before. Nothing is written for it.
 * @param kept what it keeps of this link already
 */
export const secretFor = (
  { ids }: { ids: Ids },
  { id, person }: Desk,
  kept: Credentials | null,
): Credentials => (kept?.person === person ? kept : { linkId: id, person, secret: ids.secret() });

/**
 * The button of a desk's landing page: a session of its own. It opens once: whoever comes second by the same link, be it
 * forwarded or found, is too late. Whoever presses it again in the browser that opened it is at their desk, also where the
 * first answer was lost: their secret is the one that the page gave them.
 * @param kept what the browser keeps of this link
 * @returns null where the link opens nothing, or was opened elsewhere before
 */
export async function openDesk(
  deps: Deps & { ids: Ids },
  linkId: string,
  token: string,
  kept: Credentials | null,
): Promise<Credentials | null> {
  const desk = await recogniseDesk(deps, linkId, token);
  if (desk) {
    const { person } = desk;
    const opened = secretFor(deps, desk, kept);
    const session = {
      linkId,
      documentId: streamOfPerson(person),
      person,
      digest: digestOfSecret(opened.secret),
    };
    const validUntil = later(deps.clock.now(), sessionFor);
    if (await deps.desks.open({ ...session, validUntil })) return opened;
  }
  return kept && (await identifyAtDesk(deps, kept)) ? kept : null;
}

/** Somebody at their desk, and until when they sit there (instant, ISO 8601 UTC). */
export type AtDesk = { person: string; by: KnownAuthority; validUntil: string };

/**
 * Says who sits at a desk: as long as its session lasts, and as the desk is theirs. Whoever left meanwhile, holds no role any
 * more, or has another address or one that is disputed, sits there no longer.
 */
export async function identifyAtDesk(
  deps: Deps,
  { linkId, person, secret }: Credentials,
): Promise<AtDesk | null> {
  const session = { linkId, digest: digestOfSecret(secret) };
  const [found, { session: open, actor: by }] = await Promise.all([
    deps.desks.find(linkId),
    deps.people.load({ person, actor: person, session }),
  ]);
  const now = deps.clock.now();
  if (!found || !open || !by || now >= open.validUntil) return null;
  if (open.person !== person || found.desk.person !== person || !isDeskOf(found.desk, by, now)) return null;
  return { person, by, validUntil: open.validUntil };
}

/**
 * Opens a task from its person's desk: by a link that they were given, as it stands now, and until they leave the desk at the
 * latest, so that nothing outlives it. What they submitted they read.
 * @returns the session of that task alone; null where its link does not act, or is none of theirs
 */
export async function openFromDesk(
  deps: Deps & {
    access: Access;
    store: DecisionStore;
    archive: Pick<Archive, "history">;
    directory: Pick<Directory, "organisation">;
    ids: Ids;
  },
  { person, validUntil }: AtDesk,
  taskLinkId: string,
): Promise<Extract<Awaited<ReturnType<typeof sessionBy>>, { secret: string }> | null> {
  const shown = await linkOfPerson(deps, taskLinkId, person);
  if (shown && isFollowed(shown.link, shown.head.report, shown.standing))
    return { ...(await sessionAs(deps, shown.link, validUntil)), opensReceipt: false };
  const opened = shown && (await sessionBy(deps, shown, validUntil));
  return opened && "secret" in opened ? opened : null;
}

/** The same of a change of somebody's address, which its person was asked to confirm. */
export const openChangeFromDesk = (
  deps: Deps & { people: People; access: Access; ids: Ids },
  { person, validUntil }: AtDesk,
  linkId: string,
): Promise<Credentials | null> => startConfirmingAs(deps, linkId, person, validUntil);

/** Whether a session by whichever link holds: its person may ask for their desk by it. */
export async function holdsSession(
  { desks, clock }: Pick<Deps, "desks" | "clock">,
  { linkId, person, secret }: Credentials,
): Promise<boolean> {
  const session = await desks.session(linkId, digestOfSecret(secret));
  return session !== null && session.person === person && clock.now() < session.validUntil;
}
