import { describe, expect, it } from "vitest";
import {
  answersIn,
  decisionsIn,
  endOf,
  isDecision,
  needsWords,
} from "../../../shared/domain/review/choices.ts";

describe("what can be answered in a lane", () => {
  const deciding = ["approve", "approve-with-reservations", "request-changes", "reject"];
  it.each([
    ...(["one", "any", "all", "veto", { atLeast: 2 }] as const).map(
      (rule) => [rule, deciding, deciding] as const,
    ),
    ["note", ["take-note"], ["take-note"]],
    ["consent", ["consent", "request-changes"], ["consent", "request-changes"]],
    ["signature", ["sign", "refuse"], []],
    ["written-resolution", ["sign", "refuse", "abstain"], []],
  ] as const)("whose rule is %j: %j", (rule, answers, decisions) => {
    expect(answersIn({ rule })).toEqual(answers);
    expect(decisionsIn({ rule })).toEqual(decisions);
  });

  it("is a decision of its own, and needs words where it says no", () => {
    const all = [...deciding, "consent", "take-note", "sign", "refuse", "abstain"];
    expect(all.filter(isDecision)).toEqual([...deciding, "consent", "take-note"]);
    expect(all.filter(isDecision).filter(needsWords)).toEqual(deciding.slice(1));
  });

  it.each<[string, Parameters<typeof endOf>, string | null]>([
    ["a rejection is", ["reject", { stage: 0, lane: "x" }, { vetoed: [] }], "rejection"],
    [
      "a first request for changes is none",
      ["request-changes", { stage: 0, lane: "x" }, { vetoed: [] }],
      null,
    ],
    [
      "a second one of a lane with a veto is",
      ["request-changes", { stage: 0, lane: "x" }, { vetoed: [{ stage: 0, lane: "x" }] }],
      "veto",
    ],
    [
      "one of another lane is none",
      [
        "request-changes",
        { stage: 0, lane: "x" },
        {
          vetoed: [
            { stage: 0, lane: "y" },
            { stage: 1, lane: "x" },
          ],
        },
      ],
      null,
    ],
    [
      "an approval is none",
      ["approve", { stage: 0, lane: "x" }, { vetoed: [{ stage: 0, lane: "x" }] }],
      null,
    ],
  ])("and is an end for good: %s", (_, asked, end) => {
    expect(endOf(...asked)).toBe(end);
  });
});
