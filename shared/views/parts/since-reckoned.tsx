import { useContext } from "hono/jsx";
import type { Document } from "../../domain/documents/kinds.ts";
import { isFinal } from "../../domain/documents/report/with-donor.ts";
import { isWritten, whyNotComing } from "../../domain/review/dates.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { NamedReport, SourcesHere } from "./origin.tsx";

/** What can be done about it follows from where its report stands. */
const nextFor = (report: Document) => {
  if (isWritten(report)) return "writing";
  return isFinal(report) ? "decided" : "underWay";
};

/** Which reports became final since the figures of the organisation's own report were reckoned, and what can be done about it. */
export function SinceReckoned({ lang, report }: { lang: Lang; report: Document }) {
  const { since = [] } = useContext(SourcesHere);
  if (since.length === 0 || whyNotComing(report) !== null) return null;
  const t = messages(lang).sums;
  const said = (figures: readonly number[]) => figures.map((each) => number(lang, each)).join(" / ");
  return (
    <section class="panel" aria-labelledby="since-reckoned">
      <h2 id="since-reckoned">{t.since.title}</h2>
      <p>{t.since.lead}</p>
      {since.map(({ indicator, before, now, reports, others }) => (
        <>
          <p class="label" dir="auto">
            {t.since.line({
              ...{ indicator: indicator.title[lang], now: said(now) },
              before: before && said(before),
            })}
          </p>
          <ul>
            {reports.map(({ id, ...one }) => (
              <li dir="auto">
                <NamedReport lang={lang} id={id} one={one} />
              </li>
            ))}
            {others > 0 && <li>{t.since.unnamed({ count: others })}</li>}
          </ul>
        </>
      ))}
      <p>{t.since[nextFor(report)]}</p>
    </section>
  );
}
