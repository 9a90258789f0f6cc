import { answers } from "../support/answers.ts";
import { ofDonor, ofPartner } from "../support/three-parties.ts";
import { Visitor } from "../support/visitor.ts";
import { answersHere } from "../support/writing.ts";
import { cast, lateDirector, promptDirectors } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { within } from "./played-report.ts";
import { decide } from "./reviewing.ts";
import { partnerSpeaks } from "./speaking.ts";
import { linesOf, must } from "./telling.ts";
import { partsOf } from "./writing.ts";

/** What she reports, by the ends of the fields' names: each indicator of an agreement has fields of its own. */
const reported: Readonly<Record<string, string>> = {
  ...{ measured: "yes", girls: "310", boys: "240", unknown: "5", numerator: "60", denominator: "90" },
  ...{ explanation: "La deuxième salle n’a ouvert qu’en septembre.", words: "« On m’a écoutée. »" },
};

/** What the donor asks, and what becomes of it. */
const comment = "Please say since when each courtroom is open.";
const mended = "La première salle est ouverte depuis avril, la deuxième depuis septembre.";

const signed = "450";
const amended = "600";
const secondsToPublish = 60;

/** How the mails begin that ask for an answer, apart from those that only tell. */
const asks = /please|veuillez/;

/** A report of the agreement, which its donor returns once and then accepts; with that a tranche opens. */
export async function donorAccepts(agreement: PlayedReport): Promise<void> {
  const report = await reportIsWritten(agreement);
  await report.telling.person("Reviewers and the executive director approve it, and every director signs.");
  await organisationApproves(report, 1);
  await donorReturnsIt(report);
  await authorMendsIt(report);
  await report.telling.person(
    "Who approved and signed what is no more is asked about the new version, and agrees.",
  );
  await organisationApproves(report, 2);
  await donorAcceptsIt(report);
  await trancheOpens(agreement);
  await everybodySeesBothTargets(report);
}

/** It opens by itself after its period, bound to what was signed and to what was amended, and shows both. */
async function reportIsWritten(agreement: PlayedReport): Promise<PlayedReport> {
  const { telling } = agreement;
  await agreement.advance("P1Y");
  await telling.machine(
    "a year later the agreement's report opens, bound to the results that its parties signed.",
  );
  const report = await agreement.reportOfIt();
  await partnerSpeaks(report, ofPartner.email);
  const officer = await report.arrive(await report.mailTo(cast.officer));
  telling.quote(officer, "ol.tasks");
  const list = officer.page.url;

  await telling.machine(
    "its form shows the target that was signed first, and what the amendment made of it.",
  );
  await officer.open(officer.links("/sections/")[1] ?? list);
  mustShowBothTargets(report, officer);

  await telling.person("She writes it, and submits.");
  await officer.open(list);
  for (const part of partsOf(officer)) {
    await officer.open(part);
    await officer.send(
      { ...(await answersHere(officer, answers)), ...reportedHere(officer), go: "next" },
      "/sections/",
    );
  }
  await officer.open(list);
  await submits(report, officer);
  return report;
}

/** Beside an indicator stand its target now and the one that was signed first. */
function mustShowBothTargets({ telling }: PlayedReport, reader: Visitor): void {
  const targets = reader.page.root
    .querySelectorAll("main dt")
    .filter(({ textContent }) => /^(Cible|Target)/.test(textContent.trim()))
    .map((term) => linesOf(term.parentNode ?? term).join(" : "));
  for (const line of targets.slice(0, 2)) telling.say(line);
  const shown = targets.join(" ");
  must(shown.includes(signed) && shown.includes(amended), `Both targets are not shown: ${shown}`);
}

const reportedHere = (officer: Visitor): Record<string, string> =>
  Object.fromEntries(
    [...officer.fields("/sections/")].flatMap((name) => {
      const known = reported[name.split(".").at(-1) ?? ""];
      return known === undefined || name in answers ? [] : [[name, known]];
    }),
  );

async function submits({ telling }: PlayedReport, officer: Visitor): Promise<void> {
  await officer.open(officer.link("/check"));
  await officer.send({}, "/submission");
  const isSubmitted = new URL(officer.page.url).pathname.endsWith("/document");
  must(isSubmitted, `Not submitted: ${officer.text.slice(0, 300)}`);
  telling.quote(officer, "main [role=status]");
}

