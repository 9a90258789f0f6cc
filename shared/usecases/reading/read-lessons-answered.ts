import type { Document } from "../../domain/documents/kinds.ts";
import { type AnsweredIn, answeredIn } from "../../domain/documents/lessons-answered.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { inForceNow, publishedNow } from "./read-cited.ts";

type Deps = { store: DecisionStore; archive: Pick<Archive, "content" | "pinned"> };
type Answering = NonNullable<Extract<Document, { kind: "report" }>["tail"]["lessonsAnswered"]>[number];

/**
 * What became of the lessons of a report, in each document that answered them, as that is published today; of one that cannot be
 * shown nothing but that it did.
 */
export const readLessonsAnswered = (
  deps: Deps,
  documentId: string,
  report: Document,
): Promise<AnsweredIn[]> =>
  Promise.all(
    (report.kind === "report" ? (report.tail.lessonsAnswered ?? []) : []).map(async (document) =>
      answeredIn(document, documentId, await publishedIn(deps, document)),
    ),
  );

/** An amendment is not published by itself: what is public of it everybody may know while its document is published. */
async function publishedIn(deps: Deps, document: Answering) {
  if (!("amendment" in document)) return publishedNow(deps, document.by);
  const { head } = await deps.store.load({ documentId: document.amendment.of });
  return head?.report.status === "published" ? inForceNow(deps, document.by) : null;
}
