import type { Bilingual } from "../../../../events/common.ts";
import type { Money } from "../../../../events/iso-4217.ts";
import type { BudgetLine, ExpectedResult, VarianceThresholds } from "../../framework/framework.ts";
import type { Embargo, Publication, Sensitive } from "./publication.ts";

/** A partnership agreement as approved: what its reports are bound to. */
export type Agreement = {
  id: string;
  title: Bilingual;
  purpose: Bilingual;
  /** With whom it is carried out; the id is null where the organisation knows them by name alone. */
  partner: { id: string | null; name: string; country: string };
  donors: readonly string[];
  /** The donor who accepts its reports, and after how many days of silence a clause does so in its place; none where none does. */
  acceptance?: { donor: string; deemedAfterDays: number | null } | undefined;
  /** How much of it everybody may know, where that is not all of it. */
  publication?: Exclude<Publication, "full"> | undefined;
  /** What its reports leave out for everybody, where a part of it may be known. */
  leavesOut?: readonly Sensitive[] | undefined;
  /** For how long its reports are not published once they are final; none where they are at once. */
  embargo?: Embargo | undefined;
  /** First and last day, ISO 8601. */
  start: string;
  end: string;
  countries: readonly string[];
  /** What it is about, as the organisation names its fields of expertise (tags.ts). */
  tags?: readonly string[] | undefined;
  /** Null where no money passes. */
  amount: Money | null;
  localAmount: Money | null;
  budgetLines: readonly BudgetLine[];
  varianceThresholds: VarianceThresholds;
  resultsFramework: readonly ExpectedResult[];
};

/** The indicators of plans that an agreement's own contribute to, by their names, each once. */
export const planIndicatorsOf = ({ resultsFramework }: Pick<Agreement, "resultsFramework">): string[] => [
  ...new Set(
    resultsFramework.flatMap(({ indicators }) =>
      indicators.flatMap(({ planIndicator }) => planIndicator ?? []),
    ),
  ),
];
