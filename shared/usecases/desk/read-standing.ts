import { offeredIn } from "../../domain/framework/clauses.ts";
import type { PlanIndicatorNamed, Standing } from "../../domain/framework/standing.ts";
import { type Lang, type Organisation, rolesHeld } from "../../domain/organisation/organisation.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { readPlanIndicators } from "../reading/plan-indicators.ts";
import { inForce } from "./in-force.ts";

type Deps = {
  store: Pick<DecisionStore, "load">;
  archive: Archive;
  records: Pick<Records, "clauses" | "plan" | "parties">;
};

/**
 * What the organisation has on a day: the indicators of the plans that are in force or will be, taken over or adopted in Accord, and
 * whom it writes to. Of a plan that is not what was approved nobody names anything.
 * @param lang in which the indicators are worded, where they are
 */
export async function readStanding(
  deps: Deps,
  {
    currency,
    fiscalYearStart,
    offices,
    name,
    roster,
    roleNames,
  }: Pick<Organisation, "currency" | "fiscalYearStart" | "offices" | "name" | "roster" | "roleNames">,
  lang: Lang,
  today: string,
): Promise<Standing> {
  const [plans, known, library] = await Promise.all([
    inForce(deps, "plan", today),
    deps.records.parties(),
    deps.records.clauses(),
  ]);
  const indicators = await Promise.all(plans.map(({ by }) => indicatorsOf(deps, by, lang)));
  const countries = [...new Set(offices.map(({ country }) => country))];
  return {
    currency,
    fiscalYearStart,
    countries,
    planIndicators: indicators.flat(),
    known,
    organisation: name[lang],
    roles: rolesHeld(roster),
    ...(roleNames && { roleNames }),
    clauses: offeredIn(library),
  };
}

async function indicatorsOf(deps: Deps, plan: string, lang: Lang): Promise<PlanIndicatorNamed[]> {
  const adopted = await readPlanIndicators(deps, plan, lang);
  if (adopted === "altered") return [];
  if (adopted) return adopted.map(({ name, wording }) => ({ plan, name, wording }));
  const takenOver = await deps.records.plan(plan);
  return (takenOver?.results ?? []).flatMap((result) =>
    result.indicators.map(({ id, title }) => ({ plan, name: id, wording: title[lang] })),
  );
}
