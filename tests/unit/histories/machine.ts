import { tails } from "../../../infra/machines/tails.ts";
import type { StageOutcome } from "../../../shared/domain/outbox/effect.ts";
import type { Conducted, Execution, TailStep } from "../../../shared/domain/review/execution.ts";
import { tailSteps } from "../../../shared/domain/review/execution.ts";
import type { Callback, Conductor } from "../../../shared/ports/conductor.ts";

/** What an execution does next, or waits for. */
type Place = "open-stage" | "waiting" | TailStep | "ended" | "lost";

type Running = Conducted & { place: Place; stage: number; token: string };

/** What each task of the machine is done with. */
export type Tasks = {
  openStage(task: Execution & { stage: number; taskToken: string }): Promise<unknown>;
  advance(task: Execution & { step: TailStep }): Promise<{ outcome: string }>;
};

const isTailStep = (place: Place): place is TailStep => (tailSteps as readonly string[]).includes(place);

/** The state machine of an attempt, as infra/constructs/document-machine.ts and its kind's tail draw it, step by step. */
export class Machine implements Conductor, Callback {
  readonly executions: Running[] = [];
  /** Executions that were started, twice where somebody asked twice. */
  starts = 0;
  #tokens = 0;

  /** The same executions, to go on with apart from these. */
  copy(): Machine {
    const copy = new Machine();
    copy.executions.push(...structuredClone(this.executions));
    copy.starts = this.starts;
    copy.#tokens = this.#tokens;
    return copy;
  }

  async start({ kind, documentId, round, attempt }: Conducted): Promise<void> {
    await null;
    if (this.#find({ documentId, round, attempt })) return;
    this.starts += 1;
    this.executions.push({ kind, documentId, round, attempt, place: "open-stage", stage: 0, token: "" });
  }

  async stateOf(execution: Conducted): Promise<"running" | "ended" | "unknown"> {
    await null;
    const place = this.#find(execution)?.place;
    if (place === undefined) return "unknown";
    return place === "ended" || place === "lost" ? "ended" : "running";
  }

  async resume(token: string, result: StageOutcome): Promise<"resumed" | "gone"> {
    await null;
    const waiting = this.executions.find((each) => each.place === "waiting" && each.token === token);
    if (!waiting) return "gone";
    if (result.outcome === "stage-approved")
      Object.assign(waiting, { place: "open-stage", stage: result.next });
    else
      waiting.place =
        result.outcome === "approved" ? (tails[waiting.kind].steps[0]?.step ?? "ended") : "ended";
    return "resumed";
  }

  /** Executions with a task to be done now. */
  get due(): Running[] {
    return this.executions.filter(({ place }) => place === "open-stage" || isTailStep(place));
  }

  /** Does one task; twice when the first reply was lost. A stage that could not be opened fails its execution. */
  async step(execution: Running, tasks: Tasks, twice: boolean): Promise<void> {
    if (execution.place === "open-stage") return this.#openStage(execution, tasks, twice);
    const { steps } = tails[execution.kind];
    const at = steps.findIndex(({ step }) => step === execution.place);
    const now = steps[at];
    if (!now) return;
    try {
      if (twice) await tasks.advance({ ...execution, step: now.step });
      const { outcome } = await tasks.advance({ ...execution, step: now.step });
      execution.place = (outcome === now.outcome && steps[at + 1]?.step) || "ended";
    } catch {
      // The state machine tries again later: the task stays due.
    }
  }

  /** Waits no longer: the execution was lost, or its wait timed out and begins anew with another token. */
  interrupt(execution: Running, how: "lost" | "timed-out"): void {
    if (how === "lost") execution.place = "lost";
    else if (execution.place === "waiting") execution.place = "open-stage";
  }

  async #openStage(execution: Running, tasks: Tasks, twice: boolean): Promise<void> {
    const { documentId, round, attempt, stage } = execution;
    this.#tokens += 1;
    Object.assign(execution, { place: "waiting", token: `task-${this.#tokens}` });
    const task = { documentId, round, attempt, stage, taskToken: execution.token };
    try {
      await tasks.openStage(task);
      if (twice) await tasks.openStage(task);
    } catch {
      execution.place = "lost";
    }
  }

  #find({ round, attempt }: Execution): Running | undefined {
    return this.executions.find((each) => each.round === round && each.attempt === attempt);
  }
}
