import type { Content } from "../../domain/forms/content.ts";
import type { Definition, Field } from "../../domain/forms/definition.ts";
import { lookAtAnswer } from "../../domain/forms/look-again.ts";
import { fieldsOf, sectionsToSeeFirst } from "../../domain/forms/rows.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { SectionValues } from "./document-content.tsx";

/** What whoever decides must not miss, ahead of all else: answers that the definition names, and passages of public words. */
export function SeenFirst({
  lang,
  definition,
  content: { values, lang: written },
}: {
  lang: Lang;
  definition: Pick<Definition, "sections">;
  content: Content;
}) {
  const sections = sectionsToSeeFirst(definition, values);
  const passages = passagesIn(fieldsOf(definition, values), values);
  if (sections.length === 0 && passages.length === 0) return null;
  const t = messages(lang).review.first;
  return (
    <section class="panel heed" aria-labelledby="first-title">
      <h2 id="first-title">{t.title}</h2>
      {sections.map((section) => (
        <>
          <h3 dir="auto">{section.title[lang]}</h3>
          <SectionValues lang={lang} section={section} values={values} written={written} />
        </>
      ))}
      {passages.length > 0 && (
        <>
          <h3>{t.recognisable}</h3>
          <Passages lang={lang} passages={passages} />
        </>
      )}
    </section>
  );
}

/** Passages of words that will be public by which a child might be recognised, whoever looked at them. */
export function RecognisablePassages(props: {
  lang: Lang;
  title: string;
  fields: readonly Field[];
  values: Content["values"];
}) {
  const passages = passagesIn(props.fields, props.values);
  if (passages.length === 0) return null;
  return (
    <section class="panel heed" aria-labelledby="passages-title">
      <h2 id="passages-title">{props.title}</h2>
      <Passages lang={props.lang} passages={passages} />
    </section>
  );
}

type Passage = { field: Field; passage: string };

const passagesIn = (fields: readonly Field[], values: Content["values"]): Passage[] =>
  fields.flatMap((field) =>
    (lookAtAnswer(field, values[field.name], {})?.found ?? []).map((passage) => ({ field, passage })),
  );

const Passages = ({ lang, passages }: { lang: Lang; passages: readonly Passage[] }) => (
  <ul>
    {passages.map(({ field, passage }) => (
      <li dir="auto">{messages(lang).review.first.passage({ passage, label: field.label[lang] })}</li>
    ))}
  </ul>
);
