import { type App, CfnOutput, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type TableProps,
} from "aws-cdk-lib/aws-dynamodb";
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key, KeySpec, KeyUsage } from "aws-cdk-lib/aws-kms";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Stage } from "../config.ts";
import { FilesBucket } from "../constructs/files-bucket.ts";

/** The index of `state` that says what is due, and the attributes that it projects besides the keys. */
export const dueIndex = "due";

/**
 * The index of `state` that whatever is listed goes into, by the name of its list and a key within it: one for lists of any
 * kind, for an update of a stack makes one index at a time.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html
 */
export const listsIndex = "lists";

/** What must never be lost: the record, its working state, what people may ask to erase, and the key of the links. */
export class DataStack extends Stack {
  /** The append-only audit trail: the only source of truth. */
  readonly entries: Table;
  /** Heads, links, sessions, commands, outbox, what is due: all of it can be folded again or asked for anew. */
  readonly state: Table;
  /** Names, addresses, comments, salts: all that can be erased. */
  readonly private: Table;
  /** HMAC key from which the tokens of the links are derived. */
  readonly linkKey: Key;
  /** The files that people attach. */
  readonly files: Bucket;

  constructor(app: App, stage: Stage) {
    super(app, `Accord-${stage.name}-Data`, {
      env: { account: stage.account, region: stage.region },
      description: `Accord (${stage.name}): the record and all that must be kept`,
      terminationProtection: stage.terminationProtection,
      analyticsReporting: false,
    });

    this.entries = this.table(
      "Entries",
      { name: "sk", type: AttributeType.NUMBER },
      { resourcePolicy: appendOnly() },
    );
    this.state = this.table("State", text("sk"), {
      stream: StreamViewType.KEYS_ONLY,
      timeToLiveAttribute: "expiresAt",
    });
    this.state.addGlobalSecondaryIndex({
      indexName: dueIndex,
      partitionKey: text("due"),
      sortKey: text("dueAt"),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ["kind"],
    });
    this.state.addGlobalSecondaryIndex({
      indexName: listsIndex,
      partitionKey: text("listed"),
      sortKey: text("listKey"),
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.private = this.table("Private", text("sk"), { timeToLiveAttribute: "expiresAt" });

    this.linkKey = new Key(this, "LinkKey", {
      description: `Accord (${stage.name}): derives the tokens of emailed links`,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      multiRegion: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    this.files = new FilesBucket(this, "Files", stage).bucket;

    new CfnOutput(this, "FilesBucketName", { value: this.files.bucketName });
    new CfnOutput(this, "EntriesTableName", { value: this.entries.tableName });
    new CfnOutput(this, "StateTableName", { value: this.state.tableName });
    new CfnOutput(this, "PrivateTableName", { value: this.private.tableName });
  }

  private table(id: string, sortKey: Attribute, more: Partial<TableProps> = {}): Table {
    return new Table(this, id, {
      partitionKey: text("pk"),
      sortKey,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...more,
    });
  }
}

/**
 * I7: whoever may do more than the functions may not do this, administrators among them. A table's own policy names itself
 * by "*". https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html
 */
const appendOnly = () =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: "EntriesAreNeverChanged",
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:PartiQLInsert",
          "dynamodb:PartiQLUpdate",
          "dynamodb:PartiQLDelete",
        ],
        resources: ["*"],
      }),
    ],
  });

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });
