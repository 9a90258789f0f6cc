import type { Visitor } from "../support/visitor.ts";
import { cast, chair, lateDirector, promptDirectors } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { must } from "./telling.ts";

const [, tom, fatou, luc] = promptDirectors;

/** Whoever chaired attests to what was decided, and what was decided goes on by itself. */
export async function decisionsAreAttested(meeting: PlayedReport): Promise<void> {
  const { telling } = meeting;
  await telling.machine("whoever chaired is asked to attest to what was decided: until then nothing holds.");
  const attesting = await meeting.arrive(await meeting.lastMailTo(chair.address, "attester"));
  await telling.person("She reads the record, and attests to it.");
  await attesting.send({ answer: "attest" }, "?attest");
  mustBeDone(attesting, "?attest");
}

/** The minutes are drafted from the record in both languages, confirmed or contested by those who were there, and signed. */
export async function minutesAreSigned(meeting: PlayedReport): Promise<void> {
  const { telling } = meeting;
  await telling.machine("the secretary is asked for the minutes.");
  const secretary = await meeting.arrive(
    await meeting.lastMailTo(cast.secretary, "rédiger le procès-verbal"),
  );
  await telling.person("She has them drafted from the record, in both languages.");
  await secretary.send({}, "?draft");
  for (const lang of ["fr", "en"]) quoteMinutes(meeting, secretary, lang);

  await telling.person("Directors who were there confirm them; one of them contests a line.");
  const wrong = "J’ai dit que je votais contre faute de budget pour les enfants en déplacement.";
  for (const address of [tom, luc, lateDirector.address]) {
    const director = await meeting.arrive(await meeting.lastMailTo(address, /procès-verbal|minutes/));
    await director.send({ answer: "confirm" }, "?minutes");
    mustBeDone(director, "?minutes");
  }
  const contesting = await meeting.arrive(await meeting.lastMailTo(fatou, "procès-verbal"));
  await contesting.send({ answer: "contest-minutes", reason: wrong }, "?minutes");
  const answering = await meeting.arrive(await meeting.lastMailTo(cast.secretary, "n’est pas exact"));
  await telling.person("Nobody signs over that: the secretary answers it first, on record.");
  const answer =
    "Les motifs des votes ne sont pas consignés ; la réunion est priée d’en convenir à sa prochaine séance.";
  await answering.send({ reason: answer }, "?contest-");
  await meeting.lastMailTo(fatou, "a répondu");

  await telling.person("Whoever chaired and the secretary sign them.");
  for (const address of [chair.address, cast.secretary]) {
    const signing = await meeting.arrive(await meeting.lastMailTo(address, "signer le procès-verbal"));
    await signing.send({}, "?sign");
    mustBeDone(signing, "?sign");
  }
}

/** What they say of the items in a language, line by line. */
function quoteMinutes({ telling }: PlayedReport, secretary: Visitor, lang: string): void {
  const own = `main section[lang=${lang}]`;
  telling.quoteEach(secretary, `${own} > ol > li > p, ${own} > ol > li > ul > li`);
}

/** What was answered is asked no more. */
function mustBeDone(person: Visitor, answer: string): void {
  const asked = person.page.root
    .querySelectorAll("main form")
    .some((form) => (form.getAttribute("action") ?? "").endsWith(answer));
  must(!asked, `${person.page.url} still asks ${answer}: ${person.text.slice(0, 300)}`);
}
