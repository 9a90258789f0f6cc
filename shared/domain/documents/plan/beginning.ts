import type { Typed } from "../../forms/content.ts";
import type { PlanBasis } from "./basis.ts";

/** What stands in the form of a plan before anything is typed: what its author said that it is about when they began it. */
export const planBegins = ({ period, about }: Pick<PlanBasis, "period" | "about">): Typed => ({
  ...{ periodStart: period.start, periodEnd: period.end },
  ...(about && about.rights.length > 0 && { "scope.rights": about.rights.join(" ") }),
  ...(about?.tags && { "scope.tags": about.tags.join(" ") }),
});
