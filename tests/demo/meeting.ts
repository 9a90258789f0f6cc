import { linkIn } from "../support/mailbox.ts";
import { Visitor } from "../support/visitor.ts";
import { cast, chair, promptDirectors } from "./cast.ts";
import { PlayedReport, within } from "./played-report.ts";
import { answerResolution } from "./resolving.ts";
import { decide } from "./reviewing.ts";
import { must } from "./telling.ts";
import { officerWrites } from "./writing.ts";

/** Half a year later the next report is due: a director refuses to sign it, so that it goes to a meeting. */
export async function oneDirectorRefuses(before: PlayedReport): Promise<PlayedReport> {
  const { telling } = before;
  await telling.machine("half a year later the next report is due.");
  const report = await PlayedReport.next(before);
  await telling.person("It is written, reviewed and approved as before.");
  await officerWrites(report);
  for (const reviewer of [cast.mel, cast.finance, cast.executiveDirector])
    await decide(report, await report.arrive(await report.mailTo(reviewer)), { decision: "approve" });

  await telling.person(
    "One director refuses to sign. A resolution in writing needs everybody: the matter goes to a meeting.",
  );
  const [, refusing] = promptDirectors;
  await report.mailTo(refusing);
  await answerResolution(report, refusing, {
    ballot: "refuse",
    comment: "I would like to talk about it first.",
  });
  await telling.machine(
    "an hour later nobody can take it back any more: the resolution ends, and the others hear of it.",
  );
  await report.advance("PT1H");
  return report;
}

/** The board met outside Accord: the secretary enters what it decided, and whoever chaired attests to it. */
export async function boardDecidedAtMeeting(report: PlayedReport): Promise<void> {
  const { telling } = report;
  await telling.machine("the secretary is told why, and what to do next.");
  const secretary = await report.arrive(await report.lastMailTo(cast.secretary, "réunion"));
  const entering = secretary.links("/meeting")[0];
  must(entering !== undefined, "The report's page does not lead to what a meeting decided");

  await telling.person("The board met. She enters it; eight votes of five present do not add up.");
  await secretary.open(entering);
  const directors = directorsOn(secretary);
  const [chairing, mover, seconder] = [
    idOf(directors, chair.name),
    ...directors.map(({ id }) => id).filter((id) => id !== idOf(directors, chair.name)),
  ];
  const held = {
    ...Object.fromEntries(directors.map(({ id }) => [`attends.${id}`, "present"])),
    ...{
      heldOn: await report.dayIn(0),
      place: "Montréal, siège social",
      ...{ convened: "given", noticeOn: await report.dayIn(-10) },
      motion: "approve",
    },
    ...{ chair: chairing, mover: mover ?? "", seconder: seconder ?? "", abstained: "0" },
    reasons: "Le rapport est solide ; les questions ont trouvé réponse.",
  };
  await secretary.send({ ...held, for: "7", against: "1" }, "/meeting");
  telling.quote(secretary, "[role=alert]");
  await secretary.send({ ...held, for: "4", against: "1" }, "/meeting");
  telling.quote(secretary, "main [role=status]");

  await telling.person("Whoever chaired attests to it, on a page that shows exactly what will be recorded.");
  const attesting = await report.arrive(await report.lastMailTo(chair.address, "attest"));
  telling.quote(attesting, "main dl");
  await attesting.send({ answer: "attest" }, "/attestation");

  await telling.machine("the report goes on, and says for ever how it was decided.");
  const published = await within(secondsToPublish, async () => {
    const visitor = new Visitor();
    const { status } = await visitor.open(`${report.local.application}/en/reports/${report.documentId}`);
    return status === 200 ? visitor : undefined;
  });
  must(published !== undefined, `The report was not published within ${secondsToPublish} s`);
  must(
    published.text.includes("at a meeting outside Accord"),
    "The public page does not say how it was decided",
  );

  await telling.machine("everybody who was asked is told how it ended; the director who refused, too.");
  const told = await report.lastMailTo(promptDirectors[1], "Decided by the board");
  must(told.text.includes("meeting outside Accord"), "The director is not told how it ended");
  const reader = new Visitor();
  must((await reader.open(linkIn(told))).status === 200, "The link of that mail does not open");
}

const secondsToPublish = 60;

type Director = { id: string; name: string };

const directorsOn = (secretary: Visitor): Director[] =>
  secretary.page.root
    .querySelectorAll('select[name="chair"] option')
    .map((option) => ({ id: option.getAttribute("value") ?? "", name: option.textContent.trim() }))
    .filter(({ id }) => id !== "");

function idOf(directors: readonly Director[], name: string): string {
  const found = directors.find((director) => director.name === name);
  must(found !== undefined, `${name} is not among the directors`);
  return found.id;
}
