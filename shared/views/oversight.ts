import type { Basis } from "../domain/documents/report/basis.ts";
import type { Report } from "../domain/documents/report/report.ts";
import { awaited } from "../domain/documents/report/standing.ts";
import { allows } from "../domain/workflow/lifecycle.ts";
import { days, instants, type Lang, list, messages } from "../i18n/index.ts";

type Names = Readonly<Record<string, string>>;
type Reader = { lang: Lang; timeZone: string };

/** What about a report needs its overseer now, in words; empty where nothing does. */
export function attentionOf(report: Report, lang: Lang): string[] {
  const t = messages(lang).oversight.attention;
  const count = report.undelivered.length;
  return [
    ...(report.status === "awaiting-meeting" ? [t.meeting] : []),
    ...(count > 0 ? [t.undelivered({ count })] : []),
    ...(report.held.length > 0 ? [t.translation] : []),
    ...(report.stageOpen && report.escalated.length > 0 ? [t.overdue] : []),
  ];
}

/** Whom a report awaits, since when and by when; empty where it awaits nobody. */
export function awaitedInWords(report: Report, basis: Basis, names: Names, reader: Reader): string[] {
  const { oversight: t, common } = messages(reader.lang);
  const nameOf = (id: string) => names[id] ?? common.nameUnknown;
  if (allows("submit", report.status))
    return [t.awaitedWriter({ name: nameOf(report.author), due: days(reader.lang, basis.dueOn) })];
  const { serviceLevel } = report;
  if (!serviceLevel) return [];
  const since = instants(reader.lang, serviceLevel.from, reader.timeZone);
  const by = instants(reader.lang, serviceLevel.deadline, reader.timeZone);
  return awaited(report).map(({ lane, people }) => {
    const who = `${list(reader.lang, people.map(nameOf))} (${lane.label[reader.lang]})`;
    return t.awaited({ names: who, since, by });
  });
}
