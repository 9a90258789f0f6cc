import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import { publicityOf } from "../../domain/review/publicity.ts";
import type { Level } from "../../domain/review/publicity-state.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DecisionStore, Head, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };

/**
 * What everybody may know of an agreement changed: each report that was opened on it obeys the same word, in its own stream. Safe to
 * repeat: a report follows each change once, and an older one not at all.
 *
 * 1. The agreement's head says which reports there are, and what everybody may know by now.
 * 2. For each of them that was opened, one transaction. What is final and may be published goes on to that by another attempt.
 */
export async function followPublication(
  deps: Deps & { outbox: Pick<Outbox, "finish"> },
  { id, documentId }: Pick<OutboxRow, "id" | "documentId">,
): Promise<void> {
  const agreement = (await deps.store.load({ documentId })).head?.report;
  if (agreement?.kind === "agreement")
    for (const report of agreement.tail.reports) {
      const { head } = await deps.store.load({ documentId: report.id });
      if (head) await followChange(deps, report.id, head, { id: documentId, agreement });
    }
  await deps.outbox.finish(id, "done");
}

/**
 * A report follows the last change of its agreement, if there was one since.
 * @returns its head after that
 */
export async function followChange(
  deps: Deps,
  documentId: string,
  head: Head,
  { id, agreement }: { id: string; agreement: AgreementDocument },
): Promise<Head> {
  const { changes } = publicityOf(agreement);
  if (changes <= publicityOf(head.report).followed) return head;
  const followed = await carryOut(deps, documentId, head, {
    ...{ name: "follow-publication", agreement: id, change: changes },
    level: levelOf(agreement),
  });
  if (!followed.ok) throw new Error(`${documentId} does not follow ${id}: ${followed.refusal.code}`);
  return followed.value ?? head;
}

/** What everybody may know of a changed agreement: withheld at once, nothing. */
function levelOf(agreement: AgreementDocument): Level {
  const { level, withheldOn } = publicityOf(agreement);
  return withheldOn === undefined && level ? level : { publication: "withheld", leavesOut: [] };
}
