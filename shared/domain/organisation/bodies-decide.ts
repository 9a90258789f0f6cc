import type { DocumentKind } from "../../../events/common.ts";
import { rolesOfBodies } from "../board/bodies.ts";
import type { BylawProfile, Committee } from "../board/profile.ts";
import { kindUnder } from "../documents/policies.ts";
import { covers, decides } from "./conditions.ts";
import { isForNote, isResolution } from "./lane-rule.ts";
import type { Policy } from "./organisation.ts";
import type { NeverEnds } from "./what-never-ends.ts";
import { within } from "./within.ts";

type PolicyLane = Policy["stages"][number]["lanes"][number];

/**
 * Lanes of a policy in which a body would decide as no body does. A board resolves in writing by the signature of each of its directors, or at
 * a meeting; so many answers to a mail are no resolution of it (CNCA s. 136, s. 140). Nobody else resolves at all, and nobody stands in for
 * whoever sits on the board or a committee (s. 126(3)). Where the board is to know of something, its directors take note. A committee has
 * the last word on what was delegated to it alone, up to the amount that was (s. 138(1)); of anything else it recommends, and somebody
 * decides after it.
 */
export const howBodiesDecide = (
  { id, stages }: Pick<Policy, "id" | "stages">,
  { directors, committees }: Pick<BylawProfile, "directors" | "committees">,
): NeverEnds[] => {
  const bodies = rolesOfBodies({ directors, committees });
  return stages.flatMap(({ lanes }, stage) =>
    lanes.flatMap((lane, index): NeverEnds[] => {
      const path = ["stages", stage, "lanes", index];
      const { role, alternate } = lane;
      const isOfBody = bodies.includes(role);
      if (isResolution(lane) && !isOfBody) return [{ path: [...path, "role"], code: "not-a-body", role }];
      const isPolled = role === directors.role && !isForNote(lane) && !isResolution(lane);
      const committee = committees.find((one) => one.role === role);
      const isLast = !isForNote(lane) && !isDecidedAfter(stages, stage, directors.role, lane);
      return [
        ...(isPolled ? [{ path: [...path, "rule"], code: "polled", role } as const] : []),
        ...(committee && isLast ? within(path, lastWordOf(committee, lane, kindUnder(id))) : []),
        ...(isOfBody && !isResolution(lane) && alternate !== null
          ? [{ path: [...path, "alternate"], code: "nobody-acts-for-a-director" } as const]
          : []),
      ];
    }),
  );
};

/** Why a committee cannot have the last word in a lane. */
function lastWordOf(
  { role, delegation }: Committee,
  lane: PolicyLane,
  kind: DocumentKind | null,
): NeverEnds[] {
  if (kind === null) return [];
  if (!delegation?.kinds.includes(kind)) return [{ path: ["role"], code: "not-delegated", role }];
  const { upTo: most } = delegation;
  if (!isResolution(lane)) return [{ path: ["rule"], code: "committee-polled", role }];
  if (most === null) return [];
  const { upTo } = lane.when ?? {};
  const isWithin = upTo?.currency === most.currency && upTo.minorUnits <= most.minorUnits;
  return isWithin
    ? []
    : [{ path: upTo ? ["when", "upTo"] : ["role"], code: "beyond-delegation", role, most }];
}

/** Whether the board resolves on every document of a lane in its stage or after it, or somebody else decides on every one after it. */
const isDecidedAfter = (stages: Policy["stages"], at: number, board: string, asked: PolicyLane): boolean =>
  stages
    .slice(at)
    .some(({ lanes }, since) =>
      lanes.some(
        (lane) =>
          decides(lane) &&
          covers(lane.when, asked.when) &&
          (since > 0 || (isResolution(lane) && lane.role === board)),
      ),
    );
