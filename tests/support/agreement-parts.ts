import type { Typed } from "../../shared/domain/forms/content.ts";
import { clauseLibrary } from "./clause-library.ts";

/** What is typed of an agreement's parts, whole; and the indicators of the plan under which it is written. */
export const planIndicators = [
  { plan: "SP-2027-2030", name: "SP-2027-2030/i1", wording: "Children heard by a judge" },
  { plan: "SP-2027-2030", name: "SP-2027-2030/i2", wording: "How children describe the hearing" },
];

const row = (list: string, id: string, answers: Typed): Typed =>
  Object.fromEntries(Object.entries(answers).map(([name, text]) => [`${list}.${id}.${name}`, text]));

const about = {
  ...{ direction: "increase", baselineYear: "2026", disaggregation: "sex", source: "Court registers" },
  ...{ method: "Count", frequency: "annual", responsible: "MEL officer", unit: "children" },
  ...{ serves: "plan", planIndicator: "SP-2027-2030/i1" },
};

const inFigures = { ...about, told: "figures", counts: "people" };

export const frameworkTyped: Typed = {
  "results.rows": "r1 r2",
  ...row("results", "r1", {
    ...{ statement: "Children in contact with the law are treated as rights holders.", level: "ultimate" },
    ...{ parent: "", rights: "CRC-12 CRC-40", groups: "children" },
  }),
  ...row("results", "r2", {
    ...{ statement: "Courts hear children in rooms made for it.", level: "intermediate", parent: "r1" },
    ...{ rights: "CRC-12", groups: "children professionals" },
  }),
  "groups.rows": "g1 g2",
  ...row("groups", "g1", { label: "Magistrates" }),
  ...row("groups", "g2", { label: "Social workers" }),
  "indicators.rows": "i1 i2 i3",
  ...row("indicators", "i1", {
    ...{ ...inFigures, wording: "Children heard by a judge", result: "r1", measure: "count-by-sex" },
    ...{ baseline: "120", target: "450", unitOne: "child" },
  }),
  ...row("indicators", "i2", {
    ...{ ...inFigures, wording: "Trained personnel who apply it", result: "r2", measure: "percentage" },
    ...{ proportion: "yes", groups: "g1 g2", unit: "of the personnel observed" },
    ...{ baseline: "22.5", target: "60" },
  }),
  ...row("indicators", "i3", {
    ...{ ...about, wording: "How children describe the hearing", result: "r2", told: "words" },
    ...{ baselineWords: "Most were afraid.", aim: "Most say that they understood." },
    ...{ serves: "none", planIndicator: "", servesNone: "The plan counts hearings, not how they feel." },
  }),
};

export const dutiesTyped: Typed = {
  "dueDiligence.checkedOn": "2026-10-05",
  "dueDiligence.checkedBy": "Finance officer",
  "dueDiligence.findings": "Registered since 2009, with accounts audited every year.",
  "dueDiligence.sanctionsList": "Consolidated Canadian list; United Nations list",
  "dueDiligence.sanctionsOn": "2026-10-05",
  "dueDiligence.evidence": "DD-2026-031",
  "dueDiligence.result": "clear",
  "dueDiligence.risk": "medium",
  "dueDiligence.riskReasons": "Towns can be cut off in the rains, so that mobile rooms go there before.",
  "safeguarding.policy": "met",
  "safeguarding.people": "met",
  "safeguarding.procedures": "met",
  "safeguarding.accountability": "met",
  "safeguarding.focalPoint": "Their safeguarding officer, by telephone at any hour",
  "safeguarding.code": "yes",
  "safeguarding.psea": "rated",
  "safeguarding.pseaRating": "full",
  "safeguarding.pseaUntil": "2028-06-30",
  "safeguarding.incidentHours": "24",
  "conflicts.declared": "none",
  feedbackMonths: "12",
  complaintChannel: "A box in each court, and a number that is free of charge.",
  exitPlan: "The courts keep the rooms and pay whoever runs them.",
};

export const datesTyped: Typed = { "terms.start": "2027-04-01", "terms.end": "31 March 2030" };

/** Reports as they were typed by hand. */
export const reportsTyped: Typed = {
  "reports.rhythm": "annual",
  "reports.rows": "p1 p2",
  ...row("reports", "p1", { kind: "annual", from: "2027-04-01", to: "2028-03-31", due: "2028-06-29" }),
  ...row("reports", "p2", { kind: "final", from: "2028-04-01", to: "2029-03-31", due: "2029-06-29" }),
};

/** What each indicator says where no plan is in force. */
export const underNoPlan: Typed = Object.fromEntries(
  ["i1", "i2", "i3"].flatMap((id) => [
    [`indicators.${id}.serves`, "none"],
    [`indicators.${id}.planIndicator`, ""],
    [`indicators.${id}.servesNone`, "No plan counts it yet."],
  ]),
);

/** Every clause of the library. */
export const clausesTyped: Typed = { "clauses.chosen": clauseLibrary.map(({ id }) => id).join(" ") };
