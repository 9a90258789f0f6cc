import { describe, expect, it } from "vitest";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import { optionOf } from "../../../shared/domain/documents/agreement/known-parties.ts";
import type { AmendmentBasis, OfPlan } from "../../../shared/domain/documents/amendment/basis.ts";
import { ofAgreement, ofPlan } from "../../../shared/domain/documents/amendment/changeable.ts";
import { amendable } from "../../../shared/domain/documents/amendment/definition.ts";
import { originalIn } from "../../../shared/domain/documents/amendment/in-force.ts";
import { amendmentRouting } from "../../../shared/domain/documents/amendment/routing.ts";
import { changedBefore, sizeOf } from "../../../shared/domain/documents/amendment/size.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { readValues } from "../../../shared/domain/forms/content.ts";
import { idsIn } from "../../../shared/domain/forms/rows.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { metOf, routeOf } from "../../../shared/domain/review/route.ts";
import { amendmentOf, signed } from "../../support/amendment.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";

type Changes = Readonly<Record<string, string | number>>;

const first = originalIn(ofAgreement(), signed);
const basis = amendmentOf();
const none = { amountPercent: 0, targetPercent: 0, days: 0 };

const adopted = readValues(planDefinition(planBasis), planTyped, "2026-11-23").values;

const plan: OfPlan = {
  ...{ kind: "amendment", parent: "plan", lang: "en", begunOn: "2027-03-01", number: 1 },
  of: { id: "SP-1", contentHash: "", basis: planBasis },
  original: {
    ...{ "budget.2027": 100_000, "budget.2028": 100_000, "monitoring.midTerm": "2028-12-10" },
    ...{ "indicators.rows": "i1", "indicators.i1.target2030": 1500 },
  },
  beside: { rights: [], countries: [] },
};

const changed = (of: AmendmentBasis, changes: Changes) => sizeOf(of, { ...of.original, ...changes });

describe("by how much an amendment changes what was signed", () => {
  it.each<[string, Changes, Partial<typeof none>]>([
    ["nothing", {}, {}],
    ["its reasons alone", { "change.context": "Other." }, {}],
    ["its answers to lessons", { "change.lessons.l1.outcome": "adopted" }, {}],
    ["an amount by a hundredth", { "terms.amount": 31_310_000 }, { amountPercent: 1 }],
    ["an amount by a cent: rounded up", { "terms.amount": 31_000_001 }, { amountPercent: 1 }],
    ["an amount that falls", { "terms.amount": 15_500_000 }, { amountPercent: 50 }],
    [
      "what moves within the budget",
      { "budget.l1.amount": 14_900_000, "budget.l2.amount": 13_281_818 },
      { amountPercent: 10 },
    ],
    ["another condition of a tranche", { "tranches.t2.condition": "date" }, { amountPercent: 100 }],
    ["another milestone of a tranche", { "tranches.t2.milestone": "Other." }, { amountPercent: 100 }],
    ["who accepts its reports", { "reports.acceptedBy": "donor.other" }, { amountPercent: 100 }],
    ["what a donor’s silence means", { "reports.deemedAfter": 30 }, { amountPercent: 100 }],
    ["a target by a third", { "indicators.i1.target": 600 }, { targetPercent: 34 }],
    ["a target that falls to nothing", { "indicators.i1.target": 0 }, { targetPercent: 100 }],
    ["what is to be seen, in words", { "indicators.i3.aim": "Other." }, { targetPercent: 100 }],
    ["another wording of a result", { "results.r1.statement": "Other." }, { targetPercent: 100 }],
    ["an indicator more", { "indicators.rows": "i1 i2 i3 i4" }, { targetPercent: 100 }],
    ["what a line of the budget is for", { "budget.l1.label": "Other." }, { amountPercent: 100 }],
    ["what is kept for indirect costs", { indirectPct: 8 }, { amountPercent: 100 }],
    ["what nobody thought of", { "terms.other": 1 }, { amountPercent: 100, targetPercent: 100 }],
    ["who is responsible", { "indicators.i1.responsible": "Somebody else" }, {}],
    ["a day of a report, backwards", { "reports.p2.due": "2029-06-19" }, { days: 10 }],
  ])("%s", (_what, changes, size) => {
    expect(changed(basis, changes)).toEqual({ ...none, ...size });
  });

  it.each<[string, Changes, Partial<typeof none>]>([
    ["a target of a year", { "indicators.i1.target2030": 1350 }, { targetPercent: 10 }],
    ["a budget of a year", { "budget.2028": 110_000 }, { amountPercent: 5 }],
    [
      "what moves from a year to another",
      { "budget.2027": 90_000, "budget.2028": 110_000 },
      { amountPercent: 5 },
    ],
    ["the mid-term review", { "monitoring.midTerm": "2029-01-09" }, { days: 30 }],
    ["why there is a gap", { "gaps.rights": "Others see to it." }, {}],
  ])("of a plan: %s", (_what, changes, size) => {
    expect(changed(plan, changes)).toEqual({ ...none, ...size });
  });

  it("counts what amendments changed before: several small ones together are a large one", () => {
    const changedTo = (amount: number, target: number) => ({
      ...first,
      ...{ "terms.amount": amount, "indicators.i1.target": target },
    });
    const second = amendmentOf({
      original: changedTo(34_100_000, 490),
      before: changedBefore(first, changedTo(34_100_000, 490)),
    });
    expect(second.before).toEqual({
      changed: { "terms.amount": 31_000_000, "indicators.i1.target": 450 },
      added: [],
    });
    expect(changed(second, { "terms.amount": 37_200_000 })).toEqual({
      amountPercent: 20,
      targetPercent: 9,
      days: 0,
    });
    // What goes back to where it was changes nothing of what was signed.
    expect(changed(second, { "terms.amount": 31_000_000, "indicators.i1.target": 450 })).toEqual(none);
  });

  it("counts a row that an amendment added before as one that was never signed", () => {
    const rows = { "indicators.rows": "i1 i2 i3 i4", "indicators.i4.target": 10 };
    const original = { ...first, ...rows };
    const second = amendmentOf({ original, before: changedBefore(first, original) });
    expect(second.before?.added).toEqual(["indicators.i4.target"]);
    expect(changed(second, { "terms.end": String(first["terms.end"]) })).toMatchObject({
      targetPercent: 100,
    });
  });

  it("is nothing more to remember before anything was amended", () => {
    expect(changedBefore(first, first)).toBeUndefined();
  });
});

