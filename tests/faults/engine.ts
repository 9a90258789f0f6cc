import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from "@aws-sdk/client-s3";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SFNClient } from "@aws-sdk/client-sfn";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { DynamoAccess } from "../../shared/adapters/dynamodb/access.ts";
import { DynamoAddresses } from "../../shared/adapters/dynamodb/addresses.ts";
import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoBylawsInForce } from "../../shared/adapters/dynamodb/bylaws-in-force.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDeliveries } from "../../shared/adapters/dynamodb/deliveries.ts";
import { DynamoDesks } from "../../shared/adapters/dynamodb/desks.ts";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoDrafts } from "../../shared/adapters/dynamodb/drafts.ts";
import { DynamoDraftsOver } from "../../shared/adapters/dynamodb/drafts-over.ts";
import { DynamoDueIndex } from "../../shared/adapters/dynamodb/due-index.ts";
import { DynamoFiles } from "../../shared/adapters/dynamodb/files.ts";
import { DynamoImportedPlans } from "../../shared/adapters/dynamodb/imported.ts";
import { DynamoMeetings } from "../../shared/adapters/dynamodb/meetings.ts";
import { DynamoOnFile } from "../../shared/adapters/dynamodb/on-file.ts";
import { DynamoOutbox } from "../../shared/adapters/dynamodb/outbox.ts";
import { DynamoOversight } from "../../shared/adapters/dynamodb/oversight.ts";
import { DynamoPeople } from "../../shared/adapters/dynamodb/people.ts";
import { DynamoPoliciesInForce } from "../../shared/adapters/dynamodb/policies-in-force.ts";
import { DynamoRecords } from "../../shared/adapters/dynamodb/records.ts";
import { DynamoRegister } from "../../shared/adapters/dynamodb/register.ts";
import { DynamoRounds } from "../../shared/adapters/dynamodb/rounds.ts";
import { DynamoSubscriptions } from "../../shared/adapters/dynamodb/subscriptions.ts";
import type { TableNames, Tables } from "../../shared/adapters/dynamodb/tables.ts";
import { DynamoTaskTokens } from "../../shared/adapters/dynamodb/task-tokens.ts";
import { KmsLinkSigner } from "../../shared/adapters/kms-link-signer.ts";
import { LambdaHandover } from "../../shared/adapters/lambda-handover.ts";
import { SqsMailQueue } from "../../shared/adapters/mail-queue.ts";
import { S3FileBytes } from "../../shared/adapters/s3-file-bytes.ts";
import { SesMailer } from "../../shared/adapters/ses-mailer.ts";
import { StepFunctionsCallback, StepFunctionsConductor } from "../../shared/adapters/step-functions.ts";
import { systemIds } from "../../shared/adapters/system.ts";
import { expectNothingAltered } from "../support/altered.ts";
import { uncorrelated } from "../support/correlation.ts";
import type { Local } from "../support/local.ts";
import type { Reached } from "./services.ts";
import { invoked, provider, queue, stepFunctions, telling } from "./services.ts";
import { Wire } from "./wire.ts";

/** The clients of AWS, all behind one wire, and the real adapters on them. DynamoDB, KMS and S3 are the emulator's. */
export class Engine {
  readonly wire = new Wire();
  readonly dynamodb: DynamoDBClient;
  /** Whose functions run now: one world at a time. */
  world: Reached | null = null;
  /** The files of all worlds, of which one is there at a time. */
  readonly s3: S3Client;
  readonly bucket: string;
  readonly #documents: DynamoDBDocumentClient;
  readonly #lambda: LambdaClient;
  readonly #kms: KMSClient;
  readonly #ses: SESv2Client;
  readonly #sqs: SQSClient;
  readonly #stepFunctions: SFNClient;
  readonly #key: string;

