import type { SentEntry } from "../../shared/domain/calendars/entry.ts";
import { publicBasis } from "../../shared/domain/documents/public-basis.ts";
import { homesOf } from "../../shared/domain/organisation/office-time.ts";
import { tasksOver } from "../../shared/domain/review/task-over.ts";
import type { Letter } from "../../shared/usecases/posting/send-mail.ts";
import { taskOnCalendar } from "../../shared/views/task-on-calendar.ts";
import { nameOf } from "../../shared/views/title.ts";

type ToPerson = Extract<Letter, { to: "person" }>;

/**
 * What a mail has its reader’s calendar hold of a task, or hold no more: the day by which it asks for their answer, and that it is off,
 * once they answered or nothing more is expected of them, of each task that it says so of. Nothing where it is about neither.
 */
export function taskToCalendar(letter: ToPerson, baseUrl: string): SentEntry[] {
  const { report, template, person, matter, receipt, answerBy, lane } = letter;
  const given = matter && "given" in matter ? matter.given : null;
  const over = tasksOver(report, { template, person: person.id, given, answered: receipt });
  if (over.length > 0) return over.map((task) => entryOf(letter, baseUrl, task));
  const isOpen = receipt === null || receipt.answer === "ballot-taken-back";
  if (answerBy === null || !isOpen || !letter.isAsked) return [];
  return [entryOf(letter, baseUrl, { round: report.round, stage: report.stage, lane, by: answerBy }, false)];
}

function entryOf(
  { documentId, person, organisation, basis, asOf }: ToPerson,
  baseUrl: string,
  { by, ...place }: { round: number; stage: number | null; lane: string | null; by: string | null },
  isCancelled = true,
): SentEntry {
  const { lang, timeZone } = person;
  const entry = taskOnCalendar(lang, {
    task: { documentId, ...place, person: person.id },
    ...{ name: nameOf(publicBasis(basis)), organisation: organisation.shortName[lang], by, timeZone, asOf },
    ...{ homes: homesOf(organisation), host: new URL(baseUrl).host, isCancelled },
  });
  return { as: "publication", entry };
}
