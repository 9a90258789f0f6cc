import type { Cited as Shown } from "../../domain/documents/cited.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import { emptiedName } from "../../domain/forms/content.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { lookAtAnswer } from "../../domain/forms/look-again.ts";
import { type Lang, messages, money } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Cited } from "./cited.tsx";
import { CommentQuotes, type ReportComment } from "./comments.tsx";
import { Coverage, type Gap } from "./coverage.tsx";
import { FieldInput, readAs } from "./field.tsx";

/** What a field of a section is asked with. */
type AskedProps = {
  frame: Frame;
  section: Section;
  field: Field;
  typed: Typed;
  errors: readonly FieldError[];
  comments: readonly ReportComment[];
  /** What fields of the section are about, of other documents. */
  cited: readonly Shown[];
};

/**
 * A field with what reviewers said of it. One that is asked in some cases only says in which; a stylesheet hides it
 * meanwhile where it can tell, and nothing typed in it is lost.
 */
export function AskedField(props: AskedProps & { value: string | number | undefined }) {
  const { frame, section, field, value, typed, errors, comments } = props;
  const { lang } = frame;
  const own = comments.filter((comment) => comment.field === field.name);
  const option = optionOf(section, field);
  const line = section.budgets?.[field.name];
  return (
    <div {...(option !== undefined && { class: `asked when-${option}` })}>
      {own.length > 0 && (
        <div class="panel comment">
          <CommentQuotes lang={lang} comments={own} />
        </div>
      )}
      {typed[emptiedName(field)] !== undefined && (
        <p class="panel">{messages(lang, frame.about).report.form.masked}</p>
      )}
      <Cited lang={lang} field={field} cited={props.cited} />
      <FieldInput
        lang={lang}
        field={field}
        typed={typed[field.name] ?? ""}
        error={errors.find((error) => error.field === field.name)}
        readAs={readAs(lang, field, typed[field.name] ?? "", value)}
        condition={conditionOf(lang, section, field)}
        look={lookAtAnswer(field, value, typed)}
        decides={section.fields.some(({ when }) => when?.field === field.name)}
        budget={line && money(lang, { currency: line.currency, minorUnits: line.budget })}
      />
    </div>
  );
}

/** Which of its question's options, counted from 1, a field is asked for; undefined where it is asked of everybody. */
function optionOf({ fields }: Section, { when }: Field): number | undefined {
  const question = questionOf(fields, when);
  return question && question.options.findIndex(({ value }) => value === when?.is) + 1;
}

function questionOf(fields: readonly Field[], when: Field["when"]) {
  const question = when && fields.find(({ name }) => name === when.field);
  return question?.kind === "choice" ? question : undefined;
}

function conditionOf(lang: Lang, { fields }: Section, { when }: Field): string | undefined {
  const question = questionOf(fields, when);
  if (!when || !question) return undefined;
  const answer = question.options.find(({ value }) => value === when.is)?.label[lang] ?? when.is;
  return messages(lang).report.form.onlyIf({ question: question.label[lang], answer });
}

/** How far a list covers what it should; the reasons for what it does not are asked where there is such a gap. */
export function AskedGap(props: AskedProps & { gap: Gap }) {
  const { frame, field, gap, typed } = props;
  const isAsked = gap.coverage.gaps.length > 0 || (typed[field.name] ?? "") !== "";
  return (
    <>
      <Coverage lang={frame.lang} level={2} gap={gap} />
      {isAsked && <AskedField {...props} value={undefined} />}
    </>
  );
}
