import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, DueItem } from "../../ports/clockwork.ts";
import type { Alteration, Archive } from "../../ports/reading.ts";
import type { Round, Rounds } from "../../ports/rounds.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { verifiedReport } from "../engine/verified.ts";

type Deps = {
  store: DecisionStore;
  archive: Archive;
  rounds: Rounds;
  dueIndex: DueIndex;
  clock: Clock;
  /** Told of what cannot even be read. */
  tellAltered: (found: Alteration) => void;
};

/** Documents that one tick looks at: a few seconds' work. */
const atOnce = 20;

/** Documents in rotation that one round looks at, however many there are: 36,500 a year. */
const inRotation = 100;

/** A round begins early enough that each day sees the end of one. */
const roundEvery = { hours: 20 };

/**
 * The clock looks whether the record is what was recorded, a few documents at a time. Its cost grows with what is done,
 * not with what lies in the archive.
 *
 * 1. All documents about which something is still to be done are looked at, then those that ended since the last round.
 * 2. Of all others that ended a fixed number is looked at, in rotation: where it stopped, the next round goes on.
 * 3. How far it came is noted before the item comes back: what a fault interrupts is looked at again.
 * 4. The archive tells of what is not what was recorded; the look itself changes nothing.
 * @returns whether a round came to its end
 */
export async function verifyRecord(deps: Deps, item: DueItem): Promise<boolean> {
  const now = deps.clock.now();
  const round = (await deps.rounds.round()) ?? firstRound(now);
  const { at, since } = round;
  const page = await deps.rounds.documents({
    ended: at !== "open",
    after: at === "rotation" ? round.rotation : round.after,
    limit: at === "rotation" ? Math.min(atOnce, round.left) : atOnce,
  });
  const due =
    at === "changed" ? page.documents.filter(({ changedAt }) => changedAt >= since) : page.documents;
  for (const { documentId } of due) await verify(deps, documentId).catch(unreadable(deps, documentId));
  const isWhole = due.length === page.documents.length;
  const next = nextOf(round, isWhole ? page.next : null, page.documents.length, now);
  if (next.began === round.began) {
    await deps.rounds.note(next);
    await deps.dueIndex.putOff(item, now);
    return false;
  }
  await deps.rounds.note(next);
  await deps.dueIndex.putOff(item, next.began);
  return true;
}

const firstRound = (now: string): Round => ({
  began: now,
  since: later(now, { days: -1 }),
  at: "open",
  after: null,
  rotation: null,
  left: inRotation,
});

/**
 * Where a round goes on; at its end the next one, which begins when its time has come. Of rounds that were missed one
 * is made up.
 */
function nextOf(round: Round, next: Round["after"], looked: number, now: string): Round {
  if (round.at === "rotation") {
    const left = round.left - looked;
    if (next !== null && left > 0) return { ...round, rotation: next, left };
    const inTime = later(round.began, roundEvery);
    const began = inTime > now ? inTime : now;
    return { began, since: round.began, at: "open", after: null, rotation: next, left: inRotation };
  }
  if (next !== null) return { ...round, after: next };
  return { ...round, after: null, at: round.at === "open" ? "changed" : "rotation" };
}

/** What cannot be read is altered too, and hides no other; a fault of AWS is another thing, and may pass. */
const unreadable =
  ({ tellAltered }: Deps, documentId: string) =>
  (fault: unknown): void => {
    if (!(fault instanceof Error) || "$metadata" in fault) throw fault;
    tellAltered({ documentId, what: "head", which: fault.name });
  };

/** All of a document: its history, and each version of its content that the history names. */
async function verify({ store, archive }: Deps, documentId: string): Promise<void> {
  const { head, basis } = await store.load({ documentId, basis: true });
  const verified = await verifiedReport({ archive }, documentId, head, basis);
  if (!head || verified === null || verified === "altered") return;
  const hashes = new Set(verified.history.map(({ stored }) => stored.facts["contentHash"]));
  for (const hash of hashes)
    if (typeof hash === "string" && hash !== head.report.contentHash)
      await archive.content(documentId, head.report, hash);
}
