import type { Bilingual } from "../../../../../events/common.ts";
import { minorDigits } from "../../../../../events/iso-4217.ts";
import type { Field, Section } from "../../../forms/definition.ts";
import { explanationLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import type { BudgetForPeriod, VarianceThresholds } from "../../../framework/framework.ts";

const largestAmount = 1_000_000_000_000;

const actualOf = ({ id }: BudgetForPeriod) => `finance.${id}.actual`;
const explanationOf = ({ id }: BudgetForPeriod) => `finance.${id}.explanation`;

/** Whose budget it is; a plan's is published, and so is what was spent of it. */
type BudgetOf = "agreement" | "plan";

const leads = {
  agreement: {
    en: "Give what was spent in the period, each line in its own currency. The budget is the agreement’s and cannot be edited.",
    fr: "Indiquez ce qui a été dépensé pendant la période, chaque ligne dans sa propre devise. Le budget est celui de l’entente et ne se modifie pas.",
  },
  plan: {
    en: "Give what the organisation spent in the year on all that the plan is for, as its books have it. The budget is the plan’s and cannot be edited. As the budget is published, so are the amount and your explanation.",
    fr: "Indiquez ce que l’organisation a dépensé dans l’année pour tout ce que vise le plan, selon sa comptabilité. Le budget est celui du plan et ne se modifie pas. Comme le budget est publié, le montant et votre explication le sont aussi.",
  },
} as const satisfies Record<BudgetOf, Bilingual>;

/**
 * What was spent, line by line of the budget, in each line's own currency; with two currencies, the rate that was used and its
 * source. Null where there is no budget.
 */
export function finance(
  budgetLines: readonly BudgetForPeriod[],
  varianceThresholds: VarianceThresholds,
  of: BudgetOf,
): { section: Section; rules: Rule[] } | null {
  if (budgetLines.length === 0) return null;
  const hasTwoCurrencies = new Set(budgetLines.map(({ currency }) => currency)).size > 1;
  return {
    section: {
      id: "finance",
      title:
        of === "plan"
          ? { en: "Spending in the year", fr: "Dépenses de l’année" }
          : { en: "Spending by budget line", fr: "Dépenses par ligne budgétaire" },
      lead: leads[of],
      budgets: Object.fromEntries(budgetLines.map((line) => [actualOf(line), line])),
      fields: [
        ...budgetLines.flatMap((line) => lineFields(line, of === "plan")),
        ...(hasTwoCurrencies ? exchange : []),
      ],
    },
    rules: budgetLines.map((line) => ({
      code: "explain-variance",
      field: explanationOf(line),
      of: { actual: actualOf(line), budget: line.budget, thresholds: varianceThresholds },
    })),
  };
}

function lineFields(line: BudgetForPeriod, isPublic: boolean): Field[] {
  const { label, currency } = line;
  const published = isPublic && { published: true as const };
  return [
    {
      name: actualOf(line),
      kind: "money",
      currency,
      max: largestAmount * 10 ** minorDigits(currency),
      ...published,
      label: { en: `${label.en}: spent (${currency})`, fr: `${label.fr} : dépensé (${currency})` },
    },
    words(
      explanationOf(line),
      explanationLength,
      { en: `${label.en}: explanation of the variance`, fr: `${label.fr} : explication de l’écart` },
      {
        ...{ ...published, optional: true },
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
