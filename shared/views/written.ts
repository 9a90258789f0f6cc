import { isMasked } from "../domain/audit/masks.ts";
import type { PublishedAnswer } from "../domain/documents/published.ts";
import { type Lang, messages } from "../i18n/index.ts";

/**
 * What a reader must know of words: that they are in another language, or were supplied after the approval. Of those that
 * were masked nothing but that is known, in the reader's language.
 */
export function noteOn(
  { value, ...answer }: Pick<PublishedAnswer, "lang" | "supplied"> & { value?: unknown },
  reader: Lang,
): string | null {
  const { written } = messages(reader).report;
  if (isMasked(value)) return null;
  if (answer.lang !== reader) return written.inAnotherLanguage;
  return answer.supplied ? written.supplied : null;
}

/** What must be known of all these words alike, so that it is said once; null where they differ. */
export function noteOnAll(answers: readonly PublishedAnswer[], reader: Lang): string | null {
  const notes = new Set(answers.map((answer) => noteOn(answer, reader)));
  return notes.size === 1 ? ([...notes][0] ?? null) : null;
}
