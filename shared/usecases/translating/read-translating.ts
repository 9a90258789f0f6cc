import type { Altered } from "../../domain/audit/commitments.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Content } from "../../domain/forms/content.ts";
import { readValues } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import type { SectionToTranslate } from "../../domain/forms/languages.ts";
import { otherThan } from "../../domain/forms/languages.ts";
import type { TranslatedSection } from "../../domain/forms/parity.ts";
import { parityOf, sourcesOf } from "../../domain/forms/parity.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import { isWritten } from "../../domain/review/dates.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import { todayOf } from "../entering/identify.ts";
import { typedSoFar } from "../writing/read-form.ts";
import type { Translating } from "./who-translates.ts";

/** What a document says beside what its translation says, as both are now. */
export type TranslatingView = {
  definition: Definition;
  /** The language that it is put into. */
  lang: Lang;
  /** What there is to translate; and how far that has come. */
  sources: readonly SectionToTranslate[];
  parts: readonly TranslatedSection[];
};

/**
 * The translation beside what it translates: while that is being written, as it stands in the form; else as it was submitted.
 * What cannot be taken as it is typed is left out until it can.
 * @returns "altered" where it would be what was submitted, and what is kept of that is something else
 */
export async function readTranslating(
  deps: { archive: Pick<Archive, "content">; clock: Clock },
  who: Translating,
  basis: Basis,
): Promise<TranslatingView | Altered> {
  const content = await contentNow(deps, who, basis);
  if (content === "altered") return content;
  const definition = definitionOf(basis);
  const lang = otherThan(definition.lang);
  const today = todayOf(who, deps.clock.now());
  return {
    ...{ definition, lang },
    sources: sourcesOf(definition, content, lang),
    parts: parityOf(definition, content, lang, who.loaded.translation ?? null, today),
  };
}

async function contentNow(
  deps: { archive: Pick<Archive, "content">; clock: Clock },
  who: Translating,
  basis: Basis,
): Promise<Pick<Content, "values"> | Altered> {
  const { report } = who.head;
  if (!isWritten(report) && report.contentHash !== null)
    return deps.archive.content(who.documentId, report, report.contentHash);
  const typed = await typedSoFar(deps, who, basis);
  return typed === "altered" ? typed : readValues(definitionOf(basis), typed, todayOf(who, deps.clock.now()));
}
