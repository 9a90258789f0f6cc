import type { Bilingual } from "../../../events/common.ts";
import { daysBetween, daysLater, monthsLater } from "../organisation/business-days.ts";
import type { Values } from "../typed/values.ts";
import { rowPrefix, rowsIn, saidIn } from "./rows.ts";
import type { NamedDay } from "./rule.ts";

/** How days of a form must agree. */

type DayRule = { code: "not-before" | "not-after"; field: string; day: NamedDay; of?: string };

/** The day (ISO 8601) that a rule holds a field against; null while nobody has said it. */
function boundIn({ field, of = "", day }: DayRule, values: Values): string | null {
  const said = values[(day.inRow ? field.slice(0, -of.length) : "") + day.field];
  return typeof said === "string" ? daysLater(monthsLater(said, day.months ?? 0), day.days ?? 0) : null;
}

/** By how many calendar days a field is on the wrong side of that day; 0 where it is not. */
export function daysBeyond(rule: DayRule, values: Values): number {
  const [value, bound] = [values[rule.field], boundIn(rule, values)];
  if (typeof value !== "string" || bound === null) return 0;
  const after = daysBetween(bound, value);
  return Math.max(0, rule.code === "not-after" ? after : -after);
}

type Spans = { list: string; of: string; to: string; field: string };

/**
 * The number, counted from 1, of the first row before this one with which it shares a day; null where there is none, or a day
 * of either is still to be said.
 */
export function overlappedBy({ list, of, to, field }: Spans, values: Values): number | null {
  const rows = rowsIn({ name: list }, values);
  const spanOf = (id: string) => [of, to].map(saidIn({ name: list }, id, values));
  const own = rows.find((id) => rowPrefix({ name: list }, id) + of === field) ?? "";
  const [from = "", until = ""] = spanOf(own);
  if (from === "" || until === "") return null;
  const at = rows.slice(0, rows.indexOf(own)).findIndex((id) => {
    const [start = "", end = ""] = spanOf(id);
    return start !== "" && end !== "" && start <= until && from <= end;
  });
  return at === -1 ? null : at + 1;
}

/** A bound as words name it. */
export const boundOf = (
  rule: DayRule,
  values: Values,
): { day: string; called: Bilingual; beyond: number } => ({
  day: boundIn(rule, values) ?? "",
  called: rule.day.called,
  beyond: daysBeyond(rule, values),
});
