import { isLeftOut, isMasked } from "../domain/audit/masks.ts";
import { type Lang, messages } from "../i18n/index.ts";

/** People's words, or in their reader's language that they were masked, or left out for everybody. */
export function orMasked(lang: Lang, words: string): string {
  if (isLeftOut(words)) return messages(lang, "report").redacted.leftOut;
  return isMasked(words) ? messages(lang).document.masked : words;
}

/** That words were masked since a page was opened on which somebody wrote, and what now. */
export function maskedMeanwhile(lang: Lang): string {
  const { cause, next } = messages(lang).doors.refusal["masked-meanwhile"];
  return `${cause} ${next}`;
}
