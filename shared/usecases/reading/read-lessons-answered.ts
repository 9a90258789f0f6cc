import type { Document } from "../../domain/documents/kinds.ts";
import { type AnsweredIn, answeredIn } from "../../domain/documents/lessons-answered.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { publishedNow } from "./read-cited.ts";

/**
 * What became of the lessons of a report, in each document that answered them, as that is published today; of one that cannot be
 * shown nothing but that it did.
 */
export const readLessonsAnswered = (
  deps: { store: DecisionStore; archive: Pick<Archive, "content" | "pinned"> },
  documentId: string,
  report: Document,
): Promise<AnsweredIn[]> =>
  Promise.all(
    (report.kind === "report" ? (report.tail.lessonsAnswered ?? []) : []).map(async (document) =>
      answeredIn(document, documentId, await publishedNow(deps, document.by)),
    ),
  );
