import { describe, expect, it } from "vitest";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { readContent, readValues, type Typed, typedFrom } from "../../../shared/domain/forms/content.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";

const today = "2026-11-27";
const definition = planDefinition(planBasis);

const wrongWith = (changes: Typed): string[] =>
  readValues(definition, { ...planTyped, ...changes }, today).errors.map(
    ({ field, code }) => `${field} ${code}`,
  );

const rowsGone = (list: string): Typed =>
  Object.fromEntries(
    Object.keys(planTyped).flatMap((name) => (name.startsWith(`${list}.`) ? [[name, ""]] : [])),
  );

describe("a strategic plan", () => {
  it("that is whole can be submitted, and fills its form again", () => {
    const read = readContent(definition, planTyped, today);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const { content } = read;
    expect(content.values["indicators.i1.target2030"]).toBe(1500.5);
    expect(content.values["results.r1.rights"]).toBe("CRC-12 CRC-40");
    const again = readContent(definition, typedFrom(definition, content), today);
    expect(again).toEqual(read);
  });

  it("has a page for each result and each indicator, and asks for each of its years", () => {
    const ids = sectionsOf(definition, planTyped).map(({ id }) => id);
    expect(ids).toEqual([
      ...["direction", "context", "consultations", "change"],
      ...["results", "results.r1", "results.r2", "indicators", "indicators.i1", "indicators.i2"],
      ...["risks", "budget", "monitoring", "summary"],
    ]);
  });

  it.each<[string, Typed, string[]]>([
    ["nobody was consulted", rowsGone("consultations"), ["consultations.rows too-few-rows"]],
    ["no child was consulted", { "consultations.k1.group": "staff" }, ["consultations.rows none-with"]],
    ["no partner was consulted", { "consultations.k2.group": "donors" }, ["consultations.rows none-with"]],
    ["a child did not agree", { "consultations.k1.consent": "no" }, ["consultations.k1.consent must-be"]],
    [
      "children were not told what became of their words",
      { "consultations.k1.feedback": "no" },
      ["consultations.k1.feedback must-be"],
    ],
    [
      "a consultation is tomorrow",
      { "consultations.k2.heldOn": "2026-11-28" },
      ["consultations.k2.heldOn too-late"],
    ],
    [
      "it leaves out children",
      { "results.r1.groups": "other", "results.r2.groups": "research" },
      ["results.rows none-with"],
    ],
    ["a result serves no right", { "results.r2.rights": "" }, ["results.r2.rights required"]],
    [
      "a result serves a right that there is not",
      { "results.r2.rights": "CRC-99" },
      ["results.r2.rights required"],
    ],
    [
      "two results are ultimate",
      { "results.r2.level": "ultimate", "results.r2.parent": "" },
      ["results.rows one-alone"],
    ],
    ["a result contributes to itself", { "results.r2.parent": "r2" }, ["results.r2.parent one-level-up"]],
    [
      "a result contributes to one two levels up",
      { "results.r2.level": "immediate" },
      ["results.r2.parent one-level-up"],
    ],
    ["a result contributes to none", { "results.r2.parent": "" }, ["results.r2.parent one-level-up"]],
    [
      "the ultimate outcome contributes to one",
      { "results.r1.parent": "r2" },
      ["results.r1.parent one-level-up"],
    ],
    [
      "the result that an indicator is of was removed",
      { "results.rows": "r1" },
      ["indicators.i2.result unknown-row"],
    ],
    [
      "a baseline is in the future",
      { "indicators.i1.baselineYear": "2028" },
      ["indicators.i1.baselineYear too-large"],
    ],
    ["a target is missing", { "indicators.i1.target2029": "" }, ["indicators.i1.target2029 required"]],
    [
      "the mid-term review comes after the plan",
      { "monitoring.midTerm": "2031-01-01" },
      ["monitoring.midTerm too-late"],
    ],
  ])("cannot be submitted when %s", (_, changes, wrong) => {
    expect(wrongWith(changes)).toEqual(wrong);
  });
});
