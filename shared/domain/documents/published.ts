import type { Disclosed } from "../audit/commitments.ts";
import type { Content } from "../forms/content.ts";
import { isAsked } from "../forms/content.ts";
import type { Field, Section } from "../forms/definition.ts";
import type { Supplied } from "../forms/languages.ts";
import { languageOf, otherThan, toTranslate } from "../forms/languages.ts";
import { fieldOfPath } from "../forms/paths.ts";
import { fieldsOf, sectionsOf } from "../forms/rows.ts";
import type { Achievement } from "../framework/achievement.ts";
import type { VarianceThresholds } from "../framework/framework.ts";
import { readOrigin } from "../framework/origin.ts";
import { givesAway, type PublicOrigin, publicOrigin } from "../framework/public-origin.ts";
import { withoutSmallNumbers } from "../framework/small-numbers.ts";
import type { Variance } from "../framework/variance.ts";
import { largestVariance } from "../framework/variance.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Values } from "../typed/values.ts";
import type { Sensitive } from "./agreement/publication.ts";
import { type Basis, leftOutOf, thresholdsOf } from "./basis.ts";
import { achievementsOf, definitionOf } from "./forms.ts";
import { isLeftOutBy, withoutLeftOut } from "./left-out.ts";
import { type PublicBasis, publicBasis } from "./public-basis.ts";
import { yearlyIn } from "./report/basis.ts";
import { originOf } from "./report/sections/origin.ts";

/**
 * An answer that everybody may read, in the language that its words are written in. `supplied` says that they were
 * added beside the approved content.
 */
export type PublishedAnswer = { field: Field; value: string | number; lang: Lang; supplied: boolean };

export type PublishedSection = { section: Section; answers: readonly PublishedAnswer[] };

/**
 * An achievement with the published words about it, such as why it is off its target or was not measured, and the
 * language that its own words are written in.
 */
export type PublishedResult = {
  achievement: Achievement;
  answers: readonly PublishedAnswer[];
  written: Lang;
  /** Of which reports it is the sum, in the organisation's own report; null for any other result. */
  origin: PublicOrigin | null;
};

/** What everybody may know of a document: an allow-list. What is not here reaches neither public page nor donor (I19). */
export type Published = {
  basis: PublicBasis;
  /** What is left out of it for everybody; of most documents nothing. */
  leavesOut: readonly Sensitive[];
  /** Sections that are written once for each language. */
  inEachLanguage: readonly PublishedSection[];
  /** The other sections, as they stand in the form before and after those of its indicators. */
  before: readonly PublishedSection[];
  after: readonly PublishedSection[];
  results: readonly PublishedResult[];
  /** By which variances are judged, so that figures are shown on the right side of them; null where none could vary. */
  thresholds: VarianceThresholds | null;
  largestVariance: { achievement: Achievement; variance: Variance; reason: PublishedAnswer | null } | null;
};

/** What anybody may have of something that was hashed, and by which they recompute its hash. */
type DisclosedHash = { hash: string; fields: Readonly<Record<string, Disclosed>> };

/** The published content of a document, and beside it what was supplied in another language, which has a hash of its own. */
export type DisclosedReport = DisclosedHash & {
  document: string;
  translations: Readonly<Record<string, DisclosedHash>>;
  /** The last of its amendments, which holds all that any of them changed, as it is in force; none before there was one. */
  amendments?: readonly (DisclosedHash & { document: string; inForceOn: string })[];
};

/**
 * What is public of a document: of its fields those that its definition marks, and of its results the totals.
 * @param beside what was added beside the content in a language that its author left open
 * @param to the language of who reads it: words that are there in it are shown in it; `late`: the languages whose words were supplied
 *   once it was approved
 */
export function publishedOf(
  basis: Basis,
  whole: Content,
  beside: Supplied,
  to: { reader?: Lang; late?: readonly Lang[] } = {},
): Published {
  const { written, supplied } = withoutLeftOut(basis, whole, beside);
  const words = wordsIn(basis, to.reader ?? written.lang, written, supplied);
  const content = { ...written, values: { ...written.values, ...words } };
  const sections = sectionsOf(definitionOf(basis), content.values);
  const said = { translated: new Set(Object.keys(words)), supplied, late: to.late ?? [] };
  const read = sections.map((section) => ({ section, answers: answersOf(section, content, said) }));
  const first = sections.findIndex(({ indicator }) => indicator !== undefined);
  const isOther = (each: PublishedSection) =>
    !each.section.indicator && !isInEachLanguage(each) && each.answers.length > 0;
  const results = achievementsOf(basis, content).map((achievement): PublishedResult => {
    const own = read.find(({ section }) => section.indicator?.id === achievement.indicator.id);
    const answers = own?.answers ?? [];
    const { indicator } = achievement;
    const origin = yearlyIn(basis) && readOrigin(content.values[originOf(indicator)]);
    const total = totalsOf(achievement, answers);
    const isTold = origin !== null && givesAway(origin, total);
    return {
      achievement: isTold ? { indicator, kind: "withheld" } : withoutSmallNumbers(total),
      origin: origin && publicOrigin(origin, isTold),
      answers,
      written: answers.find(({ value }) => value === wordsOf(achievement))?.lang ?? content.lang,
    };
  });
  return {
    basis: publicBasis(basis),
    leavesOut: leftOutOf(basis),
    inEachLanguage: read.filter((each) => isInEachLanguage(each) && each.answers.length > 0),
    before: read.slice(0, Math.max(0, first)).filter(isOther),
    after: read.slice(Math.max(0, first)).filter(isOther),
    results,
    thresholds: thresholdsOf(basis),
    largestVariance: largestOf(results, thresholdsOf(basis)),
  };
}

