import { hashOf } from "../../domain/audit/hash.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { calledBy, lessonsCited } from "../../domain/documents/lessons.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };

/**
 * A plan was adopted, or an agreement published, that answers lessons of published reports, or an amendment of it is in force that
 * does: each of those learns of it in its own stream, and so does its author by mail. Safe to repeat: a report is told of a document
 * once.
 *
 * 1. What the document is bound to says which lessons it answers, and that of each of its amendments; it must be what was pinned.
 * 2. For each of their reports one transaction: the entry, the head, the mail's row and link.
 */
export async function answerLessons(
  deps: Deps & { outbox: Pick<Outbox, "finish"> },
  { id, documentId }: Pick<OutboxRow, "id" | "documentId">,
): Promise<void> {
  const document = await tellReports(deps, documentId);
  for (const by of amendmentsOf(document)) await tellReports(deps, by);
  await deps.outbox.finish(id, "done");
}

const amendmentsOf = (document: Document): string[] =>
  document.kind === "plan" || document.kind === "agreement"
    ? (document.tail.amendments ?? []).map(({ by }) => by)
    : [];

async function tellReports(deps: Deps, documentId: string): Promise<Document> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (!head || !basis || hashOf(basis) !== head.report.pinnedHash)
    throw new Error(`${documentId}: what it is bound to is not what was pinned`);
  const called = calledBy(basis);
  if (!called) return head.report;
  const byReport = Map.groupBy(lessonsCited(basis), ({ document }) => document);
  for (const [report, cited] of byReport) {
    const told = await deps.store.load({ documentId: report });
    if (told.head?.report.status !== "published") continue;
    const facts = { by: documentId, ...called, lessons: cited.map(({ row }) => row) };
    const outcome = await carryOut(deps, report, told.head, { name: "answer-lessons", facts });
    if (!outcome.ok) throw new Error(`${report} is not told of its lessons: ${outcome.refusal.code}`);
  }
  return head.report;
}
