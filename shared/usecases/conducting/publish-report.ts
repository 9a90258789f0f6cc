import { type Basis, isOfAgreement, publicationLimitOf } from "../../domain/documents/basis.ts";
import { isEmbargoed, publishedFrom } from "../../domain/documents/report/embargo.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Execution } from "../../domain/review/execution.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { formsLater } from "../engine/forms-later.ts";
import { verifiedReport } from "../engine/verified.ts";

/**
 * The conductor publishes an approved report.
 *
 * 1. The head is read; a report that was published already is left as it is.
 * 2. The record is verified: what is not what was approved is not published. The attempt ends there; once it was put
 *    right, the clock's look starts another.
 * 3. What must be there in both languages waits until it is: the attempt ends there as well, and the confirmation of the
 *    translation starts another.
 *    So does what its agreement does not have published yet: the clock starts another once the day has come.
 * 4. One transaction: the entry and the head. From then on its public page shows it.
 *    What its kind keeps inside goes on as it is, and a report on what not everybody may know all of is concluded: it has no
 *    page, and waits for no translation.
 * 5. An older attempt than the report's changes nothing, and is told so.
 */
export async function publishReport(
  deps: {
    store: DecisionStore;
    clock: Clock;
    ids: Ids;
    archive: Archive;
    directory: Pick<Directory, "organisation">;
  },
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "published" | "waiting" | "superseded" | "altered" }> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  const isCurrent = head?.report.round === round && head.report.attempt === attempt;
  if (!isCurrent || !basis) return { outcome: "superseded" };
  const { status } = head.report;
  if (status === "published" || status === "concluded") return { outcome: "published" };
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === "altered") return { outcome: "altered" };
  if (verified === null) return { outcome: "superseded" };
  const limited = publicationLimitOf(basis) ?? (await limitSince(deps, basis));
  const { definitionOf, languagesAwaited } = await formsLater();
  const awaits = limited ? [] : languagesAwaited(definitionOf(basis), verified.content, verified.supplied);
  const { timeZone } = await deps.directory.organisation();
  const from = limited ? null : embargoOn(basis, verified.history, timeZone);
  const waits = from !== null && from > dayOf(deps.clock.now(), timeZone) ? { embargoedUntil: from } : {};
  const command = { name: "publish", round, attempt, awaits, limited, ...waits } as const;
  const published = await carryOut(deps, documentId, head, command);
  if (!published.ok) return { outcome: "superseded" };
  const after = published.value?.report;
  const isWaiting =
    after?.status === "approved" && (after.publicationAwaits.length > 0 || isEmbargoed(after));
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

/**
 * How much everybody may know of the agreement of a report that was opened before that was pinned with it, where that is not all of it:
 * what is left out of such a report nothing says. An agreement that was taken over says nothing, and has no head of a document.
 */
async function limitSince(
  { store }: { store: Pick<DecisionStore, "load"> },
  basis: Basis,
): Promise<ReturnType<typeof publicationLimitOf>> {
  if (!isOfAgreement(basis) || basis.publication !== undefined) return undefined;
  const { head } = await store.load({ documentId: basis.agreementId });
  const publication = head?.report.kind === "agreement" ? head.report.tail.inForce?.publication : undefined;
  return publication === "full" ? undefined : publication;
}
