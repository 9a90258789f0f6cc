import type { SQSClient } from "@aws-sdk/client-sqs";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import type { MailQueue } from "../ports/mail.ts";

/** The queue of mails: it carries ids of outbox rows, never an address, a token or a text (I12). */
export class SqsMailQueue implements MailQueue {
  readonly #client: SQSClient;
  readonly #queueUrl: string;

  constructor(client: SQSClient, queueUrl: string) {
    this.#client = client;
    this.#queueUrl = queueUrl;
  }

  async enqueue(outboxId: string): Promise<void> {
    await this.#client.send(
      new SendMessageCommand({ QueueUrl: this.#queueUrl, MessageBody: JSON.stringify({ outboxId }) }),
    );
  }
}
