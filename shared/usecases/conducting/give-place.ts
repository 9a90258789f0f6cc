import { revisionOpensAt } from "../../domain/documents/governance/reviewing.ts";
import { keepsPlace } from "../../domain/documents/governance/standing.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";

type Deps = {
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  directory: Pick<Directory, "organisation">;
  outbox: Pick<Outbox, "finish">;
};

/**
 * A governance document learns that another holds in its place, from a day on, or that this other one lapsed, so that it holds again.
 * Safe to repeat, and in any order: it gives way once, comes back once, and only as the other one stands by then. What comes back owes
 * its review again: its revision is opened on its day, and at once where that has passed meanwhile.
 */
export async function givePlace(
  deps: Deps,
  row: Pick<OutboxRow, "id" | "documentId">,
  { document, holds, from }: EffectOf<"give-place">,
): Promise<void> {
  const [{ head }, successor] = await Promise.all([
    deps.store.load({ documentId: document }),
    deps.store.load({ documentId: row.documentId }),
  ]);
  const report = successor.head?.report;
  // What has lapsed takes no place any more, and what holds once more, or was revised since, gives none back.
  if (report?.kind === "governance" && keepsPlace(report.tail) === holds)
    return deps.outbox.finish(row.id, "done");
  const command = { name: "give-place", successor: row.documentId, holds, from } as const;
  const due = holds ? await revisionDue(deps, head) : null;
  const extras = due === null ? {} : { revisionsDue: [{ id: document, dueAt: due }] };
  const told = await carryOut(deps, document, head, command, extras);
  if (!told.ok) throw new Error(`${document} does not give way: ${told.refusal.code}`);
  await deps.outbox.finish(row.id, "done");
}

/** When the revision of what comes back is opened; null where nothing was adopted. */
async function revisionDue(
  { clock, directory }: { clock: Clock; directory: Pick<Directory, "organisation"> },
  head: Head | null,
): Promise<string | null> {
  const adopted = head?.report.kind === "governance" ? head.report.tail.adopted : null;
  if (!adopted) return null;
  const { timeZone } = await directory.organisation();
  const [due, now] = [revisionOpensAt(adopted.reviewOn, timeZone), clock.now()];
  return due > now ? due : now;
}
