import { type Basis, thresholdsOf } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Section } from "../../domain/forms/definition.ts";
import { achievementOf, isWithoutNumber } from "../../domain/framework/achievement.ts";
import type { VarianceThresholds } from "../../domain/framework/framework.ts";
import type { Variance } from "../../domain/framework/variance.ts";
import { budgetVariance, varianceOf } from "../../domain/framework/variance.ts";
import type { Values } from "../../domain/typed/values.ts";
import { type Lang, messages, money } from "../../i18n/index.ts";
import { thresholdInWords, varianceInWords } from "../variance.ts";
import { Result } from "./results.tsx";

type ComputedProps = {
  lang: Lang;
  basis: Basis;
  section: Section;
  values: Values;
  /** What the panel is called where nobody is writing. */
  title?: string;
};

/** What the answers of a section come to, as they are saved: totals, percentages, variances, and what must be explained. */
export function Computed(props: ComputedProps) {
  const { lang, basis, section, values } = props;
  const t = messages(lang).report;
  const thresholds = thresholdsOf(basis);
  if (thresholds && section.budgets) return <Spending {...props} thresholds={thresholds} />;
  const achievement = thresholds && section.indicator && achievementOf(section.indicator, values, thresholds);
  if (!thresholds || !achievement || isWithoutNumber(achievement)) return null;
  const variance = varianceOf(achievement, thresholds);
  return (
    <div class="panel">
      <p class="label">{props.title ?? t.form.computedTitle}</p>
      <Result lang={lang} achievement={achievement} thresholds={thresholds} bySex />
      {variance && <VarianceWords {...props} variance={variance} />}
    </div>
  );
}

type VarianceProps = ComputedProps & {
  variance: Variance /** The field of the amount that varies. */;
  actual?: string;
};

/** A variance, and whether it has to be explained, or is. */
function VarianceWords(props: VarianceProps) {
  const { lang, variance } = props;
  const t = messages(lang).report.variance;
  const explained = variance.beyond && isExplained(props);
  const told = {
    variance: varianceInWords(lang, variance),
    verdict: explained ? t.explained : thresholdInWords(lang, variance),
  };
  return <p class={variance.beyond && !explained ? "verdict beyond" : "verdict"}>{t.line(told)}</p>;
}

function isExplained({ basis, section, values, actual }: VarianceProps): boolean {
  const names = section.fields.map(({ name }) => name);
  return definitionOf(basis).rules.some(
    (rule) =>
      rule.code === "explain-variance" &&
      names.includes(rule.field) &&
      (actual === undefined || ("actual" in rule.of && rule.of.actual === actual)) &&
      values[rule.field] !== undefined,
  );
}

/** Each budget line with what was spent and how far it is from the budget. */
function Spending(props: ComputedProps & { thresholds: VarianceThresholds }) {
  const { lang, thresholds, section, values } = props;
  const t = messages(lang).report;
  const lines = Object.entries(section.budgets ?? {}).flatMap(([name, line]) => {
    const actual = values[name];
    return typeof actual === "number" ? [{ name, line, actual }] : [];
  });
  if (lines.length === 0) return null;
  const inWords = (currency: string, minorUnits: number) => money(lang, { currency, minorUnits });
  return (
    <div class="panel">
      <p class="label">{props.title ?? t.form.computedTitle}</p>
      {lines.map(({ name, line: { label, currency, budget }, actual }) => (
        <>
          <p class="label" dir="auto">
            {label[lang]}
          </p>
          <p>{t.variance.spent({ actual: inWords(currency, actual), budget: inWords(currency, budget) })}</p>
          <VarianceWords {...props} actual={name} variance={budgetVariance(actual, budget, thresholds)} />
        </>
      ))}
    </div>
  );
}
