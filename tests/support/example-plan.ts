import type { PlanBasis } from "../../shared/domain/documents/plan/basis.ts";
import type { Typed } from "../../shared/domain/forms/content.ts";

/** A plan for four years, written in English. */
export const planBasis: PlanBasis = {
  kind: "plan",
  lang: "en",
  bothLanguages: true,
  period: { start: "2027-01-01", end: "2030-12-31" },
  supersedes: null,
};

const row = (list: string, id: string, answers: Typed): Typed =>
  Object.fromEntries(Object.entries(answers).map(([name, text]) => [`${list}.${id}.${name}`, text]));

const targets = (of: "target" | "aim", words: string): Typed =>
  Object.fromEntries([2027, 2028, 2029, 2030].map((year) => [`${of}${year}`, words]));

const about = {
  direction: "increase",
  baselineYear: "2026",
  targetsAre: "end",
  disaggregation: "sex age",
  source: "Court registers",
  method: "Count",
  frequency: "annual",
  responsible: "MEL officer",
};

/** All that is typed of a plan which can be submitted. */
export const planTyped: Typed = {
  vision: "A world in which children’s rights are a daily reality.",
  mission: "Systems around children come to serve their rights.",
  "scope.rights": "CRC-12 CRC-40",
  "context.rows": "c1",
  ...row("context", "c1", { country: "Mali", analysis: "Children are held with adults." }),
  "consultations.rows": "k1 k2",
  ...row("consultations", "k1", {
    ...{ group: "children", heldOn: "2026-05-04", number: "48", method: "Workshops in three towns" },
    ...{ findings: "They ask to be heard by the judge.", consent: "yes", feedback: "yes" },
  }),
  ...row("consultations", "k2", {
    ...{ group: "partners", heldOn: "2026-05-11", number: "9", method: "A day together" },
    findings: "Fewer, longer projects.",
  }),
  theory: "Where personnel are trained together, practice changes.",
  "assumptions.rows": "a1",
  ...row("assumptions", "a1", { statement: "Ministries keep trained personnel in their posts." }),
  "results.rows": "r1 r2",
  ...row("results", "r1", {
    ...{ statement: "Children in contact with the law are treated as rights holders.", level: "ultimate" },
    ...{ parent: "", rights: "CRC-12 CRC-40", groups: "children", countries: "c1" },
  }),
  ...row("results", "r2", {
    ...{ statement: "Courts hear children in rooms made for it.", level: "intermediate", parent: "r1" },
    ...{ rights: "CRC-12", groups: "children professionals", countries: "c1" },
  }),
  "gaps.rights": "",
  "gaps.groups": "Others in the same towns work with them, and what we learn goes to them.",
  "gaps.countries": "",
  "indicators.rows": "i1 i2",
  ...row("indicators", "i1", {
    ...about,
    ...{ wording: "Children heard by a judge", result: "r1", told: "figures", measure: "unit" },
    ...{ baseline: "120", ...targets("target", "1 500,5") },
  }),
  ...row("indicators", "i2", {
    ...about,
    ...{ wording: "How children describe the hearing", result: "r2", told: "words", scale: "qualitative" },
    ...{ baselineWords: "Most were afraid.", ...targets("aim", "Most say that they understood.") },
  }),
  "risks.rows": "x1",
  ...row("risks", "x1", {
    ...{ statement: "Courts close.", likelihood: "2", impact: "4", mitigation: "Mobile rooms.", owner: "DG" },
  }),
  "budget.2027": "1 200 000",
  "budget.2028": "1 250 000",
  "budget.2029": "1 300 000",
  "budget.2030": "1 300 000",
  "monitoring.midTerm": "2028-12-10",
  "monitoring.calendar": "Every June with the partners.",
  "summary.en": "Four years in which courts come to hear children.",
  "summary.fr": "",
};
