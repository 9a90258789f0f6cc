import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import { type Basis, isOfAgreement, publicationLimitOf } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import { limitSince } from "../../domain/documents/publicity.ts";
import { isEmbargoed, publishedFrom } from "../../domain/documents/report/embargo.ts";
import { wholeFor } from "../../domain/documents/whole.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Execution } from "../../domain/review/execution.ts";
import { publicityOf } from "../../domain/review/publicity.ts";
import type { HistoryLine } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { formsLater } from "../engine/forms-later.ts";
import { verifiedReport } from "../engine/verified.ts";
import { followChange } from "./follow-publication.ts";
import type { TailDeps } from "./tail.ts";

/**
 * The conductor publishes an approved report.
 *
 * 1. The head is read; a report that was published already is left as it is. What everybody may know of its agreement may have changed
 *    a moment ago: it follows that first.
 * 2. The record is verified: what is not what was approved is not published. The attempt ends there; once it was put
 *    right, the clock's look starts another.
 * 3. What must be there in both languages waits until it is: the attempt ends there as well, and the confirmation of the
 *    translation starts another.
 *    So does what its agreement does not have published yet: the clock starts another once the day has come. Its donors and its
 *    partner are told that it is final, and their people read it meanwhile.
 * 4. One transaction: the entry and the head. From then on its public page shows it.
 *    What its kind keeps inside goes on as it is, and a report on what not everybody may know all of is concluded: it has no
 *    page, and waits for no translation.
 * 5. An older attempt than the report's changes nothing, and is told so.
 */
export async function publishReport(
  deps: TailDeps,
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "published" | "waiting" | "superseded" | "altered" }> {
  const { head: found, basis } = await deps.store.load({ documentId, basis: true });
  const isCurrent = found?.report.round === round && found.report.attempt === attempt;
  if (!isCurrent || !basis) return { outcome: "superseded" };
  const { status, publicity } = found.report;
  const isDone = status === "published" || (status === "concluded" && publicity?.opening !== true);
  if (isDone) return { outcome: "published" };
  const agreement = isOfAgreement(basis) ? await agreementNow(deps, basis.agreementId) : null;
  const head = agreement ? await followChange(deps, documentId, found, agreement) : found;
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === "altered") return { outcome: "altered" };
  if (verified === null) return { outcome: "superseded" };
  const limited = limitNow(head.report, basis, agreement?.agreement ?? null);
  const { definitionOf, languagesAwaited } = await formsLater();
  const awaits = limited ? [] : languagesAwaited(definitionOf(basis), verified.content, verified.supplied);
  const { timeZone, roster } = await deps.directory.organisation();
  const from = limited ? null : embargoOn(basis, verified.history, timeZone);
  const isEarly = from !== null && from > dayOf(deps.clock.now(), timeZone);
  const waits = isEarly ? { embargoedUntil: from, whole: wholeFor(basis, head.report, roster) } : {};
  const command = { name: "publish", round, attempt, awaits, limited, ...waits } as const;
  const published = await carryOut(deps, documentId, head, command);
  if (!published.ok) return { outcome: "superseded" };
  const after = published.value?.report;
  const isWaiting =
    after !== undefined &&
    after.status !== "published" &&
    (after.publicationAwaits.length > 0 || isEmbargoed(after));
  return { outcome: isWaiting ? "waiting" : "published" };
}

/** By what a report is final: its last decision, or its acceptance. */
const final = ["document-approved", "document-accepted"];

/** The day from which on a document is published (ISO 8601), where its agreement has it wait; null where nothing does. */
function embargoOn(basis: Basis, history: readonly HistoryLine[], timeZone: string): string | null {
  const finalAt = history.findLast(({ stored }) => final.includes(stored.type))?.stored.at;
  if (!isOfAgreement(basis) || !basis.embargo || finalAt === undefined) return null;
  return publishedFrom(basis.embargo, finalAt, { timeZone });
}

/** The agreement of a report, where it was written in Accord: one that was taken over says nothing, and has no head of a document. */
async function agreementNow({ store }: { store: Pick<DecisionStore, "load"> }, id: string) {
  const { head } = await store.load({ documentId: id });
  return head?.report.kind === "agreement" ? { id, agreement: head.report } : null;
}

/**
 * How much everybody may know of a report, where nothing of it is published for that: as was decided since it was opened, else as was
 * pinned. Of one that was opened before that was pinned its agreement says it: what is left out of such a report nothing says.
 */
function limitNow(
  report: Document,
  basis: Basis,
  agreement: AgreementDocument | null,
): ReturnType<typeof publicationLimitOf> {
  const since = report.kind === "report" ? limitSince(report) : null;
  const limit = since ?? publicationLimitOf(asKnownNow(basis, report));
  const isKnown = publicityOf(report).level !== undefined || !isOfAgreement(basis);
  if (limit !== undefined || isKnown || basis.publication !== undefined) return limit;
  const publication = agreement?.tail.inForce?.publication;
  return publication === "full" ? undefined : publication;
}
