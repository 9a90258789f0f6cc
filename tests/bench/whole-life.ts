import { DynamoRegister } from "../../shared/adapters/dynamodb/register.ts";
import { enteredSubscription } from "../../shared/domain/organisation/subscription.ts";
import { publicReportUrl } from "../../shared/views/urls.ts";
import { answers } from "../support/answers.ts";
import { Aws } from "../support/aws.ts";
import { board, people } from "../support/cast.ts";
import type { Local } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";
import { submitFrom, write } from "../support/writing.ts";
import type { Assembly } from "./assembly.ts";
import { beyond, quietTick, transitionsOf } from "./caused.ts";
import { CountedLine } from "./counted-line.ts";
import { type Measure, rounded } from "./measure.ts";
import { monthlyPrice, pricesOf, total, usageOf } from "./price.ts";
import { type Invocation, traceSince } from "./trace.ts";

/** Donors who are told, the agreement's own among them. */
const donors = 50;

/**
 * One report from its due date to the last notice: an officer writes all of it, two reviewers and the executive director
 * approve, five directors sign, fifty donors are told and read. Counted from the functions' own logs.
 */
export async function wholeLife(local: Local, assembly: Assembly): Promise<Measure[]> {
  await subscribe(local, donors);
  const [began, line] = [Date.now(), await CountedLine.to(local.application)];
  const story = await Story.begin(local);
  const bytes = await writeAll(story, line);
  await story.review();
  await story.decide(people.director, { decision: "approve" });
  for (const director of board) await story.answer(director, { ballot: "sign" });
  const notified = await story.reached("document-announced");
  await story.settled();
  for (let reader = 0; reader < donors; reader += 1)
    await new Visitor().open(local.application + publicReportUrl(reader % 2 ? "en" : "fr", story.documentId));
  line.close();
  const lived = await traceSince(story.aws, began);
  const quiet = await quietTick(story);
  const marginal = lived.flatMap((each) => beyond(each, quiet));
  const usage = usageOf(marginal, await transitionsOf(story, "report"));
  const calls = total(Object.fromEntries(marginal.map(({ calls }, index) => [index, total(calls)])));
  const own = ({ method, route, documentId }: Invocation, end: string) =>
    method === "POST" && documentId === story.documentId && route?.endsWith(end);
  const callsOf = (end: string) =>
    Math.max(...lived.filter((each) => own(each, end)).map(({ calls }) => total(calls)));
  if (usage.sesMail < donors) throw new Error(`only ${usage.sesMail} mails after ${notified.type}`);
  return [
    { name: "AWS calls of a submission", value: callsOf("/submission"), unit: "calls", goal: { exactly: 4 } },
    { name: "AWS calls of a decision", value: callsOf("/decision"), unit: "calls", goal: { exactly: 2 } },
    {
      name: "first page with its stylesheet, without JavaScript, as sent",
      value: rounded(bytes.firstPage / 1024, 1),
      unit: "KiB",
      goal: { atMost: 20 },
    },
    { name: "whole form, as sent", value: rounded(bytes.form.up / 1024, 1), unit: "KiB" },
    { name: "whole form, as received", value: rounded(bytes.form.down / 1024, 1), unit: "KiB" },
    { name: "whole life: calls to AWS", value: calls, unit: "calls" },
    { name: "whole life: functions invoked", value: usage.lambdaRequest, unit: "invocations" },
    { name: "whole life: state transitions", value: usage.stepFunctionsTransition, unit: "transitions" },
    { name: "whole life: mails", value: usage.sesMail, unit: "mails" },
    { name: "whole life: read from DynamoDB", value: usage.dynamodbReadUnit, unit: "request units" },
    { name: "whole life: written to DynamoDB", value: usage.dynamodbWriteUnit, unit: "request units" },
    ...Object.entries(pricesOf(usage)).map(([name, usd]) => ({
      name: `whole life: price of ${inWords[name as keyof typeof usage]}`,
      value: rounded(usd, 6),
      unit: "USD",
    })),
    {
      name: "whole life: price",
      value: rounded(total(pricesOf(usage)), 4),
      unit: "USD",
      goal: { atMost: 0.02 },
    },
    {
      name: "price of a month without a document",
      value: rounded(monthlyPrice(assembly, quiet), 2),
      unit: "USD",
    },
  ];
}

const inWords: Record<keyof ReturnType<typeof usageOf>, string> = {
  lambdaRequest: "Lambda's requests",
  lambdaGiBSeconds: "Lambda's time",
  httpApiRequest: "the HTTP API",
  dynamodbReadUnit: "DynamoDB's reading",
  dynamodbWriteUnit: "DynamoDB's writing",
  stepFunctionsTransition: "Step Functions",
  sqsRequest: "SQS",
  sesMail: "SES",
  kmsRequest: "KMS",
  xrayTrace: "X-Ray",
  logBytes: "logs",
};

/** The officer's part, over a line that counts its bytes: her first page, every part of the form, and the submission. */
async function writeAll(story: Story, line: CountedLine) {
  const mail = await story.mailTo(people.officer);
  const officer = new Visitor();
  await officer.open(line.through(linkIn(mail)));
  const style = officer.page.root.querySelector("link[rel=stylesheet]")?.getAttribute("href") ?? "";
  await (await fetch(new URL(style, officer.page.url))).text();
  const firstPage = line.bytes.down;
  await officer.send();
  await write(officer, answers);
  await submitFrom(officer);
  return { firstPage, form: { ...line.bytes } };
}

/** Enters subscribers until so many donors are told of a publication. */
async function subscribe(local: Local, count: number): Promise<void> {
  const register = new DynamoRegister(new Aws(local).tables);
  const consent = { basis: "express", at: "2026-09-14T15:20:00.000Z" } as const;
  // The agreement's donor and one subscriber are the example's.
  for (let number = 3; number <= count; number += 1) {
    const id = `donor-${number}`;
    const told = { id, name: `Donor ${number}`, lang: number % 2 ? ("en" as const) : ("fr" as const) };
    await register.donor(
      { told, contact: { name: told.name, email: `${id}@donors.example` } },
      null,
      null,
      null,
    );
    await register.subscription(enteredSubscription(id, { topic: "report-published", consent }));
  }
}
