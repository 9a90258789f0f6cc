import type { Typed } from "../../forms/content.ts";
import type { Section } from "../../forms/definition.ts";
import { daysOfRows } from "../../forms/proposed.ts";
import type { Calendar } from "../../organisation/business-days.ts";
import type { Policy } from "../../organisation/organisation.ts";
import { authorsDay } from "../../review/dates.ts";

/**
 * The reports that the dates of a part of a form create: how many, and of the first one by when (ISO 8601) it is with the donor
 * and by when it is to be written, which is null where no policy of reports is in force.
 */
export type ReportsDue = { count: number; writtenBy: string | null; donorBy: string };

/** The days (ISO 8601) by which reports are with the donor, by the rows of a part as they were typed. */
export const donorsDaysIn = ({ fields }: Pick<Section, "fields">, typed: Typed): string[] =>
  fields.flatMap((field) => (field.kind === "rows" ? daysOfRows(field.list, typed) : [])).toSorted();

/**
 * What these days create; null where there is none.
 * @param policy that reports follow; null where none is in force
 * @param today ISO 8601
 */
export function reportsDueOn(
  days: readonly string[],
  policy: Pick<Policy, "stages"> | null,
  today: string,
  calendar: Calendar,
): ReportsDue | null {
  const [donorBy] = days;
  if (donorBy === undefined) return null;
  return { count: days.length, writtenBy: policy && authorsDay(donorBy, policy, today, calendar), donorBy };
}
