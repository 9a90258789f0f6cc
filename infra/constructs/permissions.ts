import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { books, incoming, kept } from "../../shared/domain/attachments/objects.ts";
import { type DataStack, dueIndex, listsIndex } from "../stacks/data-stack.ts";

/** What can be done with an item; in a transaction each item asks for its own. */
type ReadAct = "GetItem" | "BatchGetItem" | "Query" | "ConditionCheckItem";
type WriteAct = "PutItem" | "UpdateItem" | "DeleteItem";

/** Kinds of partitions, which stand before the "#" of their keys (`shared/adapters/dynamodb/keys.ts`); of the organisation there is one. */
type StatePartition =
  | "DOC"
  | "OUTBOX"
  | "DELIVERY"
  | "LINK"
  | "FRESH"
  | "OBLIGATION"
  | "PLAN"
  | "GUARD"
  | "RESOLUTIONS"
  | "BOOK"
  | "ROUND"
  | "POLICY"
  | "ORGANISATION"
  | "SUBSCRIBERS"
  | "PERSON";
type PrivatePartition =
  | "CONTENT"
  | "TRANSLATION"
  | "DRAFT"
  | "FILE"
  | "ASIDE"
  | "COMMENT"
  | "ADDRESS"
  | "MAILBOX"
  | "CREDENTIAL"
  | "PERSON"
  | "DONOR"
  | "PARTNER";

type Tables = Pick<DataStack, "entries" | "state" | "private">;

/** Leave to read the working state. */
export const readState = ({ state }: Tables, ...acts: readonly ReadAct[]): PolicyStatement =>
  leave(state.tableArn, acts);

/** Leave to read what can be erased, but for what people prove themselves by. */
export const readPrivate = ({ private: erasable }: Tables, ...acts: readonly ReadAct[]): PolicyStatement =>
  limited("StringNotLike", ["CREDENTIAL"], leave(erasable.tableArn, acts));

/** Leave to read all of what can be erased: of the pages alone, which verify codes and passkeys. */
export const readWholePrivate = (
  { private: erasable }: Tables,
  ...acts: readonly ReadAct[]
): PolicyStatement => leave(erasable.tableArn, acts);

/** Leave to write the working state, in these partitions alone. */
export const writeState = (
  { state }: Tables,
  partitions: readonly StatePartition[],
  ...acts: readonly WriteAct[]
): PolicyStatement => within(partitions, leave(state.tableArn, acts));

/**
 * Leave to write beside the organisation's data which days its offices are closed on, and nothing else of it. An update names each
 * attribute that it writes, its key's too.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
 */
export function writeDaysOff(tables: Tables): PolicyStatement {
  const statement = writeState(tables, ["ORGANISATION"], "UpdateItem");
  statement.addCondition("ForAllValues:StringLike", {
    "dynamodb:Attributes": ["pk", "sk", "off.*"],
  });
  return statement;
}

/** Leave to write what can be erased, in these partitions alone. */
export const writePrivate = (
  { private: erasable }: Tables,
  partitions: readonly PrivatePartition[],
  ...acts: readonly WriteAct[]
): PolicyStatement => within(partitions, leave(erasable.tableArn, acts));

/** Leave to ask what is due. */
export const readDue = ({ state }: Tables): PolicyStatement =>
  leave(`${state.tableArn}/index/${dueIndex}`, ["Query"]);

/** Leave to list the documents. */
export const readLists = ({ state }: Tables): PolicyStatement =>
  leave(`${state.tableArn}/index/${listsIndex}`, ["Query"]);

/** Leave to read the history of documents: to show it, and to fold a head of an older shape again. */
export const readEntries = ({ entries }: Tables): PolicyStatement => leave(entries.tableArn, ["Query"]);

/**
 * Leave to lengthen the history of documents.
 * I7: entries may only be put, and only inside a transaction. `ForAnyValue` because the key is absent from a lone Put,
 * and an absent key must refuse; plain `StringEquals` would refuse the transaction too.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 */
export function appendEntries({ entries }: Tables): PolicyStatement {
  const statement = leave(entries.tableArn, ["PutItem"]);
  statement.addCondition("ForAnyValue:StringEquals", {
    "dynamodb:EnclosingOperation": "TransactWriteItems",
  });
  return statement;
}

/** Leave to take in what people attach, whole or in parts, and to hand out what is clean. */
export const sendFiles = ({ files }: Pick<DataStack, "files">): PolicyStatement[] => [
  new PolicyStatement({
    actions: ["s3:PutObject", "s3:ListMultipartUploadParts"],
    resources: [files.arnForObjects(`${incoming}*`)],
  }),
  new PolicyStatement({ actions: ["s3:GetObject"], resources: [files.arnForObjects(`${kept}*`)] }),
];

/** Leave to look at what was scanned, and to keep it under its hash, marked as clean. */
export const lookAtFiles = ({ files }: Pick<DataStack, "files">): PolicyStatement[] => [
  new PolicyStatement({
    actions: ["s3:GetObject", "s3:DeleteObject"],
    resources: [files.arnForObjects(`${incoming}*`)],
  }),
  new PolicyStatement({
    actions: ["s3:PutObject", "s3:PutObjectTagging"],
    resources: [files.arnForObjects(`${kept}*`)],
  }),
];

/** Leave to lay minute books where they are had from, marked as what may be read. */
export const shelveBooks = ({ files }: Pick<DataStack, "files">): PolicyStatement =>
  new PolicyStatement({
    actions: ["s3:PutObject", "s3:PutObjectTagging"],
    resources: [files.arnForObjects(`${books}*`)],
  });

/** Leave to hand minute books out. */
export const handOutBooks = ({ files }: Pick<DataStack, "files">): PolicyStatement =>
  new PolicyStatement({ actions: ["s3:GetObject"], resources: [files.arnForObjects(`${books}*`)] });

/**
 * Leave to delete files for good, whichever version: of what people attach, and of nothing else that a bucket may hold.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html
 */
export const deleteFiles = ({ files }: Pick<DataStack, "files">): PolicyStatement[] => [
  new PolicyStatement({
    actions: ["s3:ListBucketVersions"],
    resources: [files.bucketArn],
    conditions: { StringLike: { "s3:prefix": [`${incoming}*`, `${kept}*`] } },
  }),
  new PolicyStatement({
    actions: ["s3:DeleteObjectVersion"],
    resources: [incoming, kept].map((prefix) => files.arnForObjects(`${prefix}*`)),
  }),
];

/**
 * Narrows a statement to kinds of partitions. `ForAllValues` alone would hold for a request that names none, so that an
 * absent key must refuse.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
 */
const within = (partitions: readonly string[], statement: PolicyStatement): PolicyStatement =>
  limited("StringLike", partitions, statement);

function limited(
  how: "StringLike" | "StringNotLike",
  partitions: readonly string[],
  statement: PolicyStatement,
): PolicyStatement {
  statement.addCondition(`ForAllValues:${how}`, {
    "dynamodb:LeadingKeys": partitions.map((kind) => (kind === "ORGANISATION" ? kind : `${kind}#*`)),
  });
  statement.addCondition("Null", { "dynamodb:LeadingKeys": "false" });
  return statement;
}

const leave = (resource: string, acts: readonly (ReadAct | WriteAct)[]) =>
  new PolicyStatement({ actions: acts.map((act) => `dynamodb:${act}`), resources: [resource] });
