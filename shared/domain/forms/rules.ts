import { achievementOf } from "../framework/achievement.ts";
import { budgetVariance, varianceOf } from "../framework/variance.ts";
import type { Values } from "../typed/values.ts";
import { coverageOf } from "./coverage.ts";
import { rowPrefix, rowsIn } from "./rows.ts";
import type { FieldRule, RowRule, Rule } from "./rule.ts";

/** A rule as it is held against values: one of each row by the field of that row at which its error is shown. */
export type Held = FieldRule | (RowRule & { field: string });

/** The rules of a form, with those of rows once for each row that its list has. */
export const rulesOn = (rules: readonly Rule[], values: Values): Held[] =>
  rules.flatMap((rule): Held[] =>
    "field" in rule ? [rule] : rowsOf(rule, values).map((row) => ({ ...rule, field: row + rule.of })),
  );

const rowsOf = ({ list }: { list: string }, values: Values): string[] =>
  rowsIn({ name: list }, values).map((id) => rowPrefix({ name: list }, id));

/** Whether values break a rule. A field that could not be read breaks none: it has an error of its own. */
export function isBroken(rule: Held, values: Values): boolean {
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
    case "explain-gap":
      return value === undefined && (coverageOf(rule, values)?.gaps.length ?? 0) > 0;
    case "none-with":
      return rowsWith(rule, values) === 0;
    case "one-alone":
      return rowsWith(rule, values) !== 1;
    case "must-be":
      return value !== undefined && value !== rule.is;
    case "one-level-up":
      return !isOneLevelUp(rule, values);
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

/** How many rows of a list have an answer, alone or among others. */
const rowsWith = (rule: Extract<FieldRule, { code: "none-with" | "one-alone" }>, values: Values): number =>
  rowsOf(rule, values).filter((row) =>
    String(values[row + rule.of] ?? "")
      .split(" ")
      .includes(rule.is),
  ).length;

/** What has no level yet is asked for that first. */
function isOneLevelUp(rule: Extract<Held, { code: "one-level-up" }>, values: Values): boolean {
  const levelOf = (row: string) => rule.levels.indexOf(String(values[row + rule.level]));
  const own = levelOf(rule.field.slice(0, -rule.of.length));
  const parent = values[rule.field];
  if (own === -1) return true;
  if (parent === undefined) return own === 0;
  const above = levelOf(rowPrefix({ name: rule.list }, String(parent)));
  return above === -1 || above === own - 1;
}
