import { join } from "node:path";
import { type App, CfnOutput, Stack } from "aws-cdk-lib";
import { conductedKinds } from "../../shared/domain/review/execution.ts";
import { bundleFunctions } from "../bundles.ts";
import type { Stage } from "../config.ts";
import { AccordFunction, type Foundation } from "../constructs/accord-function.ts";
import { Alarms } from "../constructs/alarms.ts";
import { BookBinder } from "../constructs/book-binder.ts";
import { ChangesFromOutside } from "../constructs/changes-from-outside.ts";
import { Conductor } from "../constructs/conductor.ts";
import { DocumentMachine } from "../constructs/document-machine.ts";
import { EndedExecutions } from "../constructs/ended-executions.ts";
import { FileRemover } from "../constructs/file-remover.ts";
import { Mail } from "../constructs/mail.ts";
import { MailEvents } from "../constructs/mail-events.ts";
import { OperatorsTopic } from "../constructs/operators-topic.ts";
import { OutboxRelay } from "../constructs/outbox-relay.ts";
import {
  appendEntries,
  handOutBooks,
  readDue,
  readEntries,
  readLists,
  readPrivate,
  readState,
  readWholePrivate,
  sendFiles,
  writeDaysOff,
  writePrivate,
  writeState,
} from "../constructs/permissions.ts";
import { Printer } from "../constructs/printer.ts";
import { ScannedFiles } from "../constructs/scanned-files.ts";
import { Ticker } from "../constructs/ticker.ts";
import { TracePolicy } from "../constructs/trace-policy.ts";
import { WebAddress } from "../constructs/web-address.ts";
import { tails } from "../machines/tails.ts";
import type { DataStack } from "./data-stack.ts";

/** What can be made again: functions, machines, queues, addresses. Nothing here holds the record. */
export class AppStack extends Stack {
  constructor(app: App, stage: Stage, data: DataStack) {
    super(app, `Accord-${stage.name}-App`, {
      env: { account: stage.account, region: stage.region },
      description: `Accord (${stage.name}): the application`,
      analyticsReporting: false,
    });
    const bundles = bundlesFor(app);
    const foundation: Foundation = { stage, data, trace: new TracePolicy(this, "Trace"), bundles };

    const printer = new Printer(this, "Printer", foundation);
    const web = new AccordFunction(this, "web", foundation, {
      memorySize: 1024,
      permissions: [
        readState(data, "GetItem", "BatchGetItem", "Query", "ConditionCheckItem"),
        writeState(data, ["DOC", "OUTBOX", "LINK", "FRESH", "GUARD", "RESOLUTIONS", "BOOK"], "PutItem"),
        writeState(data, ["DOC", "SUBSCRIBERS", "BOOK"], "UpdateItem"),
        writeState(data, ["LINK"], "DeleteItem"),
        writeDaysOff(data),
        readWholePrivate(data, "GetItem", "BatchGetItem", "Query", "ConditionCheckItem"),
        writePrivate(
          data,
          ["CONTENT", "TRANSLATION", "COMMENT", "DRAFT", "FILE", "ADDRESS", "MAILBOX", "ASIDE", "CREDENTIAL"],
          "PutItem",
        ),
        // What is masked is taken out of its item.
        writePrivate(data, ["DRAFT", "CONTENT", "TRANSLATION", "COMMENT"], "UpdateItem"),
        // How a file stands that somebody sends.
        writePrivate(data, ["FILE"], "UpdateItem"),
        ...sendFiles(data),
        handOutBooks(data),
        writePrivate(data, ["DRAFT", "ASIDE"], "DeleteItem"),
        readLists(data),
        readDue(data),
        readEntries(data),
        appendEntries(data),
        printer.mayPrint(),
      ],
      environment: {
        MAIL_FROM: stage.mail.from,
        OPERATORS_ADDRESS: stage.mail.operators,
        PRINTER: printer.functionName,
        FILES_BUCKET: data.files.bucketName,
      },
    });
    const address = new WebAddress(this, "Web", { stage, web });

    const mail = new Mail(this, "Mail", foundation);
    const mailEvents = new MailEvents(this, "MailEvents", {
      foundation,
      configurationSet: mail.configurationSet,
    });
    const scanned = new ScannedFiles(this, "ScannedFiles", foundation);
    const conductor = new Conductor(this, "Conductor", stage);

    const remover = new FileRemover(this, "FileRemover", foundation);
    const binder = new BookBinder(this, "BookBinder", foundation, printer);
    const outbox = new OutboxRelay(this, "Outbox", { foundation, mail, conductor, remover, binder });
    const ticker = new Ticker(this, "Ticker", { foundation, mail, conductor, remover, binder });
    new EndedExecutions(this, "EndedExecutions", { foundation, conductor });

    const changeReport = [
      readState(data, "BatchGetItem"),
      writeState(data, ["DOC", "OUTBOX", "LINK"], "PutItem"),
      readEntries(data),
      appendEntries(data),
    ];
    const openStage = new AccordFunction(this, "open-stage", foundation, {
      permissions: [
        ...changeReport,
        readState(data, "GetItem", "ConditionCheckItem"),
        readPrivate(data, "Query"),
      ],
      policies: [conductor.mayAnswer],
    });
    const verify = readPrivate(data, "GetItem", "BatchGetItem", "Query");
    const advance = new AccordFunction(this, "advance", foundation, {
      permissions: [
        ...changeReport,
        readState(data, "GetItem", "Query"),
        verify,
        writeState(data, ["OBLIGATION", "PLAN"], "PutItem"),
      ],
    });
    const { trace } = foundation;
    for (const kind of conductedKinds)
      new DocumentMachine(this, `Machine-${kind}`, {
        machineName: conductor.nameOf(kind),
        openStage,
        advance,
        tail: tails[kind],
        trace,
      });

    const operators = new OperatorsTopic(this, "Operators", stage);
    new ChangesFromOutside(this, "FromOutside", { data, operators, stageName: stage.name });
    new Alarms(this, "Alarms", {
      stage,
      operators,
      deadLetters: {
        outbox: outbox.deadLetters,
        mail: mail.deadLetters,
        "mail-events": mailEvents.deadLetters,
        ticker: ticker.deadLetters,
        "file-scans": scanned.deadLetters,
      },
      tables: [data.entries, data.state, data.private],
      tickLogs: ticker.logs,
      verifying: {
        web: web.logGroup,
        "send-mail": mail.logs,
        relay: outbox.logs,
        tick: ticker.logs,
        "open-stage": openStage.logGroup,
        advance: advance.logGroup,
      },
      mailEventLogs: mailEvents.logs,
      machineArns: conductor.machineArns,
      apiId: address.apiId,
      accessLog: address.accessLog,
    });

    new CfnOutput(this, "ApiId", { value: address.apiId });
    new CfnOutput(this, "TickFunctionName", { value: ticker.functionName });
    new CfnOutput(this, "Machines", { value: conductor.machines });
  }
}

/** The folder of the functions' bundles: one that was made already of the same sources (`--context bundles=…`), else one of its own. */
function bundlesFor(app: App): string {
  const made: unknown = app.node.tryGetContext("bundles");
  if (typeof made === "string") return made;
  const folder = join(app.outdir, "functions");
  bundleFunctions(folder);
  return folder;
}
