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
import { FieldInput } from "./field.tsx";
import { readAs } from "./field-hints.ts";

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
  const condition = conditionOf(section, field);
  const line = section.budgets?.[field.name];
  return (
    <div class={condition && `asked ${condition.way}-${condition.number}`}>
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
        condition={condition && inWords(lang, condition, typed)}
        look={lookAtAnswer(field, value, typed)}
        decides={(value) => knownBy(section, field, value)}
        budget={line && money(lang, { currency: line.currency, minorUnits: line.budget })}
      />
    </div>
  );
}

/** So many answers upon which fields are asked a stylesheet can tell on one page. */
const mostConditions = 5;

/**
 * In which cases a field is asked by another of its page: `when` or `unless` that has an answer, which has a number among all such
 * answers of the page, or of the row.
 */
type OnAnswer = {
  way: "when" | "unless";
  number: number;
  question: Extract<Field, { kind: "choice" }>;
  answer: string;
};

/** Undefined of a field that is asked of everybody. */
function conditionOf(section: Section, field: Field): OnAnswer | undefined {
  const { when } = field;
  const question = when && section.fields.find(({ name }) => name === when.field);
  if (!when || question?.kind !== "choice") return undefined;
  const answer = answerOf(when);
  const number = answersBeside(field, section).indexOf(keyOf(when.field, answer)) + 1;
  return { way: "is" in when ? "when" : "unless", number, question, answer };
}

const answerOf = (when: NonNullable<Field["when"]>): string => ("is" in when ? when.is : when.isNot);

const keyOf = (field: string, answer: string): string => `${field}=${answer}`;

/** The answers upon which fields of a section are asked, or are not: of the row alone that a field is in. */
const answersBeside = ({ row: own }: Field, { fields }: Section): string[] => [
  ...new Set(
    fields.flatMap(({ when, row }) =>
      when && row?.id === own?.id ? [keyOf(when.field, answerOf(when))] : [],
    ),
  ),
];

function knownBy(section: Section, field: Field, value: string): string | undefined {
  const at = answersBeside(field, section).indexOf(keyOf(field.name, value));
  return at === -1 ? undefined : `option-${at + 1}`;
}

/** Undefined once it goes without saying: another answer than the one upon which nothing is asked is there. */
function inWords(
  lang: Lang,
  { way, number, question, answer }: OnAnswer,
  typed: Typed,
): { text: string; hides: boolean } | undefined {
  const given = typed[question.name] ?? "";
  if (way === "unless" && given !== "" && given !== answer) return undefined;
  const said = question.options.find(({ value }) => value === answer)?.label[lang] ?? answer;
  const told = { question: question.label[lang], answer: said };
  const text =
    way === "when" ? messages(lang).report.form.onlyIf(told) : messages(lang).amounts.onlyUnless(told);
  return { text, hides: way === "when" && number <= mostConditions };
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
