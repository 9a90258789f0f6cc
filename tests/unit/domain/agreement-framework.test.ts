import { describe, expect, it } from "vitest";
import {
  indicatorRules,
  indicators,
} from "../../../shared/domain/documents/agreement/sections/indicators.ts";
import { results } from "../../../shared/domain/documents/agreement/sections/results.ts";
import { chainRules } from "../../../shared/domain/documents/results-chain.ts";
import { readContent, type Typed, typedFrom } from "../../../shared/domain/forms/content.ts";
import type { Definition } from "../../../shared/domain/forms/definition.ts";
import { frameworkTyped, planIndicators } from "../../support/agreement-parts.ts";
import { errorsInWords } from "../../support/words-of-errors.ts";

const today = "2026-11-27";

const formUnder = (plan: typeof planIndicators): Definition => ({
  ...{ schema: "framework-of-an-agreement", lang: "en" },
  sections: [results, indicators(plan)],
  rules: [...chainRules, ...indicatorRules],
});
const definition = formUnder(planIndicators);

const wrongWith = (changes: Typed, form = definition): string[] =>
  errorsInWords(form, { ...frameworkTyped, ...changes }, today);

describe("the results framework of an agreement", () => {
  it("is taken whole, and fills its form again", () => {
    const read = readContent(definition, frameworkTyped, today);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(read.content.values["indicators.i2.groups"]).toBe("g1 g2");
    expect(readContent(definition, typedFrom(definition, read.content), today)).toEqual(read);
  });

  it.each<[string, Typed, string[]]>([
    [
      "a result serves no right",
      { "results.r2.rights": "" },
      ["results.r2.rights: Tick at least one answer to “Result 2: the children’s rights that it serves”"],
    ],
    [
      "nothing changes for anybody by a result",
      { "results.r2.groups": "" },
      ["results.r2.groups: Tick at least one answer to “Result 2: for whom something changes”"],
    ],
    [
      "two results are ultimate",
      { "results.r2.level": "ultimate", "results.r2.parent": "" },
      [
        "results.rows: Among “Results”, one and only one must be “Ultimate outcome”: choose it at one of them, and another answer at the rest",
      ],
    ],
    [
      "an indicator names one that no plan has",
      { "indicators.i1.planIndicator": "SP-2027-2030/i9" },
      [
        "indicators.i1.planIndicator: What stands at “Indicator 1: the plan’s indicator” cannot be chosen any more: it is not there, or another took its place. Choose another answer",
      ],
    ],
    [
      "it names one of a plan that was superseded",
      { "indicators.i1.planIndicator": "SP-2024-2026/i1" },
      [
        "indicators.i1.planIndicator: What stands at “Indicator 1: the plan’s indicator” cannot be chosen any more: it is not there, or another took its place. Choose another answer",
      ],
    ],
    [
      "it names none, and does not say why",
      { "indicators.i3.servesNone": "" },
      ["indicators.i3.servesNone: Write an answer to “Indicator 3: why it contributes to none”"],
    ],
    [
      "half a child is counted",
      { "indicators.i1.target": "450.5" },
      ["indicators.i1.target: “Indicator 1: target” must be a whole number: what is counted has no parts"],
    ],
    [
      "more than all are sought",
      { "indicators.i2.target": "101" },
      ["indicators.i2.target: “Indicator 2: target” cannot be more than 100 %: it is a part of a whole"],
    ],
    [
      "a group that was removed is counted",
      { "groups.rows": "g1" },
      [
        "indicators.i2.groups: What you had chosen at “Indicator 2: groups counted apart” was removed: choose another answer",
      ],
    ],
  ])("is refused where %s", (_, changes, errors) => {
    expect(wrongWith(changes)).toEqual(errors);
  });

  it("may seek more than a hundred percent of another number", () => {
    expect(wrongWith({ "indicators.i2.proportion": "no", "indicators.i2.target": "140" })).toEqual([]);
  });

  it("contributes to no plan where none is in force, and says why", () => {
    const form = formUnder([]);
    expect(wrongWith({}, form)).toEqual([
      "indicators.i1.serves: Choose an answer to “Indicator 1: does it contribute to an indicator of the strategic plan?”",
      "indicators.i2.serves: Choose an answer to “Indicator 2: does it contribute to an indicator of the strategic plan?”",
    ]);
  });
});
