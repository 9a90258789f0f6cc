import type { Basis } from "../domain/documents/report/basis.ts";
import type { Typed } from "../domain/documents/report/content.ts";
import { typedFrom } from "../domain/documents/report/content.ts";
import type { Archive, Directory } from "../ports/reading.ts";
import type { Identified } from "./identify.ts";
import { readDocument } from "./read-document.ts";

/** A comment that came back with a report, and who made it in which stage. */
export type ReturnedComment = { by: string; stage: number; text: string };

/** The form as its author left it: the draft, else what was submitted last, else the period of the obligation. */
export async function readForm(
  deps: { archive: Archive; directory: Directory },
  { head, link, loaded }: Identified,
  basis: Basis,
): Promise<{ typed: Typed; comments: ReturnedComment[] }> {
  if (head.report.status !== "changes-requested")
    return { typed: loaded.draft ?? startingFrom(basis), comments: [] };
  const { content, history, names } = await readDocument(deps, link.documentId, head, basis);
  const comments = history.flatMap(({ entry: { event }, comment }) =>
    comment !== null && event.type === "decision-recorded" && event.facts.round === head.report.round
      ? [{ by: names[event.facts.by] ?? "", stage: event.facts.stage, text: comment.text ?? "" }]
      : [],
  );
  return { typed: loaded.draft ?? (content ? typedFrom(content) : startingFrom(basis)), comments };
}

const startingFrom = ({ period }: Basis): Typed => ({ periodStart: period.start, periodEnd: period.end });
