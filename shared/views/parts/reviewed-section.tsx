import { isAsked } from "../../domain/forms/content.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { messages } from "../../i18n/index.ts";
import { sectionId } from "../form-ids.ts";
import type { ReviewProps } from "../review-props.ts";
import { Cited } from "./cited.tsx";
import { CommentField } from "./controls.tsx";
import { SectionContent, standsAlone } from "./document-content.tsx";
import { AskOn } from "./questions.tsx";

/** A section of what is reviewed, and what is amiss at a control of it. */
type Commented = ReviewProps & { section: Section; textOf: (at: string) => string | undefined };

/** A section as it reads, with a place to comment below each answer, and one for the figures that make a result. */
export function ReviewedSection(props: Commented) {
  const { frame, section, content } = props;
  const { lang } = frame;
  return (
    <section id={sectionId(section.id)} class="result">
      <h3 dir="auto">{section.title[lang]}</h3>
      {props.recusalUrl !== null && <AskOn {...props} about={section.id} of={section.title[lang]} />}
      <SectionContent
        lang={lang}
        basis={props.basis}
        section={section}
        content={content}
        achievements={props.achievements}
        ahead={(field) => <Cited lang={lang} field={field} cited={props.cited} />}
        beside={(field) => <CommentOn {...props} fields={[field]} />}
      />
      <CommentOn {...props} fields={section.fields.filter((field) => isApart(props, field))} />
    </section>
  );
}

/** Whether a field has no answer of its own on the page, but may be commented on: it was asked, or was commented on. */
const isApart = ({ section, content, typed, textOf }: Commented, field: Field): boolean =>
  !standsAlone(section, field, content) &&
  (isAsked(field, content.values) ||
    typed.comment.fields[field.name] !== undefined ||
    textOf(`comment.${field.name}`) !== undefined);

/** Closed until it is wanted; open when something was typed in it, or is wrong with it. Works without scripts. */
function CommentOn(props: Commented & { fields: readonly Field[] }) {
  const { frame, section, fields, typed, textOf } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).review;
  const [only, ...others] = fields;
  if (!only) return null;
  const isOne = others.length === 0 && standsAlone(section, only, props.content);
  const of = isOne ? only.label[lang] : section.title[lang];
  const isOpen = fields.some(
    ({ name }) => typed.comment.fields[name] !== undefined || textOf(`comment.${name}`) !== undefined,
  );
  return (
    <details class="noprint" open={isOpen}>
      <summary>
        {isOne ? t.commentOnThis : t.commentOnOthers}
        <span class="visually-hidden">{t.commentOnWhat({ of })}</span>
      </summary>
      {isOne && props.recusalUrl !== null && <AskOn {...props} about={only.name} of={of} />}
      {fields.map(({ name, label }) => (
        <CommentField
          lang={lang}
          name={`comment.${name}`}
          label={t.fieldComment({ label: label[lang] })}
          typed={typed.comment.fields[name] ?? ""}
          error={textOf(`comment.${name}`)}
          rows={3}
        />
      ))}
    </details>
  );
}
