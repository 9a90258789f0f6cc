import type { Altered } from "../../domain/audit/commitments.ts";
import { disclose } from "../../domain/audit/commitments.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import type { DisclosedReport } from "../../domain/documents/published.ts";
import { isPublicBeside, isPublicPath } from "../../domain/documents/published.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { verifiedReport } from "../engine/verified.ts";

/**
 * A published document as a file: what is public of it with its salts, and of all else the commitments, from which anybody
 * recomputes the very hash that was approved; of one that was amended also its last amendment, likewise.
 * @returns null for a report that is unknown or not published, "altered" for one that is not what was approved
 */
export async function discloseReport(
  deps: { store: DecisionStore; archive: Archive },
  documentId: string,
): Promise<DisclosedReport | Altered | null> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (!basis || head?.report.status !== "published" || !head.report.contentHash) return null;
  const { contentHash: hash, translations } = head.report;
  const [verified, content, supplied] = await Promise.all([
    verifiedReport(deps, documentId, head, basis),
    deps.archive.keptContent(documentId, head.report, hash),
    deps.archive.translations(documentId, head.report),
  ]);
  if (verified === null) return null;
  if (verified === "altered" || content === "altered" || supplied === "altered") return "altered";
  const amendments = await amendmentsOf(deps, head.report);
  if (amendments === "altered") return "altered";
  const known = asKnownNow(basis, head.report);
  const isShown = isPublicBeside(known, content.value);
  return {
    document: documentId,
    hash,
    fields: disclose(content, isPublicPath(known, content.value)),
    translations: Object.fromEntries(
      Object.entries(supplied).map(([lang, kept]) => [
        lang,
        { hash: translations[kept.value.lang] ?? "", fields: disclose(kept, isShown) },
      ]),
    ),
    ...(amendments.length > 0 && { amendments }),
  };
}

/** What is public of the amendment by which a document holds as it does. */
async function amendmentsOf(
  deps: { store: Pick<DecisionStore, "load">; archive: Archive },
  report: Document,
): Promise<NonNullable<DisclosedReport["amendments"]> | Altered> {
  const last = "amendments" in report.tail ? report.tail.amendments?.at(-1) : undefined;
  if (!last) return [];
  const { by: document, contentHash: hash, inForceOn } = last;
  const { head, basis } = await deps.store.load({ documentId: document, basis: true });
  const [verified, content] = await Promise.all([
    verifiedReport(deps, document, head, basis),
    head ? deps.archive.keptContent(document, head.report, hash) : null,
  ]);
  if (!basis || !content || !verified || verified === "altered" || content === "altered") return "altered";
  return [{ document, inForceOn, hash, fields: disclose(content, isPublicPath(basis, content.value)) }];
}
