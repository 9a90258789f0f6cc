import { days, type Lang, messages } from "../../i18n/index.ts";
import { OneButton } from "./one-button.tsx";

/** Where a director says that they are away, and what they said of it before: until the end of which day (ISO 8601). */
export type OwnAbsence = { until: string | null; url: string; csrf: string; command: string };

/** What the reader said of their absence, with what changes it or takes it back; where they said nothing, that they can. */
export function Absence({ lang, of: { until, url, csrf, command } }: { lang: Lang; of: OwnAbsence }) {
  const { absence: t } = messages(lang);
  if (until === null)
    return (
      <p class="noprint">
        <a href={url}>{t.link}</a>
      </p>
    );
  return (
    <section class="panel noprint" id="absence" aria-labelledby="absence-title">
      <h2 id="absence-title">{t.own.title}</h2>
      <p>{t.own.text({ day: days(lang, until) })}</p>
      <p>
        <a href={url}>{t.own.change}</a>
      </p>
      <OneButton actionUrl={url} values={{ csrf, command, end: "absence" }} action={t.own.back} isQuiet />
    </section>
  );
}
