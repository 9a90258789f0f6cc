import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { evolve as evolveReview } from "../review/evolve.ts";
import type { Review } from "../review/state.ts";
import { beginAgreement, evolveAgreement } from "./agreement/tail.ts";
import { beginAmendment, evolveAmendment } from "./amendment/tail.ts";
import type { Document } from "./kinds.ts";
import { beginPlan, evolvePlan } from "./plan/tail.ts";
import { beginReport, evolveReport } from "./report/tail.ts";

/**
 * The next state of a document after an event: pure, and the only way that it changes.
 * @param document null before it is opened
 * @throws when an event cannot follow: a broken history, never an expected outcome
 */
export function evolve(document: Document | null, event: DocumentEvent): Document {
  const review = evolveReview(document, event);
  if (event.type === "document-opened") return begun(review, event.facts);
  if (!document) throw new Error(`A history cannot begin with ${event.type}`);
  switch (document.kind) {
    case "report":
      return { ...review, kind: "report", tail: evolveReport(document.tail, event) };
    case "plan":
      return { ...review, kind: "plan", tail: evolvePlan(document.tail, event) };
    case "agreement":
      return { ...review, kind: "agreement", tail: evolveAgreement(document.tail, event) };
    case "amendment":
      return { ...review, kind: "amendment", tail: evolveAmendment(document.tail, event) };
  }
}

function begun(review: Review, facts: EventOf<"document-opened">["facts"]): Document {
  switch (facts.kind) {
    case "report":
      return { ...review, kind: "report", tail: beginReport(facts) };
    case "plan":
      return { ...review, kind: "plan", tail: beginPlan() };
    case "agreement":
      return { ...review, kind: "agreement", tail: beginAgreement() };
    case "amendment":
      return { ...review, kind: "amendment", tail: beginAmendment() };
  }
}
