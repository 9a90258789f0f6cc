import { planRowName } from "../../framework/plan-indicator.ts";
import type { PublicBasis } from "../public-basis.ts";
import { publicRows } from "../public-rows.ts";
import type { Published } from "../published.ts";

/** An indicator of a published plan: how agreements name it, what it says, and of which plan it is. */
export type PlanIndicator = { name: string; wording: string; of: PublicBasis };

/** The indicators of a published plan, in its order. */
export const indicatorsIn = (plan: string, published: Published): PlanIndicator[] =>
  publicRows(published, "indicators").map(({ id, answers }) => ({
    name: planRowName({ plan, row: id }),
    wording: String(answers.get("wording")?.value ?? ""),
    of: published.basis,
  }));
