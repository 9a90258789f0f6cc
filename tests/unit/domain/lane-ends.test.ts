import { describe, expect, it } from "vitest";
import type { LaneRule } from "../../../events/common.ts";
import {
  awaitedByStage,
  endByAnswers,
  isSettled,
  isVetoed,
} from "../../../shared/domain/review/lane-ends.ts";
import type { Lane } from "../../../shared/domain/review/route.ts";
import type { Review } from "../../../shared/domain/review/state.ts";

const lane = (rule: LaneRule, ...people: string[]): Lane => ({
  ...{ id: "lane", label: { en: "Lane", fr: "Voie" }, role: "role", rule, people, alternate: null },
});
/** Answers as "person decision", in the lane, or in another where that is named. */
const answers = (...given: string[]): Review["decisions"] =>
  given.map((each) => {
    const [by = "", decision = "", of = "lane"] = each.split(" ");
    return { lane: of, by, decision: decision as Review["decisions"][number]["decision"], hash: "" };
  });

describe("how the answers in a lane end it, by its rule", () => {
  it.each<[LaneRule, string[], string[], string | null]>([
    ["one", ["a"], [], null],
    ["one", ["a"], ["a approve"], "passed"],
    ["one", ["a"], ["a approve-with-reservations"], "passed"],
    ["one", ["a"], ["a request-changes"], "returned"],
    ["one", ["a"], ["a reject"], "rejected"],
    ["one", ["a"], ["a approve other"], null],
    ["any", ["a", "b"], ["b approve"], "passed"],
    ["any", ["a", "b"], ["b request-changes"], "returned"],
    ["any", ["a", "b"], [], null],
    ["veto", ["a"], ["a request-changes"], "returned"],
    ["veto", ["a"], ["a approve"], "passed"],
    ["all", ["a", "b"], ["a approve"], null],
    ["all", ["a", "b"], ["a request-changes"], null],
    ["all", ["a", "b"], ["a approve", "b approve"], "passed"],
    ["all", ["a", "b"], ["a approve", "b request-changes"], "returned"],
    ["all", ["a", "b"], ["a reject", "b request-changes"], "rejected"],
    ["all", [], [], null],
    [{ atLeast: 2 }, ["a", "b", "c"], ["a approve"], null],
    [{ atLeast: 2 }, ["a", "b", "c"], ["a approve", "b approve"], "passed"],
    [{ atLeast: 2 }, ["a", "b", "c"], ["a reject"], null],
    [{ atLeast: 2 }, ["a", "b", "c"], ["a reject", "b approve"], null],
    [{ atLeast: 2 }, ["a", "b", "c"], ["a reject", "b request-changes"], "returned"],
    [{ atLeast: 2 }, ["a", "b", "c"], ["a reject", "b reject"], "rejected"],
    [{ atLeast: 2 }, ["a", "b", "c"], ["a reject", "b approve", "c approve"], "passed"],
    [{ atLeast: 2 }, ["a"], ["a approve"], null],
    [{ atLeast: 2 }, ["a"], ["a request-changes"], "returned"],
    ["note", ["a", "b"], ["a take-note"], null],
    ["note", ["a", "b"], ["a take-note", "b take-note"], "passed"],
    ["note", [], [], null],
    ["consent", ["a", "b"], ["a consent"], null],
    ["consent", ["a", "b"], ["a request-changes"], null],
    ["consent", ["a", "b"], ["a consent", "b consent"], "passed"],
    ["consent", ["a", "b"], ["a consent", "b request-changes"], "returned"],
    ["signature", ["a", "b"], ["a sign"], null],
    ["signature", ["a", "b"], ["a sign", "b sign"], "passed"],
    ["signature", ["a", "b"], ["a refuse"], "returned"],
    ["signature", ["a", "b"], ["a sign", "b refuse"], "returned"],
    ["written-resolution", ["a", "b"], ["a sign"], null],
    ["written-resolution", ["a", "b"], ["a sign", "b sign"], "passed"],
    ["written-resolution", ["a", "b"], ["a sign", "b abstain"], null],
    ["written-resolution", ["a", "b"], ["a refuse"], null],
    ["written-resolution", [], [], null],
  ])("%j of %j: %j: %s", (rule, people, given, end) => {
    expect(endByAnswers(lane(rule, ...people), answers(...given))).toBe(end);
  });

  it.each<[LaneRule, string[], boolean]>([
    ["veto", ["a request-changes"], true],
    ["veto", ["a reject"], true],
    ["veto", ["a approve"], false],
    ["veto", [], false],
    ["one", ["a reject"], false],
  ])("%j says a no that cannot be outvoted by %j: %s", (rule, given, expected) => {
    expect(isVetoed(lane(rule, "a"), answers(...given))).toBe(expected);
  });

  it.each<[string, LaneRule, string[], Partial<Review>, boolean]>([
    ["an answer", "one", ["a approve"], {}, true],
    ["nothing", "one", [], {}, false],
    [
      "its end without passing",
      "written-resolution",
      [],
      { failed: [{ lane: "lane", because: "silence" }] },
      true,
    ],
    ["that of another", "written-resolution", [], { failed: [{ lane: "other", because: "silence" }] }, false],
    ["its days that are over, where people take note", "note", [], { escalated: ["lane"] }, true],
    ["those of another", "note", [], { escalated: ["other"] }, false],
    ["its days that are over, where people decide", "one", [], { escalated: ["lane"] }, false],
  ])("awaits nothing more by %s", (_, rule, given, more, expected) => {
    const known = { stage: 0, decisions: answers(...given), failed: [], escalated: [], ...more };
    expect(isSettled(lane(rule, "a"), known)).toBe(expected);
  });

  it("is not waited for where people take note beside those who decide", () => {
    const [note, one, other] = [lane("note", "a"), lane("one", "b"), lane("note", "c")];
    expect(awaitedByStage([note, one])).toEqual([one]);
    expect(awaitedByStage([note, other])).toEqual([note, other]);
    expect(awaitedByStage([])).toEqual([]);
  });
});
