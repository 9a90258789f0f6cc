import type { Bilingual } from "../../../events/common.ts";
import type { Indicator, VarianceThresholds } from "../framework/framework.ts";

/** A rule between fields, as data: its error is shown at `field`, that of a rule of each row at a field of the row. */
export type Rule = FieldRule | RowRule;

/** A rule that holds in each row of a list: of the row's field `of`. */
export type RowRule =
  /** Only that answer lets a document go on. */
  | { code: "must-be"; list: string; of: string; is: string }
  /** A row of the same list, on the level just above its own (`levels`, from the highest); none for what is on the highest. */
  | { code: "one-level-up"; list: string; of: string; level: string; levels: readonly string[] };

export type FieldRule =
  /** The first or last day of a period that is set: everybody is told of that one, and figures are held against targets for all of it. */
  | { code: "other-period"; field: string; day: string; period: { start: string; end: string } }
  | { code: "above-denominator"; field: string; denominator: string }
  | { code: "nobody-counted"; field: string; denominators: readonly string[] }
  | { code: "more-than-reported"; field: string; reported: string }
  /** Where fewer were handled than reported, it must be said why, and what is done. */
  | { code: "explain-late"; field: string; handled: string; reported: string }
  /** At least one row of a list has that answer, or exactly one. */
  | { code: "none-with" | "one-alone"; field: string; list: string; of: string; is: string }
  /** What no row of a list serves needs a reason. */
  | ({ code: "explain-gap"; field: string } & Covering)
  /** Beyond its threshold, a variance must be explained. */
  | {
      code: "explain-variance";
      field: string;
      of:
        | { indicator: Indicator; thresholds: VarianceThresholds }
        | { actual: string; budget: number; thresholds: VarianceThresholds };
    };

/** What the rows of a list should serve between them: answers that they can give at `of`, all or those that another field names; or the rows of another list. */
export type Covering = {
  /** What is covered, as a title. */
  about: Bilingual;
  list: string;
  of: string;
  wanted:
    | { options: readonly { value: string; label: Bilingual }[]; named?: string }
    | { rows: string; called: string };
};
