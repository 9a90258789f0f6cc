import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { answeredAnew } from "../../domain/forms/copying.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { nameOf } from "../title.ts";
import { Points } from "./words.tsx";

type CopiedProps = { lang: Lang; documentId: string; basis: Basis };

/** What a document takes over that begins with the words of another, and what is to be answered anew. */
export function Copied({ lang, documentId, basis }: CopiedProps) {
  const { copying } = messages(lang, basis.kind);
  return (
    <>
      <h2>{copying.takenOver}</h2>
      <Points
        texts={[
          copying.from({ name: nameOf(basis)[lang], id: documentId }),
          copying.words,
          ...anewInWords(lang, basis),
          copying.check,
        ]}
      />
    </>
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
  const { panel, check } = messages(lang, own.kind).copying;
  const told = of
    ? panel.text({ name: nameOf(of)[lang], id: documentId })
    : panel.unknown({ id: documentId });
  return (
    <section class="panel" aria-labelledby="copied-title">
      <h2 id="copied-title">{panel.title}</h2>
      <Points texts={[told, panel.words, ...anewInWords(lang, own), check]} />
    </section>
  );
}

/** The parts of its form that are answered anew, by their names: which questions of them, the form shows. */
function anewInWords(lang: Lang, basis: Basis): string[] {
  const parts = answeredAnew(definitionOf(basis)).map((title) => title[lang]);
  return parts.length === 0 ? [] : [messages(lang, basis.kind).copying.anew({ parts: parts.join(" · ") })];
}
