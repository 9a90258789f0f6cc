import { isDueOf, planOfReport } from "../../domain/documents/plan/yearly-reports.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import type { Effect } from "../../domain/outbox/effect.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, DueItem } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { whenAltered } from "../engine/verified.ts";

/**
 * A year of an adopted plan is over: whoever oversees and whoever is accountable hear that a report on it is due. Its form comes
 * later, so that nothing is opened that nobody could write.
 *
 * 1. The plan is read, and its history verified: it says which reports are due. It is looked at again in an hour otherwise.
 * 2. What another plan has taken the place of by then is not reported on.
 * 3. A row each, named by the year, so that a second time adds none.
 */
export async function tellOfYearlyReport(
  deps: {
    store: DecisionStore;
    archive: Pick<Archive, "history">;
    clock: Clock;
    dueIndex: DueIndex;
    outbox: Pick<Outbox, "add">;
  },
  item: DueItem,
): Promise<void> {
  const documentId = planOfReport(item.id);
  const now = deps.clock.now();
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if ((await deps.archive.history(documentId, head, basis)) === "altered")
    return deps.dueIndex.putOff(item, later(now, whenAltered));
  if (head?.report.kind !== "plan") return deps.dueIndex.settle(item);
  const { tail, policy } = head.report;
  const due = tail.reports.find(({ id }) => id === item.id);
  if (due && isDueOf(tail, due)) {
    const { overseer, accountable } = policy;
    const matter = { reportDue: { ...due.period, dueOn: due.dueOn } };
    const word = { effect: "tell", template: "yearly-report-due", matter } as const;
    const words: Effect[] = [
      { ...word, role: overseer, purpose: "oversee", beside: accountable },
      ...(accountable === undefined
        ? []
        : [{ ...word, role: accountable, purpose: "read", unless: overseer } as const]),
    ];
    for (const [k, effect] of words.entries()) {
      const id = linkIdOf(documentId, `${item.id}.${k}`);
      await deps.outbox.add({ id, documentId, effect, linkId: null, createdAt: now }, null);
    }
  }
  return deps.dueIndex.settle(item);
}
