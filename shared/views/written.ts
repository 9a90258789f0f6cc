import type { PublishedAnswer } from "../domain/documents/report/published.ts";
import { type Lang, messages } from "../i18n/index.ts";

/** What a reader must know of words: that they are in another language, or were supplied after the approval. */
export function noteOn(answer: Pick<PublishedAnswer, "lang" | "supplied">, reader: Lang): string | null {
  const { written } = messages(reader).report;
  if (answer.lang !== reader) return written.inAnotherLanguage;
  return answer.supplied ? written.supplied : null;
}

/** What must be known of all these words alike, so that it is said once; null where they differ. */
export function noteOnAll(answers: readonly PublishedAnswer[], reader: Lang): string | null {
  const notes = new Set(answers.map((answer) => noteOn(answer, reader)));
  return notes.size === 1 ? ([...notes][0] ?? null) : null;
}
