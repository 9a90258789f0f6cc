import type { Bilingual } from "../../../events/common.ts";
import type { Currency } from "../../../events/iso-4217.ts";

/** A group for which a percentage is counted apart. No two groups share anybody. */
type Group = { id: string; label: Bilingual };

/**
 * What is measured, and how. A proportion is a percentage whose numerator is part of its denominator; a percentage
 * without groups is counted as a whole.
 */
type Measure =
  | {
      measure: "percentage";
      proportion: boolean;
      groups: readonly Group[];
      baseline: number;
      target: number;
    }
  | { measure: "count-by-sex"; baseline: number; target: number }
  | { measure: "count"; baseline: number; target: number }
  | { measure: "qualitative"; baseline: Bilingual; target: Bilingual };

/** An indicator of a results framework. Baseline and target of a percentage are in percent. */
export type Indicator = {
  id: string;
  title: Bilingual;
  /** What one unit is, for counts; what the percentage is of, for percentages. */
  unit: Bilingual;
  /** The same where there is one of it ("child" beside "children"); without it the unit stands beside every count. */
  unitOne?: Bilingual | undefined;
  /** Where what is counted is no person (laws, stations), so that small numbers of it name nobody and are published. */
  ofThings?: boolean | undefined;
  baselineYear: number;
  direction: "increase" | "decrease" | "maintain";
  /** The indicator of the strategic plan that this one contributes to, by its name (plan-indicator.ts); null where it does to none. */
  planIndicator: string | null;
  /** How often it is reported. */
  frequency: ReportKind;
  /** The target that was signed first, where an amendment moved it since. */
  targetAsSigned?: number | Bilingual | undefined;
} & Measure;

/** An indicator that is measured as a percentage. */
export type Percentage = Extract<Indicator, { measure: "percentage" }>;

export type ReportKind = "semi-annual" | "annual";

/** A line of the budget, with what it has for the period of each kind of report, in minor units. */
export type BudgetLine = {
  id: string;
  label: Bilingual;
  currency: Currency;
  budget: Readonly<Record<ReportKind, number>>;
};

/**
 * How far an actual may be from what was agreed before a report must explain it: percent of the target, percentage
 * points, units beside a target of zero, percent of a budget line.
 */
export type VarianceThresholds = {
  relativePercent: number;
  points: number;
  zeroTarget: number;
  budgetPercent: number;
};

/** An expected result (GAC results-based management) with the rights it serves and its indicators. */
export type ExpectedResult = {
  id: string;
  level: "ultimate" | "intermediate" | "immediate" | "output";
  statement: Bilingual;
  /** Codes of the rights served, such as CRC-19. */
  rights: readonly string[];
  indicators: readonly Indicator[];
};

/** A budget line with what it has for this report's period, in minor units of its currency. */
export type BudgetForPeriod = { id: string; label: Bilingual; currency: Currency; budget: number };
