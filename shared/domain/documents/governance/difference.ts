import type { Bilingual } from "../../../../events/common.ts";
import { type Changed, compareContents } from "../../forms/compare.ts";
import type { Field } from "../../forms/definition.ts";
import { languageOf } from "../../forms/languages.ts";
import type { Lang } from "../../organisation/organisation.ts";
import type { Values } from "../../typed/values.ts";
import type { GovernanceBasis } from "./basis.ts";
import { heldAgainst, isHeldAgainst } from "./beginning.ts";
import { governanceDefinition } from "./definition.ts";
import type { Adopted } from "./document.ts";

/**
 * What came of the adoption of a document; `meetOn`: when the members of a by-law are expected (ISO 8601), as that is by now, null where
 * nobody has said; `changes`: null where it takes the place of nothing.
 */
export type Governed = {
  adopted: Adopted;
  meetOn: string | null;
  called: string | null;
  changes: readonly Difference[] | null;
};

/** A line that differs, and how the article is cited that it stands in, by its number and its heading; null outside of articles. */
export type Difference = Changed & { article: Bilingual | null };

/**
 * What differs from the version that a document takes the place of, line by line: of what everybody may know alone.
 * @param before what that version says today, without what was masked of it since; null where it takes nobody's place
 * @returns null where there is nothing to compare it with
 */
export function publicDifference(
  basis: GovernanceBasis,
  values: Values,
  before: Values | null,
): Difference[] | null {
  const inForce = heldAgainst({
    ...basis,
    replaces: basis.replaces && before && { ...basis.replaces, values: before },
  });
  if (inForce === null) return null;
  const isCompared = isHeldAgainst(basis);
  const of = (answers: Values) => ({ schema: "", lang: basis.lang, values: answers });
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => isCompared(name)));
  return compareContents(governanceDefinition(basis), of(inForce), of(own))
    .filter(({ field }) => field.published === true)
    .map((change) => ({ ...change, article: citedAs(change.field, { ...inForce, ...own }) }));
}

function citedAs({ row }: Field, values: Values): Bilingual | null {
  if (row?.list !== "articles") return null;
  const said = (field: string) => String(values[`articles.${row.id}.${field}`] ?? "");
  const cited = (heading: string) => `${said("number")}. ${said(heading)}`;
  return { en: cited("headingEn"), fr: cited("headingFr") };
}

/** Whether a line is for readers of a language: what is said in both is told each of them in theirs. */
export function isFor(lang: Lang, field: Field): boolean {
  const ending = /(?:En|Fr)$/.exec(field.name)?.[0].toLowerCase();
  return (languageOf(field) ?? ending ?? lang) === lang;
}
