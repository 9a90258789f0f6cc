import type { Definition } from "../../forms/definition.ts";
import type { PlanBasis } from "./basis.ts";

/** The strategic plan. */
export const planDefinition = (basis: PlanBasis): Definition => ({
  schema: "strategic-plan/1",
  lang: basis.lang,
  sections: [],
  rules: [],
});
