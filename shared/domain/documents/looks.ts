import { type DocumentEvent, isOfReview, isOfTail } from "../../../events/facts.ts";
import {
  conductorLookAfter as lookAfterReview,
  changesDates as reviewChangesDates,
} from "../review/looks.ts";
import { type Document, kindOf } from "./kinds.ts";

/** Whether the clock must look anew at the days of a document after an event, as it left it. */
export const changesDates = (document: Pick<Document, "kind">, event: DocumentEvent): boolean =>
  isOfReview(event)
    ? reviewChangesDates(event)
    : (kindOf(document).movesDates ?? []).some((type) => type === event.type);

/** Minutes after an event within which the clock must look at the execution; null when it changes nothing in that. */
export function conductorLookAfter(document: Document, event: DocumentEvent): number | null {
  if (isOfReview(event)) return lookAfterReview(document, event);
  return isOfTail(document.kind, event) ? (kindOf(document).lookAfter?.(document, event) ?? null) : null;
}
