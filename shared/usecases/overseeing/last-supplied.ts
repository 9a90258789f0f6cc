import type { Altered } from "../../domain/audit/commitments.ts";
import { isMasked } from "../../domain/audit/masks.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { toTranslate } from "../../domain/forms/languages.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { Archive, HistoryLine } from "../../ports/reading.ts";
import { suppliedWords } from "../engine/supplied-words.ts";

/** Words with which whoever supplies others begins; `source`: what they translate is the text as it is, as it still is, or as it was. */
type Begun = { words: Readonly<Record<string, string>>; source: "now" | "same" | "changed" };

/**
 * The words that were last supplied in a language beside the content as it is, whatever came of them, else beside the version
 * before: whoever supplies others begins with them. What was masked is left out; what is not what was supplied is not shown.
 */
export async function lastSupplied(
  archive: Pick<Archive, "translations" | "content">,
  documentId: string,
  report: Document,
  { history, definition }: { history: readonly HistoryLine[]; definition: Definition },
  lang: Lang,
): Promise<Begun> {
  const all = history
    .map(({ entry }) => entry.event)
    .filter((event) => event.type === "translation-supplied")
    .filter(({ facts }) => facts.lang === lang);
  const last = all.findLast(({ facts }) => facts.contentHash === report.contentHash) ?? all.at(-1);
  if (!last) return { words: {}, source: "now" };
  const { contentHash, translationHash } = last.facts;
  const beside = { ...report, contentHash, translations: { [lang]: translationHash } };
  const kept = await suppliedWords(archive, documentId, beside);
  const shown = kept === "altered" ? {} : (kept[lang] ?? {});
  const words = Object.fromEntries(Object.entries(shown).filter(([, text]) => !isMasked(text)));
  if (contentHash === report.contentHash) return { words, source: "now" };
  const [before, now] = await Promise.all(
    [contentHash, report.contentHash ?? ""].map((hash) => archive.content(documentId, report, hash)),
  );
  const isSame = sourcesIn(definition, before, lang) === sourcesIn(definition, now, lang);
  return { words, source: isSame ? "same" : "changed" };
}

/** All that is to be put into a language, as one text; of what is not what was recorded nothing. */
const sourcesIn = (
  definition: Definition,
  content: Content | Altered | undefined,
  lang: Lang,
): string | null =>
  content === undefined || content === "altered"
    ? null
    : JSON.stringify(
        toTranslate(definition, content, lang).flatMap(({ asked }) =>
          asked.map(({ field, source }) => [field.name, source]),
        ),
      );
