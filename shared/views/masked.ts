import { isMasked } from "../domain/audit/masks.ts";
import { type Lang, messages } from "../i18n/index.ts";

/** People's words, or in their reader's language that they were masked. */
export const orMasked = (lang: Lang, words: string): string =>
  isMasked(words) ? messages(lang).document.masked : words;

/** That words were masked since a page was opened on which somebody wrote, and what now. */
export function maskedMeanwhile(lang: Lang): string {
  const { cause, next } = messages(lang).doors.refusal["masked-meanwhile"];
  return `${cause} ${next}`;
}
