import type { Altered } from "../../domain/audit/commitments.ts";
import { disclose } from "../../domain/audit/commitments.ts";
import type { DisclosedReport } from "../../domain/documents/published.ts";
import { isPublicPath } from "../../domain/documents/published.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { verifiedReport } from "../engine/verified.ts";

/**
 * A published report as a file: what is public of it with its salts, and of all else the commitments, from which anybody
 * recomputes the very hash that was approved.
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
  return {
    document: documentId,
    hash,
    fields: disclose(content, isPublicPath(basis, content.value)),
    translations: Object.fromEntries(
      Object.entries(supplied).map(([lang, kept]) => [
        lang,
        { hash: translations[kept.value.lang] ?? "", fields: disclose(kept, () => true) },
      ]),
    ),
  };
}
