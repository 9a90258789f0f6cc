import type { BylawProfile } from "../board/profile.ts";
import { isForNote, isResolution } from "./lane-rule.ts";
import type { Policy } from "./organisation.ts";
import type { NeverEnds } from "./what-never-ends.ts";

/**
 * Lanes of a policy in which a body would decide as no body does. A board resolves in writing by the signature of each of its directors, or at
 * a meeting; so many answers to a mail are no resolution of it (CNCA s. 136, s. 140). Nobody else resolves at all, and nobody stands in for
 * whoever sits on the board or a committee (s. 126(3)). Where the board is to know of something, its directors take note.
 */
export const howBodiesDecide = (
  { stages }: Pick<Policy, "stages">,
  { directors, committees }: Pick<BylawProfile, "directors" | "committees">,
): NeverEnds[] => {
  const bodies = [directors.role, ...committees.map(({ role }) => role)];
  return stages.flatMap(({ lanes }, stage) =>
    lanes.flatMap((lane, index): NeverEnds[] => {
      const path = ["stages", stage, "lanes", index];
      const { role, alternate } = lane;
      const isOfBody = bodies.includes(role);
      if (isResolution(lane)) return isOfBody ? [] : [{ path: [...path, "role"], code: "not-a-body", role }];
      const isPolled = role === directors.role && !isForNote(lane);
      return [
        ...(isPolled ? [{ path: [...path, "rule"], code: "polled", role } as const] : []),
        ...(isOfBody && alternate !== null
          ? [{ path: [...path, "alternate"], code: "nobody-acts-for-a-director" } as const]
          : []),
      ];
    }),
  );
};
