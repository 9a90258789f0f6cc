import type { Content } from "../../domain/documents/report/content.ts";
import { recognisable } from "../../domain/documents/report/content.ts";
import type { Definition } from "../../domain/documents/report/definition.ts";
import { fieldsOf, sectionsToSeeFirst } from "../../domain/documents/report/definition.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { SectionValues } from "./report-content.tsx";

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
  const passages = fieldsOf(definition).flatMap((field) =>
    recognisable(field, values[field.name]).map((passage) => ({ field, passage })),
  );
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
          <ul>
            {passages.map(({ field, passage }) => (
              <li dir="auto">{t.passage({ passage, label: field.label[lang] })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
