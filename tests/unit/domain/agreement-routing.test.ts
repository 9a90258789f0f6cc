import { describe, expect, it } from "vitest";
import { agreementRouting, amountsClaimed } from "../../../shared/domain/documents/agreement/routing.ts";
import { converted } from "../../../shared/domain/framework/converted.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";

const organisation = {
  ...({ currency: "CAD", fiscalYearStart: "04-01" } as const),
  known: [{ kind: "partner" as const, id: "yiriwa", name: "Yiriwa Denw" }],
};

const values: Values = {
  ...{ "terms.start": "2027-04-01", "terms.end": "2030-03-31" },
  ...{ "terms.currency": "CAD", "terms.amount": 31_000_000 },
  ...{ "dueDiligence.risk": "medium", "conflicts.declared": "none", "parties.rows": "a1 a2" },
  ...{ "parties.a1.role": "us", "parties.a1.name": "The Bureau", "parties.a1.country": "CA" },
  ...{ "parties.a2.role": "partner", "parties.a2.name": "Yiriwa Denw", "parties.a2.country": "ML" },
};

describe("the way of an agreement", () => {
  it.each<[string, Values, object]>([
    ["as it stands", {}, { amount: { currency: "CAD", minorUnits: 31_000_000 }, years: 3, risk: "medium" }],
    ["with a conflict of interest", { "conflicts.declared": "some" }, { hasConflict: true }],
    [
      "of six months in two fiscal years",
      { "terms.start": "2027-01-01", "terms.end": "2027-06-30" },
      { years: 2 },
    ],
    [
      "in francs, at its rate",
      { "terms.currency": "XOF", "terms.amount": 44_125_000, "terms.rate": 441.25 },
      { amount: { currency: "CAD", minorUnits: 10_000_000 } },
    ],
    [
      "at a rate that makes more of it than is exact",
      { "terms.currency": "XOF", "terms.amount": 100_000_000_000_000, "terms.rate": 0.000_001 },
      { amount: { currency: "CAD", minorUnits: 100_000_000_000_000 } },
    ],
    [
      "in francs, without a rate yet",
      { "terms.currency": "XOF", "terms.amount": 44_125_000 },
      { amount: { currency: "XOF", minorUnits: 44_125_000 } },
    ],
  ])("is found by what it says: %s", (_, changes, expected) => {
    expect(agreementRouting(organisation, { ...values, ...changes })).toMatchObject(expected);
  });

  it("of which nothing is typed yet, names nothing", () => {
    expect(agreementRouting(organisation, {})).toEqual({ tags: [], hasConflict: false });
  });
});

describe("the amount of an agreement counts together", () => {
  const namesOf = (changes: Values) =>
    amountsClaimed(organisation, "mine", { ...values, ...changes }).map(({ name }) => name);
  const usual = namesOf({});

  it.each<[string, Values, boolean]>([
    ["with another that begins in the same fiscal year", { "terms.start": "2028-03-31" }, true],
    ["with none of the next fiscal year", { "terms.start": "2028-04-01" }, false],
    ["however the partner's name is spelt", { "parties.a2.name": "YIRIWA-DÊNW" }, true],
    ["with none of a partner in another country", { "parties.a2.country": "SN" }, false],
    ["with none of another partner", { "parties.a2.name": "Someone Else" }, false],
    [
      "with one whose partner was chosen in the directory, by any other name",
      { "parties.a2.known": "partner.yiriwa", "parties.a2.name": "Y. D." },
      true,
    ],
  ])("%s", (_, changes, isSame) => {
    expect(namesOf(changes).some((name) => usual.includes(name))).toBe(isSame);
  });

  it("in the organisation's currency, for each partner once", () => {
    const inFrancs = { "terms.currency": "XOF", "terms.amount": 44_125_000, "terms.rate": 441.25 };
    const twice = { "parties.rows": "a1 a2 a3", "parties.a3.role": "member", "parties.a3.name": "Autre" };
    const claims = amountsClaimed(organisation, "mine", { ...values, ...inFrancs, ...twice });
    expect(claims.map(({ claim }) => claim)).toEqual([
      { by: "mine", minorUnits: 10_000_000 },
      { by: "mine", minorUnits: 10_000_000 },
    ]);
    expect(usual[0]).toMatch(/^partner\.[0-9a-f]{64}$/);
  });

  it("with nobody's where it cannot be compared, or no money passes", () => {
    expect(namesOf({ "terms.currency": "XOF" })).toEqual([]);
    const { "terms.amount": _, ...withoutMoney } = values;
    expect(amountsClaimed(organisation, "mine", withoutMoney)).toEqual([]);
  });
});

describe("an amount in another currency", () => {
  it.each([
    ["XOF", 441, 441.25, "CAD", 100],
    ["CAD", 100, 0.002_266, "XOF", 441],
    ["KWD", 1_000, 0.22, "CAD", 455],
    ["CAD", 1, 3, "USD", 0],
    ["XOF", 100_000_000_000_000, 1, "KWD", 100_000_000_000_000_000],
  ] as const)("%s %i at %d is %s %i", (currency, minorUnits, rate, to, expected) => {
    expect(converted({ currency, minorUnits }, rate, to)).toEqual({ currency: to, minorUnits: expected });
  });
});
