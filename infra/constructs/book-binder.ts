import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { AccordFunction, type Foundation } from "./accord-function.ts";
import { readEntries, readLists, readPrivate, readState, shelveBooks, writeState } from "./permissions.ts";
import type { Printer } from "./printer.ts";

/** What makes the minute book of a year: it is handed rows of the outbox, and ends them. */
export class BookBinder extends Construct {
  /** What the functions that hand it rows know it by. */
  readonly environment: Record<string, string>;
  readonly #arn: string;

  constructor(scope: Construct, id: string, foundation: Foundation, printer: Printer) {
    super(scope, id);
    const { data } = foundation;
    const bind = new AccordFunction(this, "bind-minute-book", foundation, {
      // A paper takes less than a second in both languages; nobody waits for it with a page open.
      timeout: Duration.minutes(15),
      memorySize: 1024,
      permissions: [
        readState(data, "GetItem", "BatchGetItem", "Query"),
        readLists(data),
        readEntries(data),
        readPrivate(data, "GetItem", "BatchGetItem", "Query"),
        writeState(data, ["OUTBOX", "BOOK"], "UpdateItem"),
        printer.mayPrint(),
        shelveBooks(data),
      ].flat(),
      environment: { PRINTER: printer.functionName, FILES_BUCKET: data.files.bucketName },
    });
    this.environment = { BOOK_BINDER: bind.functionName };
    this.#arn = bind.functionArn;
  }

  /** Leave to hand it a row. */
  mayAsk(): PolicyStatement {
    return new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [this.#arn] });
  }
}
