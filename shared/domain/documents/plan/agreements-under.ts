import { type Agreement, planIndicatorsOf } from "../agreement/agreement.ts";

/** An agreement as a plan's page names it: nobody who is party to it. `serves`: the plan's indicators, as it names them. */
export type UnderPlan = Pick<Agreement, "id" | "title" | "start" | "end"> & { serves: readonly string[] };

/** The agreements under an adopted plan, whether there are more of them, and those that still name the plan whose place it took. */
export type PlanAgreements = { own: readonly UnderPlan[]; more: boolean; before: readonly UnderPlan[] };

/** Agreements as a plan's page names them, in the order of their beginnings. */
export const underPlan = (agreements: readonly Agreement[]): UnderPlan[] =>
  agreements
    .map((one) => ({ ...one, serves: planIndicatorsOf(one) }))
    .map(({ id, title, start, end, serves }) => ({ id, title, start, end, serves }))
    .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));

/** Those that have to be amended when another plan begins on a day: what has ended by then stays as it was. */
export const runningOn = (day: string, agreements: readonly UnderPlan[]): UnderPlan[] =>
  agreements.filter(({ end }) => end >= day);
