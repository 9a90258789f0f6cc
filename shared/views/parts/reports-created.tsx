import type { ReportsDue } from "../../domain/documents/agreement/reports-due.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";

/** What the dates of an agreement create, counted and reckoned: nobody does it by hand. */
export function ReportsCreated({ lang, due }: { lang: Lang; due: ReportsDue }) {
  const t = messages(lang).reportsDue;
  const { count, writtenBy, donorBy } = due;
  const told = { count, donorBy: days(lang, donorBy), writtenBy: writtenBy && days(lang, writtenBy) };
  return (
    <div class="panel">
      <p class="label">{t.title}</p>
      <p>{t.line(told)}</p>
      {writtenBy !== null && <p class="soft">{t.reckoned}</p>}
    </div>
  );
}
