import type { Lang } from "../../organisation/organisation.ts";

/** What a strategic plan is bound to: the years that it is for, and the plan that it would take the place of. */
export type PlanBasis = {
  kind: "plan";
  /** The working language: what must be said in words is said in it first. */
  lang: Lang;
  /** First and last day of the period, ISO 8601. */
  period: { start: string; end: string };
  /** Id of the adopted plan whose years it shares, and which it would supersede; null where there is none. */
  supersedes: string | null;
};
