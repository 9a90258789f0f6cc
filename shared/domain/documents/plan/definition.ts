import type { Definition } from "../../forms/definition.ts";
import { summary } from "../summary.ts";
import type { PlanBasis } from "./basis.ts";
import { consultationRules, consultations } from "./sections/consultations.ts";
import { indicators } from "./sections/indicators.ts";
import { lessons } from "./sections/lessons.ts";
import { budget, monitoring, risks } from "./sections/means.ts";
import { resultRules, results } from "./sections/results.ts";
import { change, context, direction } from "./sections/words.ts";

/** The strategic plan for the years that it is bound to: from the world that it works for to the day on which it is reviewed. */
export const planDefinition = (basis: PlanBasis): Definition => ({
  schema: "strategic-plan/1",
  lang: basis.lang,
  ...(basis.bothLanguages && { bothLanguages: basis.bothLanguages }),
  sections: [
    direction,
    context,
    consultations,
    ...lessons(basis),
    change,
    results,
    indicators(basis),
    risks,
    budget(basis),
    monitoring(basis),
    summary(basis.lang),
  ],
  rules: [...consultationRules, ...resultRules],
});
