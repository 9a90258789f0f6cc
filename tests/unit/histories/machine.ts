import type { StageOutcome } from "../../../shared/domain/outbox/effect.ts";
import type { Execution } from "../../../shared/domain/review/execution.ts";
import type { Callback, Conductor } from "../../../shared/ports/conductor.ts";

/** What an execution does next, or waits for. */
type Place = "open-stage" | "waiting" | "publish" | "notify" | "ended" | "lost";

type Running = Execution & { place: Place; stage: number; token: string };

/** What each task of the machine is done with. */
export type Tasks = {
  openStage(task: Execution & { stage: number; taskToken: string }): Promise<unknown>;
  publish(task: Execution): Promise<{ outcome: string }>;
  notify(task: Execution): Promise<{ outcome: string }>;
};

/** The state machine of a report's attempt, as infra/constructs/document-machine.ts and infra/machines/report.ts draw it, step by step. */
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

  async start({ documentId, round, attempt }: Execution): Promise<void> {
    await null;
    if (this.#find({ documentId, round, attempt })) return;
    this.starts += 1;
    this.executions.push({ documentId, round, attempt, place: "open-stage", stage: 0, token: "" });
  }

  async stateOf(execution: Execution): Promise<"running" | "ended" | "unknown"> {
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
    else waiting.place = result.outcome === "approved" ? "publish" : "ended";
    return "resumed";
  }

  /** Executions with a task to be done now. */
  get due(): Running[] {
    return this.executions.filter(({ place }) => ["open-stage", "publish", "notify"].includes(place));
  }

  /** Does one task; twice when the first reply was lost. A stage that could not be opened fails its execution. */
  async step(execution: Running, tasks: Tasks, twice: boolean): Promise<void> {
    if (execution.place === "open-stage") return this.#openStage(execution, tasks, twice);
    const task = execution.place === "publish" ? "publish" : "notify";
    try {
      if (twice) await tasks[task](execution);
      const { outcome } = await tasks[task](execution);
      if (outcome === "published") execution.place = "notify";
      else execution.place = "ended";
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
