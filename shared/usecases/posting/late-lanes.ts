import type { Bilingual } from "../../../events/common.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { canTake } from "../../domain/review/oversight.ts";
import { awaited } from "../../domain/review/standing.ts";
import { isOfCommittee } from "../../domain/review/why-not.ts";
import type { Directory } from "../../ports/reading.ts";

/**
 * The lanes of the open stage whose time is over without an answer, and whether any could be given to somebody else: by
 * what the page knows of them that would offer it. `isOfCommittee`: whether committees of directors alone are late, for whose members
 * nobody answers.
 */
export async function lateLanes(
  directory: Pick<Directory, "person">,
  report: Document,
  { roster }: Pick<Organisation, "roster">,
  now: string,
): Promise<{ lanes: readonly Bilingual[]; canBeGiven: boolean; isOfCommittee: boolean }> {
  const late = awaited(report).filter(({ lane }) => report.escalated.includes(lane.id));
  const canTakeOne = await Promise.all(
    late.flatMap(({ lane }) =>
      (roster[lane.role] ?? []).map(async (id) => {
        const { person } = (await directory.person(id)) ?? {};
        const task = { stage: report.stage ?? 0, lane: lane.id };
        return person !== undefined && canTake(report, task, { ...person, person: id }, now);
      }),
    ),
  );
  return {
    lanes: late.map(({ lane }) => lane.label),
    canBeGiven: canTakeOne.includes(true),
    isOfCommittee: late.length > 0 && late.every(({ lane }) => isOfCommittee(report, lane.id)),
  };
}
