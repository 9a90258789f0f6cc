import type { Altered } from "../domain/audit/commitments.ts";
import { withMasks } from "../domain/audit/masks.ts";
import type { Report } from "../domain/documents/report/report.ts";
import type { Supplied } from "../domain/documents/report/translations.ts";
import type { Archive, KeptTranslations } from "../ports/reading.ts";

/** What was supplied beside a report's content, by language. */
export async function suppliedWords(
  archive: Pick<Archive, "translations">,
  documentId: string,
  report: Report,
): Promise<Supplied | Altered> {
  const kept = await archive.translations(documentId, report);
  return kept === "altered" ? kept : wordsOf(kept);
}

const wordsOf = (kept: KeptTranslations): Supplied =>
  Object.fromEntries(Object.entries(kept).map(([lang, each]) => [lang, withMasks(each).values]));
