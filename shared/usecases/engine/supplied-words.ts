import type { Altered } from "../../domain/audit/commitments.ts";
import { withMasks } from "../../domain/audit/masks.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Supplied } from "../../domain/forms/languages.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { Archive, HistoryLine, KeptTranslations } from "../../ports/reading.ts";

/** What was supplied beside a report's content, by language. */
export async function suppliedWords(
  archive: Pick<Archive, "translations">,
  documentId: string,
  report: Document,
): Promise<Supplied | Altered> {
  const kept = await archive.translations(documentId, report);
  return kept === "altered" ? kept : wordsOf(kept);
}

/** Who refused what was last supplied in a language beside the content as it is, and why; null where nobody did. */
export function lastRefusal(
  { contentHash }: Document,
  history: readonly HistoryLine[],
  lang: Lang,
): { by: string; reason: string | null } | null {
  const last = history.findLast(
    ({ entry: { event } }) =>
      event.type.startsWith("translation-") &&
      "lang" in event.facts &&
      event.facts.lang === lang &&
      (!("contentHash" in event.facts) || event.facts.contentHash === contentHash),
  );
  const event = last?.entry.event;
  if (!last || event?.type !== "translation-refused") return null;
  return { by: event.facts.by, reason: last.comment === "altered" ? null : (last.comment?.text ?? null) };
}

const wordsOf = (kept: KeptTranslations): Supplied =>
  Object.fromEntries(Object.entries(kept).map(([lang, each]) => [lang, withMasks(each).values]));

/** The languages whose words, which hold, were supplied once the document was approved. */
export function suppliedOnceApproved({ translations }: Document, history: readonly HistoryLine[]): Lang[] {
  const approved = history.findLastIndex(({ stored }) => stored.type === "document-approved");
  return (["en", "fr"] as const).filter((lang) =>
    history.some(
      ({ entry: { event } }, index) =>
        index > approved &&
        event.type === "translation-supplied" &&
        event.facts.translationHash === translations[lang],
    ),
  );
}
