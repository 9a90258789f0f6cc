import type { YearlyReportBasis } from "../../shared/domain/documents/report/basis.ts";
import type { Typed } from "../../shared/domain/forms/content.ts";

const plan = { id: "SP-2027-2030", period: { start: "2027-01-01", end: "2030-12-31" } };

/** What the organisation's own report on a year of its plan is bound to: an indicator by sex, a percentage, and one in words. */
export const yearly: YearlyReportBasis = {
  ...{ kind: "report", reportKind: "annual", lang: "en", plan, dueOn: "2028-03-30" },
  period: { start: "2027-01-01", end: "2027-12-31" },
  indicators: [
    {
      ...{ id: "i1", measure: "count-by-sex", baselineYear: 2026, direction: "increase" },
      title: { en: "Children heard by a judge", fr: "Enfants entendus par un juge" },
      ...{ unit: { en: "in all", fr: "en tout" }, unitOne: { en: "in all", fr: "en tout" } },
      ...{ planIndicator: null, frequency: "annual", baseline: 12, target: 160 },
    },
    {
      ...{ id: "i2", measure: "percentage", baselineYear: 2026, direction: "increase", groups: [] },
      title: { en: "Police officers who hear children apart", fr: "Police qui entend les enfants à part" },
      unit: { en: "of what is counted", fr: "de ce qui est compté" },
      ...{ planIndicator: null, frequency: "annual", baseline: 20, target: 60, proportion: false },
    },
    {
      ...{ id: "i3", measure: "qualitative", baselineYear: 2026, direction: "increase" },
      title: { en: "What children say of it", fr: "Ce qu’en disent les enfants" },
      ...{ unit: { en: "in words", fr: "en mots" }, planIndicator: null, frequency: "annual" },
      baseline: { en: "They are afraid.", fr: "Ils ont peur." },
      target: { en: "They understood.", fr: "Ils ont compris." },
    },
  ],
  targetsAre: { i1: "period", i2: "end" },
  budgetLines: [
    {
      ...{ id: "year", currency: "CAD", budget: 120_000_000 },
      label: { en: "Budget for 2027", fr: "Budget de 2027" },
    },
  ],
  varianceThresholds: { relativePercent: 10, points: 5, zeroTarget: 1, budgetPercent: 10 },
};

/** All that its form asks, but for the figures of its first indicator. */
export const yearlyReport: Typed = {
  ...{ periodStart: "2027-01-01", periodEnd: "2027-12-31" },
  ...{ "i2.measured": "yes", "i2.numerator": "31", "i2.denominator": "50" },
  ...{ "i3.measured": "yes", "i3.words": "They understood." },
  narrative: "Judges hear children.",
  ...{ "finance.year.actual": "1150000", "finance.year.explanation": "A room is built in the year after." },
  ...{ "lessons.rows": "1", "lessons.1.statement": "Judges come.", "lessons.1.evidence": "Seen." },
  "lessons.1.recommendation": "Ask them early.",
  ...{ "safeguarding.attested": "yes", "safeguarding.reported": "0", "safeguarding.handled": "0" },
  "summary.en": "Judges heard children.",
};
