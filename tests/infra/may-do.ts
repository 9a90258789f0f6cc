import { daysOffAttribute } from "../../shared/adapters/dynamodb/items.ts";
import type { Granted } from "./granted.ts";

/** The condition under which alone an entry may be put (I7). */
const inTransaction = `when {"ForAnyValue:StringEquals":{"dynamodb:EnclosingOperation":"TransactWriteItems"}}`;
const appendEntries = { entries: [`dynamodb:PutItem ${inTransaction}`] };

/** Of the identity's domain, one address alone. */
const fromSender = `when {"StringEquals":{"ses:FromAddress":"accord@ibcr.example"}}`;

const readEntries = { entries: ["dynamodb:Query"] };
const foldAndAppend = { entries: [...appendEntries.entries, ...readEntries.entries] };

/** A task of the conductor reads the head, and commits an entry, the head and what follows from it. */
const changeReport: Granted = {
  ...foldAndAppend,
  state: ["dynamodb:BatchGetItem", "dynamodb:PutItem in DOC OUTBOX LINK"],
};

/** An execution is started in the machine of its document's kind. */
const startExecutions: Granted = {
  "report machine": ["states:StartExecution"],
  "plan machine": ["states:StartExecution"],
  "agreement machine": ["states:StartExecution"],
  "amendment machine": ["states:StartExecution"],
  "governance machine": ["states:StartExecution"],
};

/** The condition of a write that can reach which days offices are closed on, and nothing else of its item. */
export const daysOffAlone = JSON.stringify({
  "dynamodb:Attributes": ["pk", "sk", daysOffAttribute("*")],
}).slice(1, -1);

const readPrivate = [
  "dynamodb:BatchGetItem outside CREDENTIAL",
  "dynamodb:GetItem outside CREDENTIAL",
  "dynamodb:Query outside CREDENTIAL",
];

/**
 * All that each function may do besides its own log and traces: what its code does, and nothing more. What it may write
 * is said by kinds of partitions, for the emulator knows no leading keys: this is the proof.
 */
