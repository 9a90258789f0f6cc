import { DescribeLogGroupsCommand, paginateFilterLogEvents } from "@aws-sdk/client-cloudwatch-logs";
import { ListEventSourceMappingsCommand, UpdateEventSourceMappingCommand } from "@aws-sdk/client-lambda";
import { paginateGetExecutionHistory, paginateListExecutions } from "@aws-sdk/client-sfn";
import { GetQueueAttributesCommand, ListQueuesCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import type { ZodType } from "zod";
import type { Aws } from "./aws.ts";
import { eventually } from "./eventually.ts";

/** Where operators look, and where nothing that people typed or hold may stand (I12). Each answers with texts. */
export class Places {
  readonly #aws: Aws;

  constructor(aws: Aws) {
    this.#aws = aws;
  }

  /** What every function logged since an instant, in milliseconds since 1970. */
  async logs(startTime: number): Promise<string[]> {
    const { logGroups = [] } = await this.#aws.logs.send(new DescribeLogGroupsCommand({}));
    const messages: string[] = [];
    for (const { logGroupName } of logGroups) {
      const pages = paginateFilterLogEvents({ client: this.#aws.logs }, { logGroupName, startTime });
      for await (const { events = [] } of pages) messages.push(...events.map(({ message = "" }) => message));
    }
    return messages;
  }

  /** The structured lines among what was logged that have a shape. */
  async lines<T>(shape: ZodType<T>, startTime: number): Promise<T[]> {
    return (await this.logs(startTime)).flatMap((message) => {
      try {
        const read = shape.safeParse(JSON.parse(message.slice(message.indexOf("{"))));
        return read.success ? [read.data] : [];
      } catch {
        return [];
      }
    });
  }

  /** Input, output and every step of a document's executions. */
  async executions(documentId: string): Promise<string[]> {
    const steps: string[] = [];
    const client = this.#aws.stepFunctions;
    const machine = { stateMachineArn: `${this.#aws.machines}report` };
    for await (const { executions = [] } of paginateListExecutions({ client }, machine)) {
      for (const { executionArn, name } of executions) {
        if (!name?.includes(documentId)) continue;
        for await (const { events = [] } of paginateGetExecutionHistory({ client }, { executionArn }))
          steps.push(...events.map((event) => JSON.stringify(event)));
      }
    }
    return steps;
  }

  /** What lies in the queues whose names contain a text; nobody is kept from taking it. */
  async queued(nameContains: string): Promise<string[]> {
    const bodies: string[] = [];
    for (const QueueUrl of await this.#queues(nameContains)) {
      const { Messages = [] } = await this.#aws.queues.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
      );
      bodies.push(...Messages.map((message) => JSON.stringify(message)));
    }
    return bodies;
  }

  async #queues(nameContains: string): Promise<string[]> {
    const { QueueUrls = [] } = await this.#aws.queues.send(new ListQueuesCommand({}));
    return QueueUrls.filter((url) => url.includes(nameContains));
  }

  /** Does something while mails wait in their queue, since no function takes them from there. */
  async whileMailsWait<T>(act: () => Promise<T>): Promise<T> {
    const { EventSourceMappings = [] } = await this.#aws.lambda.send(
      new ListEventSourceMappingsCommand({ FunctionName: "accord-local-send-mail" }),
    );
    const take = async (Enabled: boolean) => {
      for (const { UUID } of EventSourceMappings)
        await this.#aws.lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled }));
    };
    await take(false);
    try {
      return await act();
    } finally {
      await take(true);
    }
  }

  /** Waits until so many mails lie in their queue. They are counted first, for what is taken too often is laid aside. */
  async queuedMail(least: number): Promise<string[]> {
    const [QueueUrl] = await this.#queues("MailQueue");
    const count = new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ["ApproximateNumberOfMessages"],
    });
    await eventually(`${least} mails in their queue`, async () => {
      const { Attributes = {} } = await this.#aws.queues.send(count);
      return Number(Attributes["ApproximateNumberOfMessages"]) >= least;
    });
    return this.queued("MailQueue");
  }
}
