import { planRowIn } from "../../domain/framework/plan-indicator.ts";
import { namesOfPlanIndicators } from "../../domain/organisation/check-names.ts";
import type { OrganisationData } from "../../domain/organisation/load.ts";
import type { Problem } from "../../domain/organisation/problem.ts";
import { readPlanIndicators } from "../reading/plan-indicators.ts";
import type { LoadDeps, Step } from "./load-steps.ts";

/**
 * What agreements that are new say they contribute to, of a plan that was adopted in Accord, where it has no such indicator. Of an
 * agreement on file nothing is asked: it stays as it was taken over.
 */
export async function planRowsUnknown(
  { plans: adopted }: Pick<LoadDeps, "plans">,
  steps: readonly Step[],
  { agreements }: OrganisationData,
): Promise<Problem[]> {
  const added = new Set(steps.flatMap(({ change: { thing, id } }) => (thing === "agreement" ? [id] : [])));
  const asked = agreements.flatMap((agreement, at) =>
    added.has(agreement.id)
      ? namesOfPlanIndicators(agreement).flatMap(({ name, path }) => {
          const row = planRowIn(name);
          return row ? [{ name, plan: row.plan, path: ["agreements", at, ...path] }] : [];
        })
      : [],
  );
  const plans = [...new Set(asked.map(({ plan }) => plan))];
  const rows = new Map(
    await Promise.all(
      plans.map(async (plan) => {
        const found = await readPlanIndicators(adopted, plan, "en");
        return [plan, found === null || found === "altered" ? [] : found] as const;
      }),
    ),
  );
  return asked.flatMap(({ name, plan, path }): Problem[] => {
    const known = rows.get(plan) ?? [];
    return known.some((one) => one.name === name) ? [] : [{ path, code: "no-plan-row", plan, name, known }];
  });
}
