import { describe, expect, it } from "vitest";
import type { OfPlan } from "../../../shared/domain/documents/amendment/basis.ts";
import { ofPlan } from "../../../shared/domain/documents/amendment/changeable.ts";
import { amendable, amendmentDefinition } from "../../../shared/domain/documents/amendment/definition.ts";
import { amendedValues, changesIn, originalIn } from "../../../shared/domain/documents/amendment/in-force.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { readValues, type Typed, typedFrom } from "../../../shared/domain/forms/content.ts";
import { whyOver } from "../../../shared/usecases/amending/amendable.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";

const adopted = readValues(planDefinition(planBasis), planTyped, "2026-11-23").values;
const of = { id: "SP-2027-2030-1a2b3c4d", contentHash: "a".repeat(64), basis: planBasis };
const basis: OfPlan = {
  ...{ kind: "amendment", parent: "plan", lang: "en", begunOn: "2028-03-01", number: 1, of },
  original: originalIn(ofPlan({ of }), adopted),
  beside: {
    rights: ["CRC-12", "CRC-40"],
    countries: String(adopted["context.rows"])
      .split(" ")
      .map((row) => ({ row, name: "Mali" })),
  },
};
const definition = amendmentDefinition(basis);
const typed: Typed = {
  ...typedFrom(definition, { schema: "amendment/1", lang: "en", values: basis.original }),
  ...{
    "change.context": "A law was passed.",
    "change.evidence": "The gazette.",
    "change.reasons": "It binds us.",
  },
};
const read = (changes: Typed) => readValues(definition, { ...typed, ...changes }, "2028-03-01");

describe("the form of an amendment of a plan", () => {
  it("holds what is in force, and asks what it says that it can change, and nothing else", () => {
    expect(read({ "indicators.i1.target2030": "900" }).errors).toEqual([]);
    const asked = amendable(basis).flatMap(({ fields }) => fields);
    const named = (isList: boolean) =>
      asked.filter(({ kind }) => (kind === "list") === isList).map(({ name }) => name);
    const { fields, lists } = ofPlan(basis);
    expect(named(true).toSorted()).toEqual([...lists].toSorted());
    expect(named(false).toSorted()).toEqual([...fields].toSorted());
  });

  it.each<[string, Typed, { field: string; code: string }]>([
    ["changes nothing", {}, { field: "change.context", code: "nothing-changed" }],
    [
      "changes the target of a year that is over",
      { "indicators.i1.target2027": "1" },
      { field: "indicators.i1.target2027", code: "stays" },
    ],
    [
      "changes the budget of a year that is over",
      { "budget.2027": "1.00" },
      { field: "budget.2027", code: "stays" },
    ],
    [
      "takes an indicator away that had a target by then",
      { "indicators.rows": "i1" },
      { field: "indicators.rows", code: "row-gone" },
    ],
    [
      "leaves a right of the plan without a result",
      { "results.r1.rights": "CRC-12", "gaps.rights": "" },
      { field: "gaps.rights", code: "explain-gap" },
    ],
    [
      "names a country that is none of the plan",
      { "results.r1.countries": "z9" },
      { field: "results.r1.countries", code: "required" },
    ],
  ])("is refused at its field where it %s", (_what, changes, error) => {
    expect(read(changes).errors).toContainEqual(expect.objectContaining(error));
  });

  it.each<[string, Readonly<Record<string, string | number>>, string[]]>([
    ["a target", { "indicators.i1.target2030": 900 }, ["framework"]],
    [
      "a budget and the mid-term review",
      { "budget.2029": 1, "monitoring.midTerm": "2029-01-10" },
      ["amount", "dates"],
    ],
  ])("says of which kind it changes something: %s", (_what, changed, kinds) => {
    expect(changesIn(basis, { ...basis.original, ...changed })).toEqual(kinds);
  });

  it("leaves all else of the plan as it was adopted", () => {
    const inForce = amendedValues(basis, adopted, { ...read({ "indicators.i1.target2030": "900" }).values });
    expect(inForce).toEqual({ ...adopted, "indicators.i1.target2030": 900 });
  });
});

describe("whether a plan is in force", () => {
  const head = (superseded: object | null) =>
    ({ report: { kind: "plan", tail: { superseded } } }) as unknown as Parameters<typeof whyOver>[0];

  it.each<[string, object | null, string, object | null]>([
    ["on its last day", null, "2030-12-31", null],
    ["once its years are over", null, "2031-01-01", { code: "plan-over" }],
    ["once another has taken its place", { by: "SP-2" }, "2029-06-01", { code: "plan-over" }],
  ])("%s", (_when, superseded, today, over) => {
    expect(whyOver(head(superseded), planBasis, today)).toEqual(over);
  });
});
