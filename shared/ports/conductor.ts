import type { StageOutcome } from "../domain/outbox/effect.ts";
import type { Conducted } from "../domain/review/execution.ts";
import type { TaskToken } from "./store.ts";

/** The executions of the conductor (Step Functions), each in the state machine of its document's kind. */
export interface Conductor {
  /** Starts an execution; one that was started before is left alone. `stages` are labels for the operator. */
  start(execution: Conducted, stages: readonly { id: string; label: string }[]): Promise<void>;
  /** Whether it runs, or has ended, however that was, or was never started. */
  stateOf(execution: Conducted): Promise<"running" | "ended" | "unknown">;
}

/** How a waiting execution is answered. */
export interface Callback {
  /** Tells a waiting execution how its stage ended; "gone" when nothing waits with this token any more. */
  resume(token: string, result: StageOutcome): Promise<"resumed" | "gone">;
}

/** Where the token of the stage that the conductor waits in is kept. */
export interface TaskTokens {
  taskToken(documentId: string): Promise<TaskToken | null>;
  /** Keeps the token of a newer attempt for a stage that is open already; false when the document moved on meanwhile. */
  replaceTaskToken(documentId: string, expectedNumber: number, token: TaskToken): Promise<boolean>;
}
