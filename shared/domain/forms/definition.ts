import type { Bilingual } from "../../../events/common.ts";
import type { Currency } from "../../../events/iso-4217.ts";
import type { Attachment } from "../attachments/attachment.ts";
import type { Subjects } from "../framework/about.ts";
import type { BudgetForPeriod, Indicator } from "../framework/framework.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Rule } from "./rule.ts";

/** The first or the last day that a date may be: one that the agreement sets, or the day on which it is typed. */
export type DayBound =
  | { is: "first-day" | "last-day" | "later"; day: string }
  | { is: "today" | "a-year-ago" };

/** One of the answers that a choice offers. */
type Option = {
  value: string;
  label: Bilingual;
  /** What is chosen with it, word for word. */
  text?: Bilingual;
};

/**
 * A field of a form, as data: it drives the form, its validation, the review page, the comparison of versions and what
 * is published. What is not marked as published stays inside. A field with `when` is asked only where another field
 * holds that value, or holds another one than that; else it is neither required nor kept.
 */
export type Field = {
  name: string;
  label: Bilingual;
  /** What stands above it for those who read it, where the label is a question to its author. */
  readAs?: Bilingual;
  hint?: Bilingual;
  published?: true;
  optional?: true;
  when?: Condition;
  /** The lanes of its review, by their ids, that answer for it; where neither it nor its section says, every lane does. */
  answeredBy?: readonly string[];
  /** What it can tell of people whom that could endanger, by names: where one of them is kept from everybody, it is left out. */
  reveals?: readonly string[];
  /** Whether each document answers it anew: a copy does not take its answer over. */
  anew?: true;
  /** The row of a list that it is a field of. */
  row?: RowOf;
  /** What it is about: rows of published documents, which stand before it where it is asked. */
  cites?: readonly CitedRow[];
} & (
  | { kind: "date"; earliest?: DayBound; latest?: DayBound }
  | { kind: "whole-number"; max: number; min?: number }
  /** A year that is not to come. */
  | { kind: "year" }
  /** `digits`: how many decimals there is room for; `usual`: beyond it is asked whether it is right; `asked`: what it is a rate of. */
  | {
      kind: "decimal";
      min: number;
      max: number;
      usual: { min: number; max: number };
      digits: number;
      asked?: { currency: Currency; per: Currency };
    }
  /** In minor units of its currency; null while it is not chosen which that is. `min`: 1 for more than none. */
  | { kind: "money"; currency: Currency | null; max: number; min?: number }
  /** `lang`: the language it must be written in, where it is not the report's own; `own`: whether they are somebody's own words, which nobody puts into another. */
  | { kind: "long-text"; maxLength: number; lang?: Lang; own?: true }
  /** `neutral`: whoever words it is told of words that say which way it should go. */
  | { kind: "short-text"; maxLength: number; neutral?: true }
  /** An address to send mail to. */
  | { kind: "email" }
  /** `list`: the list whose rows it chooses among, by their ids; `outside`: whether it chooses among what lies outside the form. `usual`: so many stand first, of a long list by name. */
  | { kind: "choice"; options: readonly Option[]; list?: string; usual?: number; outside?: true }
  /** Any number of the options: its answer is their values, in the order in which they are offered. `list`: as above; `usual`: so many stand first, the others unfold. */
  | { kind: "choices"; options: readonly Option[]; list?: string; usual?: number }
  /** Which rows a list has, and in which order: its answer is their ids. `cited`: what each is called, where it says so itself. */
  | { kind: "rows"; list: List; rows: readonly string[]; cited?: Readonly<Record<string, Bilingual>> }
  /** Files, which are attached on a page of their own. `files`: those of the document, where its form is laid out for its author (`withFiles`). */
  | { kind: "attachments"; files?: readonly Attachment[] }
  /** Of which reports a figure is the sum, and what each of them gives: reckoned for its author, who types none of it. */
  | { kind: "origin" }
);

/** The row of a list that a field belongs to, as "Lesson 2", and what the field is called within it. */
type RowOf = { list: string; id: string; title: Bilingual; label: Bilingual };

/** A row of a published document, by where it stands: its words stay there, and may be masked there. */
export type CitedRow = {
  document: string;
  contentHash: string;
  row: string;
  /** What it shares with the document that cites it, as it was then: why it is cited; left out where that is nothing. */
  shares?: Subjects | undefined;
};

