import type { FieldError } from "../../forms/content.ts";
import { rowPrefix, rowsIn } from "../../forms/rows.ts";
import type { Values } from "../../typed/values.ts";
import type { AgreementBasis } from "./basis.ts";

/** An indicator of a plan that an agreement's answers name: in which field, and of which plan. */
export type PlanNamed = { field: string; plan: string };

const indicators = { name: "indicators" };

/** The indicators of plans to which those of an agreement contribute. */
export const plansNamed = ({ planIndicators }: AgreementBasis, values: Values): PlanNamed[] =>
  rowsIn(indicators, values).flatMap((row): PlanNamed[] => {
    const prefix = rowPrefix(indicators, row);
    if (values[`${prefix}serves`] !== "plan") return [];
    const field = `${prefix}planIndicator`;
    const named = planIndicators.find(({ name }) => name === values[field]);
    return named ? [{ field, plan: named.plan }] : [];
  });

/** What is wrong where a plan is named that is in force no more: its indicators were pinned when the agreement was begun. */
export const plansEnded = (named: readonly PlanNamed[], inForce: readonly string[]): FieldError[] =>
  named.flatMap(({ field, plan }): FieldError[] =>
    inForce.includes(plan) ? [] : [{ field, code: "not-offered" }],
  );
