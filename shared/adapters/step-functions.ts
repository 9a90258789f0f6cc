import type { SFNClient } from "@aws-sdk/client-sfn";
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from "@aws-sdk/client-sfn";
import type { StageOutcome } from "../domain/outbox/effect.ts";
import type { Conducted } from "../domain/review/execution.ts";
import { nameOfExecution } from "../domain/review/execution.ts";
import type { Callback, Conductor } from "../ports/conductor.ts";
import type { Correlation } from "../ports/correlation.ts";

/** What an execution is told bears the id under which its cause is logged, so that its tasks go on under it. */
type Stamp = Pick<Correlation, "current">;

/** Executions of the state machines, one for each kind of document, named by document, round and attempt. */
export class StepFunctionsConductor implements Conductor {
  readonly #client: SFNClient;
  readonly #correlation: Stamp;
  readonly #machines: string;

  /** @param machines what the ARNs of all machines begin with, before the kind of document */
  constructor(client: SFNClient, correlation: Stamp, machines: string) {
    this.#client = client;
    this.#correlation = correlation;
    this.#machines = machines;
  }

  async start(execution: Conducted, stages: readonly { id: string; label: string }[]): Promise<void> {
    const command = new StartExecutionCommand({
      stateMachineArn: this.#machineOf(execution),
      name: nameOfExecution(execution),
      input: JSON.stringify({ ...execution, stages, correlationId: this.#correlation.current() }),
    });
    try {
      await this.#client.send(command);
    } catch (fault) {
      if (!(fault instanceof ExecutionAlreadyExists)) throw fault;
    }
  }

  async stateOf(execution: Conducted): Promise<"running" | "ended" | "unknown"> {
    const executionArn = `${this.#machineOf(execution).replace(":stateMachine:", ":execution:")}:${nameOfExecution(execution)}`;
    try {
      const { status } = await this.#client.send(new DescribeExecutionCommand({ executionArn }));
      return status === "RUNNING" ? "running" : "ended";
    } catch (fault) {
      if (fault instanceof ExecutionDoesNotExist) return "unknown";
      throw fault;
    }
  }

  readonly #machineOf = ({ kind }: Pick<Conducted, "kind">): string => `${this.#machines}${kind}`;
}

/** Answers executions that wait with a task token. */
export class StepFunctionsCallback implements Callback {
  readonly #client: SFNClient;
  readonly #correlation: Stamp;

  constructor(client: SFNClient, correlation: Stamp) {
    this.#client = client;
    this.#correlation = correlation;
  }

  async resume(token: string, result: StageOutcome): Promise<"resumed" | "gone"> {
    const output = JSON.stringify({ ...result, correlationId: this.#correlation.current() });
    try {
      await this.#client.send(new SendTaskSuccessCommand({ taskToken: token, output }));
      return "resumed";
    } catch (fault) {
      const isGone =
        fault instanceof TaskTimedOut || fault instanceof TaskDoesNotExist || fault instanceof InvalidToken;
      if (isGone) return "gone";
      throw fault;
    }
  }

  /** Fails the waiting task, so that its execution ends where an operator sees it and another attempt can start. */
  async fail(token: string, error: string): Promise<void> {
    await this.#client.send(new SendTaskFailureCommand({ taskToken: token, error }));
  }
}
