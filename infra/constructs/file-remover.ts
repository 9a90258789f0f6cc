import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { AccordFunction, type Foundation } from "./accord-function.ts";
import { deleteFiles, readEntries, readPrivate, readState, writePrivate, writeState } from "./permissions.ts";

/** What deletes files for good, the one function that may: it is handed rows of the outbox, and ends them. */
export class FileRemover extends Construct {
  /** What the functions that hand it rows know it by. */
  readonly environment: Record<string, string>;
  readonly #arn: string;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    const { data } = foundation;
    const remove = new AccordFunction(this, "remove-files", foundation, {
      timeout: Duration.minutes(1),
      permissions: [
        // Whether a document says that a file was taken away, or any version of it names one that nobody submitted.
        readState(data, "GetItem", "BatchGetItem"),
        readEntries(data),
        readPrivate(data, "GetItem", "BatchGetItem", "Query"),
        writePrivate(data, ["FILE"], "DeleteItem"),
        writeState(data, ["OUTBOX"], "PutItem", "UpdateItem"),
        ...deleteFiles(data),
      ],
      environment: { FILES_BUCKET: data.files.bucketName },
    });
    this.environment = { FILE_REMOVER: remove.functionName };
    this.#arn = remove.functionArn;
  }

  /** Leave to hand it a row. */
  mayAsk(): PolicyStatement {
    return new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [this.#arn] });
  }
}
