import { achievementOf } from "../framework/achievement.ts";
import { budgetVariance, varianceOf } from "../framework/variance.ts";
import type { Values } from "../typed/values.ts";
import type { Rule } from "./rule.ts";

/** Whether values break a rule. A field that could not be read breaks none: it has an error of its own. */
export function isBroken(rule: Rule, values: Values): boolean {
  const value = values[rule.field];
  switch (rule.code) {
    case "other-period":
      return value !== undefined && value !== rule.day;
    case "above-denominator":
      return exceeds(value, values[rule.denominator]);
    case "more-than-reported":
      return exceeds(value, values[rule.reported]);
    case "nobody-counted":
      return rule.denominators.every((name) => values[name] === 0);
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