describe("whatever the form of an amendment offers", () => {
  const donor = { kind: "donor", id: "D-1", name: "A donor" } as const;

  /** A name of each field and list, in a row that answers it where one does; as the same field is called in any row. */
  const offered = (of: AmendmentBasis): { name: string; called: string; isDay: boolean }[] =>
    amendable(of).flatMap(({ fields }) =>
      fields.flatMap((field) => {
        if (field.kind !== "list")
          return [{ name: field.name, called: field.name, isDay: field.kind === "date" }];
        const rows = idsIn(of.original[`${field.name}.rows`]);
        const list = `${field.name}.rows`;
        return [
          { name: list, called: list, isDay: false },
          ...field.fields.map(({ name, kind }) => {
            const row = rows.find((each) => of.original[`${field.name}.${each}.${name}`] !== undefined);
            const called = `${field.name}.*.${name}`;
            return { name: called.replace("*", row ?? rows[0] ?? "r1"), called, isDay: kind === "date" };
          }),
        ];
      }),
    );

  const countsNothing = (of: AmendmentBasis) =>
    offered(of)
      .filter(({ name, isDay }) => {
        const was = of.original[name];
        const otherwise = typeof was === "number" ? was + 1 : `${was ?? ""} other`;
        const other = isDay ? "2041-01-01" : otherwise;
        return Object.values(changed(of, { [name]: other })).every((figure) => figure === 0);
      })
      .map(({ called }) => called);

  const ofIndicators = ["source", "method", "responsible"].map((name) => `indicators.*.${name}`);

  it.each<[string, AmendmentBasis, string[]]>([
    [
      "of an agreement",
      amendmentOf({
        of: { ...basis.of, basis: { ...basis.of.basis, known: [donor] } },
        donors: [optionOf(donor)],
      }),
      ["terms.rate", "terms.rateSource", "terms.rateOn", "budget.rows", "tranches.rows", ...ofIndicators],
    ],
    ["of its last day", amendmentOf({ only: "extension" }), []],
    [
      "of a plan",
      { ...plan, original: originalIn(ofPlan(plan), adopted) },
      ["gaps.rights", "gaps.groups", "gaps.countries", ...ofIndicators, "monitoring.calendar"],
    ],
  ])("%s counts, but for what is known to count for nothing", (_, of, nothing) => {
    expect(offered(of).length).toBeGreaterThan(5);
    expect(countsNothing(of)).toEqual(nothing);
  });
});

describe("whom a policy asks where a change is not small", () => {
  const small = { beyond: { amountPercent: 10, targetPercent: 20, days: 60 } };

  it.each<[string, Partial<typeof none>, object | null]>([
    ["all of it at its limit", { amountPercent: 10, targetPercent: 20, days: 60 }, null],
    ["an amount beyond it", { amountPercent: 11 }, { amountPercent: 10 }],
    ["a target beyond it", { targetPercent: 21 }, { targetPercent: 20 }],
    ["a date beyond it", { days: 61 }, { days: 60 }],
    ["all beyond it", { amountPercent: 11, targetPercent: 21, days: 61 }, small.beyond],
  ])("%s", (_what, size, beyond) => {
    expect(metOf(small, { tags: [], change: { ...none, ...size } })).toEqual(beyond && { beyond });
  });

  it("is none of a document that changes no other", () => {
    expect(metOf(small, { tags: [] })).toBeNull();
  });

  it.each<[string, AmendmentBasis, Changes, boolean]>([
    ["a plan's target by a tenth", plan, { "indicators.i1.target2030": 1350 }, false],
    ["a plan's target by more", plan, { "indicators.i1.target2030": 1349 }, true],
    ["an agreement's end by ninety days", basis, { "terms.end": "2030-06-29" }, false],
    ["an agreement's end by more", basis, { "terms.end": "2030-06-30" }, true],
  ])("%s goes to the board of the example or not", (_what, of, changes, isAsked) => {
    const { policies } = exampleOrganisation("2026-11-23T12:00:00.000Z");
    const id = of.parent === "plan" ? "plan-amendment" : "agreement-amendment";
    const policy = policies.find((one) => one.id === id);
    if (!policy) throw new Error(`the example has no ${id}`);
    const route = routeOf(
      pinPolicy(policy, {}, "P-001"),
      amendmentRouting(of, { ...of.original, ...changes }),
    );
    const asked = route === null || route.some(({ lanes }) => lanes.includes("board"));
    expect(asked).toBe(isAsked);
  });
});
