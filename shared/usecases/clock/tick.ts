import { later } from "../../domain/time.ts";
import type { DueIndex, DueItem, TriedItem } from "../../ports/clockwork.ts";
import type { Deliveries } from "../../ports/deliveries.ts";
import type { DraftsOver } from "../../ports/drafts.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { DocumentRegister } from "../../ports/oversight.ts";
import type { Alteration, Archive, Directory, Records } from "../../ports/reading.ts";
import type { Rounds } from "../../ports/rounds.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { reconcileReview } from "../conducting/reconcile-review.ts";
import { lookAtDelivery } from "../posting/record-delivery.ts";
import type { RelayDeps } from "../posting/relay-outbox.ts";
import { verifyRecord } from "../reading/verify-record.ts";
import { clearDrafts } from "./clear-drafts.ts";
import { mindDates } from "./mind-dates.ts";
import { mindServiceLevel } from "./mind-service-level.ts";
import { mindTranche } from "./mind-tranche.ts";
import { openReport } from "./open-report.ts";
import { sweepOutboxRow } from "./sweep-outbox.ts";

export type TickDeps = RelayDeps & {
  directory: Directory;
  records: Records;
  archive: Archive;
  subscriptions: Subscriptions;
  rounds: Rounds;
  /** Told of what is not what was recorded, and cannot even be read. */
  tellAltered: (found: Alteration) => void;
  dueIndex: DueIndex;
  deliveries: Deliveries;
  draftsOver: DraftsOver;
  register: DocumentRegister;
  meetings: Pick<Meetings, "load" | "entries" | "list" | "commit">;
  /** Told of each fault; the item comes back later, and the others go on. */
  onFault: (item: DueItem, fault: unknown) => void;
};

/** What a tick tells the operators' alarms. */
export type Ticked = {
  handled: number;
  /** Items whose try failed. */
  failed: number;
  /** Rows of the outbox that should have ended long ago. */
  overdue: number;
  /** Other items that have been tried in vain for half an hour. */
  stuck: number;
  /** Rounds of looks at the record that came to their end. */
  rounds: number;
};

const atOnce = 50;

/** Minutes: what moves a document comes back soon, however often it failed. */
const backAfter = { minutes: 3 };

/** Minutes since it was first tried after which something is counted as late. */
const lateAfter = { overdue: 15, stuck: 30 } as const;

/**
 * One tick of the one clock.
 *
 * 1. What is due is asked from the due index, the oldest first.
 * 2. Each item is counted as tried, and put off, before it is tried: a fault, or the end of the function, finds it so.
 * 3. An outbox row that the stream missed is relayed; an execution is looked at; an obligation opens its report, as does
 *    the end of a plan's year; a tranche becomes due, or whoever pays it is reminded; an
 *    open stage is looked at when its service level nears its end, a report when a day of its own comes, and a message a
 *    day after it seemed not to arrive; what is left of a draft that is over goes.
 * 4. A fault does not hold up the others.
 * 5. A few documents at a time are verified, round after round; with the end of each, once a day, keepers of calendars are told what
 *    their lists lack, and who joined or left a body that is called to a meeting.
 */
export async function tick(deps: TickDeps): Promise<Ticked> {
  const items = await deps.dueIndex.due(deps.clock.now(), atOnce);
  const ticked: Ticked = { handled: items.length, failed: 0, overdue: 0, stuck: 0, rounds: 0 };
  for (const found of items) {
    try {
      const now = deps.clock.now();
      const item = await deps.dueIndex.takeUp(found, now, later(now, backAfter));
      if (!item) continue;
      const late = item.kind === "outbox" ? "overdue" : "stuck";
      if (item.triedSince <= later(now, { minutes: -lateAfter[late] })) ticked[late] += 1;
      if (item.kind !== "verify") await take(deps, item);
      else if (await verifyRecord(deps, item)) {
        ticked.rounds += 1;
        // Once a day: no other tick needs it.
        await import("../calendars/tell-keepers.ts").then(({ tellKeepers }) => tellKeepers(deps));
        await import("../meetings/follow-members.ts").then(({ followMeetings }) => followMeetings(deps));
      }
    } catch (fault) {
      ticked.failed += 1;
      deps.onFault(found, fault);
    } finally {
      deps.correlation.follow(null);
    }
  }
  return ticked;
}

function take(deps: TickDeps, item: TriedItem): Promise<void> {
  switch (item.kind) {
    case "outbox":
      return sweepOutboxRow(deps, item);
    case "look":
      return reconcileReview(deps, item);
    case "obligation":
      return openReport(deps, item);
    case "yearly-report":
      // Once a year, and what it needs of forms no other tick loads.
      return import("./open-yearly-report.ts").then(({ openYearlyReport }) => openYearlyReport(deps, item));
    case "revision":
      return import("./open-revision.ts").then(({ openRevision }) => openRevision(deps, item));
    case "tranche":
      return mindTranche(deps, item);
    case "dates":
      return mindDates(deps, item);
    case "service-level":
      return mindServiceLevel(deps, item);
    case "drafts-over":
      return clearDrafts(deps, item);
    case "delivery":
      return lookAtDelivery(deps, item);
    default:
      throw new Error(`Nobody knows what to do with an item of kind "${item.kind}"`);
  }
}
