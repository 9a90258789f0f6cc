import type { Organisation } from "../../organisation/organisation.ts";
import { isWritten } from "./dates.ts";
import { isDirector } from "./meeting.ts";
import type { Report } from "./report.ts";
import { awaited, mayAnswer } from "./standing.ts";

/**
 * Those whom a report awaits though they can answer no more: its author, once they have left; whoever is to attest to a
 * meeting's decision, or is asked in a lane, once they do not hold the role either. Nobody acts for a director, and a
 * resolution waits for all of them until its deadline.
 * @param roster who is here, and holds which role
 * @param disputed those by whose address nobody decides until a second person has spoken with them
 */
export function departedFrom(
  report: Report,
  { roster }: Pick<Organisation, "roster">,
  disputed: readonly string[] = [],
): string[] {
  const isDisputed = (person: string) => disputed.includes(person);
  const rolesOf = (person: string) =>
    Object.entries(roster).flatMap(([role, people]) => (people.includes(person) ? [role] : []));
  const asked = awaited(report).flatMap(({ lane, people }) =>
    lane.rule === "one"
      ? people.filter((person) => isDisputed(person) || !mayAnswer(report, lane, rolesOf(person)))
      : [],
  );
  const author =
    isWritten(report) && (isDisputed(report.author) || rolesOf(report.author).length === 0)
      ? [report.author]
      : [];
  const { meeting } = report;
  const mayAttest = (person: string) => !isDisputed(person) && isDirector(report, { roles: rolesOf(person) });
  const chair = meeting && !mayAttest(meeting.chair) ? [meeting.chair] : [];
  return [...new Set([...author, ...chair, ...asked])];
}
