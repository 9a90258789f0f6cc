import type { ExpectedResult } from "./framework.ts";

/** What a document, or a lesson, is about: countries (ISO 3166-1 alpha-2), rights by their codes, and tags. */
export type About = {
  countries: readonly string[];
  rights: readonly string[];
  /** Left out by what was pinned before anybody was asked for them. */
  tags?: readonly string[] | undefined;
};

/** The same, each of the three said. */
export type Subjects = Readonly<Record<"countries" | "rights" | "tags", readonly string[]>>;

const kinds = ["tags", "rights", "countries"] as const;

/** What two are both about, in the order of the first; null where that is nothing. */
export function sharedBy(one: About, other: About): Subjects | null {
  const common = (kind: (typeof kinds)[number]) => {
    const theirs = other[kind] ?? [];
    return [...new Set(one[kind] ?? [])].filter((each) => theirs.includes(each));
  };
  const shared = { tags: common("tags"), rights: common("rights"), countries: common("countries") };
  return kinds.some((kind) => shared[kind].length > 0) ? shared : null;
}

/**
 * How much is shared: of how many kinds (right, country, tag) something is, and then how much in all, for one right of forty is shared by
 * many and says little beside a country and a tag. The larger figure is the more.
 */
export function weightOf(shared: About | null | undefined): number {
  const counts = kinds.map((kind) => shared?.[kind]?.length ?? 0);
  const ofKinds = counts.filter((count) => count > 0).length;
  return ofKinds * beyondAll + counts.reduce((sum, count) => sum + count, 0);
}

/** More than there are rights, countries and tags. */
const beyondAll = 1_000;

/** All that either is about. */
export const together = (one: About, other: About | undefined): About => ({
  countries: [...new Set([...one.countries, ...(other?.countries ?? [])])],
  rights: [...new Set([...one.rights, ...(other?.rights ?? [])])],
  tags: [...new Set([...(one.tags ?? []), ...(other?.tags ?? [])])],
});

/** The same as it is pinned; undefined where it is nothing, and tags left out where there are none. */
export const pinnedAbout = ({ countries, rights, tags = [] }: About): About | undefined =>
  countries.length + rights.length + tags.length === 0
    ? undefined
    : { countries, rights, ...(tags.length > 0 && { tags }) };

/** What an agreement is about, and so what was learned from it where a lesson does not say otherwise. */
export const aboutOf = ({
  countries,
  resultsFramework,
  tags = [],
}: {
  countries: readonly string[];
  resultsFramework: readonly Pick<ExpectedResult, "rights">[];
  tags?: readonly string[] | undefined;
}): About => ({
  countries,
  rights: [...new Set(resultsFramework.flatMap(({ rights }) => rights))],
  tags,
});
