import type { Bilingual } from "../../../events/common.ts";

/**
 * A clause as an agreement offers it: by its id and version, with its text; and for which types of agreement it is needed. What an
 * agreement is begun with is pinned with it: another version binds those that are begun afterwards.
 */
export type Clause = {
  id: string;
  version: number;
  title: Bilingual;
  text: Bilingual;
  requiredFor: readonly string[];
};

/** A clause of an organisation's library. `offered`: whether agreements that are begun from now on can have it. */
export type LibraryClause = Clause & { offered: boolean };

/** What the library offers, in the order of the clauses’ ids. */
export const offeredIn = (library: readonly LibraryClause[]): Clause[] =>
  library.flatMap(({ offered, ...clause }) => (offered ? [clause] : []));
