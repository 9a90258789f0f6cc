import { minorDigits } from "../../../../../events/iso-4217.ts";
import type { Field, Section } from "../../../forms/definition.ts";
import { explanationLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import type { BudgetForPeriod } from "../../../framework/framework.ts";
import type { AgreementReportBasis } from "../basis.ts";

const largestAmount = 1_000_000_000_000;

const actualOf = ({ id }: BudgetForPeriod) => `finance.${id}.actual`;
const explanationOf = ({ id }: BudgetForPeriod) => `finance.${id}.explanation`;

/**
 * What was spent, line by line of the agreement's budget, in each line's own currency; with two currencies, the rate
 * that was used and its source. Null where the agreement has no budget.
 */
export function finance({
  budgetLines,
  varianceThresholds,
}: AgreementReportBasis): { section: Section; rules: Rule[] } | null {
  if (budgetLines.length === 0) return null;
  const hasTwoCurrencies = new Set(budgetLines.map(({ currency }) => currency)).size > 1;
  return {
    section: {
      id: "finance",
      title: { en: "Spending by budget line", fr: "Dépenses par ligne budgétaire" },
      lead: {
        en: "Give what was spent in the period, each line in its own currency. The budget is the agreement’s and cannot be edited.",
        fr: "Indiquez ce qui a été dépensé pendant la période, chaque ligne dans sa propre devise. Le budget est celui de l’entente et ne se modifie pas.",
      },
      budgets: Object.fromEntries(budgetLines.map((line) => [actualOf(line), line])),
      fields: [...budgetLines.flatMap(lineFields), ...(hasTwoCurrencies ? exchange : [])],
    },
    rules: budgetLines.map((line) => ({
      code: "explain-variance",
      field: explanationOf(line),
      of: { actual: actualOf(line), budget: line.budget, thresholds: varianceThresholds },
    })),
  };
}

function lineFields(line: BudgetForPeriod): Field[] {
  const { label, currency } = line;
  return [
    {
      name: actualOf(line),
      kind: "money",
      currency,
      max: largestAmount * 10 ** minorDigits(currency),
      label: { en: `${label.en}: spent (${currency})`, fr: `${label.fr} : dépensé (${currency})` },
    },
    words(
      explanationOf(line),
      explanationLength,
      { en: `${label.en}: explanation of the variance`, fr: `${label.fr} : explication de l’écart` },
      {
        optional: true,
        hint: {
          en: "Needed when spending is far from the budget.",
          fr: "Nécessaire quand la dépense est loin du budget.",
        },
      },
    ),
  ];
}

const exchange: readonly Field[] = [
  {
    name: "finance.rate",
    kind: "decimal",
    min: 0.000_001,
    max: 1_000_000,
    usual: { min: 100, max: 2_000 },
    digits: 6,
    asked: { currency: "XOF", per: "CAD" },
    label: {
      en: "Exchange rate used: XOF for one Canadian dollar",
      fr: "Taux de change utilisé : XOF pour un dollar canadien",
    },
    hint: { en: "For example 441.25", fr: "Par exemple 441,25" },
  },
  {
    name: "finance.rateSource",
    kind: "short-text",
    maxLength: 200,
    label: { en: "Source of the exchange rate", fr: "Source du taux de change" },
    hint: {
      en: "For example: average of the period, central bank of the West African States",
      fr: "Par exemple : moyenne de la période, Banque centrale des États de l’Afrique de l’Ouest",
    },
  },
];
