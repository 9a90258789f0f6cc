import type { Bilingual } from "../../events/common.ts";
import { canTake } from "../domain/documents/report/oversight.ts";
import type { Report } from "../domain/documents/report/report.ts";
import { awaited } from "../domain/documents/report/standing.ts";
import type { Organisation } from "../domain/organisation/organisation.ts";

/** The lanes of the open stage whose time is over without an answer, and whether any could be given to somebody else. */
export function lateLanes(
  report: Report,
  { roster }: Pick<Organisation, "roster">,
  now: string,
): { lanes: readonly Bilingual[]; canBeGiven: boolean } {
  const late = awaited(report).filter(({ lane }) => report.escalated.includes(lane.id));
  const canBeGiven = late.some(({ lane }) =>
    (roster[lane.role] ?? []).some((person) =>
      canTake(
        report,
        { stage: report.stage ?? 0, lane: lane.id },
        { person, roles: [lane.role], active: true, heldUntil: null },
        now,
      ),
    ),
  );
  return { lanes: late.map(({ lane }) => lane.label), canBeGiven };
}
