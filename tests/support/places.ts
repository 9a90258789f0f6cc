import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  paginateFilterLogEvents,
} from "@aws-sdk/client-cloudwatch-logs";
import {
  LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import { paginateGetExecutionHistory, paginateListExecutions, SFNClient } from "@aws-sdk/client-sfn";
import { ListQueuesCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { Local } from "./local.ts";
import { eventually } from "./story.ts";

/** Where operators look, and where nothing that people typed or hold may stand (I12). Each answers with texts. */
export class Places {
  readonly #logs: CloudWatchLogsClient;
  readonly #stepFunctions: SFNClient;
  readonly #queues: SQSClient;
  readonly #lambda: LambdaClient;
  readonly #machineArn: string;

  constructor({ awsEndpoint: endpoint, region, outputs }: Local) {
    const config = { endpoint, region, credentials: { accessKeyId: "test", secretAccessKey: "test" } };
    this.#logs = new CloudWatchLogsClient(config);
    this.#stepFunctions = new SFNClient(config);
    this.#queues = new SQSClient(config);
    this.#lambda = new LambdaClient(config);
    this.#machineArn = outputs["ReportMachineArn"] ?? "";
  }

  /** What every function logged since an instant, in milliseconds since 1970. */
  async logs(startTime: number): Promise<string[]> {
    const { logGroups = [] } = await this.#logs.send(new DescribeLogGroupsCommand({}));
    const messages: string[] = [];
    for (const { logGroupName } of logGroups) {
      const pages = paginateFilterLogEvents({ client: this.#logs }, { logGroupName, startTime });
      for await (const { events = [] } of pages) messages.push(...events.map(({ message = "" }) => message));
    }
    return messages;
  }

  /** Input, output and every step of a document's executions. */
  async executions(documentId: string): Promise<string[]> {
    const steps: string[] = [];
    const client = this.#stepFunctions;
    const machine = { stateMachineArn: this.#machineArn };
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
    const { QueueUrls = [] } = await this.#queues.send(new ListQueuesCommand({}));
    const bodies: string[] = [];
    for (const QueueUrl of QueueUrls.filter((url) => url.includes(nameContains))) {
      const { Messages = [] } = await this.#queues.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
      );
      bodies.push(...Messages.map((message) => JSON.stringify(message)));
    }
    return bodies;
  }

  /** Does something while mails wait in their queue, since no function takes them from there. */
  async whileMailsWait<T>(act: () => Promise<T>): Promise<T> {
    const { EventSourceMappings = [] } = await this.#lambda.send(
      new ListEventSourceMappingsCommand({ FunctionName: "accord-local-send-mail" }),
    );
    const take = async (Enabled: boolean) => {
      for (const { UUID } of EventSourceMappings)
        await this.#lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled }));
    };
    await take(false);
    try {
      return await act();
    } finally {
      await take(true);
    }
  }

  /** Waits for a mail in the queue of mails. */
  queuedMail(): Promise<string[]> {
    return eventually("a mail in its queue", async () => {
      const bodies = await this.queued("MailQueue");
      return bodies.length > 0 && bodies;
    });
  }
}
