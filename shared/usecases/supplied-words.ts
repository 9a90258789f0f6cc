import type { Supplied } from "../domain/documents/report/translations.ts";
import type { Archive } from "../ports/reading.ts";

/** What was supplied beside a content, by language. */
export async function suppliedWords(
  archive: Archive,
  documentId: string,
  contentHash: string,
): Promise<Supplied> {
  const translations = await archive.translations(documentId, contentHash);
  return Object.fromEntries(translations.map(({ lang, values }) => [lang, values]));
}