  static async start({ awsEndpoint: endpoint, region }: Local): Promise<Engine> {
    const config = { endpoint, region, credentials: { accessKeyId: "test", secretAccessKey: "test" } };
    const { KeyMetadata } = await new KMSClient(config).send(
      new CreateKeyCommand({ KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" }),
    );
    const Bucket = `crash-${process.pid}-${Date.now()}`;
    const s3 = new S3Client({ ...config, forcePathStyle: true });
    await s3.send(new CreateBucketCommand({ Bucket }));
    const VersioningConfiguration = { Status: "Enabled" } as const;
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    return new Engine(config, KeyMetadata?.KeyId ?? "", Bucket);
  }

  private constructor(config: { endpoint: string; region: string }, key: string, bucket: string) {
    const { wire } = this;
    const world = () => this.world ?? fail();
    this.#key = key;
    this.dynamodb = wire.tap(
      new DynamoDBClient(config),
      telling((items) => this.world?.written(items)),
    );
    this.#documents = DynamoDBDocumentClient.from(this.dynamodb, {
      marshallOptions: { removeUndefinedValues: true },
    });
    this.bucket = bucket;
    this.s3 = wire.tap(new S3Client({ ...config, forcePathStyle: true }));
    this.#lambda = wire.tap(
      new LambdaClient(config),
      invoked((id) => world().removals.push(id)),
    );
    this.#kms = wire.tap(new KMSClient(config));
    this.#ses = wire.tap(
      new SESv2Client(config),
      provider((message) => world().accept(message)),
    );
    wire.onReplyLost = (operation) => {
      if (operation.endsWith("/outbound-emails")) world().replyOfProviderLost();
    };
    this.#sqs = wire.tap(
      new SQSClient(config),
      queue((id) => world().queue.push(id)),
    );
    this.#stepFunctions = wire.tap(
      new SFNClient(config),
      stepFunctions(() => world().machine),
    );
  }

  /** The adapters as the functions' deps.ts put them together. */
  adapters(names: TableNames) {
    const client = () => this.wire.own(this.#documents);
    const tables: Tables = {
      ...names,
      get client() {
        return client();
      },
      correlation: uncorrelated,
    };
    return {
      store: new DynamoDecisionStore(tables),
      access: new DynamoAccess(tables),
      archive: openArchive(tables, expectNothingAltered),
      openArchive: () => Promise.resolve(openArchive(tables, expectNothingAltered)),
      desks: new DynamoDesks(tables),
      directory: new DynamoDirectory(tables),
      drafts: new DynamoDrafts(tables),
      files: new DynamoFiles(tables),
      documents: new DynamoOversight(tables),
      dueIndex: new DynamoDueIndex(tables),
      rounds: new DynamoRounds(tables),
      tellAltered: expectNothingAltered,
      onFile: new DynamoOnFile(tables),
      outbox: new DynamoOutbox(tables),
      people: new DynamoPeople(tables),
      meetings: new DynamoMeetings(tables),
      messages: new DynamoOversight(tables),
      addresses: new DynamoAddresses(tables),
      policies: new DynamoPoliciesInForce(tables),
      bylaws: new DynamoBylawsInForce(tables),
      imported: new DynamoImportedPlans(tables),
      ownAddresses: { sender: "accord@ibcr.example", operators: "operators@ibcr.example" },
      records: new DynamoRecords(tables),
      deliveries: new DynamoDeliveries(tables),
      draftsOver: new DynamoDraftsOver(tables),
      register: new DynamoRegister(tables),
      subscriptions: new DynamoSubscriptions(tables),
      tokens: new DynamoTaskTokens(tables),
      signer: new KmsLinkSigner(this.#kms, this.#key),
      mailer: new SesMailer(this.#ses, "accord@ibcr.example", "crash"),
      mailQueue: new SqsMailQueue(this.#sqs, "https://queue.example/mails"),
      bytes: new S3FileBytes(this.s3, this.bucket),
      bookBinder: { ask: () => Promise.reject(new Error("no story asks for a minute book")) },
      fileRemover: new LambdaHandover(
        "remove-files",
        async () => (FunctionName, payload, InvocationType) =>
          this.#lambda.send(
            new InvokeCommand({ FunctionName, InvocationType, Payload: JSON.stringify(payload) }),
          ),
      ),
      conductor: new StepFunctionsConductor(
        this.#stepFunctions,
        uncorrelated,
        "arn:aws:states:x:0:stateMachine:crash-",
      ),
      callback: new StepFunctionsCallback(this.#stepFunctions, uncorrelated),
      correlation: uncorrelated,
      ids: systemIds,
    };
  }
}

function fail(): never {
  throw new Error("no world is there");
}
