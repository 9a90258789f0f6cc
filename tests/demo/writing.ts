import { answers } from "../support/answers.ts";
import type { Mail } from "../support/mailbox.ts";
import type { Visitor } from "../support/visitor.ts";
import { answersHere } from "../support/writing.ts";
import { cast } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { partnerSpeaks } from "./speaking.ts";
import { must } from "./telling.ts";

/** What she writes; numbers as people write them, one group set apart by a narrow no-break space. */
const herAnswers: Readonly<Record<string, string>> = {
  ...answers,
  "finance.rooms.actual": "45\u202f200\u202f000",
  "finance.training.explanation": "Deux sessions de formation ont été avancées.",
  "finance.support.explanation": "Une mission de Montréal a été avancée.",
};

/** The result whose variance she leaves unexplained until the next day. */
const unexplained = {
  section: "I2",
  field: "I2.explanation",
  figures: ["I2.girls", "I2.boys", "I2.unknown"],
};

/** Her mail, the parts that are asked of her, and half of them written. Returns the mail. */
export async function officerBegins(report: PlayedReport): Promise<Mail> {
  const { telling } = report;
  await telling.machine("her report is due: a mail in French, with a link of her own.");
  const mail = await report.mailTo(cast.officer);
  must(mail.text.startsWith("Bonjour"), "The mail to the officer is not in French");

  await telling.person("The link opens a page that says whom it is for; its button opens the list of parts.");
  const officer = await report.arrive(mail);
  quoteParts(report, officer);

  await telling.person("She writes half of them and leaves; one variance she has not explained yet.");
  const parts = partsOf(officer);
  const list = officer.page.url;
  for (const part of parts.slice(0, Math.ceil(parts.length / 2))) {
    await officer.open(part);
    if (isPart(part, unexplained.section)) await save(officer, { [unexplained.field]: "" }, "list");
    else await save(officer, {}, "next");
  }
  await officer.open(list);
  quoteParts(report, officer);
  return mail;
}

/** A day later, on another device, by the same link: the draft is there, and what it comes to. */
export async function officerComesBack(report: PlayedReport, invitation: Mail): Promise<Visitor> {
  const { telling } = report;
  await telling.person("A day goes by. She comes back by the same link, on another device.");
  await report.advance("P1D");
  const officer = await report.arrive(invitation);
  const list = officer.page.url;

  await telling.machine("her draft is there, and beside it what her figures come to.");
  await officer.open(
    partsOf(officer).find((part) => isPart(part, unexplained.section)) ?? missing("the part of yesterday"),
  );
  for (const name of unexplained.figures) {
    const kept = officer.form("/sections/").querySelector(`[name^="${name}@"]`)?.getAttribute("value");
    must(kept === herAnswers[name], `${name} was kept as "${kept}", not "${herAnswers[name]}"`);
  }
  telling.quote(officer, ".panel:has(.verdict)");

  await telling.person("She wants to go on. A variance beyond the agreed threshold must be explained.");
  await officer.send({ go: "next" }, "/sections/");
  telling.quote(officer, "[role=alert]");
  const asked = officer.page.root.querySelector("[role=alert] a")?.getAttribute("href");
  must(asked === "#field-I2--explanation", `The error leads to ${asked}, not to the explanation`);
  await save(officer, { [unexplained.field]: herAnswers[unexplained.field] ?? "" }, "next");
  await officer.open(list);
  return officer;
}

/** The rest is written, everything checked on one page and submitted. Returns the fingerprint of what she submitted. */
export async function officerSubmits(report: PlayedReport, officer: Visitor): Promise<string> {
  const { telling } = report;
  await telling.person("She writes the rest. Amounts are read as people write them.");
  const list = officer.page.url;
  for (const part of partsOf(officer)) {
    await officer.open(part);
    await save(officer, {}, "next");
  }
  await officer.open(list);
  quoteParts(report, officer);
  await telling.person("She checks everything on one page, and submits it.");
  const hash = await submit(report, officer);

  await telling.machine("her acknowledgement names the same fingerprint.");
  const receipt = await report.mailTo(cast.officer, 2);
  must(receipt.text.includes(hash), "The acknowledgement names another fingerprint than the page");
  telling.say(receipt.text.split("\n").find((line) => line.includes(hash)) ?? "");
  return hash;
}

/** All of it in one go, on a day on which nothing goes wrong. Returns the fingerprint of what she submitted. */
export async function officerWrites(report: PlayedReport): Promise<string> {
  await partnerSpeaks(report);
  const officer = await report.arrive(await report.mailTo(cast.officer));
  const list = officer.page.url;
  for (const part of partsOf(officer)) {
    await officer.open(part);
    await save(officer, {}, "next");
  }
  await officer.open(list);
  return submit(report, officer);
}

/** From the list of parts to the receipt. Returns the fingerprint that the receipt shows. */
export async function submit(report: PlayedReport, officer: Visitor): Promise<string> {
  const { telling } = report;
  await officer.open(officer.links("/check")[0] ?? missing("the way to check everything"));
  must(
    officer.page.root.querySelector("[role=alert]") === null,
    `Something is missing: ${officer.text.slice(0, 300)}`,
  );
  for (const amount of ["45 200 000", "44 950 000", "84 310,55"]) {
    const line = officer.page.root
      .querySelectorAll("main dd, main p")
      .map(({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim())
      .find((text) => text.includes(amount) && text.length < 120);
    if (line !== undefined) telling.say(line);
  }
  await officer.send({}, "/submission");
  must(
    new URL(officer.page.url).pathname.endsWith("/document"),
    `Not submitted: ${officer.text.slice(0, 300)}`,
  );
  telling.quote(officer, "main [role=status]");
  const hash = /[0-9a-f]{64}/.exec(officer.text)?.[0] ?? missing("the fingerprint of what was submitted");
  telling.say(`Empreinte sur la page : ${hash}`);
  return hash;
}

/** Saves the part that is open, with all that she knows of it and some changes. */
async function save(
  officer: Visitor,
  changes: Readonly<Record<string, string>>,
  go: "next" | "list",
): Promise<void> {
  const known = await answersHere(officer, { ...herAnswers, ...changes });
  await officer.send({ ...known, go }, "/sections/");
  const problem = officer.page.root.querySelector("[role=alert]");
  must(problem === null, `${officer.page.url} was not accepted: ${problem?.textContent}`);
}

/** The parts that she writes: what the partner says in its own words is its own. */
export const partsOf = (officer: Visitor): string[] =>
  officer.links("/sections/").filter((part) => !part.includes("/own-words"));

const isPart = (url: string, section: string): boolean => url.endsWith(`/sections/${section}`);

function quoteParts({ telling }: PlayedReport, officer: Visitor): void {
  const parts = officer.page.root.querySelectorAll("ol.tasks li");
  must(parts.length > 5, `The list has only ${parts.length} parts`);
  for (const part of parts) {
    const title = part.querySelector("a")?.textContent ?? "";
    telling.say(`${part.querySelector(".tag")?.textContent ?? ""} · ${title}`);
  }
}

function missing(what: string): never {
  throw new Error(`The page does not show ${what}`);
}
