import { describe, expect, it } from "vitest";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { readContent, readValues, type Typed, typedFrom } from "../../../shared/domain/forms/content.ts";
import { coverageOf } from "../../../shared/domain/forms/coverage.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";

const today = "2026-11-27";
const definition = planDefinition(planBasis);

const wrongWith = (changes: Typed): string[] =>
  readValues(definition, { ...planTyped, ...changes }, today).errors.map(
    ({ field, code }) => `${field} ${code}`,
  );

/** Another result, which says all that r2 says. */
const likeR2 = (id: string, more: Typed): Typed => ({
  ...Object.fromEntries(
    Object.entries(planTyped).flatMap(([name, text]) =>
      name.startsWith("results.r2.") ? [[name.replace(".r2.", `.${id}.`), text]] : [],
    ),
  ),
  ...Object.fromEntries(Object.entries(more).map(([name, text]) => [`results.${id}.${name}`, text])),
});

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
      ["indicators.i1.baselineYear future-year"],
    ],
    [
      "a baseline is of no year",
      { "indicators.i1.baselineYear": "26" },
      ["indicators.i1.baselineYear not-a-year"],
    ],
    [
      "two results contribute to each other",
      {
        ...{ "results.rows": "r1 r2 r3", "results.r2.parent": "r3" },
        ...likeR2("r3", { parent: "r2" }),
      },
      ["results.r2.parent one-level-up", "results.r3.parent one-level-up"],
    ],
    [
      "the result that another contributes to was removed in another tab",
      { "results.rows": "r1 r3", ...likeR2("r3", { parent: "r2" }), "indicators.i2.result": "r3" },
      ["results.r3.parent unknown-row"],
    ],
    [
      "a country of a result was removed in another tab",
      { "results.r2.countries": "c1 c7" },
      ["results.r2.countries unknown-row"],
    ],
    [
      "nobody took part in a consultation",
      { "consultations.k2.number": "0" },
      ["consultations.k2.number too-small"],
    ],
    [
      "it is not said what a target counts",
      { "indicators.i1.targetsAre": "" },
      ["indicators.i1.targetsAre required"],
    ],
    [
      "a right that it is for is served by no result, and nothing says why",
      { "scope.rights": "CRC-12 CRC-40 CRC-28" },
      ["gaps.rights explain-gap"],
    ],
    [
      "nothing changes for a group around the child, and nothing says why",
      { "gaps.groups": " " },
      ["gaps.groups explain-gap"],
    ],
    [
      "no result is sought in a country, and nothing says why",
      { "context.rows": "c1 c2", "context.c2.country": "Togo", "context.c2.analysis": "Schools close." },
      ["gaps.countries explain-gap"],
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

  it("keeps the reasons that were given for what a result came to serve since", () => {
    const { values, errors } = readValues(definition, { ...planTyped, "gaps.rights": "Next time." }, today);
    expect([errors, values["gaps.rights"]]).toEqual([[], "Next time."]);
  });

  it("has no gap to explain before it has a result", () => {
    const none = wrongWith({ ...rowsGone("results"), "results.rows": "", "gaps.groups": "" });
    expect(none.filter((each) => each.startsWith("gaps."))).toEqual([]);
  });
});

describe("how far results cover what they should", () => {
  const [ofRights, ofGroups, ofCountries] = definition.rules.filter(({ code }) => code === "explain-gap");
  const gapsOf = (rule: typeof ofRights, more: Typed = {}) =>
    rule?.code === "explain-gap"
      ? coverageOf(rule, { ...planTyped, ...more })?.gaps.map(({ en }) => en)
      : null;

  it("is reckoned over the rights that the plan is for, the seven groups, and its countries", () => {
    expect(gapsOf(ofRights)).toEqual([]);
    expect(gapsOf(ofRights, { "scope.rights": "CRC-2 CRC-12" })).toEqual(["Art. 2: Non-discrimination"]);
    expect(gapsOf(ofGroups)).toHaveLength(5);
    expect(gapsOf(ofCountries)).toEqual([]);
    expect(gapsOf(ofCountries, { "context.rows": "c1 c2 c3", "context.c2.country": "Togo" })).toEqual([
      "Togo",
      "3",
    ]);
  });

  it("grows with what is typed, though the result is not complete yet", () => {
    const typed = { "results.rows": "r9", "results.r9.groups": "children research" };
    expect(gapsOf(ofGroups, typed)).not.toContain("Schools, universities and research");
    expect(gapsOf(ofGroups, typed)).toHaveLength(5);
  });
});
