import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { IAMClient } from "@aws-sdk/client-iam";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { loopback, type Ports } from "./ports.ts";

export const region = "ca-central-1";

/** The emulator's root: not a secret. */
export const credentials = { accessKeyId: "test", secretAccessKey: "test" } as const;

/** Where the emulator answers for every service of AWS. */
export function awsEndpoint(ports: Ports): string {
  return `http://${loopback}:${ports.aws}`;
}

/** Clients of the emulator, whatever account the machine is set up for. */
export function awsClients(ports: Ports): {
  dynamodb: DynamoDBClient;
  eventBridge: EventBridgeClient;
  iam: IAMClient;
  lambda: LambdaClient;
  s3: S3Client;
  sqs: SQSClient;
} {
  const config = { region, credentials, endpoint: awsEndpoint(ports) };
  return {
    dynamodb: new DynamoDBClient(config),
    eventBridge: new EventBridgeClient(config),
    iam: new IAMClient(config),
    lambda: new LambdaClient(config),
    s3: new S3Client({ ...config, forcePathStyle: true }),
    // The emulator writes another name of the loopback into the addresses of its queues.
    sqs: new SQSClient({ ...config, useQueueUrlAsEndpoint: false }),
  };
}

/** Forgets the machine's AWS settings in this process: neither a profile nor a real account may play a part. */
export function forgetAwsSettings(): void {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith("AWS_")) {
      delete process.env[name];
    }
  }
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: region,
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  });
}
