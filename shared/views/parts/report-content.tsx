import type { Achievement } from "../../domain/documents/report/achievement.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import type { Content } from "../../domain/documents/report/content.ts";
import type { Section } from "../../domain/documents/report/definition.ts";
import { reportDefinition } from "../../domain/documents/report/definition.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { Result, Results } from "./results.tsx";
import { Facts, Paragraphs } from "./words.tsx";

/** What a report is about: its agreement and partner, and what else the page has to say of it. */
export function AboutReport({ lang, basis, more }: { lang: Lang; basis: Basis; more: [string, string][] }) {
  const t = messages(lang).common;
  return (
    <Facts
      items={[
        [t.agreement, `${basis.agreementTitle[lang]} (${basis.agreementId})`],
        [t.partner, basis.partner],
        ...more,
      ]}
    />
  );
}

/** The same with the day on which the report must be with the donor. */
export const AboutDueReport = ({ lang, basis }: { lang: Lang; basis: Basis }) => (
  <AboutReport lang={lang} basis={basis} more={[[messages(lang).common.dueOn, days(lang, basis.dueOn)]]} />
);

/** What the fields of a section that belongs to no indicator hold: dates side by side, long texts below each other. */
export function SectionValues({
  lang,
  section,
  content,
}: {
  lang: Lang;
  section: Section;
  content: Content;
}) {
  const typedIn = ({ name }: Section["fields"][number]) => String(content.values[name] ?? "");
  const texts = section.fields.filter(({ kind }) => kind === "long-text");
  const others = section.fields.filter(({ kind }) => kind !== "long-text");
  return (
    <>
      {others.length > 0 && (
        <Facts items={others.map((field) => [field.label[lang], days(lang, typedIn(field))] as const)} />
      )}
      {texts.length > 0 && (
        <dl class="figures words">
          {texts.map((field) => (
            <div>
              <dt>{field.label[lang]}</dt>
              <dd>
                <Paragraphs text={typedIn(field)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** One answer in words. */
export const FieldValue = ({
  lang,
  field,
  value,
}: {
  lang: Lang;
  field: Section["fields"][number];
  value: string | number;
}) => <>{field.kind === "date" ? days(lang, String(value)) : String(value)}</>;

/** A section as it reads inside: the result of its indicator, or the values of its fields. */
export function SectionContent(props: {
  lang: Lang;
  section: Section;
  content: Content;
  achievements: readonly Achievement[];
}) {
  const { lang, section, content, achievements } = props;
  const achievement = achievements.find(({ indicator }) => indicator.id === section.indicator?.id);
  if (achievement) return <Result lang={lang} achievement={achievement} bySex />;
  return <SectionValues lang={lang} section={section} content={content} />;
}

/** What everybody may see of a section: the fields that the definition marks, and no other. */
const publishedOf = (section: Section): Section => ({
  ...section,
  fields: section.fields.filter(({ published }) => published),
});

/**
 * The content of a report to read: the sections around its indicators as they stand in the form, and its results.
 * Whoever reads it inside sees counts by sex; what is public has totals only.
 */
export function ReportContent(props: {
  lang: Lang;
  basis: Basis;
  content: Content;
  achievements: readonly Achievement[];
  audience: "inside" | "public";
}) {
  const { lang, basis, content, achievements, audience } = props;
  const others = reportDefinition(basis)
    .sections.filter(({ indicator }) => !indicator)
    .map((section) => (audience === "public" ? publishedOf(section) : section))
    .filter(({ fields }) => fields.length > 0);
  const period = others.filter(({ id }) => id === "period");
  const after = others.filter(({ id }) => id !== "period");
  const show = (section: Section) => (
    <section>
      <h3>{section.title[lang]}</h3>
      <SectionValues lang={lang} section={section} content={content} />
    </section>
  );
  return (
    <>
      {period.map(show)}
      <Results lang={lang} achievements={achievements} bySex={audience === "inside"} />
      {after.map(show)}
    </>
  );
}
