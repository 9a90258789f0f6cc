import type { VarianceThresholds } from "./framework.ts";

/** How far from what was agreed an actual is explained, where nothing says otherwise: no form asks for that yet. */
export const usualThresholds: VarianceThresholds = {
  relativePercent: 10,
  points: 5,
  zeroTarget: 1,
  budgetPercent: 10,
};