export const mayDo: Record<string, Granted> = {
  web: {
    ...foldAndAppend,
    "index of lists": ["dynamodb:Query"],
    // What is to come stands in a calendar before anything is opened by it.
    "due index": ["dynamodb:Query"],
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:DeleteItem in LINK",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK FRESH GUARD RESOLUTIONS BOOK",
      "dynamodb:Query",
      "dynamodb:UpdateItem in DOC SUBSCRIBERS BOOK",
      // Which days an office is closed on lies beside the organisation's data, of which no page may write anything else.
      `dynamodb:UpdateItem in ORGANISATION, only pk sk ${daysOffAttribute("*")}`,
    ],
    private: [
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:DeleteItem in DRAFT ASIDE",
      "dynamodb:GetItem",
      "dynamodb:PutItem in CONTENT TRANSLATION COMMENT DRAFT FILE ADDRESS MAILBOX ASIDE CREDENTIAL",
      "dynamodb:Query",
      "dynamodb:UpdateItem in DRAFT CONTENT TRANSLATION COMMENT",
      "dynamodb:UpdateItem in FILE",
    ],
    printer: ["lambda:InvokeFunction"],
    "incoming files": ["s3:ListMultipartUploadParts", "s3:PutObject"],
    "clean files": ["s3:GetObject"],
    "minute books": ["s3:GetObject"],
  },
  "render-document": {},
  // It reads what the register reads, and writes how far a book has come.
  "bind-minute-book": {
    ...readEntries,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem in OUTBOX BOOK",
    ],
    "index of lists": ["dynamodb:Query"],
    private: readPrivate,
    printer: ["lambda:InvokeFunction"],
    "minute books": ["s3:PutObject", "s3:PutObjectTagging"],
  },
  relay: {
    ...foldAndAppend,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK GUARD RESOLUTIONS POLICY OBLIGATION",
      "dynamodb:Query",
      "dynamodb:UpdateItem in OUTBOX DOC PERSON ORGANISATION",
    ],
    "index of lists": ["dynamodb:Query"],
    "state stream": [
      "dynamodb:DescribeStream",
      "dynamodb:GetRecords",
      "dynamodb:GetShardIterator",
      "dynamodb:ListStreams",
    ],
    private: [
      "dynamodb:BatchGetItem outside CREDENTIAL",
      "dynamodb:GetItem outside CREDENTIAL",
      "dynamodb:UpdateItem in PERSON DONOR PARTNER",
    ],
    "mail queue": ["sqs:SendMessage"],
    "file remover": ["lambda:InvokeFunction"],
    "book binder": ["lambda:InvokeFunction"],
    "own dead letters": ["sqs:SendMessage"],
    ...startExecutions,
    anything: ["states:SendTaskSuccess"],
  },
  tick: {
    ...foldAndAppend,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK GUARD RESOLUTIONS POLICY OBLIGATION",
      "dynamodb:Query",
      "dynamodb:UpdateItem in DOC OUTBOX DELIVERY OBLIGATION PERSON ROUND ORGANISATION",
    ],
    "index of lists": ["dynamodb:Query"],
    "due index": ["dynamodb:Query"],
    private: [
      "dynamodb:BatchGetItem outside CREDENTIAL",
      "dynamodb:DeleteItem in DRAFT",
      "dynamodb:GetItem outside CREDENTIAL",
      "dynamodb:Query outside CREDENTIAL",
      "dynamodb:UpdateItem in PERSON DONOR PARTNER",
    ],
    "mail queue": ["sqs:SendMessage"],
    "file remover": ["lambda:InvokeFunction"],
    "book binder": ["lambda:InvokeFunction"],
    "own dead letters": ["sqs:SendMessage"],
    ...startExecutions,
    "executions of reports": ["states:DescribeExecution"],
    "executions of plans": ["states:DescribeExecution"],
    "executions of agreements": ["states:DescribeExecution"],
    "executions of amendments": ["states:DescribeExecution"],
    "executions of governance documents": ["states:DescribeExecution"],
    anything: ["states:SendTaskSuccess"],
  },
  "send-mail": {
    ...readEntries,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem in OUTBOX LINK SUBSCRIBERS",
    ],
    private: readPrivate,
    "mail queue": ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
    "link key": ["kms:GenerateMac"],
    "mail identity": [`ses:SendEmail ${fromSender}`, `ses:SendRawEmail ${fromSender}`],
    "mail configuration set": [`ses:SendEmail ${fromSender}`, `ses:SendRawEmail ${fromSender}`],
  },
  "mail-events": {
    ...foldAndAppend,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:PutItem in DOC OUTBOX DELIVERY LINK",
      "dynamodb:UpdateItem in OUTBOX",
    ],
    private: ["dynamodb:GetItem outside CREDENTIAL", "dynamodb:UpdateItem in PERSON DONOR PARTNER"],
    "own dead letters": ["sqs:SendMessage"],
  },
  "file-scanned": {
    private: ["dynamodb:Query outside CREDENTIAL", "dynamodb:UpdateItem in FILE"],
    "incoming files": ["s3:DeleteObject", "s3:GetObject"],
    "clean files": ["s3:PutObject", "s3:PutObjectTagging"],
    "own dead letters": ["sqs:SendMessage"],
  },
  "remove-files": {
    ...readEntries,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in OUTBOX",
      "dynamodb:UpdateItem in OUTBOX",
    ],
    private: [
      "dynamodb:BatchGetItem outside CREDENTIAL",
      "dynamodb:DeleteItem in FILE",
      "dynamodb:GetItem outside CREDENTIAL",
      "dynamodb:Query outside CREDENTIAL",
    ],
    files: [`s3:ListBucketVersions when {"StringLike":{"s3:prefix":["incoming/*","files/*"]}}`],
    "incoming files": ["s3:DeleteObjectVersion"],
    "clean files": ["s3:DeleteObjectVersion"],
  },
  "execution-ended": { state: ["dynamodb:UpdateItem in DOC"] },
  "open-stage": {
    ...changeReport,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK",
    ],
    private: ["dynamodb:Query outside CREDENTIAL"],
    anything: ["states:SendTaskFailure", "states:SendTaskSuccess"],
  },
  advance: {
    ...foldAndAppend,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK",
      "dynamodb:PutItem in OBLIGATION PLAN",
      "dynamodb:Query",
    ],
    private: readPrivate,
  },
};

/** What every function may do, for the operators. */
export const logAndTrace: Granted = {
  "own log group": ["logs:CreateLogStream", "logs:PutLogEvents"],
  anything: [
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
  ],
};
