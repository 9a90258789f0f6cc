import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import { dayOf, monthsLater } from "./business-days.ts";
import type { OrganisationData } from "./load.ts";
import type { Problem } from "./problem.ts";

/** Days after its end within which an agreement's last report must be with the donor. */
const mostDaysAfterEnd = 90;

/**
 * Dates that do not follow each other.
 * @param now ISO 8601 UTC
 */
export function datesAmiss(
  { organisation, people, plans, agreements, obligations, donors }: OrganisationData,
  now: string,
): Problem[] {
  const { timeZone, bylaws } = organisation;
  const { directors } = bylaws;
  const found: Problem[] = [];
  for (const [list, all] of Object.entries({ plans, agreements }))
    for (const [at, { start, end }] of all.entries())
      if (end < start) found.push({ path: [list, at, "end"], code: "ends-before-it-starts", start });
  for (const [role, terms] of Object.entries(organisation.terms ?? {}))
    for (const [at, { id }] of people.entries()) {
      const { from, until } = terms[id] ?? { from: null, until: null };
      if (from !== null && until !== null && until < from)
        found.push({
          path: ["people", at, "terms", role, "until"],
          code: "ends-before-it-starts",
          start: from,
        });
      const latest =
        from !== null && role === directors.role ? monthsLater(from, 12 * directors.termYears) : null;
      if (until !== null && latest !== null && until > latest)
        found.push({
          path: ["people", at, "terms", role, "until"],
          ...{ code: "term-too-long", years: directors.termYears, latest, source: directors.source },
        });
    }
  const gone = new Set(people.flatMap(({ id, active }) => (active ? [] : [id])));
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  for (const [at, { agreementId, period, opensAt, dueOn, author }] of obligations.entries()) {
    const path = ["obligations", at];
    const { start, end } = period;
    const agreement = byId.get(agreementId);
    const latest = agreement && daysLater(agreement.end, mostDaysAfterEnd);
    if (end < start) found.push({ path: [...path, "period", "end"], code: "ends-before-it-starts", start });
    if (agreement && (start < agreement.start || end > agreement.end))
      found.push({
        path: [...path, "period"],
        code: "outside-agreement",
        start: agreement.start,
        end: agreement.end,
      });
    if (dueOn <= end) found.push({ path: [...path, "dueOn"], code: "due-before-its-end", end });
    else if (latest && dueOn > latest) found.push({ path: [...path, "dueOn"], code: "due-too-late", latest });
    if (dayOf(opensAt, timeZone) > dueOn)
      found.push({ path: [...path, "opensAt"], code: "opens-after-due", dueOn });
    // A report that is open already is given to somebody else on its own page.
    if (opensAt > now && gone.has(author))
      found.push({ path: [...path, "author"], code: "author-left", id: author });
  }
  for (const [at, { subscriptions }] of donors.entries())
    for (const [index, { consent }] of subscriptions.entries())
      if (consent.at > now)
        found.push({ path: ["donors", at, "subscriptions", index, "consent", "at"], code: "in-the-future" });
  return found;
}

function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return PlainDate.toString(PlainDate.addDays(PlainDate.create(year, month, date), days));
}
