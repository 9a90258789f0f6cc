import type { Organisation } from "../../organisation/organisation.ts";
import { isWritten } from "./dates.ts";
import type { Report } from "./report.ts";
import { awaited } from "./standing.ts";

/**
 * Those whom a report awaits though they can answer no more: its author and whoever is to attest to a meeting's decision, once
 * they have left; whoever is asked in a lane, once they do not hold its role either. Nobody acts for a director, and a
 * resolution waits for all of them until its deadline.
 * @param roster who is here, and holds which role
 */
export function departedFrom(report: Report, { roster }: Pick<Organisation, "roster">): string[] {
  const isHere = (person: string) => Object.values(roster).some((people) => people.includes(person));
  const asked = awaited(report).flatMap(({ lane, people }) =>
    lane.rule === "one" ? people.filter((person) => !roster[lane.role]?.includes(person)) : [],
  );
  const beside = [
    ...(isWritten(report) ? [report.author] : []),
    ...(report.meeting ? [report.meeting.chair] : []),
  ];
  return [...new Set([...beside.filter((person) => !isHere(person)), ...asked])];
}
