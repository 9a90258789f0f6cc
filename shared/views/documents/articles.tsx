import type { Published, PublishedSection } from "../../domain/documents/published.ts";
import { languageOf, otherThan } from "../../domain/forms/languages.ts";
import type { Lang } from "../../i18n/index.ts";
import { FieldValue } from "../parts/field-value.tsx";
import { OtherSection } from "../parts/published-content.tsx";
import { Facts } from "../parts/words.tsx";

type Props = { lang: Lang; published: Published };

const isArticle = ({ section }: PublishedSection): boolean => section.within === "articles";

/** What a governance document is for, in the reader's language, and who looks after it. */
export const GovernanceSummary = ({ lang, published }: Props) => (
  <>
    {published.inEachLanguage
      .filter((each) => !isArticle(each))
      .map((each) => (
        <section>
          <h2 dir="auto">{each.section.title[lang]}</h2>
          <Texts of={each} lang={lang} language={lang} />
          <Facts
            items={each.answers
              .filter(({ field }) => languageOf(field) === undefined)
              .map(({ field, value }) => [
                field.label[lang],
                <FieldValue lang={lang} field={field} value={value} />,
              ])}
          />
        </section>
      ))}
  </>
);

/**
 * What a governance document says: each article under its number and heading, in the reader's language and below it in the other, for
 * the board adopted both; and what is no article as it stands in the form.
 */
export const GovernanceContent = ({ lang, published }: Props) => (
  <>
    {published.inEachLanguage.filter(isArticle).map((each) => (
      <Article lang={lang} each={each} />
    ))}
    {[...published.before, ...published.after].map((each) => (
      <OtherSection lang={lang} each={each} />
    ))}
  </>
);

function Article({ lang, each }: { lang: Lang; each: PublishedSection }) {
  const other = otherThan(lang);
  return (
    <section class="result">
      <h3 dir="auto">{each.section.title[lang]}</h3>
      <Texts of={each} lang={lang} language={lang} />
      <h4 dir="auto" lang={other}>
        {each.section.title[other]}
      </h4>
      <Texts of={each} lang={lang} language={other} />
    </section>
  );
}

/** The words of a section in one language. */
const Texts = ({ of, lang, language }: { of: PublishedSection; lang: Lang; language: Lang }) => (
  <>
    {of.answers
      .filter(({ field }) => languageOf(field) === language)
      .map(({ field, value }) => (
        <FieldValue lang={lang} field={field} value={value} />
      ))}
  </>
);
