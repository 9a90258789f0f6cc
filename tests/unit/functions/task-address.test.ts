import { describe, expect, it } from "vitest";
import { taskFrom, taskInAddress } from "../../../functions/web/overseer.ts";

describe("the address of a task", () => {
  it.each([
    "writing",
    { stage: 0, lane: "mel" },
    { stage: 12, lane: "finance.montreal" },
    { stage: 1, lane: "2.review" },
    { stage: 1, lane: `a${"-".repeat(99)}` },
  ] as const)("leads to the task of any lane that a policy can have: %j", (task) => {
    expect(taskFrom(taskInAddress(task))).toEqual(task);
  });

  it.each(["", "mel", "1", "1.", "123.mel", "x.mel", "1.-mel", `1.${"a".repeat(101)}`, "1.a/b"])(
    "leads to none where there can be none: %j",
    (text) => {
      expect(taskFrom(text)).toBeNull();
    },
  );
});
