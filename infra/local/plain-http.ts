import {
  GetQueueAttributesCommand,
  paginateListQueues,
  SetQueueAttributesCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import * as z from "zod";

const policy = z.looseObject({ Statement: z.array(z.looseObject({ Condition: z.unknown().optional() })) });

/**
 * The queues refuse whoever comes without TLS. The emulator speaks plain http on the loopback interface and, while it
 * enforces IAM, refuses everybody: those statements alone are taken out of the queues' policies here.
 */
export async function admitPlainHttp(queues: SQSClient): Promise<void> {
  for await (const { QueueUrls = [] } of paginateListQueues({ client: queues }, {})) {
    for (const QueueUrl of QueueUrls) {
      await admitTo(queues, QueueUrl);
    }
  }
}

async function admitTo(queues: SQSClient, QueueUrl: string): Promise<void> {
  const { Attributes } = await queues.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["Policy"] }),
  );
  if (!Attributes?.["Policy"]) {
    return;
  }
  const { Statement, ...rest } = policy.parse(JSON.parse(Attributes["Policy"]));
  const kept = Statement.filter(
    ({ Condition }) => !JSON.stringify(Condition ?? {}).includes("aws:SecureTransport"),
  );
  const Policy = kept.length === 0 ? "" : JSON.stringify({ ...rest, Statement: kept });
  await queues.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
}
