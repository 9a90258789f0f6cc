import type { Bilingual } from "../../../events/common.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { otherThan } from "../../domain/forms/languages.ts";
import type { Stands } from "../../domain/review/translations.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Paragraphs } from "../parts/words.tsx";
import { labelOf } from "./translating.tsx";
import { titleOf } from "./translating-list.tsx";

type Part = { section: Section; fields: readonly { field: Field; source: string; words: string }[] };

type Shown = {
  frame: Frame;
  document: Bilingual;
  /** The language that the document was put into, and how that translation stands. */
  lang: Lang;
  stands: Stands;
  parts: readonly Part[];
  /** Where a part is, else all of them. */
  urlOf: (section?: string) => string;
  documentUrl: string;
};

/** The parts of a document that stand in both languages, and how its translation stands. */
export function languagesListPage({ frame, document, lang: into, stands, parts, urlOf, documentUrl }: Shown) {
  const { lang } = frame;
  const { languages: t, translating } = messages(lang, frame.about);
  return (
    <Page frame={frame} title={t.title}>
      <p class="kicker">{document[lang]}</p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead[into]}</p>
      <p>{t.stands[stands]}</p>
      <p>{t.decided}</p>
      <h2 id="parts">{t.parts}</h2>
      <ol class="tasks" aria-labelledby="parts">
        {parts.map((part) => {
          const left = part.fields.filter(({ words }) => words === "").length;
          return (
            <li>
              <a href={urlOf(part.section.id)} dir="auto">
                {titleOf(lang, part)}
              </a>
              {left === 0 ? (
                <span class="tag complete">{t.whole}</span>
              ) : (
                <p class="hint">{t.left({ count: left })}</p>
              )}
            </li>
          );
        })}
      </ol>
      <p>
        <a href={documentUrl}>{translating.list.read}</a>
      </p>
    </Page>
  );
}

/** One part of a document: each text, and beside it what it says in the other language. */
export function languagesPartPage(props: Shown & { part: Part; next: Part | null }) {
  const { frame, document, lang: into, stands, part, next, urlOf } = props;
  const { lang } = frame;
  const { languages: t, translating } = messages(lang, frame.about);
  const from = otherThan(into);
  return (
    <Page frame={frame} title={part.section.title[lang]}>
      <p class="noprint">
        <a href={urlOf()}>{t.all}</a>
      </p>
      <p class="kicker">{document[lang]}</p>
      <h1 dir="auto">{part.section.title[lang]}</h1>
      <p>{t.stands[stands]}</p>
      {part.fields.map(({ field, source, words }) => (
        <section>
          <h2 dir="auto">{labelOf(lang, field)}</h2>
          <div class="beside">
            <div>
              <p class="label">{translating.section.source[from]}</p>
              <blockquote lang={from} dir="auto">
                <Paragraphs text={source} />
              </blockquote>
            </div>
            <div>
              <p class="label">{t.translation[into]}</p>
              {words === "" ? (
                <p class="soft">{t.none}</p>
              ) : (
                <blockquote lang={into} dir="auto">
                  <Paragraphs text={words} />
                </blockquote>
              )}
            </div>
          </div>
        </section>
      ))}
      {next && (
        <p class="actions">
          <a href={urlOf(next.section.id)}>{t.next({ title: titleOf(lang, next) })}</a>
        </p>
      )}
    </Page>
  );
}
