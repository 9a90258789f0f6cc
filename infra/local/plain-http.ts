import { GetBucketPolicyCommand, PutBucketPolicyCommand, type S3Client } from "@aws-sdk/client-s3";
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

/** The same of a bucket. */
export async function admitPlainHttpTo(s3: S3Client, Bucket: string): Promise<void> {
  const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket }));
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: withoutTls(Policy ?? "{}") }));
}

async function admitTo(queues: SQSClient, QueueUrl: string): Promise<void> {
  const { Attributes } = await queues.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["Policy"] }),
  );
  if (!Attributes?.["Policy"]) {
    return;
  }
  const Policy = withoutTls(Attributes["Policy"]);
  await queues.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
}

/** A policy without what it says of TLS; empty where that was all. */
function withoutTls(text: string): string {
  const { Statement, ...rest } = policy.parse(JSON.parse(text));
  const kept = Statement.filter(
    ({ Condition }) => !JSON.stringify(Condition ?? {}).includes("aws:SecureTransport"),
  );
  return kept.length === 0 ? "" : JSON.stringify({ ...rest, Statement: kept });
}
