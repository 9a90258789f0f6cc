import type { Altered } from "../../domain/audit/commitments.ts";
import { indicatorsIn, type PlanIndicator } from "../../domain/documents/plan/public-indicators.ts";
import { planRowIn } from "../../domain/framework/plan-indicator.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { readPlanInForce } from "./plan-in-force.ts";

type Deps = { store: Pick<DecisionStore, "load">; archive: Archive };

/**
 * The indicators of a plan that was adopted, as its amendments have them, in a reader's language where they stand in it; null where there is no such plan.
 * What is not what was approved is shown to nobody.
 */
export async function readPlanIndicators(
  deps: Deps,
  plan: string,
  lang: Lang,
): Promise<PlanIndicator[] | Altered | null> {
  const read = await readPlanInForce(deps, plan, lang);
  return read === null || read === "altered" ? read : indicatorsIn(plan, read);
}

/** Of these names those that are of adopted plans, each with what it says. */
export async function namedInPlans(
  deps: Deps,
  names: readonly string[],
  lang: Lang,
): Promise<ReadonlyMap<string, PlanIndicator>> {
  const plans = [...new Set(names.flatMap((name) => planRowIn(name)?.plan ?? []))];
  const read = await Promise.all(plans.map((plan) => readPlanIndicators(deps, plan, lang)));
  const found = read.flatMap((one) => (one === null || one === "altered" ? [] : one));
  return new Map(found.filter(({ name }) => names.includes(name)).map((one) => [one.name, one]));
}
