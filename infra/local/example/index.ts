import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { organisationFrom } from "../../operations/load/read.ts";
import { Source } from "../../operations/load/source.ts";

/** The example organisation as a file. */
const file = join(import.meta.dirname, "organisation.yaml");

/** Where its head office is. */
const timeZone = "America/Montreal";

/** Weeks before the donor's date at which a report's form goes out. */
const weeksBeforeDue = 8;

/** The year, from October on, in which the dates of the file are right: both reports are within the agreement's three. */
const firstYear = { from: "2026-10-01", start: "2025-04-01", end: "2028-03-31" };

/** When the second donor consented to be told, in that year, by the topics in the order of the file. */
const consents = ["2026-09-14T15:20:00Z", "2026-09-21T13:05:00Z"];

/**
 * The example organisation's file, with the dates of a beginning: its first report, a yearly one, falls due on this very
 * day, and its next one half a year later. What it had agreed before moves on in whole years, so that both fit.
 * @param now instant, ISO 8601 UTC
 */
export function exampleFile(now: string): string {
  const read = Source.read(readFileSync(file));
  if ("problems" in read) throw new Error(`${file}: ${read.problems[0]?.detail}`);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const { year, month, day } = Temporal.PlainDate.from(firstYear.from);
  const years =
    today.year - year - (Temporal.PlainDate.compare(today, today.with({ month, day })) < 0 ? 1 : 0);
  const moved = (day: string) => Temporal.PlainDate.from(day).add({ years }).toString();
  return read.source.withValues([
    { path: ["agreements", 0, "start"], value: moved(firstYear.start) },
    { path: ["agreements", 0, "end"], value: moved(firstYear.end) },
    ...consents.map((at, topic) => ({
      path: ["donors", 1, "subscriptions", topic, "consent", "at"],
      value: moved(at.slice(0, 10)) + at.slice(10),
    })),
    ...datesOf(today, 0, covers.annual),
    ...datesOf(today.add({ months: 6 }), 1, covers["semi-annual"]),
  ]);
}

/**
 * The example organisation, as its file says.
 * @param now instant, ISO 8601 UTC
 */
export const exampleOrganisation = (now: string): OrganisationData =>
  organisationFrom(Buffer.from(exampleFile(now)));

/** Months that the report of each kind covers. */
const covers = { "semi-annual": 6, annual: 12 } as const;

/** The dates of a report whose form goes out on a day: on the half-year or the year that is over by then. */
function datesOf(opens: Temporal.PlainDate, at: number, months: number) {
  const end = opens.with({ month: opens.month > 6 ? 7 : 1, day: 1 });
  const days = {
    opensOn: opens,
    dueOn: opens.add({ weeks: weeksBeforeDue }),
    period: { start: end.subtract({ months }), end: end.subtract({ days: 1 }) },
  };
  return [
    { path: ["obligations", at, "opensOn"], value: days.opensOn.toString() },
    { path: ["obligations", at, "dueOn"], value: days.dueOn.toString() },
    { path: ["obligations", at, "period", "start"], value: days.period.start.toString() },
    { path: ["obligations", at, "period", "end"], value: days.period.end.toString() },
  ];
}
