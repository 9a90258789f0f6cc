import type { Bilingual } from "../../../events/common.ts";
import type { Currency } from "../../../events/iso-4217.ts";
import type { Clause } from "./clauses.ts";

/** What an organisation has on the day on which somebody starts a document that is made under it. */
export type Standing = {
  /** In which amounts are weighed, and when its fiscal year begins ("04-01"). */
  currency: Currency;
  fiscalYearStart: string;
  /** The countries (ISO 3166-1 alpha-2) of its offices, the head office's first. */
  countries: readonly string[];
  /** The indicators of the plans that are in force, or will be. */
  planIndicators: readonly PlanIndicatorNamed[];
  /** The donors and partners whom it writes to. */
  known: readonly KnownParty[];
  /** What it is called, in the working language. */
  organisation: string;
  /** The roles that somebody holds. */
  roles: readonly string[];
  /** What roles are called in words, where the organisation names them. */
  roleNames?: Readonly<Record<string, Bilingual>> | undefined;
  /** The clauses that its library offers. */
  clauses: readonly Clause[];
};

/** An indicator of a plan, which is named by its id: how agreements name it (plan-indicator.ts), and what it says, in the working language where it stands in it. */
export type PlanIndicatorNamed = { plan: string; name: string; wording: string };

/** Somebody outside whom the organisation writes to, by their id in its directory, and what they are called. */
export type KnownParty = { kind: "donor" | "partner"; id: string; name: string };
