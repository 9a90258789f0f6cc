import { describe, expect, it } from "vitest";
import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import { agreementDefinition } from "../../../shared/domain/documents/agreement/definition.ts";
import { publicationOf } from "../../../shared/domain/documents/agreement/publication.ts";
import { agreementRecord, plansUnder } from "../../../shared/domain/documents/agreement/record.ts";
import { scheduledReports } from "../../../shared/domain/documents/agreement/scheduled-reports.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import { askedFor } from "../../support/agreement-money.ts";
import { frameworkTyped, planIndicators } from "../../support/agreement-parts.ts";
import { agreementTyped } from "../../support/example-agreement.ts";

const basis: AgreementBasis = {
  ...{ ...askedFor, kind: "agreement", lang: "fr", begunOn: "2026-11-26", fiscalYearStart: "04-01" },
  planIndicators: [...planIndicators, { plan: "SP-2024-2026", name: "SP-2024-2026/i9", wording: "Older" }],
  known: [...askedFor.known, { kind: "donor", id: "rive-claire", name: "Fondation Rive-Claire" }],
};

/** What a form says that was filled in whole, with these answers in place of its own. */
function saidBy(changes: Typed = {}): Values {
  const typed = { ...agreementTyped, ...frameworkTyped, ...changes };
  const read = readContent(agreementDefinition(basis), typed, "2026-11-27");
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content.values;
}

const recordOf = (values: Values) => agreementRecord("PA-2027-1", basis, { values });

const both = (words: string) => ({ en: words, fr: words });

const about = {
  ...{ baselineYear: 2026, direction: "increase", frequency: "annual" },
  planIndicator: "SP-2027-2030/i1",
};

describe("an agreement, for those who report on it", () => {
  it("has its words, its dates, its amount and its results as they were approved", () => {
    const { resultsFramework, ...rest } = recordOf(saidBy());
    expect(rest).toEqual({
      id: "PA-2027-1",
      title: { fr: agreementTyped["title.fr"], en: agreementTyped["title.en"] },
      purpose: { fr: agreementTyped["purpose.fr"], en: agreementTyped["purpose.en"] },
      partner: { id: null, name: "Association Yiriwa Denw", country: "ML" },
      donors: [],
      start: "2027-04-01",
      end: "2030-03-31",
      countries: ["ML"],
      amount: { currency: "CAD", minorUnits: 31_000_000 },
      localAmount: { currency: "CAD", minorUnits: 31_000_000 },
      budgetLines: [],
      varianceThresholds: { relativePercent: 10, points: 5, zeroTarget: 1, budgetPercent: 10 },
    });
    expect(resultsFramework).toEqual([
      {
        id: "r1",
        level: "ultimate",
        statement: both("Children in contact with the law are treated as rights holders."),
        rights: ["CRC-12", "CRC-40"],
        indicators: [
          {
            ...{ ...about, id: "i1", title: both("Children heard by a judge"), unit: both("children") },
            ...{ unitOne: both("child"), measure: "count-by-sex", baseline: 120, target: 450 },
          },
        ],
      },
      {
        id: "r2",
        level: "intermediate",
        statement: both("Courts hear children in rooms made for it."),
        rights: ["CRC-12"],
        indicators: [
          {
            ...{ ...about, id: "i2", title: both("Trained personnel who apply it") },
            ...{ unit: both("of the personnel observed"), measure: "percentage", proportion: true },
            groups: [
              { id: "g1", label: both("Magistrates") },
              { id: "g2", label: both("Social workers") },
            ],
            ...{ baseline: 22.5, target: 60 },
          },
          {
            ...{ ...about, id: "i3", title: both("How children describe the hearing") },
            ...{ unit: both("children"), planIndicator: null, measure: "qualitative" },
            ...{ baseline: both("Most were afraid."), target: both("Most say that they understood.") },
          },
        ],
      },
    ]);
  });

  it.each<[string, Values, object]>([
    ["people", { "indicators.i1.measure": "count" }, { measure: "count", baseline: 120, target: 450 }],
    ["things", { "indicators.i1.measure": "count", "indicators.i1.counts": "things" }, { ofThings: true }],
    ["what has one word for one and for many", { "indicators.i1.unitOne": "" }, { unit: both("children") }],
    [
      "a rate that is no proportion, of no groups",
      { "indicators.i1.measure": "percentage", "indicators.i1.proportion": "no", "indicators.i1.groups": "" },
      { measure: "percentage", proportion: false, groups: [] },
    ],
    [
      "a group that was taken off since, by its id alone",
      { "indicators.i1.measure": "percentage", "indicators.i1.groups": "g9" },
      { groups: [{ id: "g9", label: both("") }] },
    ],
    ["what was masked, as nothing", { "indicators.i1.baseline": "" }, { baseline: 0 }],
  ])("counts %s", (_, changes, expected) => {
    const [first] = recordOf({ ...saidBy(), ...changes }).resultsFramework;
    expect(first?.indicators[0]).toMatchObject(expected);
  });

  it("says of what it counts only what was said", () => {
    const values: Values = { ...saidBy(), "indicators.i1.unitOne": "" };
    const [first] = recordOf(values).resultsFramework;
    expect(Object.keys(first?.indicators[0] ?? {})).not.toContain("unitOne");
    expect(Object.keys(first?.indicators[0] ?? {})).not.toContain("ofThings");
    const { "indicators.i1.baseline": _, "indicators.i1.target": __, ...without } = values;
    expect(recordOf(without).resultsFramework[0]?.indicators[0]).toMatchObject({ baseline: 0, target: 0 });
  });

  it.each<[string, Values, object]>([
    [
      "the partner whom the organisation writes to, by the name that its directory has, and the country of the form",
      { "parties.a1.known": "partner.yiriwa-denw", "parties.a1.name": "Yiriwa", "parties.a1.country": "SN" },
      { id: "yiriwa-denw", name: "Association Yiriwa Denw", country: "SN" },
    ],
    [
      "no donor whom it writes to, but the partner whom it knows by name alone",
      { "parties.a1.known": "donor.rive-claire" },
      { id: null, name: "Association Yiriwa Denw", country: "ML" },
    ],
    [
      "whoever else stands last, where nobody is a partner",
      { "parties.a2.role": "donor", "parties.rows": "a1 a2" },
      { id: null, name: "Association Yiriwa Denw", country: "ML" },
    ],
    ["nobody, where all was masked", { "parties.rows": "" }, { id: null, name: "", country: "" }],
    [
      "the partner, wherever they stand",
      { "parties.rows": "a2 a1" },
      { id: null, name: "Association Yiriwa Denw", country: "ML" },
    ],
  ])("is carried out with %s", (_, changes, partner) => {
    expect(recordOf({ ...saidBy(), ...changes }).partner).toEqual(partner);
  });

  it("is of each country once, and of the donors whom the organisation writes to", () => {
    const values: Values = {
      ...{ ...saidBy(), "parties.rows": "a1 a2 a3 a4", "parties.a3.country": "ML" },
      ...{ "parties.a1.known": "partner.yiriwa-denw", "parties.a3.known": "donor.rive-claire" },
    };
    expect(recordOf(values)).toMatchObject({ countries: ["ML"], donors: ["rive-claire"] });
  });

  it.each<[string, Values, object]>([
    ["nothing of its amount was said", { "terms.amount": "" }, { amount: null, localAmount: null }],
    ["no currency was said", { "terms.currency": 0 }, { amount: null, localAmount: null }],
    ["its last day was masked", { "terms.end": "" }, { start: "2027-04-01", end: "2027-04-01" }],
    [
      "all its days were masked: it stands on the day on which it was begun",
      { "terms.start": "", "terms.end": "" },
      { start: "2026-11-26", end: "2026-11-26" },
    ],
  ])("is read as it is where %s", (_, changes, expected) => {
    expect(recordOf({ ...saidBy(), ...changes })).toMatchObject(expected);
  });

  it("of which all was masked is still an agreement", () => {
    expect(recordOf({})).toMatchObject({
      ...{ title: both(""), purpose: both(""), countries: [], donors: [], resultsFramework: [] },
      ...{ start: "2026-11-26", end: "2026-11-26", amount: null },
    });
  });

  it("serves the plans to whose indicators its own contribute, each once", () => {
    expect(plansUnder(basis, recordOf(saidBy()))).toEqual(["SP-2027-2030"]);
    const older = { "indicators.i2.planIndicator": "SP-2024-2026/i9" };
    expect(plansUnder(basis, recordOf({ ...saidBy(), ...older }))).toEqual(["SP-2027-2030", "SP-2024-2026"]);
    expect(plansUnder(basis, recordOf({}))).toEqual([]);
  });
});

