import type { Bilingual } from "../../../events/common.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import type { FieldError, Typed } from "../../domain/documents/report/content.ts";
import type { Definition, Section } from "../../domain/documents/report/definition.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { fieldId, sectionId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { errorText, FieldInput } from "../parts/field.tsx";
import { Page } from "../parts/page.tsx";
import { AboutDueReport } from "../parts/report-content.tsx";
import { Agreed } from "../parts/results.tsx";
import { Hidden, Paragraphs } from "../parts/words.tsx";
import { reportTitle } from "../title.ts";

type ReportComment = { by: string; role: Bilingual; text: string };

type ReportFormProps = {
  frame: Frame;
  basis: Basis;
  definition: Definition;
  typed: Typed;
  errors: readonly FieldError[];
  /** What reviewers asked for, when changes were requested. */
  comments: readonly ReportComment[];
  csrf: string;
  actionUrl: string;
};

/** The form of a report: one section for each thing to think about, targets shown and not editable, what was typed kept. */
export function reportFormPage({
  frame,
  basis,
  definition,
  typed,
  errors,
  comments,
  csrf,
  actionUrl,
}: ReportFormProps) {
  const { lang } = frame;
  const t = messages(lang).report.form;
  const title = reportTitle(basis)[lang];
  const indicators = definition.sections.filter(({ indicator }) => indicator);
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary lang={lang} errors={summaryOf(lang, definition, errors)} />
      <Comments lang={lang} comments={comments} />
      <AboutDueReport lang={lang} basis={basis} />
      <p>{t.lead}</p>
      {indicators.length === 0 && <p>{t.noIndicators}</p>}
      <form method="post" action={actionUrl} novalidate>
        <Hidden values={{ csrf }} />
        {definition.sections.map((section) => (
          <FormSection
            lang={lang}
            section={section}
            kicker={
              section.indicator &&
              t.indicator({
                number: number(lang, indicators.indexOf(section) + 1),
                total: number(lang, indicators.length),
              })
            }
            typed={typed}
            errors={errors}
          />
        ))}
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </Page>
  );
}

/** Several indicators ask for "girls and women", so an error on top says its section too. */
function summaryOf(lang: Lang, definition: Definition, errors: readonly FieldError[]) {
  return definition.sections.flatMap((section) =>
    section.fields.flatMap((field) =>
      errors
        .filter((error) => error.field === field.name)
        .map((error) => ({
          fieldId: fieldId(field.name),
          text: `${section.title[lang]} – ${errorText(lang, field, error)}`,
        })),
    ),
  );
}

function Comments({ lang, comments }: { lang: Lang; comments: readonly ReportComment[] }) {
  if (comments.length === 0) return null;
  const t = messages(lang).report.form;
  return (
    <section class="panel" aria-labelledby="comments-title">
      <h2 id="comments-title">{t.changesTitle}</h2>
      <p>{t.changesText}</p>
      {comments.map(({ by, role, text }) => (
        <>
          <p class="soft">{t.commentBy({ by, role: role[lang] })}</p>
          <blockquote>
            <Paragraphs text={text} />
          </blockquote>
        </>
      ))}
    </section>
  );
}

type FormSectionProps = {
  lang: Lang;
  section: Section;
  kicker: string | undefined;
  typed: Typed;
  errors: readonly FieldError[];
};

function FormSection({ lang, section, kicker, typed, errors }: FormSectionProps) {
  return (
    <fieldset id={sectionId(section.id)}>
      <legend>
        {kicker && <span class="kicker">{kicker}</span>}
        <h2>{section.title[lang]}</h2>
      </legend>
      {section.indicator && <Agreed lang={lang} indicator={section.indicator} />}
      {section.fields.map((field) => (
        <FieldInput
          lang={lang}
          field={field}
          typed={typed[field.name] ?? ""}
          error={errors.find((error) => error.field === field.name)}
        />
      ))}
    </fieldset>
  );
}
