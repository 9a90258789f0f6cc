import type { Comment } from "../domain/audit/comment.ts";
import type { Altered } from "../domain/audit/commitments.ts";
import type { Basis } from "../domain/documents/report/basis.ts";
import type { Content } from "../domain/documents/report/content.ts";
import type { Report } from "../domain/documents/report/report.ts";
import { answerOf } from "../domain/documents/report/standing.ts";
import type { Link } from "../domain/links/link.ts";
import type { Archive, Directory } from "../ports/reading.ts";
import type { Head } from "../ports/store.ts";
import type { DocumentView } from "./read-document.ts";
import { readDocument } from "./read-document.ts";

/** What a person decided on an earlier version, with what that version said. */
type EarlierDecision = {
  decision: "approve" | "request-changes";
  contentHash: string;
  content: Content | Altered;
  /** Instant, ISO 8601 UTC. */
  at: string;
  comment: Comment | Altered | null;
};

/** A document under review, as the person who is asked sees it. */
export type ReviewView = DocumentView & {
  /** What they answered in the stage that is open; without the instant where the history does not show it. */
  own: { decision: Report["decisions"][number]["decision"]; at: string | null } | null;
  /** Their last decision of an earlier round, which no longer counts, even where nothing of the content changed. */
  earlier: EarlierDecision | null;
};

/** Reads a document for somebody who is to answer in a lane: with what they answered in it now and before. */
export async function readReview(
  deps: { archive: Archive; directory: Directory },
  documentId: string,
  head: Head,
  basis: Basis,
  { person, lane }: Pick<Link, "person" | "lane">,
): Promise<ReviewView> {
  const view = await readDocument(deps, documentId, head, basis, person);
  const decided = view.history.filter(
    ({ entry: { event } }) =>
      event.type === "decision-recorded" && event.facts.by === person && event.facts.lane === lane,
  );
  const roundOf = ({ entry: { event } }: (typeof decided)[number]) =>
    "round" in event.facts ? event.facts.round : 0;
  const last = decided.findLast((line) => roundOf(line) < head.report.round);
  const given = lane === null ? undefined : answerOf(head.report, person, lane);
  const now = decided.findLast((line) => roundOf(line) === head.report.round);
  const own = given ? { decision: given.decision, at: now?.entry.at ?? null } : null;
  if (last?.entry.event.type !== "decision-recorded") return { ...view, own, earlier: null };
  const { decision, contentHash } = last.entry.event.facts;
  const content = await deps.archive.content(documentId, contentHash);
  const earlier = { decision, contentHash, content, at: last.entry.at, comment: last.comment };
  return { ...view, own, earlier };
}
