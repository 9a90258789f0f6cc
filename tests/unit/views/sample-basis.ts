import type { AgreementReportBasis } from "../../../shared/domain/documents/report/basis.ts";
import type { Indicator } from "../../../shared/domain/framework/framework.ts";

/** What the example's report is bound to: an indicator of each measure. `mark` is added to each text. */
export function basisOf(mark: string): AgreementReportBasis {
  const common = (id: string, en: string, fr: string) => ({
    id,
    title: { en: en + mark, fr: fr + mark },
    baselineYear: 2025,
    planIndicator: "SP-1",
    frequency: "semi-annual" as const,
  });
  const ofChildren = {
    unit: { en: `children${mark}`, fr: `enfants${mark}` },
    unitOne: { en: `child${mark}`, fr: `enfant${mark}` },
  };
  const indicators: Indicator[] = [
    {
      ...common(
        "I1",
        "Trained personnel who apply child-friendly practice six months later",
        "Personnel formé qui applique les pratiques adaptées aux enfants six mois plus tard",
      ),
      unit: { en: `of the personnel observed${mark}`, fr: `du personnel observé${mark}` },
      measure: "percentage",
      proportion: true,
      groups: [
        { id: "police", label: { en: `Police${mark}`, fr: `Police${mark}` } },
        { id: "justice", label: { en: `Magistrates${mark}`, fr: `Magistrature${mark}` } },
      ],
      baseline: 22,
      target: 70,
      direction: "increase",
    },
    {
      ...common(
        "I2",
        "Children whose statement was taken in a child-friendly room",
        "Enfants dont la déposition a été recueillie dans une salle adaptée",
      ),
      ...ofChildren,
      measure: "count-by-sex",
      baseline: 40,
      target: 2_450,
      direction: "increase",
    },
    {
      ...common(
        "I3",
        "How children describe the way they were treated",
        "Comment les enfants décrivent la façon dont on les a traités",
      ),
      unit: { en: "children’s own words", fr: "paroles d’enfants" },
      measure: "qualitative",
      baseline: {
        en: `Most say that nobody explained what would happen.${mark}`,
        fr: `La plupart disent que personne ne leur a expliqué la suite.${mark}`,
      },
      target: {
        en: `Most say that each step was explained in words they understood.${mark}`,
        fr: `La plupart disent que chaque étape leur a été expliquée dans des mots compris.${mark}`,
      },
      direction: "increase",
    },
    {
      ...common(
        "I4",
        "Children held with adults in the police stations that take part",
        "Enfants détenus avec des adultes dans les commissariats participants",
      ),
      ...ofChildren,
      measure: "count",
      baseline: 31,
      target: 0,
      direction: "decrease",
    },
  ];
  return {
    agreementId: "PA-2025-014",
    agreementTitle: {
      en: `Child-friendly justice in Bamako and Ségou${mark}`,
      fr: `Une justice adaptée aux enfants à Bamako et à Ségou${mark}`,
    },
    partner: `Association Yiriwa Denw${mark}`,
    partnerId: "yiriwa",
    donors: ["rive"],
    kind: "report",
    reportKind: "semi-annual",
    lang: "en",
    period: { start: "2026-01-01", end: "2026-06-30" },
    dueOn: "2026-12-15",
    indicators,
    budgetLines: [
      {
        id: "training",
        label: { en: `Training${mark}`, fr: `Formation${mark}` },
        currency: "XOF",
        budget: 31_000_000,
      },
      {
        id: "support",
        label: { en: `Support${mark}`, fr: `Appui${mark}` },
        currency: "CAD",
        budget: 4_250_000,
      },
    ],
    varianceThresholds: { relativePercent: 10, points: 5, zeroTarget: 1, budgetPercent: 10 },
  };
}
