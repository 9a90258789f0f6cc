import type { FileKept } from "../domain/review/refusal.ts";
import { citation } from "../domain/typed/citation.ts";
import { days, type Lang, messages, number } from "../i18n/index.ts";

/** Until when a file is to be kept, and by what: as far as that is known. */
export function retainedText(lang: Lang, kept: FileKept): string {
  const { refusal } = messages(lang).takingAway;
  const source = citation(kept.source[lang]);
  const { until, open } = refusal[kept.code];
  if (kept.until !== null) return until({ day: days(lang, kept.until), source });
  return open({ years: kept.years === null ? "" : number(lang, kept.years), source });
}
