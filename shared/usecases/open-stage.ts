import type { Report } from "../domain/documents/report/report.ts";
import { nextStage } from "../domain/documents/report/report.ts";
import type { StageOutcome } from "../domain/workflow/effects.ts";
import { resultOfStage } from "../domain/workflow/effects.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { Callback, Execution, TaskTokens } from "../ports/conductor.ts";
import type { DecisionStore } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";

/** What the state machine sends to open a stage: a contract, for old executions call new functions. */
export type OpenStage = Execution & { stage: number; taskToken: string };

/**
 * The conductor opens a stage, and waits in it.
 *
 * 1. The head is read. An older attempt or round is told that it was superseded.
 * 2. A stage that closed already (another attempt was here before) is answered at once: the record decides.
 * 3. A stage that is open gets the new token in place of the old.
 * 4. Otherwise the stage opens: entry, head, links and mails to its lanes, and the token, in one transaction.
 */
export async function openStage(
  deps: { store: DecisionStore; clock: Clock; callback: Callback; tokens: TaskTokens },
  task: OpenStage,
): Promise<"waiting" | StageOutcome["outcome"]> {
  const { documentId, round, attempt, stage } = task;
  const token = { round, attempt, stage, token: task.taskToken };
  for (;;) {
    const { head } = await deps.store.load({ documentId });
    const known = head ? answerFor(head.report, task) : ({ outcome: "superseded" } as const);
    if (known) {
      await deps.callback.resume(task.taskToken, known);
      return known.outcome;
    }
    if (head?.report.stageOpen) {
      if (await deps.tokens.replaceTaskToken(documentId, head.chain.number, token)) return "waiting";
      continue;
    }
    const opened = await carryOut(
      deps,
      documentId,
      head,
      { name: "open-stage", round, attempt, stage },
      { taskToken: token },
    );
    if (opened.ok) return "waiting";
  }
}

/** What the record already says about a stage; null when it is open, or the next to open. */
function answerFor(report: Report, { round, attempt, stage }: OpenStage): StageOutcome | null {
  if (round !== report.round || attempt !== report.attempt) return { outcome: "superseded" };
  switch (report.status) {
    case "approved":
    case "published":
      return { outcome: "approved" };
    case "changes-requested":
      return { outcome: "changes-requested" };
    case "draft":
      return { outcome: "superseded" };
    case "submitted":
    case "in-review": {
      const next = nextStage(report);
      if (stage < next) return resultOfStage(report, stage, "approved");
      return stage === next ? null : { outcome: "superseded" };
    }
  }
}
