import type { PublishedAnswer } from "../domain/documents/report/published.ts";
import { type Lang, messages } from "../i18n/index.ts";

/** What a reader must know of words: that they are in another language, or were supplied after the approval. */
export function noteOn(answer: Pick<PublishedAnswer, "lang" | "supplied">, reader: Lang): string | null {
  const { written } = messages(reader).report;
  if (answer.lang !== reader) return written.inAnotherLanguage;
  return answer.supplied ? written.supplied : null;
}
