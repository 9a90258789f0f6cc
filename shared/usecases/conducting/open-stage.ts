import { inOffice } from "../../domain/board/in-office.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { StageOutcome } from "../../domain/outbox/effect.ts";
import { timeFrom } from "../../domain/review/acceptance.ts";
import { resultOfStage } from "../../domain/review/effects-of-stages.ts";
import type { Execution } from "../../domain/review/execution.ts";
import { nextStage, stagesOf } from "../../domain/review/standing.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Callback, TaskTokens } from "../../ports/conductor.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { officeOf } from "../engine/office-of.ts";

/** What the state machine sends to open a stage: a contract, for old executions call new functions. */
export type OpenStage = Execution & { stage: number; taskToken: string };

/**
 * The conductor opens a stage, and waits in it.
 *
 * 1. The head is read. An older attempt or round is told that it was superseded.
 * 2. A stage that closed already (another attempt was here before) is answered at once: the record decides.
 * 3. A stage that is open gets the new token in place of the old.
 * 4. The history is verified: on what is not what was recorded nobody is asked. The attempt ends there; once it was put
 *    right, the clock's look starts another.
 * 5. Otherwise the stage opens: whoever holds the roles of its lanes now is asked, and the service level runs in
 *    business days of the office that the document is from. Entry, head, the invitations' rows, the clock's next look and the token are one
 *    transaction.
 */
export async function openStage(
  deps: {
    store: DecisionStore;
    directory: Pick<Directory, "organisation" | "person">;
    archive: Archive;
    clock: Clock;
    ids: Ids;
    callback: Callback;
    tokens: TaskTokens;
  },
  task: OpenStage,
): Promise<"waiting" | StageOutcome["outcome"]> {
  const { documentId, round, attempt, stage } = task;
  const token = { round, attempt, stage, token: task.taskToken };
  for (;;) {
    const { head, basis } = await deps.store.load({ documentId, basis: true });
    const known = head ? answerFor(head.report, task) : ({ outcome: "superseded" } as const);
    if (!head || known) return answered(deps, task, known ?? { outcome: "superseded" });
    if (head.report.stageOpen) {
      if (await deps.tokens.replaceTaskToken(documentId, head.chain.number, token)) return "waiting";
      continue;
    }
    if ((await deps.archive.history(documentId, head, basis)) === "altered")
      return answered(deps, task, { outcome: "altered" });
    const definition = stagesOf(head.report)[stage];
    if (!definition) throw new Error(`${documentId}: its policy has no stage ${stage}`);
    const organisation = await deps.directory.organisation();
    const now = deps.clock.now();
    const { bylaws } = organisation;
    const roster = inOffice(organisation, now);
    const serviceLevel = timeFrom(
      ...([now, head.report, definition, organisation] as const),
      await officeOf(deps, organisation, head.report.author),
    );
    const opened = await carryOut(
      deps,
      documentId,
      head,
      { name: "open-stage", round, attempt, stage, roster, serviceLevel, bylaws },
      { taskToken: token },
    );
    if (opened.ok) return "waiting";
  }
}

/** The execution is told at once, and goes on or ends by it. */
async function answered(
  { callback }: { callback: Callback },
  { taskToken }: OpenStage,
  answer: StageOutcome,
): Promise<StageOutcome["outcome"]> {
  await callback.resume(taskToken, answer);
  return answer.outcome;
}

/** What the record already says about a stage; null when it is open, or the next to open. */
export function answerFor(
  report: Document,
  { round, attempt, stage }: Omit<OpenStage, "documentId" | "taskToken">,
): StageOutcome | null {
  if (round !== report.round || attempt !== report.attempt) return { outcome: "superseded" };
  switch (report.status) {
    case "approved":
    case "in-force":
    case "concluded":
    case "published":
      return { outcome: "approved" };
    case "changes-requested":
    case "taken-back":
    case "refused":
    case "withdrawn":
      return { outcome: report.status };
    case "awaiting-meeting":
      return { outcome: "to-meeting" };
    case "draft":
      return { outcome: "superseded" };
    case "submitted":
    case "in-review":
    case "signing":
    case "with-donor": {
      const next = nextStage(report);
      if (stage < next) return resultOfStage(report, stage, "approved");
      return stage === next ? null : { outcome: "superseded" };
    }
  }
}
