import type { Currency } from "../../../../events/iso-4217.ts";
import type { CitedRow } from "../../forms/definition.ts";
import type { About } from "../../framework/about.ts";
import type { Clause } from "../../framework/clauses.ts";
import type { KnownParty, PlanIndicatorNamed } from "../../framework/standing.ts";
import type { Lang } from "../../organisation/organisation.ts";
import type { AgreementType } from "./types.ts";

/** What a partnership agreement is bound to: its type, and what it is made under. All else is its content. */
export type AgreementBasis = {
  kind: "agreement";
  /** The working language: what must be said in words is said in it first. */
  lang: Lang;
  /** Whether it is published in both languages, as its policy said when it was opened. */
  bothLanguages?: true | undefined;
  agreementType: AgreementType;
  /** The day on which it was begun (ISO 8601), by which it is told from others of its type. */
  begunOn: string;
  /** The organisation's own currency, by which amounts are weighed. */
  currency: Currency;
  /** Month and day on which its fiscal year begins, such as "04-01". */
  fiscalYearStart: string;
  /** The countries (ISO 3166-1 alpha-2) where it is. */
  countries: readonly string[];
  /** The indicators of the plans that were in force then, by their names (plan-indicator.ts): its own contribute to them. */
  planIndicators: readonly PlanIndicatorNamed[];
  /** The donors and partners that the organisation knew then: who of its parties is told of it, and reports with it. */
  known: readonly KnownParty[];
  /** What it is about, as far as its author said so when they began it; it shares lessons with what is about the same. */
  about?: About | undefined;
  /** The lessons of published reports that shared that then, the most relevant first. */
  lessons?: readonly CitedRow[] | undefined;
  /** What the organisation was called then, in the working language. */
  organisation?: string | undefined;
  /** The clauses that the library offered then; none before there was one. */
  clauses?: readonly Clause[] | undefined;
};
