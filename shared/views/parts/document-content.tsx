import type { Child } from "hono/jsx";
import type { Recipient } from "../../../events/common.ts";
import { type Basis, thresholdsOf } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { PublicBasis } from "../../domain/documents/public-basis.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import type { Values } from "../../domain/typed/values.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { boundTo } from "../bound-to.ts";
import { dueFacts } from "../due.ts";
import { sectionId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ChainOf } from "./chain.tsx";
import { CitedDocuments } from "./cited-documents.tsx";
import { Computed } from "./computed.tsx";
import { FieldValue } from "./field-value.tsx";
import { OriginOf } from "./origin.tsx";
import { Result } from "./results.tsx";
import { Facts } from "./words.tsx";

/** What stands below the answer of a field. */
type Beside = (field: Field) => Child;

/** What a document is bound to, and what else the page has to say of it. */
export const AboutDocument = ({
  lang,
  basis,
  more,
}: {
  lang: Lang;
  basis: PublicBasis;
  more: [string, string][];
}) => <Facts items={[...boundTo(basis, lang), ...more]} />;

/** The same with its days: by when it is submitted, by when it is with the donor, and whether that holds. */
export const AboutDueDocument = ({
  frame,
  basis,
  report,
  unannounced,
}: {
  frame: Frame;
  basis: Basis;
  report: Document;
  unannounced?: readonly Recipient[];
}) => <AboutDocument lang={frame.lang} basis={basis} more={dueFacts(report, frame, unannounced)} />;

/** What the fields of a section hold, as far as they are asked, row by row; long texts below the rest of their row. */
export function SectionValues(props: {
  lang: Lang;
  section: Section;
  values: Values;
  /** What stands for an answer that is not there; without it, or where it is null, the field is left out. */
  instead?: (field: Field) => Child;
  written?: Lang;
  /** What stands below the answer of a field. */
  beside?: Beside | undefined;
}) {
  const { lang, section, values, instead, written, beside } = props;
  const shown = section.fields.filter(
    (field) =>
      (values[field.name] !== undefined && field.kind !== "rows") ||
      (values[field.name] === undefined && (instead?.(field) ?? null) !== null),
  );
  const answerIn = (field: Field) => {
    const value = values[field.name];
    return (
      <>
        {value === undefined ? (
          instead?.(field)
        ) : (
          <FieldValue lang={lang} field={field} value={value} written={written} />
        )}
        {beside?.(field)}
      </>
    );
  };
  return (
    <>
      {rowByRow(shown).map((fields) => (
        <Together lang={lang} fields={fields} answerIn={answerIn} />
      ))}
    </>
  );
}

/** Fields that belong together: short answers, and below them what is said at length. */
function Together({ lang, fields, answerIn }: { lang: Lang; fields: readonly Field[]; answerIn: Beside }) {
  const texts = fields.filter(({ kind }) => kind === "long-text");
  const others = fields.filter(({ kind }) => kind !== "long-text");
  return (
    <>
      {others.length > 0 && (
        <Facts items={others.map((field) => [field.label[lang], answerIn(field)] as const)} />
      )}
      {texts.length > 0 && (
        <dl class="figures words">
          {texts.map((field) => (
            <div>
              <dt dir="auto">{field.label[lang]}</dt>
              <dd dir="auto">{answerIn(field)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Fields in their order, those of a row together, and what stands before and after the rows apart from them. */
function rowByRow(fields: readonly Field[]): Field[][] {
  const rowOf = ({ row }: Field) => (row ? `${row.list}.${row.id}` : "");
  return fields.reduce<Field[][]>((groups, field) => {
    const last = groups.at(-1);
    if (last?.[0] && rowOf(last[0]) === rowOf(field)) last.push(field);
    else groups.push([field]);
    return groups;
  }, []);
}

/** A section as it reads inside: the result of its indicator with its reasons, or the values of its fields. */
export function SectionContent(props: {
  lang: Lang;
  basis: Basis;
  section: Section;
  content: Content;
  achievements: readonly Achievement[];
  beside?: Beside;
  /** What stands before a field that is about words of another document; without it, where those stand alone. */
  ahead?: Beside | undefined;
}) {
  const { lang, basis, section, content, achievements, beside, ahead } = props;
  const { values, lang: written } = content;
  const achievement = achievements.find(({ indicator }) => indicator.id === section.indicator?.id);
  if (!achievement)
    return (
      <>
        {ahead === undefined && <CitedDocuments lang={lang} section={section} />}
        <ChainOf lang={lang} level={4} section={section} answers={values} />
        {answeredTogether(section, ahead !== undefined).map(({ about, ...part }) => (
          <>
            {about && ahead?.(about)}
            <SectionValues lang={lang} section={part} values={values} written={written} beside={beside} />
          </>
        ))}
        {section.budgets && (
          <Computed
            lang={lang}
            basis={basis}
            section={section}
            values={values}
            title={messages(lang).report.results.spending}
          />
        )}
      </>
    );
  const inWords = { ...section, fields: section.fields.filter(isOwnWords) };
  return (
    <>
      <Result lang={lang} achievement={achievement} thresholds={thresholdsOf(basis)} bySex />
      {section.fields.map(({ kind, name }) => {
        const value = kind === "origin" ? values[name] : undefined;
        return value !== undefined && <OriginOf lang={lang} value={value} />;
      })}
      <SectionValues lang={lang} section={inWords} values={values} written={written} beside={beside} />
    </>
  );
}

/** The fields of a section in parts, each with what it is about where that stands before it. */
function answeredTogether(
  { fields, ...section }: Section,
  isApart: boolean,
): (Section & { about: Field | null })[] {
  const parts: { about: Field | null; fields: Field[] }[] = [{ about: null, fields: [] }];
  for (const field of fields) {
    if (isApart && field.cites) parts.push({ about: field, fields: [field] });
    else parts.at(-1)?.fields.push(field);
  }
  return parts.filter((part) => part.fields.length > 0).map((part) => ({ ...section, ...part }));
}

/** The answers of a section that stand by themselves, and so can have something beside them; the others make a result. */
export const standsAlone = ({ indicator }: Section, field: Field, { values }: Content): boolean =>
  field.kind !== "rows" && values[field.name] !== undefined && (!indicator || isOwnWords(field));

/** An explanation or a reason; the words of a qualitative indicator are its result already. */
const isOwnWords = ({ kind, when, optional }: Field): boolean =>
  kind === "long-text" && when !== undefined && (optional === true || ("is" in when && when.is === "no"));

/** The content of a document as those read it who work on it: section by section, counts by sex among them. */
export function DocumentContent(props: {
  lang: Lang;
  basis: Basis;
  content: Content;
  achievements: readonly Achievement[];
  ahead?: Beside | undefined;
}) {
  const { lang, basis } = props;
  return (
    <>
      {sectionsOf(definitionOf(basis), props.content.values).map((section) => (
        <section class="result" id={sectionId(section.id)}>
          <h3 dir="auto">{section.title[lang]}</h3>
          <SectionContent {...props} section={section} />
        </section>
      ))}
    </>
  );
}
