import type { DocumentKind } from "../../../events/common.ts";
import { rolesOfBodies } from "../board/bodies.ts";
import type { BylawProfile, Committee } from "../board/profile.ts";
import { kindUnder } from "../documents/policies.ts";
import { isForNote, isOutside, isResolution } from "./lane-rule.ts";
import type { Policy } from "./organisation.ts";
import type { NeverEnds } from "./what-never-ends.ts";

type Lane = Policy["stages"][number]["lanes"][number];

/**
 * Lanes of a policy in which a body would decide as no body does. A board resolves in writing by the signature of each of its directors, or at
 * a meeting; so many answers to a mail are no resolution of it (CNCA s. 136, s. 140). Nobody else resolves at all, and nobody stands in for
 * whoever sits on the board or a committee (s. 126(3)). Where the board is to know of something, its directors take note. A committee has
 * the last word on what was delegated to it alone (s. 138(1)); of anything else it recommends, and somebody decides after it.
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
      const committee = committees.find((one) => one.role === role);
      const isLast = !isForNote(lane) && !isDecidedAfter(stages, stage, directors.role);
      const isBeyond = committee !== undefined && isLast && !isDelegated(committee, kindUnder(id));
      if (isResolution(lane) && !isOfBody) return [{ path: [...path, "role"], code: "not-a-body", role }];
      const isPolled = role === directors.role && !isForNote(lane) && !isResolution(lane);
      return [
        ...(isPolled ? [{ path: [...path, "rule"], code: "polled", role } as const] : []),
        ...(isBeyond ? [{ path: [...path, "role"], code: "not-delegated", role } as const] : []),
        ...(isOfBody && !isResolution(lane) && alternate !== null
          ? [{ path: [...path, "alternate"], code: "nobody-acts-for-a-director" } as const]
          : []),
      ];
    }),
  );
};

const isDelegated = ({ delegation }: Committee, kind: DocumentKind | null): boolean =>
  kind === null || (delegation?.kinds.includes(kind) ?? false);

/** Whether the board resolves on every document in a stage or after it, or somebody else decides on every one after it. */
const isDecidedAfter = (stages: Policy["stages"], at: number, board: string): boolean =>
  stages.slice(at).some(({ lanes }, since) =>
    lanes.some((lane: Lane) => {
      const decides = !isForNote(lane) && !isOutside(lane) && lane.when === undefined;
      return decides && (since > 0 || (isResolution(lane) && lane.role === board));
    }),
  );
