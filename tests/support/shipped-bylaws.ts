import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { exampleFile } from "../../infra/local/example/index.ts";
import { organisationFrom } from "../../infra/operations/load/read.ts";
import { Source } from "../../infra/operations/load/source.ts";
import type { BylawProfile } from "../../shared/domain/board/profile.ts";

/** By-law profiles that come with Accord, each as the loader reads it from its file. */

const folder = join(import.meta.dirname, "../../infra/operations/bylaws");

type Lane = { role: string; when?: { above?: { value: number } } };
type Policy = { stages: { lanes: Lane[] }[] };

/**
 * The example's file with other by-laws in it, as an operator puts them there.
 * @param isOfBoard whether its approval policies ask the board from the amount on from which a committee resolves in the example
 */
export function fileWith(profile: string, now: string, isOfBoard = false): Buffer {
  const read = Source.read(Buffer.from(exampleFile(now)));
  if ("problems" in read) throw new Error(read.problems[0]?.detail);
  const bylaws = parse(readFileSync(join(folder, `${profile}.yaml`), "utf8"));
  const { policies } = read.source.values as { policies: Policy[] };
  const ofBoard = policies.map((policy) => ({ ...policy, stages: withoutCommittee(policy.stages) }));
  return Buffer.from(
    read.source.withValues([
      { path: ["organisation", "bylaws"], value: JSON.stringify(bylaws) },
      ...(isOfBoard ? [{ path: ["policies"], value: `${JSON.stringify(ofBoard)}\n` }] : []),
    ]),
  );
}

/** Stages in which no agreements committee is asked, but the board from its amount on. */
const withoutCommittee = (stages: Policy["stages"]): Policy["stages"] =>
  stages
    .map((stage) => ({
      ...stage,
      lanes: stage.lanes.flatMap((lane) => {
        if (lane.role === "agreements-committee") return [];
        const above = lane.when?.above;
        if (lane.role !== "director" || !above) return [lane];
        return [{ ...lane, when: { ...lane.when, above: { ...above, value: 100_000 } } }];
      }),
    }))
    .filter(({ lanes }) => lanes.length > 0);

export const quebec = (now: string): BylawProfile =>
  organisationFrom(fileWith("quebec-part-iii", now)).organisation.bylaws;
