import type { Indicator, VarianceThresholds } from "../framework/framework.ts";

/** A rule between fields, as data. The error is shown at `field`. */
export type Rule =
  /** The first or last day of a period that is set: everybody is told of that one, and figures are held against targets for all of it. */
  | { code: "other-period"; field: string; day: string; period: { start: string; end: string } }
  | { code: "above-denominator"; field: string; denominator: string }
  | { code: "nobody-counted"; field: string; denominators: readonly string[] }
  | { code: "more-than-reported"; field: string; reported: string }
  /** Where fewer were handled than reported, it must be said why, and what is done. */
  | { code: "explain-late"; field: string; handled: string; reported: string }
  /** Beyond its threshold, a variance must be explained. */
  | {
      code: "explain-variance";
      field: string;
      of:
        | { indicator: Indicator; thresholds: VarianceThresholds }
        | { actual: string; budget: number; thresholds: VarianceThresholds };
    };
