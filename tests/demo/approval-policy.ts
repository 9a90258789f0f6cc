import type { Local } from "../support/local.ts";
import { Visitor } from "../support/visitor.ts";
import { cast } from "./cast.ts";
import { type Apps, everyDirectorSigns } from "./enrolling.ts";
import {
  governanceIsRecommended,
  governanceIsStarted,
  governanceIsSubmitted,
  governanceIsWritten,
  toReview,
} from "./governing.ts";
import { type PlayedReport, within } from "./played-report.ts";
import { linesOf, must, type Telling } from "./telling.ts";

const title = { en: "Who approves partnership agreements", fr: "Qui approuve les ententes de partenariat" };

/** Days until it takes effect: by then the board has adopted it. */
const daysToEffect = 10;
const secondsToPublish = 60;
const millisecondsOfYear = 365 * 86_400_000;

/** The treasurer is asked above this amount, in dollars; it was half of it. */
const threshold = "50 000";

/**
 * An approval policy for agreements is changed after its rehearsal.
 * @param record puts what the example decided before on record, and tells how much
 */
export async function approvalPolicyIsChanged(
  local: Local,
  telling: Telling,
  { apps, record }: { apps: Apps; record: () => Promise<string> },
): Promise<void> {
  await telling.machine("what the organisation decided in eighteen months is on record (npm run decisions).");
  telling.say(await record());
  await telling.person(
    "From his desk the secretary starts an approval policy for agreements: its form begins with what is in force.",
  );
  const policy = await governanceIsStarted(local, telling, {
    revised: null,
    answers: {
      "start.type": "approval-policy",
      "start.approves": "partnership-agreement",
      ...{ "start.titleEn": title.en, "start.titleFr": title.fr },
    },
  });
  await thresholdIsRaised(policy);
  await otherWaysAreRead(policy);
  await boardAdopts(policy, apps);
}

/** One threshold is another: small agreements do not wait for the treasurer. */
async function thresholdIsRaised(policy: PlayedReport): Promise<void> {
  const { telling } = policy;
  await telling.person("He says why, and raises one threshold: the treasurer is asked above 50,000 dollars.");
  const [effectOn, reviewOn] = [await policy.dayIn(daysToEffect), await policy.dayIn(daysToEffect + 1_000)];
  const author = await governanceIsWritten(policy, {
    "purpose.en": "It says who approves partnership agreements, and in which order.",
    "purpose.fr": "Elle dit qui approuve les ententes de partenariat, et dans quel ordre.",
    owner: "secretary",
    "change.why": "De petites ententes attendent la trésorerie des semaines, sans que rien n’en change.",
    ...{ effectOn, reviewOn },
  });
  const list = author.page.url;
  await author.open(author.link("/sections/lanes"));
  const lane = author.page.root
    .querySelectorAll("main a")
    .find((one) => one.textContent.includes("Trésorerie"));
  must(lane !== undefined, `No lane is the treasurer's: ${author.text.slice(0, 300)}`);
  await author.open(new URL(lane.getAttribute("href") ?? "", author.page.url).href);
  const above = [...author.fields("/sections/")].find((name) => name.endsWith(".above"));
  must(above !== undefined, "The treasurer's lane asks for no amount");
  await author.send({ [above]: threshold, go: "list" }, "/sections/");
  await author.open(list);
  await governanceIsSubmitted(policy, author);
}

/** The rehearsal: which documents would have gone another way, of those that are open and of what was decided within a year. */
async function otherWaysAreRead(policy: PlayedReport): Promise<void> {
  const { telling } = policy;
  await telling.machine(
    "it is rehearsed with what is open and what was decided within a year: forty decisions on agreements are on record.",
  );
  const reading = await policy.arrive(await policy.lastMailTo(cast.executiveDirector, toReview));
  await reading.open(reading.link("/rehearsal"));
  telling.quote(reading, "h1");
  telling.quote(reading, "main .lead ~ p");
  const otherwise = reading.page.root.querySelectorAll("section:has(> #otherwise-title) .result");
  for (const one of otherwise) telling.say(linesOf(one).join(" "));
  // Played again years later, nothing of that is within the last year any more.
  const isWithinAYear = (await policy.now()) - Date.now() < millisecondsOfYear;
  must(
    otherwise.length > 0 || !isWithinAYear,
    `Nothing would have gone another way: ${reading.text.slice(0, 500)}`,
  );
}

/** It goes the way of every governance document; on its day it is in force, and everybody sees it. */
async function boardAdopts(policy: PlayedReport, apps: Apps): Promise<void> {
  const { local, telling, documentId } = policy;
  await governanceIsRecommended(policy);
  await telling.person("Every director signs the resolution.");
  await everyDirectorSigns(policy, apps);
  const anybody = new Visitor();
  const listed = await within(secondsToPublish, async () => {
    await anybody.open(`${local.application}/en/register?kind=governance`);
    return anybody.links(`/reports/${documentId}`)[0];
  });
  must(listed !== undefined, "The public list does not show the policy that the board adopted");
  await telling.machine("it is adopted, and stands on the public list as what is to take effect.");
  telling.quote(anybody, lineOf(documentId));
  await policy.advance(`P${daysToEffect}D`);
  await telling.machine("on its day it is in force: agreements go by it from now on.");
  await anybody.open(`${local.application}/en/register?kind=governance`);
  telling.quote(anybody, lineOf(documentId));
  must(
    anybody.read(lineOf(documentId)).includes("In force"),
    `It is not in force on its day: ${anybody.read(lineOf(documentId))}`,
  );
}

const lineOf = (documentId: string): string => `ul.documents > li:has(a[href$="/reports/${documentId}"])`;
