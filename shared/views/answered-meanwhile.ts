import type { Document } from "../domain/documents/kinds.ts";
import { type Lang, messages } from "../i18n/index.ts";

export type Answer = Document["decisions"][number]["decision"];

/** Says beside what somebody sent that they answered otherwise since its page was opened, and what stands. */
export function answeredMeanwhile(lang: Lang, answer: Answer | undefined): string {
  const { doors, receipt, review } = messages(lang);
  if (answer === undefined) return doors.refusal["superseded-answer"].cause;
  return review.error["superseded-answer"]({ answer: receipt.answered[answer] });
}
