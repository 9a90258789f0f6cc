import type { Bilingual } from "../../../../events/common.ts";

/** What is measured, and how. A proportion is a percentage whose numerator is part of its denominator. */
type Measure =
  | { measure: "percentage"; proportion: boolean; baseline: number; target: number }
  | { measure: "count-by-sex"; baseline: number; target: number }
  | { measure: "count"; baseline: number; target: number }
  | { measure: "qualitative"; baseline: Bilingual; target: Bilingual };

/** An indicator of a results framework. Baseline and target of a percentage are in percent. */
export type Indicator = {
  id: string;
  title: Bilingual;
  /** What one unit is, for counts; what the percentage is of, for percentages. */
  unit: Bilingual;
  baselineYear: number;
  direction: "increase" | "decrease" | "maintain";
  /** The indicator of the strategic plan that this one contributes to. */
  planIndicator: string;
  /** How often it is reported. */
  frequency: "semi-annual" | "annual";
} & Measure;

/** Money in integer minor units of an ISO 4217 currency: XOF has none, CAD has two digits. */
type Money = { currency: "CAD" | "XOF"; minorUnits: number };

/** An expected result (GAC results-based management) with the rights it serves and its indicators. */
type ExpectedResult = {
  id: string;
  level: "ultimate" | "intermediate" | "immediate" | "output";
  statement: Bilingual;
  /** Codes of the rights served, such as CRC-19. */
  rights: readonly string[];
  indicators: readonly Indicator[];
};

/** A partnership agreement as approved: what its reports are bound to. */
export type Agreement = {
  id: string;
  title: Bilingual;
  purpose: Bilingual;
  partner: { id: string; name: string; country: string };
  donors: readonly string[];
  /** First and last day, ISO 8601. */
  start: string;
  end: string;
  countries: readonly string[];
  amount: Money;
  localAmount: Money;
  resultsFramework: readonly ExpectedResult[];
};
