import { changedLast } from "../../domain/board/changed.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { profileSaid } from "../../domain/documents/governance/bylaws/profile-said.ts";
import { hasLapsed } from "../../domain/documents/governance/standing.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { BylawsInForce } from "../../ports/policies.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";

type Deps = {
  store: Pick<DecisionStore, "load">;
  archive: Pick<Archive, "content" | "pinned">;
  directory: Pick<Directory, "organisation">;
  bylaws: BylawsInForce;
  outbox: Pick<Outbox, "finish">;
};

/**
 * A by-law that changes how the board decides holds, or has lapsed. A resolution in writing that is open ends by the rules with which
 * it was opened, and a meeting by those with which it was convened: what begins from now on has the others.
 *
 * 1. What was pinned, and the content that the board adopted, are verified: what is something else orders nobody. The row stays, and is
 *    tried again.
 * 2. Its own record says whether it holds, whichever row comes first: one that has lapsed by then never comes in force. It is asked once
 *    more after it was put in force, for its members may have decided meanwhile.
 * 3. The rules in force name the by-laws that changed them, and those of them that lapsed: what was done is not done again.
 * 4. A by-law that holds makes the next version, with all that it does not ask as it is in force. One that lapses gives back the rules
 *    before it, as a version again, and makes them anew where that was recorded by mistake; where another has changed them since, that one
 *    stands. Written on condition that they are still those that were read.
 */
export async function putBylaws(
  deps: Deps,
  { id, documentId }: Pick<OutboxRow, "id" | "documentId">,
): Promise<void> {
  const isStanding = await putAsRecorded(deps, documentId);
  if (isStanding) await putAsRecorded(deps, documentId);
  await deps.outbox.finish(id, "done");
}

/** @returns whether it stands by its record */
async function putAsRecorded(deps: Deps, documentId: string): Promise<boolean> {
  const isStanding = !(await isLapsedNow(deps, documentId));
  const { bylaws: now } = await deps.directory.organisation();
  const next = await (isStanding ? adopted : givenBack)(deps, documentId, now);
  if (next && !(await deps.bylaws.replace({ ...next, version: now.version + 1 }, now)))
    throw new Error(`the by-laws ${now.id} changed since they were read`);
  return isStanding;
}

async function isLapsedNow({ store }: Pick<Deps, "store">, documentId: string): Promise<boolean> {
  const { head } = await store.load({ documentId });
  return head?.report.kind === "governance" && hasLapsed(head.report.tail);
}

/**
 * The rules as the by-law says them; null where it made them already, and stands. One that was said to have lapsed makes them again, as
 * long as what came back by that is still in force.
 */
async function adopted(deps: Deps, documentId: string, now: BylawProfile): Promise<BylawProfile | null> {
  const { adoptedBy = [], lapsed = [] } = now;
  const isAgain = lapsed.includes(documentId);
  if (adoptedBy.includes(documentId) && !isAgain) return null;
  const { ruled, values } = await bylawOf(deps, documentId);
  const stands = lapsed.filter((one) => one !== documentId);
  // Where others changed them since, those stand.
  if (isAgain && changedLast({ adoptedBy, lapsed: stands }) !== documentId) return null;
  const by = isAgain
    ? { adoptedBy, lapsed: stands }
    : { adoptedBy: [...adoptedBy, documentId], ...(lapsed.length > 0 && { lapsed }) };
  return profileSaid({ ...ruled, profile: { ...now, ...by } }, values);
}

/** The rules before the by-law that lapsed; null where others changed them since, or where they are given back or were never changed. */
async function givenBack(deps: Deps, documentId: string, now: BylawProfile): Promise<BylawProfile | null> {
  const { adoptedBy = [], lapsed = [] } = now;
  if (changedLast(now) !== documentId) return null;
  const before = await standingBefore(deps, documentId);
  return { ...before, adoptedBy, lapsed: [...lapsed, documentId] };
}

/** The rules from which a by-law was begun; where those came of one that has lapsed meanwhile, the rules before that one. */
async function standingBefore(deps: Deps, documentId: string): Promise<BylawProfile> {
  const { profile } = (await bylawOf(deps, documentId)).ruled;
  const by = changedLast(profile);
  if (by === undefined) return profile;
  return (await isLapsedNow(deps, by)) ? standingBefore(deps, by) : profile;
}

/** What a by-law was begun from and what it says, verified. */
async function bylawOf(deps: Deps, documentId: string) {
  const { head, basis: stored } = await deps.store.load({ documentId, basis: true });
  const hash = head?.report.contentHash ?? null;
  const basis = head && stored ? deps.archive.pinned(documentId, head, stored) : null;
  const content = head && hash !== null ? await deps.archive.content(documentId, head.report, hash) : null;
  const ruled = basis !== "altered" && basis?.kind === "governance" ? basis.bylaws : undefined;
  if (!content || content === "altered" || !ruled)
    throw new Error(`${documentId} is not the by-law that was adopted`);
  return { ruled, values: content.values };
}
