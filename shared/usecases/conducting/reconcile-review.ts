import type { Document } from "../../domain/documents/kinds.ts";
import { nearLook } from "../../domain/review/execution.ts";
import { needsConductor, vacantLanes } from "../../domain/review/standing.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, Ids, TriedItem } from "../../ports/clockwork.ts";
import type { Callback, Conductor, TaskTokens } from "../../ports/conductor.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Messages } from "../../ports/oversight.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, TaskToken } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { verifiedReport, whenAltered } from "../engine/verified.ts";
import { startExecution } from "../posting/relay-outbox.ts";
import { fillVacantLanes } from "./fill-lanes.ts";
import { answerFor } from "./open-stage.ts";
import { tellUntold } from "./tell-untold.ts";

type Deps = {
  store: DecisionStore;
  directory: Pick<Directory, "organisation" | "person">;
  clock: Clock;
  ids: Ids;
  conductor: Conductor;
  callback: Callback;
  tokens: TaskTokens;
  dueIndex: DueIndex;
  archive: Archive;
  documents: Messages;
  outbox: Pick<Outbox, "add">;
};

/** How long after a look that found all well the next one follows. */
const allWell = { hours: 1 };

/** A doubt is looked at once more before another attempt begins: the execution may just be on its way. */
const inDoubt = { minutes: 1 };

/**
 * The clock looks whether the execution of a report does what the record says (I17). It looks a few minutes after a
 * submission or the close of a stage, and else each hour.
 *
 * 1. The record is verified: where it is not what was recorded, nothing follows until it was put right. It is looked at
 *    again in an hour.
 * 2. A report that needs no conductor any more is looked at no more, once its publication has a notice for everybody who is
 *    told by contract. An execution that still waits in it is told so.
 * 3. An execution that was never started is started: its outbox row was lost, or waits. When it ended before the
 *    report did, another attempt is recorded, with the outbox row that starts it.
 * 4. While people are asked, the execution must wait with the token on file: it is looked at again in an hour. Whoever
 *    holds the role of a vacant lane by now is asked.
 * 5. When nobody is asked, it should have gone on by now: it is told again how the stage ended, from the record.
 * 6. When no token on file reaches it, and the record has not moved on by the next look either, another attempt is
 *    recorded; whatever the one before still does is refused as superseded.
 */
export async function reconcileReview(deps: Deps, item: TriedItem): Promise<void> {
  const documentId = item.id;
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  const now = deps.clock.now();
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === "altered") return deps.dueIndex.putOff(item, later(now, whenAltered));
  if (!head || !needsConductor(head.report)) {
    if (head) await letGo(deps, documentId, head.report);
    const again =
      head && basis && verified && (await tellUntold(deps, documentId, head, basis, verified.history));
    return again ? deps.dueIndex.putOff(item, again) : deps.dueIndex.settle(item);
  }
  await fillVacantLanes(deps, documentId, head);
  const { kind, round, attempt } = head.report;
  const { number } = head.chain;
  const state = await deps.conductor.stateOf({ kind, documentId, round, attempt });
  if (state === "unknown") {
    await startExecution(deps, documentId, head.report);
    return deps.dueIndex.putOff(item, later(now, { minutes: nearLook }));
  }
  if (state === "running") {
    const token = fitting(head.report, await deps.tokens.taskToken(documentId));
    if (token && head.report.stageOpen) {
      const isVacant = vacantLanes(head.report).length > 0;
      return deps.dueIndex.putOff(item, later(now, isVacant ? { minutes: nearLook } : allWell));
    }
    if (token && (await toldAgain(deps, head.report, token)))
      return deps.dueIndex.putOff(item, later(now, { minutes: nearLook }));
    if (item.seen !== number) return deps.dueIndex.putOff(item, later(now, inDoubt), number);
  }
  await carryOut(deps, documentId, head, { name: "resume", round, attempt });
}

/** The token on file, when it is of the very stage, round and attempt in which the execution should be. */
const fitting = ({ round, attempt, stage }: Document, token: TaskToken | null): TaskToken | null =>
  token?.round === round && token.attempt === attempt && token.stage === stage ? token : null;

/** Word of how the stage ended was lost: an execution that nobody needs any more would wait for its answer for ever. */
async function letGo(deps: Deps, documentId: string, report: Document): Promise<void> {
  const token = fitting(report, await deps.tokens.taskToken(documentId));
  if (token) await toldAgain(deps, report, token);
}

async function toldAgain({ callback }: Deps, report: Document, token: TaskToken): Promise<boolean> {
  const answer = answerFor(report, token);
  return answer !== null && (await callback.resume(token.token, answer)) === "resumed";
}
