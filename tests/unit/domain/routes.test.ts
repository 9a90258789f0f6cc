import { describe, expect, it } from "vitest";
import type { PinnedPolicy } from "../../../events/common.ts";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { resultOfStage } from "../../../shared/domain/review/effects-of-stages.ts";
import { tasksOf } from "../../../shared/domain/review/oversight.ts";
import { routeOf } from "../../../shared/domain/review/route.ts";
import { currentStage, nextStage } from "../../../shared/domain/review/standing.ts";
import { History, openStage, submit } from "../../support/example-report.ts";
import { decides, type LaneOf, openFirstFor, openWith, rosterOf } from "../../support/lanes.ts";
import { awaitedOf, reportOf } from "../../support/line-histories.ts";

const justice = { rule: "one", people: ["jo"], when: { tags: ["justice", "courts"] } } satisfies LaneOf;
const lanes = { technical: { rule: "one", people: ["tia"] }, justice } satisfies Record<string, LaneOf>;

const tagged = (...tags: string[]): Command => ({ ...submit(), routing: { tags } }) as Command;
const policyOf = (of: Parameters<typeof openWith>[0]): PinnedPolicy =>
  (openWith(of) as Extract<Command, { name: "open" }>).facts.policy;

describe("the way of a content through its policy", () => {
  it.each([
    ["one of a lane's tags brings the lane in", ["courts"], null],
    [
      "no such tag leaves it out",
      ["research"],
      [
        { stage: 0, lanes: ["technical"] },
        { stage: 1, lanes: ["direction"] },
      ],
    ],
    [
      "nor does no tag at all",
      [],
      [
        { stage: 0, lanes: ["technical"] },
        { stage: 1, lanes: ["direction"] },
      ],
    ],
  ])("%s", (_, tags, route) => {
    expect(routeOf(policyOf(lanes), { tags })).toEqual(route);
  });

  it("a lane that does not apply is asked nothing, awaits nobody, and can be given to nobody", () => {
    const history = new History().after(openWith(lanes), tagged("research"), openFirstFor(lanes));
    expect(awaitedOf(history)).toEqual(["technical: tia"]);
    expect(tasksOf(reportOf(history)).map((task) => (task === "writing" ? task : task.lane))).toEqual([
      "technical",
      "direction",
    ]);
    history.after(decides("technical", "tia"));
    expect(history.entries.at(-1)).toMatchObject({ type: "stage-closed", facts: { outcome: "approved" } });
  });

  it("a stage with no lane left is passed over, by the record and by the conductor", () => {
    const only = { justice } as const;
    const history = new History().after(openWith(only), tagged());
    expect(nextStage(reportOf(history))).toBe(1);
    expect(resultOfStage(reportOf(history), 0, "approved")).toEqual({ outcome: "stage-approved", next: 1 });
    history.after(
      { ...openStage(1), roster: rosterOf(only) } as Command,
      {
        ...decides("direction", "executive"),
        stage: 1,
      } as Command,
    );
    expect(reportOf(history)).toMatchObject({ status: "approved", passed: [[], [{ lane: "direction" }]] });
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it("is the round's: another version finds its own, and while it is written all of it may come", () => {
    const history = new History().after(openWith(lanes), tagged("research"), openFirstFor(lanes));
    history.after(decides("technical", "tia", "request-changes"));
    expect(tasksOf(reportOf(history)).length).toBe(4);
    history.after(tagged("justice"), openFirstFor(lanes, 2));
    expect(awaitedOf(history)).toEqual(["technical: tia", "justice: jo"]);
    expect(currentStage(reportOf(history))?.lanes.map(({ id }) => id)).toEqual(["technical", "justice"]);
  });
});
