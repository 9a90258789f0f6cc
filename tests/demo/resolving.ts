import { setTimeout as pause } from "node:timers/promises";
import { linkIn } from "../support/mailbox.ts";
import { Visitor } from "../support/visitor.ts";
import { cast, lateDirector, promptDirectors } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { decide } from "./reviewing.ts";
import { must } from "./telling.ts";

/** Days within which a service level of ten business days, with holidays, is over. */
const mostDays = 25;

/** The executive director is reminded at 80 % of her time; at its end the secretary is told, and nobody acts for her. */
export async function executiveDirectorApproves(report: PlayedReport): Promise<void> {
  const { telling } = report;
  await telling.machine("the executive director is asked. She is away.");
  const mail = await report.mailTo(cast.executiveDirector);
  const watched = (await report.mailsTo(cast.secretary)).length;

  await telling.machine("at 80 % of her time she is reminded.");
  const reminder = await report.dayByDay(
    mostDays,
    async () => (await report.mailsTo(cast.executiveDirector))[1],
  );
  telling.say(`Days that went by: ${reminder.days}`);
  telling.mail(reminder.found);

  await telling.machine("at the end of her time the secretary is told. Silence approves nothing.");
  const overdue = await report.dayByDay(
    mostDays,
    async () => (await report.mailsTo(cast.secretary))[watched],
  );
  telling.say(`Days that went by: ${overdue.days}`);
  telling.mail(overdue.found);
  must((await report.mailsTo(promptDirectors[0])).length === 0, "The board was asked before she approved");

  await telling.person("She is back, and approves by the link of her first mail.");
  await decide(report, await report.arrive(mail), { decision: "approve" });
}

/**
 * Five directors are asked at once and sign in person. Nothing shows a result before the last signature; the late one
 * alone is reminded.
 * @param meanwhile what happens while the last signature is awaited
 */
export async function boardSigns(report: PlayedReport, meanwhile: () => Promise<void>): Promise<void> {
  const { telling } = report;
  const [first, ...others] = promptDirectors;
  await telling.machine("the five directors are asked at once: a resolution in writing.");
  for (const director of [...promptDirectors, lateDirector.address]) await report.mailTo(director);

  await telling.person("One signs, in person and in her own name.");
  const early = await sign(report, first);
  const page = early.page.url.replace(/\/receipt$/, "/document");
  const seenBefore = await reread(early, page);

  await telling.person("She cannot answer for another: her device knows no task but her own.");
  await mustNotActFor(report, early, others[0]);

  await telling.person(
    "Three more sign. The page of the first shows nothing of it, and nothing is published.",
  );
  for (const director of others) await sign(report, director);
  must((await reread(early, page)) === seenBefore, "The page of a director shows that others have signed");
  telling.quote(early, "ol.steps li[aria-current=step]");
  await mustNotBePublished(report);

  await telling.machine("at 80 % of the time the late one is reminded, and nobody else.");
  const { found, days } = await report.dayByDay(
    mostDays,
    async () => (await report.mailsTo(lateDirector.address))[1],
  );
  telling.say(`Days that went by: ${days}`);
  telling.mail(found);
  await pause(secondsForOthers * 1_000);
  for (const director of promptDirectors)
    must(
      (await report.mailsTo(director)).length === 1,
      `${director} has signed, and was reminded all the same`,
    );

  await meanwhile();

  await telling.person("She signs, by the link of her reminder. That is the last signature.");
  const back = await report.arrive((await report.mailsTo(first))[0] ?? nobody(first));
  must((await reread(back, page)) === seenBefore, "A director's page changed before the last signature");
  await mustNotBePublished(report);
  await sign(report, lateDirector.address, 2);
  await telling.machine(
    "only now is the resolution passed, the report published, and everybody's page says so.",
  );
  await report.mailTo(cast.officer, 5);
  must(
    (await reread(back, page)) !== seenBefore,
    "A director's page does not show that the resolution passed",
  );
  telling.quote(back, "ol.steps");
}

/** Seconds in which a reminder that is not meant to come would have come. */
const secondsForOthers = 4;

const sign = (report: PlayedReport, address: string, n = 1): Promise<Visitor> =>
  answerResolution(report, address, { ballot: "sign" }, n);

/** A director opens their n-th mail, reads, chooses, and confirms it in their own name. */
export async function answerResolution(
  report: PlayedReport,
  address: string,
  answer: Readonly<Record<string, string>>,
  n = 1,
): Promise<Visitor> {
  const { telling } = report;
  const director = await report.arrive((await report.mailsTo(address))[n - 1] ?? nobody(address));
  await director.send(answer, "/signature");
  telling.quote(director, "main .lead");
  await director.send({}, "/ballot");
  must(
    new URL(director.page.url).pathname.endsWith("/receipt"),
    `Not answered: ${director.text.slice(0, 300)}`,
  );
  return director;
}

/** All that a person's page of the document says now. */
async function reread(visitor: Visitor, url: string): Promise<string> {
  await visitor.open(url);
  must(visitor.page.status === 200, `${url} answered ${visitor.page.status}: ${visitor.text.slice(0, 200)}`);
  return visitor.text;
}

function nobody(address: string): never {
  throw new Error(`${address} was not asked`);
}

/** Opens the task of another director without their link. */
async function mustNotActFor(report: PlayedReport, visitor: Visitor, other: string): Promise<void> {
  const mail = (await report.mailsTo(other))[0] ?? nobody(other);
  const taskOfOther = linkIn(mail).replace(/\/link\/([^/]+)\/.*$/, "/tasks/$1");
  const { status } = await visitor.open(taskOfOther);
  report.telling.quote(visitor, "h1");
  must(status === 403, `The task of ${other} answered ${status} to somebody else`);
}

async function mustNotBePublished({ local, documentId }: PlayedReport): Promise<void> {
  const { status } = await new Visitor().open(`${local.application}/en/reports/${documentId}`);
  must(status === 404, `The public page answered ${status} before the last signature`);
}
