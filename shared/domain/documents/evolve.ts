import { type DocumentEvent, isOfReview } from "../../../events/facts.ts";
import { evolve as evolveReview } from "../review/evolve.ts";
import type { Document } from "./kinds.ts";
import { recordedAs } from "./recorded.ts";

/**
 * The next state of a document after an event: pure, and the only way that it changes.
 * @param document null before it is opened
 * @throws when an event cannot follow: a broken history, never an expected outcome
 */
export function evolve(document: Document | null, event: DocumentEvent): Document {
  if (event.type === "document-opened") {
    const { kind } = event.facts;
    return { ...evolveReview(null, event), kind, tail: recordedAs({ kind }).begin(event.facts) } as Document;
  }
  if (!document) throw new Error(`A history cannot begin with ${event.type}`);
  if (event.type === "record-imported") throw new Error("What goes through review is never imported");
  const { kind, tail } = document;
  const followed = isOfReview(event)
    ? ({ ...evolveReview(document, event), kind, tail } as Document)
    : document;
  return recordedAs(document).evolve(followed, event);
}
