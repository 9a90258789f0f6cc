import { payerOf } from "../../domain/documents/agreement/paying.ts";
import { waitsForReport } from "../../domain/documents/agreement/tranches.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { reminderOf } from "../engine/payer-reminder.ts";

/**
 * A report was accepted: what of its agreement waited for that is due. Safe to repeat: what is due is left as it is.
 *
 * 1. The report's head says which agreement it is bound to. One that was taken over as it stood asks for no payments here.
 * 2. One transaction on the agreement: an entry for each tranche that waited for it, the word to whoever pays, and when they are reminded.
 */
export async function openTranches(
  deps: {
    store: DecisionStore;
    directory: Pick<Directory, "organisation">;
    clock: Clock;
    ids: Ids;
    outbox: Pick<Outbox, "finish">;
  },
  { id, documentId: report }: Pick<OutboxRow, "id" | "documentId">,
): Promise<void> {
  const bound = (await deps.store.load({ documentId: report })).head?.report.boundTo ?? [];
  for (const { id: agreement } of bound) await openFor(deps, agreement, report);
  await deps.outbox.finish(id, "done");
}

async function openFor(
  deps: Omit<Parameters<typeof openTranches>[0], "outbox">,
  agreement: string,
  report: string,
): Promise<void> {
  const { head } = await deps.store.load({ documentId: agreement });
  if (head?.report.kind !== "agreement") return;
  const { tail, policy } = head.report;
  const waiting = (tail.tranches?.all ?? []).filter((one) => waitsForReport(one, report));
  if (waiting.length === 0) return;
  const calendar = calendarIn(await deps.directory.organisation(), head.report.office);
  const now = deps.clock.now();
  const when = { now, payer: payerOf(policy), calendar };
  const on = dayOf(now, calendar.timeZone);
  await carryOut(
    ...([deps, agreement, head] as const),
    { name: "open-tranches", of: { report }, on },
    { tranches: waiting.map((one) => reminderOf(agreement, one.id, when)) },
  );
}
