import type { Bilingual } from "../../../events/common.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { answeredAnew } from "../../domain/forms/copying.ts";
import { type Lang, list, messages } from "../../i18n/index.ts";
import { nameOf } from "../title.ts";
import { Points } from "./words.tsx";

type CopiedProps = { lang: Lang; documentId: string; basis: Basis };

/** What a document takes over that begins with the words of another, and what is to be answered anew. */
export function Copied({ lang, documentId, basis }: CopiedProps) {
  const { copying } = messages(lang, basis.kind);
  return (
    <Points
      texts={[
        copying.from({ name: nameOf(basis)[lang], id: documentId }),
        copying.words,
        ...anewInWords(lang, basis),
        copying.check,
      ]}
    />
  );
}

/**
 * Of a draft that began so: with whose words, and what of it is to be answered anew.
 * @param own what the draft itself is bound to; `of`: what that other is bound to, null where that cannot be shown
 */
export function BegunAsCopy({
  lang,
  documentId,
  own,
  of,
}: {
  lang: Lang;
  documentId: string;
  own: Basis;
  of: Basis | null;
}) {
  const { panel, words, check } = messages(lang, own.kind).copying;
  const told = of
    ? panel.text({ name: nameOf(of)[lang], id: documentId })
    : panel.unknown({ id: documentId });
  return (
    <section class="panel" aria-labelledby="copied-title">
      <h2 id="copied-title">{panel.title}</h2>
      <Points texts={[told, words, ...anewInWords(lang, own), check]} />
    </section>
  );
}

function anewInWords(lang: Lang, basis: Basis): string[] {
  const parts = answeredAnew(definitionOf(basis)).map(({ title, fields }) =>
    fields === "all" ? title[lang] : `${title[lang]} (${list(lang, fields.map(asNamed(lang)))})`,
  );
  return parts.length === 0 ? [] : [messages(lang, basis.kind).copying.anew({ parts: parts.join(" · ") })];
}

/** A label that is a question, within a sentence. */
const asNamed =
  (lang: Lang) =>
  (label: Bilingual): string =>
    label[lang].replace(/[\s\u00A0]*\?$/, "");
