import { createHash } from "node:crypto";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { ExecutionDoesNotExist, TaskDoesNotExist } from "@aws-sdk/client-sfn";
import type { HttpResponse } from "@smithy/types";
import { operationOf } from "../../shared/adapters/metering.ts";
import type { StageOutcome } from "../../shared/domain/outbox/effect.ts";
import type { Conducted } from "../../shared/domain/review/execution.ts";
import { executionNamed } from "../../shared/domain/review/execution.ts";
import type { Machine } from "../unit/histories/machine.ts";
import { type Send, textOf } from "./wire.ts";

/**
 * Step Functions, SQS and SES as the wire's other end, where a test says when each goes on: their calls are the real
 * clients', their answers are made here. The services themselves are tried on the running product.
 */

/** A message as the provider took it. */
export type Accepted = { row: string; address: string };

/** An item of a transaction that was written. */
type Item = { table: string; item: Record<string, AttributeValue> };

/** What the services reach of the world whose functions run. */
export type Reached = {
  readonly machine: Machine;
  readonly queue: string[];
  readonly removals: string[];
  written(items: readonly Item[]): void;
  accept(message: Accepted): Promise<void>;
  replyOfProviderLost(): void;
};

const answer = (body: object): { response: HttpResponse } => ({
  response: {
    statusCode: 200,
    headers: { "content-type": "application/json" },
    body: Buffer.from(JSON.stringify(body)),
  },
});

export const stepFunctions = (machine: () => Machine) => (): Send => async (request) => {
  const asked = JSON.parse(textOf(request));
  switch (operationOf(request)) {
    case "StartExecution": {
      await machine().start(JSON.parse(asked.input) as Conducted);
      return answer({ executionArn: asked.name, startDate: 0 });
    }
    case "DescribeExecution": {
      const [, kind, name = ""] = /-([a-z]+):([^:]+)$/.exec(asked.executionArn) ?? [];
      const execution = executionNamed(name);
      const state = execution
        ? await machine().stateOf({ ...execution, kind: kind as Conducted["kind"] })
        : "unknown";
      if (state === "unknown")
        throw new ExecutionDoesNotExist({ message: "no such execution", $metadata: {} });
      return answer({ status: state === "running" ? "RUNNING" : "FAILED" });
    }
    case "SendTaskSuccess": {
      const outcome = JSON.parse(asked.output) as StageOutcome;
      if ((await machine().resume(asked.taskToken, outcome)) === "resumed") return answer({});
      throw new TaskDoesNotExist({ message: "no such task", $metadata: {} });
    }
    default:
      throw new Error(`Step Functions is not asked for ${operationOf(request)} here`);
  }
};

export const queue = (bring: (outboxId: string) => void) => (): Send => (request) => {
  const { MessageBody } = JSON.parse(textOf(request)) as { MessageBody: string };
  bring((JSON.parse(MessageBody) as { outboxId: string }).outboxId);
  const MD5OfMessageBody = createHash("md5").update(MessageBody).digest("hex");
  return Promise.resolve(answer({ MessageId: "1", MD5OfMessageBody }));
};

/** A function that is not waited for: Lambda takes what it is to do, and does it later. */
export const invoked = (bring: (outboxId: string) => void) => (): Send => (request) => {
  bring((JSON.parse(textOf(request)) as { outboxId: string }).outboxId);
  const { response } = answer({});
  return Promise.resolve({ response: { ...response, statusCode: 202 } });
};

export const provider = (accept: (message: Accepted) => Promise<void>) => (): Send => async (request) => {
  const asked = JSON.parse(textOf(request)) as {
    Destination: { ToAddresses: [string] };
    EmailTags: [{ Value: string }];
  };
  await accept({
    row: asked.EmailTags[0].Value.replace("@", "~"),
    address: asked.Destination.ToAddresses[0],
  });
  return answer({ MessageId: "accepted" });
};

type Written = { TransactItems: { Put?: { TableName: string; Item: Record<string, AttributeValue> } }[] };

/** DynamoDB's own answers; each transaction that was written is told of, as a stream would. */
export const telling =
  (tell: (items: Item[]) => void) =>
  (send: Send): Send =>
  async (request, options) => {
    const answered = await send(request, options);
    if (operationOf(request) === "TransactWriteItems" && answered.response.statusCode === 200) {
      const { TransactItems } = JSON.parse(textOf(request)) as Written;
      tell(TransactItems.flatMap(({ Put }) => (Put ? [{ table: Put.TableName, item: Put.Item }] : [])));
    }
    return answered;
  };
