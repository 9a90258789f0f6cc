import type { Agreement } from "../documents/agreement/agreement.ts";
import { planIndicatorsOf } from "../documents/agreement/agreement.ts";
import type { Plan } from "../documents/plan/plan.ts";
import { planRowIn } from "../framework/plan-indicator.ts";

/**
 * The ids of the plans that an agreement contributes to: a row says of which plan it is; any other name is of one of those that
 * were taken over.
 */
export const plansServedBy = (agreement: Agreement, plans: readonly Plan[]): string[] => [
  ...new Set(
    planIndicatorsOf(agreement).flatMap((name) => {
      const row = planRowIn(name);
      const isOf = ({ results }: Plan) =>
        results.some(({ indicators }) => indicators.some(({ id }) => id === name));
      return row ? [row.plan] : plans.filter(isOf).map(({ id }) => id);
    }),
  ),
];
