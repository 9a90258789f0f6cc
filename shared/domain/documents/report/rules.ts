import type { Indicator, VarianceThresholds } from "../agreement/framework.ts";
import { achievementOf } from "./achievement.ts";
import type { Basis } from "./basis.ts";
import type { Values } from "./content.ts";
import { budgetVariance, varianceOf } from "./variance.ts";

/** A rule between fields, as data. The error is shown at `field`. */
export type Rule =
  | { code: "before-start"; field: string; start: string }
  | { code: "outside-period"; field: string; period: Basis["period"] }
  | { code: "above-denominator"; field: string; denominator: string }
  | { code: "nobody-counted"; field: string; denominators: readonly string[] }
  | { code: "more-than-reported"; field: string; reported: string }
  /** Where fewer were handled than reported, it must be said why, and what is done. */
  | { code: "explain-late"; field: string; handled: string; reported: string }
  /** Of fields that belong together, all are filled in or none. */
  | { code: "incomplete"; field: string; together: readonly string[] }
  /** Beyond its threshold, a variance must be explained. */
  | {
      code: "explain-variance";
      field: string;
      of:
        | { indicator: Indicator; thresholds: VarianceThresholds }
        | { actual: string; budget: number; thresholds: VarianceThresholds };
    };

/** Whether values break a rule. A field that could not be read breaks none: it has an error of its own. */
export function isBroken(rule: Rule, values: Values): boolean {
  const value = values[rule.field];
  switch (rule.code) {
    case "before-start":
      return exceeds(values[rule.start], value) || (value !== undefined && value === values[rule.start]);
    case "outside-period":
      return value !== undefined && (value < rule.period.start || value > rule.period.end);
    case "above-denominator":
      return exceeds(value, values[rule.denominator]);
    case "more-than-reported":
      return exceeds(value, values[rule.reported]);
    case "nobody-counted":
      return rule.denominators.every((name) => values[name] === 0);
    case "incomplete":
      return value === undefined && rule.together.some((name) => values[name] !== undefined);
    case "explain-late":
      return value === undefined && exceeds(values[rule.reported], values[rule.handled]);
    case "explain-variance":
      return value === undefined && isFarOff(rule.of, values);
  }
}

const exceeds = (a: string | number | undefined, b: string | number | undefined): boolean =>
  a !== undefined && b !== undefined && a > b;

function isFarOff(of: Extract<Rule, { code: "explain-variance" }>["of"], values: Values): boolean {
  if ("indicator" in of) {
    const achievement = achievementOf(of.indicator, values, of.thresholds);
    return achievement !== null && varianceOf(achievement, of.thresholds)?.beyond === true;
  }
  const actual = values[of.actual];
  return typeof actual === "number" && budgetVariance(actual, of.budget, of.thresholds).beyond;
}
