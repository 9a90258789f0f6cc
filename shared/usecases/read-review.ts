import type { Comment } from "../domain/audit/comment.ts";
import type { Basis } from "../domain/documents/report/basis.ts";
import type { Content } from "../domain/documents/report/content.ts";
import type { Report } from "../domain/documents/report/report.ts";
import { answerOf } from "../domain/documents/report/standing.ts";
import type { Archive, Directory } from "../ports/reading.ts";
import type { Head } from "../ports/store.ts";
import type { DocumentView } from "./read-document.ts";
import { readDocument } from "./read-document.ts";

/** What a person decided on an earlier version, with what that version said. */
type EarlierDecision = {
  decision: "approve" | "request-changes";
  contentHash: string;
  content: Content | null;
  /** Instant, ISO 8601 UTC. */
  at: string;
  comment: Comment | null;
};

/** A document under review, as the person who is asked sees it. */
export type ReviewView = DocumentView & {
  /** What they answered in the stage that is open. */
  own: Report["decisions"][number]["decision"] | null;
  /** Their last decision on another version than the one under review. */
  earlier: EarlierDecision | null;
};

/** Reads a document for somebody who is to answer: with what they answered now and before. */
export async function readReview(
  deps: { archive: Archive; directory: Directory },
  documentId: string,
  head: Head,
  basis: Basis,
  person: string,
): Promise<ReviewView> {
  const view = await readDocument(deps, documentId, head, basis);
  const last = view.history.findLast(
    ({ entry: { event } }) =>
      event.type === "decision-recorded" &&
      event.facts.by === person &&
      event.facts.contentHash !== head.report.contentHash,
  );
  const own = answerOf(head.report, person)?.decision ?? null;
  if (last?.entry.event.type !== "decision-recorded") return { ...view, own, earlier: null };
  const { decision, contentHash } = last.entry.event.facts;
  const content = await deps.archive.content(documentId, contentHash);
  const earlier = { decision, contentHash, content, at: last.entry.at, comment: last.comment };
  return { ...view, own, earlier };
}
