import type { Definition } from "../../forms/definition.ts";
import { summary } from "../summary.ts";
import type { AgreementReportBasis, ReportBasis } from "./basis.ts";
import { finance } from "./sections/finance.ts";
import { indicatorRules, indicatorSection } from "./sections/indicators.ts";
import { lessons } from "./sections/lessons.ts";
import { lessonsOfOthers } from "./sections/lessons-of-others.ts";
import { originRules, withOrigin } from "./sections/origin.ts";
import { ownWordsSection, type SpeakingParty } from "./sections/own-words.ts";
import { narrative, partner, period, safeguarding, safeguardingRules } from "./sections/words.ts";

/** A partner who is left out for everybody is named to nobody, in what it says itself least of all. */
const asNamed =
  ({ leavesOut = [] }: AgreementReportBasis) =>
  (party: SpeakingParty): SpeakingParty =>
    leavesOut.includes("partner") ? { ...party, isNamed: false } : party;

/** The results report on a basis: exactly the indicators due, and everything else that it must say. */
export function reportDefinition(basis: ReportBasis): Definition {
  const { indicators, varianceThresholds } = basis;
  const ofPlan = "plan" in basis;
  const money = finance(basis.budgetLines ?? [], varianceThresholds, ofPlan ? "plan" : "agreement");
  return {
    schema: "results-report/3",
    lang: basis.lang,
    ...(basis.bothLanguages && { bothLanguages: basis.bothLanguages }),
    sections: [
      period,
      ...indicators.map((indicator) =>
        ofPlan
          ? withOrigin(indicatorSection(indicator), basis.targetsAre[indicator.id])
          : indicatorSection(indicator),
      ),
      narrative,
      ...(money ? [money.section] : []),
      lessons(basis.about),
      ...("plan" in basis ? lessonsOfOthers(basis) : []),
      ...("plan" in basis || basis.ownWords ? [] : [partner(basis)]),
      safeguarding(ofPlan),
      summary(basis.lang),
      // After it: what partners say themselves is published in the languages that they wrote, as the summary is.
      ...("plan" in basis ? [] : (basis.ownWords ?? []).map(asNamed(basis)).map(ownWordsSection)),
    ],
    rules: [
      { code: "other-period", field: "periodStart", day: basis.period.start, period: basis.period },
      { code: "other-period", field: "periodEnd", day: basis.period.end, period: basis.period },
      ...indicators.flatMap((indicator) => indicatorRules(indicator, varianceThresholds)),
      ...(ofPlan ? indicators.flatMap(originRules) : []),
      ...(money?.rules ?? []),
      ...safeguardingRules,
    ],
  };
}
