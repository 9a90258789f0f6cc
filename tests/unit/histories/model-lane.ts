import type { LaneRule } from "../../../events/common.ts";

/** A lane of a stage, as it is noted. */
export type Lane = {
  id: string;
  role: string;
  rule: LaneRule;
  people: string[];
  /** How many business days its stage has. */
  days: number;
  /** The role of those who may decide too once it is late; null where nobody may. */
  standIns: string | null;
  /** Whether its time was over, and somebody else asked. */
  isLate: boolean;
  /** Whether somebody was asked to stand in whose time is not over yet. */
  isStoodIn: boolean;
  /** Whether half its time again is over, and whoever is accountable was told. */
  isLongLate: boolean;
  /** When those who are late are reminded, and when its time is over; empty where it has none. */
  remindAt: string;
  deadline: string;
  isReminded: boolean;
  /** Who was taken off it. */
  takenOff: readonly string[];
  /** Of them who recused themselves. */
  recused: readonly string[];
  /** Whether nobody is left in it who had not recused themselves: the secretary alone finds somebody. */
  isWithoutClock: boolean;
  /** Why it goes to a meeting; null while it does not. */
  failed: string | null;
};

/** What somebody had reservations about, in which lane of which stage and round. */
export type Reservation = { lane: string; by: string; stage: number; round: number };

/** Whether everybody is asked who holds its role. */
export const asksAll = ({ rule }: Lane) => rule !== "one" && rule !== "veto";

/** How many people it takes. */
export const needs = ({ rule }: Lane) => (typeof rule === "object" ? rule.atLeast : 1);

/** How a lane ended, as whoever counts its answers by hand would say: null while more are needed. */
export function endOf(
  { rule, people }: Lane,
  answers: readonly { by: string; how: string }[],
): "passed" | "returned" | "rejected" | null {
  const count = (...hows: string[]) => answers.filter(({ how }) => hows.includes(how)).length;
  const [yes, no, rejections] = [
    count("approve", "approve-with-reservations", "sign", "accept"),
    count("request-changes", "reject"),
    count("reject"),
  ];
  const everybody = people.length > 0 && people.every((who) => answers.some(({ by }) => by === who));
  if (rule === "note") return everybody ? "passed" : null;
  if (rule === "written-resolution") return everybody && yes === answers.length ? "passed" : null;
  if (rule === "all") {
    if (!everybody) return null;
    if (no === 0) return "passed";
    return rejections > 0 ? "rejected" : "returned";
  }
  if (typeof rule === "object") {
    const n = rule.atLeast;
    const most = Math.max(people.length, n);
    if (yes >= n) return "passed";
    if (most - rejections < n) return "rejected";
    return most - no < n ? "returned" : null;
  }
  const [only] = answers;
  if (!only) return null;
  if (only.how.startsWith("approve") || only.how === "accept") return "passed";
  return only.how === "reject" ? "rejected" : "returned";
}

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
  isLongLate: false,
});

/** Throws where a rule does not hold, as people know it. */
export function must(holds: boolean, rule: string): void {
  if (!holds) throw new Error(`The model does not allow it: ${rule}`);
}
