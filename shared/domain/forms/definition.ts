import type { Bilingual } from "../../../events/common.ts";
import type { BudgetForPeriod, Currency, Indicator } from "../framework/framework.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Rule } from "./rule.ts";

/** The first or the last day that a date may be: one that the agreement sets, or the day on which it is typed. */
export type DayBound = { is: "first-day" | "last-day"; day: string } | { is: "today" };

/** One of the answers that a choice offers. */
type Option = { value: string; label: Bilingual };

/**
 * A field of a form, as data: it drives the form, its validation, the review page, the comparison of versions and what
 * is published. What is not marked as published stays inside. A field with `when` is asked only where another field
 * holds that value; else it is neither required nor kept.
 */
export type Field = {
  name: string;
  label: Bilingual;
  /** What stands above it for those who read it, where the label is a question to its author. */
  readAs?: Bilingual;
  hint?: Bilingual;
  published?: true;
  optional?: true;
  when?: { field: string; is: string };
} & (
  | { kind: "date"; earliest?: DayBound; latest?: DayBound }
  | { kind: "whole-number"; max: number }
  /** `digits`: how many decimals there is room for; `asked`: what it is a rate of. */
  | {
      kind: "decimal";
      min: number;
      max: number;
      digits: number;
      asked?: { currency: Currency; per: Currency };
    }
  /** In minor units of its currency. */
  | { kind: "money"; currency: Currency; max: number }
  /** `lang`: the language it must be written in, where it is not the report's own. */
  | { kind: "long-text"; maxLength: number; lang?: Lang }
  | { kind: "short-text"; maxLength: number }
  | { kind: "choice"; options: readonly Option[] }
);

/** One part of a form: one thing a person thinks about at a time. */
export type Section = {
  id: string;
  title: Bilingual;
  lead?: Bilingual;
  /** Whether what is published of it is also told in the notice to donors. */
  inNotice?: true;
  /** The indicator that this section reports on, whose target is shown and cannot be edited. */
  indicator?: Indicator;
  /** The budget that each money field of this section is compared with, by the field's name; shown, not edited. */
  budgets?: Readonly<Record<string, BudgetForPeriod>>;
  /** Answers upon which it is put before whoever decides, ahead of all else. */
  seenFirst?: readonly Alarm[];
  fields: readonly Field[];
};

/** An answer that whoever decides must not miss: a certain one, or a number below another. */
type Alarm = { field: string; is: string } | { field: string; below: string };

/** A form: what it asks, in the order in which it does, and how answers must agree. */
export type Definition = {
  /** Names the form and its version, such as "results-report/2". */
  schema: string;
  lang: Lang;
  sections: readonly Section[];
  rules: readonly Rule[];
};

/** All fields of a definition, in the order of the form. */
export const fieldsOf = ({ sections }: Pick<Definition, "sections">): Field[] =>
  sections.flatMap((section) => section.fields);

/** The sections that whoever decides sees first, as the answers of a content stand. */
export const sectionsToSeeFirst = (
  { sections }: Pick<Definition, "sections">,
  values: Readonly<Record<string, string | number>>,
): Section[] =>
  sections.filter(({ seenFirst = [] }) =>
    seenFirst.some((alarm) =>
      "is" in alarm
        ? values[alarm.field] === alarm.is
        : Number(values[alarm.field]) < Number(values[alarm.below]),
    ),
  );
