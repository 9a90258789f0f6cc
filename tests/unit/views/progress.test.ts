import { describe, expect, it } from "vitest";
import { progressOf } from "../../../shared/views/progress.ts";
import { reportWith, sample } from "./sample.ts";

const { names } = sample();
const states = (given: Parameters<typeof reportWith>[0]) =>
  progressOf(reportWith(given), names, "en").map(({ state }) => state);

describe("where a report stands", () => {
  it.each([
    [{ status: "draft", stage: null, stageOpen: false, round: 0 }, ["now", "next", "next", "next", "next"]],
    [{ status: "submitted", stage: null, stageOpen: false }, ["done", "now", "next", "next", "next"]],
    [{ status: "in-review", stage: 0, stageOpen: true }, ["done", "now", "next", "next", "next"]],
    [{ status: "in-review", stage: 0, stageOpen: false }, ["done", "done", "now", "next", "next"]],
    [{ status: "in-review", stage: 1, stageOpen: true }, ["done", "done", "now", "next", "next"]],
    [{ status: "changes-requested", stage: 1, stageOpen: false }, ["now", "next", "next", "next", "next"]],
    [{ status: "approved", stage: 1, stageOpen: false }, ["done", "done", "done", "now", "next"]],
    [{ status: "published", stage: 1, stageOpen: false }, ["done", "done", "done", "done", "now"]],
    [
      { status: "published", stage: 1, stageOpen: false, donorsNotified: true },
      ["done", "done", "done", "done", "done"],
    ],
  ] as const)("shows one step as the present one: %j", (given, expected) => {
    expect(states(given)).toEqual(expected);
  });

  it("says who is awaited, and within how many business days", () => {
    const [, first, second] = progressOf(reportWith({}), names, "en");
    expect(first?.notes).toEqual(["Awaited: Daniel Okafor, within 7 business days"]);
    expect(second?.notes).toEqual(["Assigned to Claire Beaulieu"]);
    const [, , direction] = progressOf(reportWith({ stage: 1 }), names, "fr");
    expect(direction?.notes).toEqual(["En attente\u00a0: Claire Beaulieu, d’ici un jour ouvrable"]);
  });
});
