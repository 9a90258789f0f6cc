import type { Condition, LaneRule, PinnedPolicy } from "../../events/common.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import { asksOne } from "../../shared/domain/organisation/lane-rule.ts";
import type { Authority } from "../../shared/domain/review/acting.ts";
import { approve, History, open, openStage, requestChanges, roster, submit } from "./example-report.ts";

/** A review whose first stage has the lanes that a test asks for, each of a role of its own name, before the executive director. */

const label = (text: string) => ({ en: text, fr: text });
type Lane = PinnedPolicy["stages"][number]["lanes"][number];

/** A lane by the rule it has and who holds its role; `standIn` holds the alternate's. */
export type LaneOf = {
  rule: LaneRule;
  people: readonly string[];
  standIn?: string;
  when?: Condition;
};

const laneOf = (id: string, { rule, people, standIn, when }: LaneOf): Lane => ({
  ...{ id, label: label(id), role: id, rule, people: asksOne({ rule }) ? people.slice(0, 1) : [...people] },
  ...(when && { when }),
  alternate: standIn === undefined ? null : { role: `${id}-alternate`, person: standIn },
});

const policyOf = (lanes: Readonly<Record<string, LaneOf>>): PinnedPolicy => ({
  ...{ id: "lanes", version: 1, hash: hashOf("lanes"), overseer: "secretary" },
  stages: [
    {
      ...{ id: "review", label: label("Review"), serviceLevelDays: 5, remindAtPercent: 80 },
      lanes: Object.entries(lanes).map(([id, lane]) => laneOf(id, lane)),
    },
    {
      ...{ id: "direction", label: label("Direction"), serviceLevelDays: 5, remindAtPercent: 80 },
      lanes: [laneOf("direction", { rule: "one", people: ["executive"] })],
    },
  ],
});

/** Who holds the roles of the lanes. */
export const rosterOf = (lanes: Readonly<Record<string, LaneOf>>): Record<string, readonly string[]> => ({
  ...roster,
  ...Object.fromEntries(
    Object.entries(lanes).flatMap(([id, { people, standIn }]) => [
      [id, people],
      [`${id}-alternate`, standIn === undefined ? [] : [standIn]],
    ]),
  ),
  direction: ["executive"],
});

export const openWith = (lanes: Readonly<Record<string, LaneOf>>): Command => {
  const { facts } = open as Extract<Command, { name: "open" }>;
  return { name: "open", facts: { ...facts, policy: policyOf(lanes) } };
};

/** The first stage opens for those who hold the roles then. */
export const openFirstFor = (lanes: Readonly<Record<string, LaneOf>>, round = 1): Command =>
  ({ ...openStage(0, round), roster: rosterOf(lanes) }) as Command;

/** A report whose first stage is open. */
export const inReview = (lanes: Readonly<Record<string, LaneOf>>): History =>
  new History().after(openWith(lanes), submit(), openFirstFor(lanes));

const inRole = (person: string, role: string): Authority => ({ person, roles: [role], active: true });

/** Somebody decides in a lane of the first stage, by its role or another that they hold. */
export const decides = (
  lane: string,
  person: string,
  decision: "approve" | "request-changes" = "approve",
  more: { round?: number; now?: string; role?: string } = {},
): Command => {
  const by = inRole(person, more.role ?? lane);
  const command = decision === "approve" ? approve(by, more.round) : requestChanges(by, more.round);
  return { ...command, stage: 0, lane, ...(more.now !== undefined && { now: more.now }) } as Command;
};
