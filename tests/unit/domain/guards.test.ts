import { describe, expect, it } from "vitest";
import { type Basis, toldByContract } from "../../../shared/domain/documents/basis.ts";
import { claimsOf, partiesOf, routingOf } from "../../../shared/domain/documents/forms.ts";
import {
  amountsBeside,
  type Claim,
  claimedBy,
  claimsAgainst,
  endedBefore,
  type Guard,
  guardOf,
  unclaimed,
} from "../../../shared/domain/documents/guard.ts";
import { planBasis } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";

const days = (by: string, start: string, end: string): Claim => ({ by, start, end });
const amount = (by: string, minorUnits: number): Claim => ({ by, minorUnits });
const guard = (...claims: Claim[]): Guard => ({ name: "plans", version: 4, claims });

describe("the days that a plan is for", () => {
  it("are claimed by it alone, under one name for all plans", () => {
    expect(claimsOf(planBasis, "SP-1", {})).toEqual([
      { name: "plans", claim: { by: "SP-1", start: "2027-01-01", end: "2030-12-31" } },
    ]);
    expect(claimsOf(reportBasis, "R-1", {})).toEqual([]);
    expect((["plan", "report", "agreement"] as const).map((kind) => guardOf({ kind }))).toEqual([
      ...["plans", null, null],
    ]);
    expect(unclaimed("plans")).toEqual({ name: "plans", version: 0, claims: [] });
  });

  it.each<[string, Claim, boolean]>([
    ["one that ends on its first day", days("SP-2", "2024-01-01", "2027-01-01"), true],
    ["one that ends on the day before", days("SP-2", "2024-01-01", "2026-12-31"), false],
    ["one that begins on its last day", days("SP-2", "2030-12-31", "2033-12-31"), true],
    ["one that begins on the day after", days("SP-2", "2031-01-01", "2033-12-31"), false],
    ["one within its days", days("SP-2", "2028-01-01", "2028-12-31"), true],
    ["itself", days("SP-1", "2027-01-01", "2030-12-31"), false],
    ["the one whose place it takes", days("SP-0", "2024-01-01", "2028-12-31"), false],
    ["an amount", amount("PA-1", 100), false],
  ])("stand against %s: %s", (_, claim, isAgainst) => {
    const supersedes = { id: "SP-0", period: { start: "2024-01-01", end: "2028-12-31" } };
    const against = claimsAgainst(guard(claim), "SP-1", { ...planBasis, supersedes });
    expect(against).toEqual(isAgainst ? [claim] : []);
    expect(claimsAgainst(guard(claim), "SP-1", reportBasis)).toEqual([]);
    expect(claimsAgainst(guard(days("SP-2", "2027-01-01", "2027-12-31")), "SP-1", planBasis)).toHaveLength(1);
  });
});

describe("a guard", () => {
  const [mine, theirs, fallen] = [
    days("SP-1", "2027-01-01", "2030-12-31"),
    days("SP-2", "2031-01-01", "2033-12-31"),
    days("SP-3", "2024-01-01", "2026-12-31"),
  ];

  it("takes a claim in the place of an earlier one of the same document, and of what fell", () => {
    const earlier = days("SP-1", "2026-01-01", "2029-12-31");
    expect(claimedBy(guard(earlier, theirs, fallen), mine, [fallen])).toEqual({
      ...guard(theirs, mine),
      version: 5,
    });
    expect(claimedBy(guard(theirs, fallen), mine, [])).toEqual({
      ...guard(theirs, fallen, mine),
      version: 5,
    });
  });

  it("lets a claim end on the day before another begins, and no other claim, and no later", () => {
    const money = amount("SP-1", 5);
    expect(endedBefore(guard(mine, theirs, money), "SP-1", "2028-12-31")).toEqual({
      ...guard(days("SP-1", "2027-01-01", "2028-12-31"), theirs, money),
      version: 5,
    });
    expect(endedBefore(guard(mine), "SP-1", "2031-12-31").claims).toEqual([mine]);
    const [same] = endedBefore(guard(mine), "SP-1", "2030-12-31").claims;
    expect(same).toEqual(mine);
  });

  it("counts amounts of others together, never days, nor the document’s own", () => {
    const claims = [amount("PA-1", 100), amount("PA-2", 250), days("PA-3", "2027-01-01", "2027-12-31")];
    expect(amountsBeside(guard(...claims), "PA-1")).toEqual([amount("PA-2", 250)]);
  });
});

describe("what a kind of document says of itself", () => {
  const agreement: Basis = {
    ...{ kind: "agreement", lang: "fr", agreementType: "mou", begunOn: "2026-11-26", currency: "CAD" },
    ...{ fiscalYearStart: "04-01", countries: [], planIndicators: [], known: [] },
  };
  const answers = {
    ...{ "parties.rows": "a1 a2", "parties.a1.role": "us", "parties.a2.role": "partner" },
    ...{ "terms.amount": 500, "terms.currency": "CAD", "terms.start": "2027-04-01" },
    ...{ "scope.tags": "" },
  };

  it("is the way that it goes: a plan’s by what it is about, an agreement’s by its amount, a report’s by how long a time it is on", () => {
    expect(routingOf(reportBasis, answers)).toEqual({ tags: [], report: "semi-annual" });
    expect(routingOf(planBasis, answers)).toEqual({ tags: [] });
    expect(routingOf(agreement, answers)).toMatchObject({ amount: { currency: "CAD", minorUnits: 500 } });
    expect(claimsOf(agreement, "PA-1", answers)).toMatchObject([{ claim: { by: "PA-1", minorUnits: 500 } }]);
  });

  it("is its parties: an agreement’s by its rows, a report’s the partner whom the organisation writes to", () => {
    const asNamed = ({ party }: { party: string }) => ({ role: `party.${party}`, person: null });
    expect(partiesOf(reportBasis, {}, "director", asNamed)).toEqual([
      { party: "organisation", role: "director", person: null },
      { party: "partner", role: "partner.partner", person: null },
    ]);
    expect(partiesOf({ ...reportBasis, partnerId: null }, {}, "director", asNamed)).toEqual([]);
    expect(partiesOf(planBasis, answers, "director", asNamed)).toEqual([]);
    expect(partiesOf(agreement, answers, "director", asNamed)).toEqual([
      { party: "a1", role: "director", person: null },
      { party: "a2", role: "party.a2", person: null },
    ]);
    expect(partiesOf(agreement, answers, undefined, asNamed)).toEqual([]);
  });

  it("is who is told of it by contract", () => {
    const told = [{ kind: "donor", id: "rive-claire" }] as const;
    const inForce = { inForceOn: "2027-01-01", publication: "full", told: [...told] } as const;
    const of = (kind: string, tail: object) => ({ kind, tail }) as never;
    expect(toldByContract(agreement, of("agreement", { inForce, reports: [] }))).toEqual(told);
    expect(toldByContract(agreement, of("agreement", { inForce: null, reports: [] }))).toEqual([]);
    expect(toldByContract(planBasis, of("plan", {}))).toEqual([]);
    expect(toldByContract(reportBasis, of("report", {}))).toEqual([
      { kind: "donor", id: "donor" },
      { kind: "partner", id: "partner" },
    ]);
    expect(toldByContract({ ...reportBasis, partnerId: null }, of("report", {}))).toEqual([
      { kind: "donor", id: "donor" },
    ]);
  });
});
