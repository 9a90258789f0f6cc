import type { Bilingual } from "../../../events/common.ts";
import type { Indicator, VarianceThresholds } from "../framework/framework.ts";
import type { Values } from "../typed/values.ts";

/** A rule between fields, as data: its error is shown at `field`, that of a rule of each row at a field of the row. */
export type Rule = FieldRule | RowRule;

/** A rule that holds in each row of a list: of the row's field `of`. */
export type RowRule =
  /** A day on or after another one, or on or before it. */
  | { code: "not-before" | "not-after"; list: string; of: string; day: NamedDay }
  /** No two rows share a day, of those from `of` to `to`. */
  | { code: "overlapping"; list: string; of: string; to: string }
  /** What is counted comes in whole numbers; a part of a whole is a hundred percent of it at most. `where`: answers of the row. */
  | { code: "in-parts"; list: string; of: string; where: { field: string; is: readonly string[] } }
  | { code: "above-whole"; list: string; of: string; where: { field: string; is: string } }
  /** Only that answer lets a document go on. */
  | { code: "must-be"; list: string; of: string; is: string }
  /** A row of the same list, on the level just above its own (`levels`, from the highest); none for what is on the highest. */
  | { code: "one-level-up"; list: string; of: string; level: string; levels: readonly string[] }
  /**
   * No two rows are alike in it and in all of `with`, whatever their case, accents and marks; `exactly`: marks count. `says`: what
   * that would mean.
   */
  | {
      code: "two-alike";
      list: string;
      of: string;
      with?: readonly string[];
      exactly?: true;
      says: Bilingual;
    };

export type FieldRule =
  | { code: "not-before" | "not-after"; field: string; day: NamedDay }
  /** Only that answer lets a document go on. */
  | { code: "must-be"; field: string; is: string }
  /** That answer lets no document go on. */
  | { code: "must-not-be"; field: string; is: string }
  /** What that answer is about is for somebody else to decide: the form says who that is, by which rule, and what to do. */
  | { code: "members-alone"; field: string; is: string; says: Bilingual }
  /** An answer that is settled stays as it is. */
  | { code: "stays"; field: string; is: string | number }
  /** Rows of a list that are settled stay in it. */
  | { code: "row-gone"; field: string; list: string; rows: readonly string[] }
  /** Some answer is another one than before, beside those whose names begin with `apart`. */
  | { code: "nothing-changed"; field: string; from: Values; apart: string }
  /** A list has rows where it is said that it does (`is`), and else none. */
  | { code: "declared-otherwise"; field: string; is: string; list: string }
  /** Each of these is among the answers, or a row of a list says that it stands in its place. */
  | {
      code: "none-of-each";
      field: string;
      wanted: readonly { value: string; label: Bilingual }[];
      instead: { list: string; of: string };
    }
  /** The first or last day of a period that is set: everybody is told of that one, and figures are held against targets for all of it. */
  | { code: "other-period"; field: string; day: string; period: { start: string; end: string } }
  | { code: "above-denominator"; field: string; denominator: string }
  | { code: "nobody-counted"; field: string; denominators: readonly string[] }
  | { code: "more-than-reported"; field: string; reported: string }
  /** Where fewer were handled than reported, it must be said why, and what is done. */
  | { code: "explain-late"; field: string; handled: string; reported: string }
  /** Asked for once another field has any other answer than that one. */
  | { code: "needed-unless"; field: string; other: string; is: string }
  /** Some row of a list has the same answer; none need to, where it is `unless`. */
  | { code: "not-among"; field: string; list: string; of: string; unless: string }
  /** At least one row of a list has that answer, or exactly one. */
  | { code: "none-with" | "one-alone"; field: string; list: string; of: string; is: string }
  /** The amounts of a list's rows come to the amount of another field, to its last minor unit. */
  | ({ code: "sum-differs"; field: string } & Summed)
  /** Why figures are others than those that were proposed of reports; where none were, nothing is asked. */
  | { code: "explain-correction"; field: string; origin: string; parts: readonly string[] }
  /** Why a number is below that of another field. */
  | { code: "explain-below"; field: string; of: string; than: string }
  /** Each row of another list is named by some row of a list. */
  | ({ code: "row-not-named"; field: string } & Omit<Covering, "about">)
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

/**
 * The day that another field says, or some days or months later or earlier; and what that day is, as a sentence names it.
 * `field`: of the same row where it says so.
 */
export type NamedDay = { field: string; inRow?: true; days?: number; months?: number; called: Bilingual };

/** A list whose rows have an amount each, and the field that says what they come to in all. */
export type Summed = { list: string; of: string; total: string };

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
