import { describe, expect, it } from "vitest";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { isKeptApart, sectionsNeeded } from "../../../shared/domain/forms/apart.ts";
import { planBasis } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";
import { result, plan as rows } from "../../support/rows-form.ts";

const plan = planDefinition(planBasis);

describe("a draft is kept section by section", () => {
  it("where rows of its form have pages of their own", () => {
    expect([isKeptApart(plan), isKeptApart(definitionOf(reportBasis))]).toEqual([true, false]);
  });
});

describe("what it takes to save a row", () => {
  it("is that row, the lists that have pages, and the rows that it names, of its own list or another", () => {
    const child = result("r2", { parent: "r1" });
    expect(sectionsNeeded(rows, "results.r2", child)).toEqual(["results.r2", "results", "results.r1"]);
    const named = { "indicators.i1.result": "r7", "indicators.i2.result": "r8" };
    expect(sectionsNeeded(plan, "indicators.i1", named)).toEqual([
      ...["indicators.i1", "results", "indicators", "results.r7"],
    ]);
  });

  it.each(["results", "direction", "results.", "results.r1.r2", "nobody.r1", `results.${"r".repeat(2_000)}`])(
    "is all of the form for what is no such row: %s",
    (section) => expect(sectionsNeeded(plan, section, {})).toBeNull(),
  );

  it("is all of it where somebody sends more names than a form has", () => {
    const many = Array.from({ length: 150 }, (_, n) => `r${n}`).join(" ");
    expect(sectionsNeeded(plan, "indicators.i1", { "indicators.i1.result": many })).toBeNull();
  });
});