/**
 * Its review, the executive director, and every director in writing.
 * @param n how often they are asked about the report with that
 */
async function organisationApproves(report: PlayedReport, n: number): Promise<void> {
  for (const address of [cast.mel, cast.finance, cast.executiveDirector])
    await decide(report, await report.arrive(await report.mailTo(address, n, asks)), { decision: "approve" });
  for (const director of [...promptDirectors, lateDirector.address]) {
    const signing = await report.arrive(await report.mailTo(director, n, asks));
    await signing.send({ ballot: "sign" }, "/signature");
    await signing.send({}, "/ballot");
    report.telling.quote(signing, "main .lead");
  }
}

/** Approved, it is the donor's: nothing of it is public, and no tranche is due. */
async function donorReturnsIt(report: PlayedReport): Promise<void> {
  const { telling } = report;
  await telling.machine(
    "approved, it goes to the donor whose acceptance the agreement asks for, and to nobody else yet.",
  );
  const toDonor = await report.mailTo(ofDonor.email, 1, asks);
  const { status } = await new Visitor().open(pageOf(report));
  must(status === 404, `The public page answered ${status} before the donor accepted`);

  await telling.person("The donor's officer reads it, and returns it with a comment at one answer.");
  const officer = await report.arrive(toDonor);
  const field = [...officer.fields("/confirmation")].find((name) => /^comment\..*\.explanation$/.test(name));
  must(field !== undefined, "The donor has no place to comment on an answer");
  await decide(report, officer, { decision: "request-changes", [field]: comment });
}

/** It is hers again, with the donor's words at the very answer; she mends that. */
async function authorMendsIt(report: PlayedReport): Promise<void> {
  const { telling } = report;
  await telling.machine("the report is its author's again, with the donor's comment at that answer.");
  const author = await report.arrive(await report.lastMailTo(cast.officer, "réviser"));
  const list = author.page.url;
  telling.quote(author, "ol.tasks li:has(.commented)");
  await telling.person("She mends it, and submits again.");
  const commented = author.page.root.querySelector("ol.tasks li:has(.commented) a")?.getAttribute("href");
  await author.open(author.link(commented ?? "/sections/"));
  telling.quote(author, ".comment");
  const [field] = [...author.fields("/sections/")].filter((name) => name.endsWith(".explanation"));
  must(field !== undefined, "The comment stands on a page without that answer");
  await author.send({ [field]: mended, go: "list" }, "/sections/");
  await author.open(list);
  await submits(report, author);
}

/** With its acceptance the report is final. */
async function donorAcceptsIt(report: PlayedReport): Promise<void> {
  const { telling } = report;
  await telling.machine("the new version goes to the donor, and shows field by field what changed.");
  const officer = await report.arrive(await report.mailTo(ofDonor.email, 2, asks));
  telling.quote(officer, "section:has(> #since-title)");
  await telling.person("The donor's officer accepts it.");
  await decide(report, officer, { decision: "accept" });
  await telling.machine("its author and the partner are told that the donor accepted it.");
  await report.lastMailTo(cast.officer, "Accepté");
  await report.noticeTo(cast.partner, "le donateur a accepté");
}

/** What waited for the acceptance is due. */
async function trancheOpens(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  await telling.machine("the second tranche, which waited for that, is due. Whoever pays is told.");
  const finance = await agreement.arrive(await agreement.lastMailTo(cast.finance, "tranche 2"));
  await finance.open(finance.link("/tranches/"));
  telling.quote(finance, "main dl");
}

/** It is published, with the target that was signed and the one that was amended. */
async function everybodySeesBothTargets(report: PlayedReport): Promise<void> {
  const { telling } = report;
  const reader = new Visitor();
  const isThere = await within(secondsToPublish, async () =>
    (await reader.open(pageOf(report))).status === 200 ? true : undefined,
  );
  must(isThere === true, `The report was not published within ${secondsToPublish} s`);
  await telling.machine("the report is published. Everybody reads both targets beside what was reached.");
  telling.quote(reader, "h1");
  mustShowBothTargets(report, reader);
}

const pageOf = ({ local, documentId }: PlayedReport): string =>
  `${local.application}/en/reports/${documentId}`;
