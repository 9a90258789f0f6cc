import { describe, expect, it } from "vitest";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import type { AgreementTail } from "../../../shared/domain/documents/agreement/document.ts";
import { rescheduled } from "../../../shared/domain/documents/agreement/tranches.ts";
import { amendmentDefinition } from "../../../shared/domain/documents/amendment/definition.ts";
import { amendmentRouting, claimsOfAmendment } from "../../../shared/domain/documents/amendment/routing.ts";
import { reportsAmended, tranchesAmended } from "../../../shared/domain/documents/amendment/schedule.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { routeOf, withOthers } from "../../../shared/domain/review/route.ts";
import { amendmentOf, amendmentTyped } from "../../support/amendment.ts";

const { policies } = exampleOrganisation("2026-11-23T12:00:00.000Z");
const policy = policies.find(({ id }) => id === "agreement-amendment");
if (!policy) throw new Error("the example has no policy of amendments");
const pinned = pinPolicy(policy, {}, "P-001");

const basis = amendmentOf();
const valuesOf = (typed: Typed) =>
  readValues(amendmentDefinition(basis), { ...amendmentTyped, ...typed }, "2027-06-01").values;

/** Whom the policy of the example asks, where the agreement itself is all that counts together with it. */
function asked(typed: Typed, more: Parameters<typeof amendmentOf>[0] = {}): string[] {
  const routing = amendmentRouting(amendmentOf(more), valuesOf(typed));
  const route = routeOf(pinned, withOthers(routing, { documents: 1, minorUnits: 31_000_000 }));
  return (
    route ?? pinned.stages.map(({ lanes }, stage) => ({ stage, lanes: lanes.map(({ id }) => id) }))
  ).flatMap(({ stage, lanes }) => lanes.map((lane) => `${pinned.stages[stage]?.id}.${lane}`));
}

const short = [
  "programme.programme",
  "review.legal",
  "consent.parties",
  "direction.direction",
  "signature.parties",
];
const long = [
  ...["programme.programme", "review.legal", "review.finance", "consent.parties", "direction.direction"],
  ...["direction.treasurer", "committee.recommendation", "board.board", "signature.parties"],
];
const more = {
  "terms.amount": "311 000,00",
  "budget.l1.amount": "181 000,00",
  "tranches.t2.amount": "151 000,00",
};

describe("the way of an amendment", () => {
  it.each<[string, Typed, string[]]>([
    ["a target that moves", { "indicators.i1.target": "600" }, short],
    [
      "less money",
      { "terms.amount": "300 000,00", "budget.l1.amount": "170 000,00", "tranches.t2.amount": "140 000,00" },
      short,
    ],
    ["another day of a report", { "reports.p2.due": "2029-07-10" }, short],
    ["a thousand more, which the sum brings to the board", more, long],
    [
      "a later end, which is in more fiscal years",
      { "terms.end": "2031-03-31" },
      [...short.slice(0, 4), "board.board", "signature.parties"],
    ],
  ])("is as long as what it binds: %s", (_what, typed, way) => {
    expect(asked(typed)).toEqual(way);
  });

  it.each<[string, number, string[]]>([
    ["up to what is delegated to the committee, which resolves", 24_900_000, ["committee.committee"]],
    ["by one cent more than that", 24_900_001, ["committee.recommendation", "board.board"]],
    ["up to what nobody of it is asked about", 9_900_000, []],
  ])("takes its agreement %s", (_, before, way) => {
    const routing = amendmentRouting(amendmentOf(), valuesOf(more));
    const route = routeOf(pinned, withOthers(routing, { documents: 1, minorUnits: before })) ?? [];
    const ids = route.flatMap(({ stage, lanes }) =>
      lanes.map((lane) => `${pinned.stages[stage]?.id}.${lane}`),
    );
    expect(ids.filter((id) => /^(committee|board)/.test(id))).toEqual(way);
  });

  it("that moves a target by more than one half is recommended, and goes to the board: no amount of it is within a delegation", () => {
    const way = asked({ "indicators.i1.target": "900" });
    expect(way).toContain("committee.recommendation");
    expect(way).toContain("board.board");
  });

  it("knows its agreement’s risk and conflicts where it binds more, and nowhere else", () => {
    const weighed = { weighed: { risk: "high", hasConflict: true } } as const;
    const of = (typed: Typed) => amendmentRouting(amendmentOf(weighed), valuesOf(typed));
    expect(of(more)).toMatchObject({ risk: "high", hasConflict: true, amount: { minorUnits: 100_000 } });
    expect(of({ "indicators.i1.target": "600" })).toEqual({
      tags: [],
      change: { amountPercent: 0, targetPercent: 34, days: 0 },
    });
  });

  it("weighs the whole amount where nothing counts together with it", () => {
    const alone = amendmentOf({ guards: [] });
    expect(amendmentRouting(alone, valuesOf(more)).amount).toMatchObject({ minorUnits: 31_100_000 });
  });

  it("claims its turn, and by how much the amount rises", () => {
    const claims = (typed: Typed) => claimsOfAmendment(basis, "A1", valuesOf(typed));
    const turn = { name: "amendments.PA-2026-0a1b2c3d", claim: { by: "A1", number: 1 } };
    expect(claims({ "indicators.i1.target": "600" })).toEqual([turn]);
    expect(claims(more)).toEqual([turn, { name: "partner.ab", claim: { by: "A1", minorUnits: 100_000 } }]);
  });
});

describe("what an amendment makes due", () => {
  const report = (id: string, opensOn: string, dueOn: string) => ({
    ...{ id, kind: "annual" as const, period: { start: "2027-01-01", end: "2027-12-31" }, dueOn, opensOn },
  });
  const tranche = (id: string, minorUnits: number, more: object = {}) => ({
    ...{ id, minorUnits, on: "2028-01-15", waitsFor: "date" as const, dueOn: null, isReminded: false },
    ...{ changes: 0, payments: [], ...more },
  });
  const scheduled = (id: string, minorUnits: number) => ({
    ...{ id, minorUnits, on: "2028-06-15", waitsFor: "date" as const },
  });

  it("leaves a report as it was that was opened, and takes the others as they are now", () => {
    const before = [report("r1", "2027-05-01", "2027-09-30"), report("r2", "2028-01-01", "2028-03-30")];
    const amended = [report("r1", "2027-06-01", "2027-10-30"), report("r3", "2028-02-01", "2028-04-30")];
    expect(reportsAmended(before, amended, "2027-06-01")).toEqual([before[0], amended[1]]);
  });

  it("keeps what became of each tranche, and one that became due meanwhile", () => {
    const paid = { dueOn: "2028-01-15", changes: 1, payments: [{ number: 1, minorUnits: 100 }] };
    const before: AgreementTail["tranches"] = {
      ...{ currency: "CAD", recorded: 1 },
      all: [tranche("t1", 100, paid), tranche("t2", 200), tranche("t3", 300)],
    };
    const now = tranchesAmended(before, {
      currency: "CAD",
      tranches: [scheduled("t2", 250), scheduled("t4", 50)],
    });
    expect(now?.tranches.map(({ id }) => id)).toEqual(["t1", "t2", "t4"]);
    expect(rescheduled(before, now)).toMatchObject({
      recorded: 1,
      all: [
        { id: "t1", ...paid },
        { id: "t2", minorUnits: 250, on: "2028-06-15", dueOn: null },
        { id: "t4", minorUnits: 50, payments: [] },
      ],
    });
  });
});
