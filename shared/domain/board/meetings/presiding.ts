import type { BylawProfile } from "../profile.ts";
import { beforeVote } from "./moment.ts";
import { insideFor, roomAfter } from "./room.ts";
import type { Meeting } from "./state.ts";

/** Who was in the chair for an item as it was voted on; `isOut`: they were not in the room for it, and nobody was entered in their place. */
export type Presiding = { chair: string; isOut: boolean };

/** Who presided over each item that was voted on, by the item. */
export function presidingOver(meeting: Meeting, profile: BylawProfile): Map<string, Presiding> {
  return new Map(
    meeting.lines.flatMap(({ entry, event }): [string, Presiding][] => {
      const then = event.type === "motion-voted" ? beforeVote(meeting, entry) : null;
      if (event.type !== "motion-voted" || !then) return [];
      const { item } = event.facts;
      const room = roomAfter(then, profile);
      return [[item, { chair: room.chair, isOut: !insideFor(room, item).includes(room.chair) }]];
    }),
  );
}
