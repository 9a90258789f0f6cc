import type { DocumentEvent } from "../../../../events/facts.ts";
import { momentOf } from "../../review/moments.ts";
import type { AgreementDocument } from "./document.ts";

/**
 * The day on which it is looked at again how much of an agreement everybody may know: the clock tells whoever watches over it, once. The
 * morning of that day, where the organisation is at home (instants, ISO 8601 UTC); none where all of it may be known, or that was told.
 */
export const momentsOfPublication = ({ tail }: AgreementDocument, timeZone: string): string[] =>
  tail.review && !tail.review.isTold ? [momentOf(tail.review.on, 0, timeZone)] : [];

/** Who watches over the agreement is told once the day has come. @param now instant, ISO 8601 UTC */
export function mindPublication(
  agreement: AgreementDocument,
  { now, timeZone }: { now: string; timeZone: string },
): DocumentEvent[] {
  const { review } = agreement.tail;
  const hasCome = momentsOfPublication(agreement, timeZone).some((moment) => moment <= now);
  return review && hasCome ? [{ type: "publication-review-due", facts: { on: review.on } }] : [];
}
