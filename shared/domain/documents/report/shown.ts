import type { Entry } from "../../../../events/entry.ts";
import type { Report } from "./report.ts";
import { isBesideOthers, isVoteOpen } from "./standing.ts";

/**
 * The history as it is shown. While a written resolution is open it ends with its opening, for neither an answer nor a
 * gap between the numbers may show how the vote stands. Of a stage that is open everybody sees their own decisions
 * alone, its author none, so that nobody leans on somebody else's.
 * @param reader undefined for whoever watches over the document
 */
export function shownHistory<L extends { entry: Entry }>(
  report: Report,
  history: readonly L[],
  reader: string | undefined,
): readonly L[] {
  const opening =
    history.findLast(({ entry: { event } }) => event.type === "stage-opened")?.entry.number ?? 0;
  if (isVoteOpen(report)) return history.slice(0, opening);
  if (!isBesideOthers(report, reader)) return history;
  return history.filter(
    ({ entry: { number, event } }) =>
      number <= opening || event.type !== "decision-recorded" || event.facts.by === reader,
  );
}