describe("how much of an agreement everybody may know", () => {
  it.each([
    ["all of it", "full", "full"],
    ["a part", "redacted", "redacted"],
    ["nothing", "withheld", "withheld"],
    ["nothing, where that was masked", "", "withheld"],
    ["nothing, where nobody said", undefined, "withheld"],
  ])("is %s", (_, publication, expected) => {
    expect(publicationOf({ values: publication === undefined ? {} : { publication } })).toBe(expected);
  });
});

describe("the reports that are due of an agreement", () => {
  const calendar = { timeZone: "America/Montreal", holidays: [] };
  const policy = { stages: [5, 7, 5].map((serviceLevelDays) => ({ serviceLevelDays, lanes: [] })) } as never;
  const due = (changes: Values = {}) =>
    scheduledReports("PA-2027-1", { values: { ...saidBy(), ...changes } }, policy, calendar);

  it("are those of its form, in its order, each opened on the day after its period", () => {
    expect(due()).toEqual([
      {
        ...{ id: "PA-2027-1-p1", kind: "annual", period: { start: "2027-04-01", end: "2028-03-31" } },
        ...{ dueOn: "2028-06-29", opensOn: "2028-04-01" },
      },
      {
        ...{ id: "PA-2027-1-p2", kind: "annual", period: { start: "2028-04-01", end: "2029-03-31" } },
        ...{ dueOn: "2029-06-29", opensOn: "2029-04-01" },
      },
    ]);
    expect(due({ "reports.p1.kind": "semi-annual" }).map(({ kind }) => kind)).toEqual([
      "semi-annual",
      "annual",
    ]);
  });

  it("are opened earlier where the donor’s day leaves less than two weeks to write them", () => {
    const opened = (dueOn: string) => due({ "reports.p1.due": dueOn })[0]?.opensOn;
    expect(["2028-04-10", "2028-05-08", "2028-05-09", "2028-05-10"].map(opened)).toEqual([
      ...["2028-03-02", "2028-03-30", "2028-03-31", "2028-04-01"],
    ]);
  });

  it.each(["kind", "from", "to", "due"])("are none of a row whose %s was masked", (field) => {
    expect(due({ [`reports.p1.${field}`]: "" }).map(({ id }) => id)).toEqual(["PA-2027-1-p2"]);
    const { [`reports.p2.${field}`]: _, ...without } = saidBy();
    const left = scheduledReports("PA-2027-1", { values: without }, policy, calendar);
    expect(left.map(({ id }) => id)).toEqual(["PA-2027-1-p1"]);
  });
});
