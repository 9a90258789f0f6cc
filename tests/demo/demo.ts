import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Local } from "../support/local.ts";
import { readLocal } from "../support/local.ts";
import type { Mail } from "../support/mailbox.ts";
import { linkIn, Mailbox } from "../support/mailbox.ts";
import { Visitor } from "../support/visitor.ts";

const repository = join(import.meta.dirname, "../..");

const { values: options } = parseArgs({
  options: {
    home: { type: "string", default: join(repository, ".accord") },
    help: { type: "boolean", default: false },
  },
});

const people = {
  officer: "awa.traore@ibcr.example",
  reviewer: "daniel.okafor@ibcr.example",
  director: "claire.beaulieu@ibcr.example",
  donor: "sophie.lambert@rive-claire.example",
};

const answers = {
  "I1.numerator": "84",
  "I1.denominator": "120",
  "I2.girls": "96",
  "I2.boys": "71",
  "I2.unknown": "3",
  "I3.words": "« On m’a expliqué chaque étape avant de me poser des questions. »",
  narrative: "Les dépositions se font maintenant dans une salle à part, avec une personne formée.",
};

/** One report's way from an emailed link to publication, played through HTTP and the mailbox alone. */
async function play(local: Local): Promise<void> {
  const mailbox = new Mailbox(local.mailboxApi);

  const had = {
    reviewer: (await mailbox.to(people.reviewer)).length,
    director: (await mailbox.to(people.director)).length,
    donor: (await mailbox.to(people.donor)).length,
  };

  step(1, "The programme officer's report is due: a mail with a link lies in her mailbox.");
  await mailbox.next(people.officer);
  const due = (await mailbox.to(people.officer)).findLast(({ text }) => text.includes("/link/"));
  if (!due) fail("No mail of hers has a link");
  quoteMail(due);

  step(2, "The link opens a page that says who it is for. Its button, and nothing else, opens a session.");
  const officer = await arrive(due);

  step(3, "She fills in the form. The targets of the approved agreement are shown, and cannot be edited.");
  await officer.send(answers, "/draft");
  expectPath(officer, "/check");
  quote(officer.read("h1"));
  const submitted = hiddenIn(officer, "/submission", "contentHash");

  step(4, "She submits what she checked.");
  await officer.send({}, "/submission");
  expectPath(officer, "/document");
  quote(officer.read("main [role=status], main [role=alert], main h1"));

  step(5, "The reviewer gets a link, reads, and approves.");
  await review(await mailbox.next(people.reviewer, had.reviewer), submitted);

  step(6, "The executive director gets one, and approves.");
  await review(await mailbox.next(people.director, had.director), submitted);

  step(7, "The report is published, and the donor is told in her language.");
  const notice = await mailbox.next(people.donor, had.donor);
  quoteMail(notice);

  step(8, "Anybody may read the published report, without a link of their own.");
  const anybody = new Visitor();
  await anybody.open(linkIn(notice));
  if (anybody.page.status !== 200) fail(`The public page answered ${anybody.page.status}`);
  quote(anybody.read("h1"));
  if (!anybody.text.includes("70")) fail("The public page does not show the 70 % that were achieved");
  if (!anybody.page.root.toString().includes(submitted))
    fail("The public page shows another content than was submitted");
  quote(`Content ${submitted.slice(0, 16)}… is the one that was submitted, reviewed and approved.`);

  step(9, "The document's page tells its history in words, each entry linked to its technical form.");
  await officer.open(officer.page.url);
  const entries = officer.page.root.querySelectorAll('a[href*="/entries/"]');
  for (const line of historyLines(officer)) quote(line);
  if (entries.length < 11) fail(`The history has ${entries.length} entries; eleven events happened`);
  await officer.open(officer.link("/entries/2"));
  if (!officer.text.includes("report-submitted"))
    fail("The technical form of entry 2 does not show the submission");
  quote("Entry 2 in its technical form: report-submitted");
}

/** Opens the link of a mail and presses the landing page's button. */
async function arrive(mail: Mail): Promise<Visitor> {
  const visitor = new Visitor();
  await visitor.open(linkIn(mail));
  quote(visitor.read("h1"));
  if (!visitor.page.root.querySelector("main form") || visitor.page.status !== 200) {
    fail(
      `The link does not act: ${visitor.text.slice(0, 200)}\nThe example was played already. Begin anew with: npm start -- --reset`,
    );
  }
  await visitor.send();
  if (visitor.page.status !== 200) fail(`The task's page answered ${visitor.page.status}`);
  quote(visitor.read("h1"));
  return visitor;
}

async function review(mail: Mail, submitted: string): Promise<void> {
  quoteMail(mail);
  const reviewer = await arrive(mail);
  if (!reviewer.form("/confirmation").toString().includes(submitted))
    fail("The reviewer was shown another content");
  await reviewer.send({ decision: "approve" }, "/confirmation");
  quote(reviewer.read("h1"));
  await reviewer.send({}, "/decision");
  expectPath(reviewer, "/document");
  quote(reviewer.read("main [role=status], main [role=alert], main h1"));
}

const hiddenIn = (visitor: Visitor, action: string, name: string): string =>
  visitor.form(action).querySelector(`input[name="${name}"]`)?.getAttribute("value") ??
  fail(`The form ${action} has no ${name}`);

/** The lines of the history, without the words of their links. */
const historyLines = (visitor: Visitor) =>
  visitor.page.root.querySelectorAll("li").flatMap((line) => {
    const link = line.querySelector('a[href*="/entries/"]');
    return link ? [line.textContent.replace(link.textContent, "").replaceAll(/\s+/g, " ").trim()] : [];
  });

function expectPath(visitor: Visitor, end: string): void {
  if (!new URL(visitor.page.url).pathname.endsWith(end))
    fail(`Expected a page …${end}, got ${visitor.page.url}: ${visitor.text.slice(0, 300)}`);
}

function step(number: number, title: string): void {
  console.log(`\n${number}. ${title}`);
}

const quote = (text: string) => console.log(`   │ ${text}`);

const quoteMail = ({ to, subject }: Mail) => quote(`✉ ${to}: ${subject}`);

function fail(reason: string): never {
  throw new Error(reason);
}

if (options.help) {
  console.log(
    "npm run demo: plays one report from the emailed link to publication, against a running Accord (npm start).",
  );
} else {
  let local: Local;
  try {
    local = readLocal(options.home);
  } catch {
    console.error("Accord does not run here. Start it in another terminal with: npm start");
    process.exit(1);
  }
  try {
    await play(local);
    console.log("\nAll nine steps happened.");
  } catch (fault) {
    console.error(`\nThe demo stopped: ${fault instanceof Error ? fault.message : String(fault)}`);
    process.exitCode = 1;
  }
}
