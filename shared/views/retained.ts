import type { Refusal } from "../domain/review/commands.ts";
import { days, type Lang, messages, number } from "../i18n/index.ts";

/** Until when a file is to be kept, and by what: as far as that is known. */
export function retainedText(
  lang: Lang,
  { until, years, source }: Extract<Refusal, { code: "file-retained" }>,
): string {
  const { until: known, open } = messages(lang).takingAway.refusal["file-retained"];
  return until === null
    ? open({ years: number(lang, years), source: source[lang] })
    : known({ day: days(lang, until), source: source[lang] });
}
