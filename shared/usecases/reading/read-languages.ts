import type { Altered } from "../../domain/audit/commitments.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { otherThan } from "../../domain/forms/languages.ts";
import { sourcesOf } from "../../domain/forms/parity.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { Stands } from "../../domain/review/translations.ts";
import { translationBesideNow } from "../../domain/review/translations.ts";
import type { Archive } from "../../ports/reading.ts";

/** A text as it was submitted, and what it says in the other language: "" where nobody has said it yet. */
type TextInBoth = { field: Field; source: string; words: string };

/** A document in both languages, part by part. */
export type BothLanguages = {
  /** The language that it was put into. */
  lang: Lang;
  stands: Stands;
  parts: readonly { section: Section; fields: readonly TextInBoth[] }[];
};

/** Whether there is a translation that people may read beside a document. */
export const hasBothLanguages = (report: Document, basis: Basis): boolean =>
  translationBesideNow(report, otherThan(basis.lang)) !== null;

/**
 * A document as it was submitted beside its translation, confirmed or not, for whoever has a task in it.
 * @returns null where there is no translation; "altered" where either is not what was recorded
 */
export async function readBothLanguages(
  { archive }: { archive: Pick<Archive, "content" | "translations"> },
  documentId: string,
  report: Document,
  basis: Basis,
): Promise<BothLanguages | Altered | null> {
  const definition = definitionOf(basis);
  const lang = otherThan(definition.lang);
  const beside = translationBesideNow(report, lang);
  if (!beside || report.contentHash === null) return null;
  const { hash, stands } = beside;
  const [content, kept] = await Promise.all([
    archive.content(documentId, report, report.contentHash),
    archive.translations(documentId, { ...report, translations: { [lang]: hash } }),
  ]);
  if (content === "altered" || kept === "altered") return "altered";
  const values = kept[lang]?.value.values ?? {};
  const parts = sourcesOf(definition, content, lang).map(({ section, asked }) => ({
    section,
    fields: asked.map(({ field, source }) => ({ field, source, words: values[field.name] ?? "" })),
  }));
  return { lang, stands, parts };
}
