import type { ExpectedResult } from "./framework.ts";

/** What a document is about: countries (ISO 3166-1 alpha-2), and rights by their codes. */
export type About = { countries: readonly string[]; rights: readonly string[] };

/** Whether two are about the same country, or the same right. */
export const isShared = (one: About, other: About): boolean =>
  one.countries.some((country) => other.countries.includes(country)) ||
  one.rights.some((right) => other.rights.includes(right));

/** What an agreement is about, and so what was learned from it. */
export const aboutOf = ({
  countries,
  resultsFramework,
}: {
  countries: readonly string[];
  resultsFramework: readonly Pick<ExpectedResult, "rights">[];
}): About => ({
  countries,
  rights: resultsFramework.flatMap(({ rights }) => rights),
});
