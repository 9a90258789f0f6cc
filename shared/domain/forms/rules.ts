import type { Bilingual } from "../../../events/common.ts";
import { achievementOf } from "../framework/achievement.ts";
import { readOrigin, sumOfTerms } from "../framework/origin.ts";
import { budgetVariance, varianceOf } from "../framework/variance.ts";
import type { Values } from "../typed/values.ts";
import { coverageOf } from "./coverage.ts";
import { daysBeyond, overlappedBy } from "./day-rules.ts";
import { rowPrefix, rowsIn } from "./rows.ts";
import type { FieldRule, RowRule, Rule } from "./rule.ts";
import { sumOf } from "./sums.ts";
import { compared } from "./table.ts";

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
    case "sum-differs":
      return isOtherSum(rule, values);
    case "explain-below":
      return value === undefined && exceeds(values[rule.than], values[rule.of]);
    case "explain-correction":
      return value === undefined && isCorrected(rule, values);
    case "row-not-named":
      return (coverageOf(rule, values)?.gaps.length ?? 0) > 0;
    case "two-alike":
      return firstLike(rule, values) !== null;
    case "needed-unless": {
      const other = values[rule.other];
      return value === undefined && other !== undefined && other !== rule.is;
    }
    case "not-among":
      return value !== undefined && value !== rule.unless && !isAmong(rule, values);
    case "none-with":
      return rowsWith(rule, values) === 0;
    case "one-alone":
      return rowsWith(rule, values) !== 1;
    case "must-be":
      return value !== undefined && value !== rule.is;
    case "one-level-up":
      return !isOneLevelUp(rule, values);
    case "must-not-be":
    case "members-alone":
      return value === rule.is;
    case "stays":
      return value !== undefined && value !== rule.is;
    case "row-gone":
      return rule.rows.some((row) => !rowsIn({ name: rule.list }, values).includes(row));
    case "nothing-changed":
      return isAsBefore(rule, values);
    case "declared-otherwise":
      return (value === rule.is) !== rowsOf(rule, values).length > 0;
    case "none-of-each":
      return missingOf(rule, values).length > 0;
    case "not-before":
    case "not-after":
      return daysBeyond(rule, values) > 0;
    case "overlapping":
      return overlappedBy(rule, values) !== null;
    case "in-parts":
      return !Number.isInteger(value ?? 0) && rule.where.is.includes(besides(rule, values));
    case "above-whole":
      return Number(value ?? 0) > whole && rule.where.is === besides(rule, values);
  }
}

const exceeds = (a: string | number | undefined, b: string | number | undefined): boolean =>
  a !== undefined && b !== undefined && a > b;

function isAsBefore(
  { from, apart }: Extract<FieldRule, { code: "nothing-changed" }>,
  values: Values,
): boolean {
  const names = new Set([...Object.keys(from), ...Object.keys(values)]);
  return [...names].every((name) => name.startsWith(apart) || from[name] === values[name]);
}

function isFarOff(of: Extract<Rule, { code: "explain-variance" }>["of"], values: Values): boolean {
  if ("indicator" in of) {
    const achievement = achievementOf(of.indicator, values, of.thresholds);
    return achievement !== null && varianceOf(achievement, of.thresholds)?.beyond === true;
  }
  const actual = values[of.actual];
  return typeof actual === "number" && budgetVariance(actual, of.budget, of.thresholds).beyond;
}

/** What was not typed yet is asked for first. */
function isCorrected(
  { origin, parts }: Extract<FieldRule, { code: "explain-correction" }>,
  values: Values,
): boolean {
  const sum = sumOfTerms(readOrigin(values[origin])?.terms ?? []);
  const given = parts.map((name) => values[name]);
  return sum !== null && !given.includes(undefined) && given.some((value, at) => value !== sum[at]);
}

/** A sum is another one once each row has its amount: until then those are asked for. */
function isOtherSum(rule: Extract<FieldRule, { code: "sum-differs" }>, values: Values): boolean {
  const total = values[rule.total];
  const rows = sumOf(rule, values);
  return total !== undefined && rows?.isWhole === true && rows.sum !== total;
}

/** The first row before this one that is alike, by its number; null where there is none. */
export function firstLike(rule: Extract<Held, { code: "two-alike" }>, values: Values): number | null {
  const { of, with: others = [], exactly } = rule;
  const said = (row: string) =>
    [of, ...others].map((name) => {
      const text = String(values[row + name] ?? "");
      return exactly ? text.toLowerCase() : compared(text).replaceAll(" ", "");
    });
  const rows = rowsOf(rule, values);
  const own = rule.field.slice(0, -of.length);
  const mine = said(own);
  const at = rows.findIndex((row) => said(row).every((text, index) => text !== "" && text === mine[index]));
  return at === -1 || at >= rows.indexOf(own) ? null : at + 1;
}

/** Whether some row of a list has the answer of a field. */
const isAmong = (rule: Extract<FieldRule, { code: "not-among" }>, values: Values): boolean =>
  rowsOf(rule, values).some((row) => values[row + rule.of] === values[rule.field]);

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

/** Percent. */
const whole = 100;

/** What the same row answers to what decides whether a rule holds in it. */
const besides = (
  { field, of, where }: { field: string; of: string; where: { field: string } },
  values: Values,
) => String(values[field.slice(0, -of.length) + where.field] ?? "");

/** What is neither among the answers nor in the place of which a row says that it stands. */
export function missingOf(
  { field, wanted, instead }: Extract<FieldRule, { code: "none-of-each" }>,
  values: Values,
): Bilingual[] {
  const there = new Set([
    ...String(values[field] ?? "").split(" "),
    ...rowsOf(instead, values).map((row) => String(values[row + instead.of] ?? "")),
  ]);
  return wanted.flatMap(({ value, label }) => (there.has(value) ? [] : [label]));
}
