import type { CitedRow } from "../../forms/definition.ts";
import type { About } from "../../framework/about.ts";
import type { Lang } from "../../organisation/organisation.ts";

/** What a strategic plan is bound to: the years that it is for. */
export type PlanBasis = {
  kind: "plan";
  /** The working language: what must be said in words is said in it first. */
  lang: Lang;
  /** Whether it is published in both languages, as its policy said when it was opened. */
  bothLanguages?: true | undefined;
  /** First and last day of the period, ISO 8601. */
  period: { start: string; end: string };
  /** The plan whose place it takes once it is adopted, by its id and the years that that one is for; null where it takes none's. */
  supersedes: { id: string; period: { start: string; end: string } } | null;
  /** What it is to be about, as far as its author said so when they began it: what shares most of that they are asked about first. */
  about?: About | undefined;
  /** The lessons of published reports that were open when it was started, the most relevant first; none before there were any. */
  lessons?: readonly CitedRow[] | undefined;
};
