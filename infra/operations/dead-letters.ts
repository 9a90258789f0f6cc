import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import {
  DeleteMessageCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import * as z from "zod";

/**
 * What lies in a dead-letter queue is tried again by calling the function that failed, with the event that it failed on.
 * Each function looks at the state before it does anything (I16), so that a letter whose matter was settled meanwhile,
 * or that is replayed twice, has no effect.
 */
type DeadLetters = {
  /** The function to call. */
  calls: "send-mail" | "mail-events" | "file-scanned" | "tick";
  /** With what; null when one call answers for all letters: they hold nothing, and the due index knows what waits. */
  event: ((letter: Letter) => unknown) | null;
};

type Letter = { id: string; body: string };

/** The dead-letter queues, by the names that `--queue` takes. */
export const deadLetters = {
  mail: {
    calls: "send-mail",
    event: ({ id, body }) => ({ Records: [{ messageId: id, body }] }),
  },
  "mail-events": { calls: "mail-events", event: ({ body }) => eventIn(body) },
  "file-scans": { calls: "file-scanned", event: ({ body }) => eventIn(body) },
  outbox: { calls: "tick", event: null },
  ticker: { calls: "tick", event: null },
} as const satisfies Record<string, DeadLetters>;

/** What is no JSON is handed over as it is: the function says what it thinks of it. */
function eventIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

export type QueueName = keyof typeof deadLetters;

/** What became of a letter: it is gone since its function came to its end, or it stays since it did not. */
export type Replayed = { queue: QueueName; letter: string; fate: "settled" | "would be tried" | "stays" };

/** Of SQS's partial answer: the letters that failed once more. */
const partly = z.object({ batchItemFailures: z.array(z.unknown()) });

export type Clients = { sqs: SQSClient; lambda: LambdaClient };

/**
 * Tries letters again, one after the other.
 * @param stage whose queues
 * @param most how many letters are taken at most
 * @param dryRun only looks: of one queue no more than the ten letters that SQS shows at once
 */
export async function* replay(
  { sqs, lambda }: Clients,
  queue: QueueName,
  { stage, most, dryRun }: { stage: string; most: number; dryRun: boolean },
): AsyncGenerator<Replayed> {
  const { QueueUrl } = await sqs.send(
    new GetQueueUrlCommand({ QueueName: `accord-${stage}-${queue}-dead-letters` }),
  );
  const { calls, event }: DeadLetters = deadLetters[queue];
  const call = async (payload: unknown) => isSettled(lambda, `accord-${stage}-${calls}`, payload);
  let shared: Promise<boolean> | null = null;
  const seen = new Set<string>();
  while (seen.size < most) {
    const letters = await receive(sqs, QueueUrl ?? "", Math.min(10, most - seen.size), dryRun);
    const unseen = letters.filter(({ id }) => !seen.has(id));
    if (unseen.length === 0) return;
    for (const letter of unseen) {
      seen.add(letter.id);
      const told = { queue, letter: letter.id };
      if (dryRun) {
        yield { ...told, fate: "would be tried" };
        continue;
      }
      if (event === null) shared ??= call({});
      const settled = await (event === null ? shared : call(event(letter)));
      if (settled) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: letter.handle }));
      yield { ...told, fate: settled ? "settled" : "stays" };
    }
  }
}

async function receive(sqs: SQSClient, QueueUrl: string, count: number, dryRun: boolean) {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: count,
      WaitTimeSeconds: 1,
      // Who only looks hides nothing from who acts.
      VisibilityTimeout: dryRun ? 0 : 120,
    }),
  );
  return Messages.map(({ MessageId = "", Body = "", ReceiptHandle }: Message) => ({
    id: MessageId,
    body: Body,
    handle: ReceiptHandle,
  }));
}

async function isSettled(lambda: LambdaClient, FunctionName: string, event: unknown): Promise<boolean> {
  const { FunctionError, Payload } = await lambda.send(
    new InvokeCommand({ FunctionName, Payload: Buffer.from(JSON.stringify(event)) }),
  );
  if (FunctionError) return false;
  const answer = partly.safeParse(JSON.parse(Buffer.from(Payload ?? "null").toString() || "null"));
  return !answer.success || answer.data.batchItemFailures.length === 0;
}
