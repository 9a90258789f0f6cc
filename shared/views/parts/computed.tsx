import { achievementOf } from "../../domain/documents/report/achievement.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import type { Values } from "../../domain/documents/report/content.ts";
import type { Section } from "../../domain/documents/report/definition.ts";
import type { Variance } from "../../domain/documents/report/variance.ts";
import { budgetVariance, varianceOf } from "../../domain/documents/report/variance.ts";
import { type Lang, messages, money } from "../../i18n/index.ts";
import { sectionId } from "../form-ids.ts";
import { thresholdInWords, varianceInWords } from "../variance.ts";
import { Result } from "./results.tsx";
import { Facts } from "./words.tsx";

type ComputedProps = { lang: Lang; basis: Basis; section: Section; values: Values };

/** What the answers of a section come to, as they are saved: totals, percentages, variances, and what must be explained. */
export function Computed(props: ComputedProps) {
  const { lang, basis, section, values } = props;
  const t = messages(lang).report;
  if (section.budgets) return <Spending {...props} />;
  const achievement = section.indicator && achievementOf(section.indicator, values);
  if (!achievement || achievement.kind === "not-measured" || achievement.kind === "qualitative") return null;
  const variance = varianceOf(achievement, basis.varianceThresholds);
  return (
    <section class="panel" aria-labelledby={titleId(section)}>
      <p class="label" id={titleId(section)}>
        {t.form.computedTitle}
      </p>
      <Result lang={lang} achievement={achievement} bySex />
      {variance && <VarianceWords lang={lang} variance={variance} />}
    </section>
  );
}

const titleId = ({ id }: Section) => `${sectionId(id)}-computed`;

/** A variance, and whether it has to be explained. */
export const VarianceWords = ({ lang, variance }: { lang: Lang; variance: Variance }) => (
  <p class={variance.beyond ? "verdict beyond" : "verdict"}>
    {messages(lang).report.variance.title}
    {lang === "fr" ? "\u00a0: " : ": "}
    {varianceInWords(lang, variance)}. {thresholdInWords(lang, variance)}
  </p>
);

/** Each budget line with what was spent and how far it is from the budget. */
function Spending({ lang, basis, section, values }: ComputedProps) {
  const lines = Object.entries(section.budgets ?? {}).flatMap(([name, line]) => {
    const actual = values[name];
    return typeof actual === "number" ? [{ line, actual }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <section class="panel" aria-labelledby={titleId(section)}>
      <p class="label" id={titleId(section)}>
        {messages(lang).report.form.computedTitle}
      </p>
      {lines.map(({ line, actual }) => (
        <>
          <p class="label">{line.label[lang]}</p>
          <p>
            {money(lang, { currency: line.currency, minorUnits: actual })} /{" "}
            {messages(lang).report.variance.budget}{" "}
            {money(lang, { currency: line.currency, minorUnits: line.budget })}
          </p>
          <VarianceWords
            lang={lang}
            variance={budgetVariance(actual, line.budget, basis.varianceThresholds)}
          />
        </>
      ))}
    </section>
  );
}

/** What the agreement budgets for each line of a section. */
export const Budgets = ({ lang, section }: { lang: Lang; section: Section }) =>
  section.budgets ? (
    <Facts
      items={Object.values(section.budgets).map(({ label, currency, budget }) => [
        label[lang],
        money(lang, { currency, minorUnits: budget }),
      ])}
    />
  ) : null;
