import type { Page, Visitor } from "../support/visitor.ts";
import { cast, lateDirector } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { within } from "./played-report.ts";
import { linesOf, must } from "./telling.ts";

/** Seconds within which the mail provider has told how every mail fared. */
const patience = 60;

/** While the last signature is awaited: the register shows the report, whom it awaits, since when and by when. */
export async function secretarySeesWhoIsAwaited(report: PlayedReport): Promise<void> {
  const { telling } = report;
  await telling.person("The secretary looks where the documents stand, by a mailed link like everybody's.");
  const secretary = await onList(report);
  const line = lineOf(report, secretary);
  must(line !== undefined, "The register does not show the report");
  for (const text of linesOf(line)) telling.say(text);
  must(line.textContent.includes(lateDirector.name), "The register does not show who is awaited");
}

/** After publication: who was told what and whether it arrived, and the whole history. */
export async function secretaryReadsWhoWasTold(report: PlayedReport): Promise<void> {
  const { telling } = report;
  await telling.person("The secretary finds the report among those that ended.");
  const secretary = await onList(report);
  await secretary.open(secretary.link("list=ended"));
  const line = lineOf(report, secretary);
  must(line !== undefined, "The register does not list the report among those that ended");
  for (const text of linesOf(line)) telling.say(text);

  await telling.machine("its page says who was told what, and whether it reached them.");
  await secretary.open(urlOf(report, secretary));
  const url = secretary.page.url;
  const told = await within(patience, async () => {
    await secretary.open(url);
    const rows = rowsOf(secretary);
    return rows.some(({ state }) => isOnItsWay(state)) ? undefined : rows;
  });
  must(told !== undefined, `Within ${patience} s the provider did not tell how every mail fared`);
  for (const { to, what, state } of told) telling.say(`${to} · ${what} · ${state}`);
  must(told.length >= leastMails, `Only ${told.length} mails are listed`);
  for (const { to, what, state } of told)
    must(state.startsWith("Remis"), `"${what}" to ${to}: ${state}, though every address works`);

  await telling.machine("the history tells, in words, everything that happened.");
  const history = secretary.page.root.querySelectorAll("ol.history > li > p");
  for (const entry of history) telling.say(wordsOf(entry));
  must(history.length >= leastEntries, `The history has only ${history.length} entries`);
}

/** Mails and entries that this play cannot do with less of. */
const leastMails = 20;
const leastEntries = 25;

/** By a mail about one report, and from its page to the list of all. */
async function onList(report: PlayedReport): Promise<Visitor> {
  const mail = (await report.mailsTo(cast.secretary)).at(-1);
  must(mail !== undefined, "The secretary was sent no link");
  const secretary = await report.arrive(mail);
  const [list] = secretary.links("/tasks/");
  must(list !== undefined, "The report's page does not lead back to the list");
  await secretary.open(list);
  return secretary;
}

const lineOf = ({ documentId }: PlayedReport, secretary: Visitor): Page["root"] | undefined =>
  secretary.page.root.querySelectorAll("ul.documents > li").find((line) => leadsTo(line, documentId));

const leadsTo = (line: Page["root"], documentId: string): boolean =>
  line.querySelector("a")?.getAttribute("href")?.endsWith(`/documents/${documentId}`) ?? false;

function urlOf({ documentId }: PlayedReport, secretary: Visitor): string {
  const url = secretary.links("/documents/").find((link) => link.endsWith(`/documents/${documentId}`));
  must(url !== undefined, "The register does not lead to the report");
  return url;
}

const wordsOf = (part: Page["root"]): string => linesOf(part).join(" ");

/** Not told yet: queued, or only accepted by the provider. */
const isOnItsWay = (state: string): boolean => state.startsWith("En route") || state.startsWith("Accepté");

const rowsOf = (secretary: Visitor) =>
  secretary.page.root.querySelectorAll("table.told tbody tr").map((row) => {
    const [to = "", what = "", , state = ""] = row.querySelectorAll("th, td").map(wordsOf);
    return { to, what, state };
  });
