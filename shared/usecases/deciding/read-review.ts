import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { Declared } from "../../domain/board/certificate.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Decision } from "../../domain/review/choices.ts";
import type { Reader } from "../../domain/review/comments.ts";
import type { RoundSoFar } from "../../domain/review/so-far.ts";
import { roundsSoFar } from "../../domain/review/so-far.ts";
import { answerOf } from "../../domain/review/standing.ts";
import type { Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import { declaredInWriting, linesOf } from "../meetings/lines-of-lane.ts";
import type { DocumentView } from "../reading/read-document.ts";
import { readDocument } from "../reading/read-document.ts";

/** What a person decided on an earlier version, with what that version said. */
type EarlierDecision = {
  decision: Decision;
  contentHash: string;
  content: Content | Altered;
  /** Instant, ISO 8601 UTC. */
  at: string;
  comment: Comment | Altered | null;
};

/** What was said of a version before, with what it said itself. */
type Before = RoundSoFar<HistoryLine> & { content: Content | Altered };

/** A document under review, as the person who is asked sees it. */
export type ReviewView = DocumentView & {
  /** Every version so far, the newest last, with what earlier rounds and stages said of it. */
  before: readonly Before[];
  /** What they answered in the stage that is open; without the instant where the history does not show it. */
  own: {
    decision: Document["decisions"][number]["decision"];
    at: string | null;
    /** Whether they gave it on an earlier version, since which nothing changed that they answer for. */
    stands: boolean;
  } | null;
  /** What they declared of interests of their own in this lane, and vote with. */
  declared: readonly Declared[];
  /** Their last decision of an earlier round, which no longer counts, even where nothing of the content changed. */
  earlier: EarlierDecision | null;
};

/** Reads a document for somebody who is to answer in a lane: with what they answered in it now and before. */
export async function readReview(
  deps: { archive: Archive; directory: Directory },
  documentId: string,
  head: Head,
  basis: Basis,
  reader: Reader,
  lane: string | null,
): Promise<ReviewView> {
  const { person } = reader;
  const view = await readDocument(deps, documentId, head, basis, reader);
  const before = await Promise.all(
    roundsSoFar(head.report, view.history).map(async (round) => ({
      ...round,
      content:
        round.contentHash === head.report.contentHash
          ? (view.content ?? ("altered" as const))
          : await deps.archive.content(documentId, head.report, round.contentHash),
    })),
  );
  const decided = view.history.filter(
    ({ entry: { event } }) =>
      event.type === "decision-recorded" && event.facts.by === person && event.facts.lane === lane,
  );
  const roundOf = ({ entry: { event } }: (typeof decided)[number]) =>
    "round" in event.facts ? event.facts.round : 0;
  const last = decided.findLast((line) => roundOf(line) < head.report.round);
  const given = lane === null ? undefined : answerOf(head.report, person, lane);
  const now = decided.findLast((line) => roundOf(line) === head.report.round);
  const standing = view.history.findLast(
    ({ entry: { event } }) =>
      event.type === "answer-stands" &&
      event.facts.by === person &&
      event.facts.lane === lane &&
      event.facts.round === head.report.round,
  );
  const stands = standing !== undefined && now === undefined;
  const own = given && {
    decision: given.decision,
    at: (now ?? standing)?.entry.at ?? null,
    stands,
  };
  const { round, stage } = head.report;
  const declared =
    lane === null || stage === null
      ? []
      : declaredInWriting(linesOf(view.ownDeclared, { round, stage, lane }));
  if (last?.entry.event.type !== "decision-recorded")
    return { ...view, before, declared, own: own ?? null, earlier: null };
  const { decision, contentHash } = last.entry.event.facts;
  const content = before.find((round) => round.contentHash === contentHash)?.content ?? "altered";
  const earlier = { decision, contentHash, content, at: last.entry.at, comment: last.comment };
  return { ...view, before, declared, own: own ?? null, earlier };
}
