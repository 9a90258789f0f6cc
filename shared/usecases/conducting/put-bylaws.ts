import { changedLast } from "../../domain/board/changed.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { profileSaid } from "../../domain/documents/governance/bylaws/answers.ts";
import { isLapsed } from "../../domain/documents/governance/standing.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
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
 * 2. The rules in force name the by-laws that changed them, and those of them that lapsed: what was done is not done again.
 * 3. A by-law that holds makes the next version, with all that it does not ask as it is in force. One that lapses gives back the rules
 *    before it, as a version again; where another has changed them since, that one stands. Written on condition that they are still
 *    those that were read.
 */
export async function putBylaws(
  deps: Deps,
  { id, documentId }: Pick<OutboxRow, "id" | "documentId">,
  { holds }: EffectOf<"put-bylaws">,
): Promise<void> {
  const { bylaws: now } = await deps.directory.organisation();
  const next = holds ? await adopted(deps, documentId, now) : await givenBack(deps, documentId, now);
  if (next && !(await deps.bylaws.replace({ ...next, version: now.version + 1 }, now)))
    throw new Error(`the by-laws ${now.id} changed since they were read`);
  await deps.outbox.finish(id, "done");
}

/** The rules as the by-law says them; null where it made them already. */
async function adopted(deps: Deps, documentId: string, now: BylawProfile): Promise<BylawProfile | null> {
  const { adoptedBy = [] } = now;
  if (adoptedBy.includes(documentId)) return null;
  const { ruled, values } = await bylawOf(deps, documentId);
  return profileSaid({ ...ruled, profile: { ...now, adoptedBy: [...adoptedBy, documentId] } }, values);
}

/** The rules before the by-law that lapsed; null where others changed them since, or where they are given back already. */
async function givenBack(deps: Deps, documentId: string, now: BylawProfile): Promise<BylawProfile | null> {
  const { adoptedBy = [], lapsed = [] } = now;
  // It is put in force first: its row is on its way.
  if (!adoptedBy.includes(documentId)) throw new Error(`the rules of ${documentId} are not in force yet`);
  if (changedLast(now) !== documentId) return null;
  const before = await standingBefore(deps, documentId);
  return { ...before, adoptedBy, lapsed: [...lapsed, documentId] };
}

/** The rules from which a by-law was begun; where those came of one that has lapsed meanwhile, the rules before that one. */
async function standingBefore(deps: Deps, documentId: string): Promise<BylawProfile> {
  const { profile } = (await bylawOf(deps, documentId)).ruled;
  const by = changedLast(profile);
  if (by === undefined) return profile;
  const { head } = await deps.store.load({ documentId: by });
  const members = head?.report.kind === "governance" ? head.report.tail.members : null;
  return members && isLapsed(members) ? standingBefore(deps, by) : profile;
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