/**
 * What a reader gets of a section that is written for each language: the words in theirs; while those are missing, the
 * others.
 */
export function wordsFor(lang: Lang, { answers }: PublishedSection): readonly PublishedAnswer[] {
  const own = answers.filter((answer) => answer.lang === lang);
  return own.length > 0 ? own : answers;
}

const isInEachLanguage = ({ section }: PublishedSection): boolean =>
  section.fields.some((field) => languageOf(field) !== undefined);

/** The words of an achievement that is told in words; null where there are none. */
const wordsOf = (achievement: Achievement): string | null => {
  if (achievement.kind === "qualitative") return achievement.words;
  return achievement.kind === "not-measured" ? achievement.reason : null;
};

/** The words that stand in a language beside those of a content, where they are to be put into it; of what was masked none. */
const wordsIn = (basis: Basis, lang: Lang, content: Content, supplied: Supplied): Record<string, string> =>
  Object.fromEntries(
    toTranslate(definitionOf(basis), content, lang).flatMap(({ asked }) =>
      asked.flatMap(({ field }): [string, string][] => {
        const words = supplied[lang]?.[field.name];
        return words === undefined || languageOf(field) !== undefined ? [] : [[field.name, words]];
      }),
    ),
  );

type Said = { translated: ReadonlySet<string>; supplied: Supplied; late: readonly Lang[] };

function answersOf(
  section: Section,
  { lang, values }: Content,
  { translated, supplied, late }: Said,
): PublishedAnswer[] {
  return section.fields.flatMap((field): PublishedAnswer[] => {
    if (!isPublic(field, values) || field.kind === "rows") return [];
    const own = languageOf(field);
    const value = values[field.name];
    if (value !== undefined) {
      const isTranslated = own === undefined && translated.has(field.name);
      const spoken = own ?? (isTranslated ? otherThan(lang) : lang);
      return [{ field, value, lang: spoken, supplied: isTranslated && late.includes(spoken) }];
    }
    const added = own && supplied[own]?.[field.name];
    return own && added ? [{ field, value: added, lang: own, supplied: true }] : [];
  });
}

/** The allow-list itself: what is not marked stays inside, wherever it is asked for (I19). */
function isPublic(field: Field, values: Values): boolean {
  if (!field.published) return false;
  return isAsked(field, values);
}

/** Says of each path of a content whether what lies there is public: beside the public answers, form and language. */
export function isPublicPath(basis: Basis, { values }: Pick<Content, "values">): (path: string) => boolean {
  const leftOut = leftOutOf(basis);
  const fields = fieldsOf(definitionOf(basis), values).filter(
    (field) => isPublic(field, values) && !isLeftOutBy(leftOut, field),
  );
  const names = new Set(fields.map(({ name }) => name));
  return (path) => path === "/schema" || path === "/lang" || names.has(fieldOfPath(path) ?? "");
}

/** The same of what was supplied beside a content, all of which is public but for what is left out of it. */
export function isPublicBeside(basis: Basis, { values }: Pick<Content, "values">): (path: string) => boolean {
  const leftOut = leftOutOf(basis);
  const fields = leftOut.length === 0 ? [] : fieldsOf(definitionOf(basis), values);
  const names = new Set(fields.filter((field) => isLeftOutBy(leftOut, field)).map(({ name }) => name));
  return (path) => !names.has(fieldOfPath(path) ?? "");
}

/** An achievement without what stays inside: counts by sex, groups, and words that are not published. */
function totalsOf(achievement: Achievement, answers: readonly PublishedAnswer[]): Achievement {
  const { indicator } = achievement;
  const ifPublished = (words: string) => (answers.some(({ value }) => value === words) ? words : "");
  switch (achievement.kind) {
    case "count-by-sex":
      return { indicator, kind: "count", total: achievement.total };
    case "percentage":
      return { ...achievement, groups: [] };
    case "qualitative":
      return { indicator, kind: "qualitative", words: ifPublished(achievement.words) };
    case "not-measured":
      return { indicator, kind: "not-measured", reason: ifPublished(achievement.reason) };
    case "count":
    case "withheld":
      return achievement;
  }
}

function largestOf(
  results: readonly PublishedResult[],
  thresholds: VarianceThresholds | null,
): Published["largestVariance"] {
  const all = results.map(({ achievement }) => achievement);
  const largest = thresholds && largestVariance(all, thresholds);
  if (!largest) return null;
  const { achievement, variance, field } = largest;
  const answers = results.find((result) => result.achievement === achievement)?.answers ?? [];
  return { achievement, variance, reason: answers.find((answer) => answer.field.name === field) ?? null };
}
