import { payerOf } from "../../domain/documents/agreement/paying.ts";
import {
  leftOf,
  namedIn,
  standingOfTranche,
  trancheNamed,
  trancheOf,
} from "../../domain/documents/agreement/tranches.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, DueItem, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { reminderOf } from "../engine/payer-reminder.ts";
import { whenAltered } from "../engine/verified.ts";

/**
 * The clock looks at a tranche of an agreement in force: on the day that the agreement names for it, and when whoever pays has had
 * the time that the policy gives them.
 *
 * 1. The history is verified: nothing becomes due by a head that the entries do not make. It is looked at again in an hour.
 * 2. What waited for its day is due, and whoever pays hears it. One transaction, with the next look.
 * 3. What waits for a milestone is asked of whose agreement it is: a row of its own, named by the tranche, so that a second time
 *    adds none.
 * 4. Of what is due still whoever pays is reminded, once.
 */
export async function mindTranche(
  deps: {
    store: DecisionStore;
    archive: Pick<Archive, "history">;
    directory: Pick<Directory, "organisation">;
    clock: Clock;
    ids: Ids;
    dueIndex: DueIndex;
    outbox: Pick<Outbox, "add">;
  },
  item: DueItem,
): Promise<void> {
  const { agreement: documentId, row } = trancheNamed(item.id);
  const now = deps.clock.now();
  const [{ head, basis }, organisation] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if ((await deps.archive.history(documentId, head, basis)) === "altered")
    return deps.dueIndex.putOff(item, later(now, whenAltered));
  const report = head?.report;
  const tranches = report?.kind === "agreement" ? report.tail.tranches : null;
  const tranche = trancheOf(tranches, row);
  if (!head || !report || !tranches || !tranche) return deps.dueIndex.settle(item);
  // Of an agreement that ended nothing becomes due any more.
  const isOver = report.kind === "agreement" && report.tail.ended !== undefined && tranche.dueOn === null;
  if (isOver) return deps.dueIndex.settle(item);
  const calendar = calendarIn(organisation, report.office);
  const on = dayOf(now, calendar.timeZone);
  if (tranche.dueOn === null && tranche.waitsFor === "date") {
    const next = reminderOf(documentId, row, { now, payer: payerOf(report.policy), calendar });
    await carryOut(
      ...([deps, documentId, head] as const),
      { name: "open-tranches", of: { tranche: row }, on },
      { tranches: [next] },
    );
    // Without effect where what was recorded moved the item already.
    return deps.dueIndex.settle(item);
  }
  if (tranche.dueOn === null && tranche.waitsFor === "milestone") {
    const amount = { currency: tranches.currency, minorUnits: leftOf(tranche) };
    const effect: EffectOf<"mails"> = {
      ...{ effect: "mails", template: "milestone-awaited", people: [report.author], purpose: "read" },
      ...{ round: report.round, stage: 0, lane: null },
      matter: { tranche: { id: row, number: namedIn(tranches, row).number, ...amount } },
    };
    const id = linkIdOf(documentId, `milestone.${row}`);
    await deps.outbox.add({ id, documentId, effect, linkId: null, createdAt: now }, null);
  }
  if (standingOfTranche(tranche) === "due")
    await carryOut(deps, documentId, head, { name: "remind-payer", tranche: row, on });
  return deps.dueIndex.settle(item);
}