/** In which cases a field is asked. */
type Condition = { field: string; is: string } | { field: string; isNot: string };

type Asked = Pick<
  Field,
  "name" | "label" | "hint" | "published" | "optional" | "when" | "answeredBy" | "anew"
>;

/** A choice among the rows of a list, which is laid out with the rows that there are: of one of them, or of `many`. */
export type Reference = Asked & { kind: "row-of"; list: string; many?: true };

/**
 * What is laid out with the currency that is answered at `in`: an amount of it, in minor units, or a rate, so much of it for one
 * of another.
 */
export type InCurrency = Asked & { in: string } & (
    | { kind: "amount"; max: number; min?: number }
    | { kind: "rate"; per: Currency }
  );

/** What is laid out as a field once it is known what else is answered. */
export type Pending = Reference | InCurrency;

/**
 * A list of rows, each with the same fields, in place of a field. It is laid out with the rows that there are (`sectionsOf`):
 * `name.rows` says which and in which order, and the fields of a row have their names below `name.id`.
 */
export type List = {
  kind: "list";
  name: string;
  label: Bilingual;
  /** What one row is called, before its number; of one that is no more, `gone` stands after it. */
  title: Bilingual;
  gone: Bilingual;
  /** What adds a row; and what the form says while there is none. */
  add: Bilingual;
  empty: Bilingual;
  published?: true;
  min: number;
  max: number;
  /** Whether each document has its rows anew: a copy takes none of them over. */
  anew?: true;
  /** Whether each row has a page of its own. */
  each?: true;
  /** The fields by which a row is cited: its number, in place of where it stands; and its heading in each language. */
  cited?: { by?: string; heading: Bilingual };
  /**
   * The rows make a chain: each names what it contributes to at `parent`, but for those whose `level` is `top`. `counted`: where
   * rows of another list name one of them.
   */
  chain?: { parent: string; level: string; top: string; counted: { list: string; of: string } };
  /** Its rows follow from other answers, and can be had by a button. */
  proposed?: Proposed;
  /** Figures of its rows that can be pasted as a table. `share`: upon which answer of a row they are percentages. */
  table?: { columns: readonly TableColumn[]; share?: { field: string; is: string } };
  /** Named within their row, as `when` names them. */
  fields: readonly (Field | Pending)[];
};

/**
 * Rows that follow from other answers, so that nobody counts days by hand: the periods of a time, each with a day by which
 * something of it is due.
 */
export type Proposed = {
  /** The fields of the form that say the first and the last day, and how often. */
  first: string;
  last: string;
  every: string;
  /** Months of a period, by the answer to how often; null for one of the whole time. */
  months: Readonly<Record<string, number | null>>;
  /** The fields of a row: its kind (that of how often, or that of the last one), its first and last day, and when it is due. */
  kind: string;
  lastKind: string;
  from: string;
  to: string;
  due: string;
  /** Calendar days after its last day on which it is due. */
  daysAfter: number;
  /** What the button is called; what is said while an answer is missing; and before rows are replaced that somebody changed. */
  button: Bilingual;
  needs: Bilingual;
  again: Bilingual;
  replaces: Bilingual;
  replace: Bilingual;
};

/** A column of a table: the field that it holds, by what people write above it, or by the year that they name there. */
export type TableColumn = { field: string; heads: readonly string[]; year?: number };

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
  /** The party whose own words it holds: they are on record, and nobody else writes them. */
  ofParty?: string;
  /** The lanes that answer for those of its fields that do not say it themselves. */
  answeredBy?: readonly string[];
  /** Answers upon which it is put before whoever decides, ahead of all else. */
  seenFirst?: readonly Alarm[];
  /** Of a section that is one row of a list: that list's own section. */
  within?: string;
  fields: readonly Field[];
};

/** A section as a form defines it, whatever rows its lists come to have. */
export type DefinedSection = Omit<Section, "fields"> & { fields: readonly (Field | Pending | List)[] };

/** An answer that whoever decides must not miss: a certain one, or a number below another. */
type Alarm = { field: string; is: string } | { field: string; below: string };

/** A form: what it asks, in the order in which it does, and how answers must agree. */
export type Definition = {
  /** Names the form and its version, such as "results-report/3". */
  schema: string;
  lang: Lang;
  /** Whether all of its public words are there in both languages before it is published, and not those alone that it asks for in each. */
  bothLanguages?: true;
  sections: readonly DefinedSection[];
  rules: readonly Rule[];
};
