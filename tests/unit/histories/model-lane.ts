import type { LaneRule } from "../../../events/common.ts";

/** A lane of a stage, as it is noted. */
export type Lane = {
  id: string;
  role: string;
  rule: LaneRule;
  people: string[];
  /** The role of those who may decide too once it is late; null where nobody may. */
  standIns: string | null;
  /** Whether its time was over, and somebody else asked. */
  isLate: boolean;
  /** Whether somebody was asked to stand in whose time is not over yet. */
  isStoodIn: boolean;
  /** When those who are late are reminded, and when its time is over; empty where it has none. */
  remindAt: string;
  deadline: string;
  isReminded: boolean;
  /** Who was taken off it. */
  takenOff: readonly string[];
  /** Why it goes to a meeting; null while it does not. */
  failed: string | null;
};

export const isOver = ({ deadline }: Lane, now: string) => deadline !== "" && now >= deadline;

export const isToBeReminded = (lane: Lane, now: string) =>
  !lane.isReminded && lane.remindAt !== "" && now >= lane.remindAt && !isOver(lane, now);

/** A time that begins: of what comes when it is over nothing has. */
export const timeOf = (level: { remindAt: string; deadline: string } | null) => ({
  remindAt: level?.remindAt ?? "",
  deadline: level?.deadline ?? "",
  isReminded: false,
  isLate: false,
  isStoodIn: false,
});
