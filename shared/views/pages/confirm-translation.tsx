import type { Bilingual } from "../../../events/common.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { AnswerForm } from "../parts/answer-form.tsx";
import { EarlierAnswers } from "../parts/earlier-answers.tsx";
import { type ActError, ErrorSummary, linked } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { RecognisablePassages } from "../parts/seen-first.tsx";
import { Facts, Hash, Paragraphs } from "../parts/words.tsx";
import { originalsOf } from "./acts.tsx";

/** Both texts one beside the other, for the second person who reads them before anybody else does. */
export function confirmTranslationPage(props: {
  frame: Frame;
  document: Bilingual;
  language: Lang;
  /** Who supplied the translation. */
  by: string;
  fields: readonly Field[];
  sections: readonly Section[];
  content: Content;
  words: Readonly<Record<string, string>>;
  contentHash: string;
  translationHash: string;
  /** What was masked of the document so far. */
  masked: string;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
  command: string;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
  /** Where the receipt is of what they answered before by this link; null where they did not. */
  receiptUrl: string | null;
}) {
  const { frame, document, language, by, fields, sections, content, words, errors, typed } = props;
  const { contentHash, translationHash, masked, command, csrf, actionUrl } = props;
  const { lang } = frame;
  const { oversight, people } = messages(lang, frame.about);
  const t = people.translation;
  return (
    <Page frame={frame} title={t.title[language]} failed={errors.length > 0}>
      <h1>{t.title[language]}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{t.lead}</p>
      <EarlierAnswers lang={lang} receiptUrl={props.receiptUrl} />
      <Facts
        items={[
          [t.document, document[lang]],
          [t.suppliedBy, by],
          [t.fingerprint, <Hash hash={translationHash} />],
        ]}
      />
      {fields.map((field) => (
        <>
          <h2>{field.label[lang]}</h2>
          {originalsOf(lang, sections, field, content).map((text) => (
            <>
              <p class="label">{oversight.translate.original}</p>
              <blockquote lang={content.lang} dir="auto">
                <Paragraphs text={text} />
              </blockquote>
            </>
          ))}
          <p class="label">{t.translation}</p>
          <blockquote lang={language} dir="auto">
            <Paragraphs text={words[field.name] ?? ""} />
          </blockquote>
        </>
      ))}
      <RecognisablePassages lang={lang} title={t.recognisable} fields={fields} values={words} />
      <AnswerForm
        lang={lang}
        actionUrl={actionUrl}
        hidden={{ csrf, command, lang: language, contentHash, translationHash, masked, aside: props.aside }}
        question={t.question}
        options={[
          { value: "confirm", label: t.yes, hint: t.yesHint },
          { value: "refuse", label: t.no, hint: t.noHint },
        ]}
        reason={{ label: t.reason, hint: t.reasonHint }}
        action={people.confirm.action}
        errors={errors}
        typed={typed}
      />
    </Page>
  );
}
