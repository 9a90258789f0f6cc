import type { Achievement } from "./achievement.ts";
import type { Indicator } from "./framework.ts";
import { partsOf } from "./measured.ts";
import { isTold, sumOfTerms, type Term } from "./origin.ts";
import { withoutSmallNumbers } from "./small-numbers.ts";

/**
 * What a plan's value is: of its own year, of all years up to then together, or as it stands at the end of the year. A report of an
 * agreement says what was counted in its period, so that the first two are sums, and the last is what the last report of each says.
 */
export type Timing = "period" | "cumulative" | "end";

/** What a report of an agreement gives of an indicator that is mapped to the plan's. */
export type Contribution = {
  report: string;
  agreement: string;
  period: { start: string; end: string };
  /** Whether everybody may know of it; else it is added, and not named. */
  isOpen: boolean;
  /** Whether its figures are published, though it be without a name. */
  isPublic: boolean;
  indicator: Indicator;
  /** Null where it can be read no more: it was masked, or is not what was approved. */
  achievement: Achievement | null;
};

/**
 * Why what a report gives is not in the sum.
 *
 * | why | what |
 * |---|---|
 * | other-unit | a number for a percentage, or things for people: no sum of both means anything |
 * | in-words | told in words, or asked for in words: it is listed, not added |
 * | not-measured | it says so itself |
 * | no-figures | they were masked, or are not what was approved |
 * | within | its period lies in that of another report of the same agreement, which counts it already |
 * | earlier | it is asked how it stands at the end, and a later report of the agreement says it |
 */
export type Why = "other-unit" | "in-words" | "not-measured" | "no-figures" | "within" | "earlier";
export type LeftOut = { of: Contribution; why: Why };

/** In what a contribution differs from the plan's indicator, or from the first that is added: it is added, and this is said. */
export type Differs = { of: Contribution; in: readonly ("baseline" | "direction" | "unit")[] };

export type Aggregate = {
  /** The fields of the indicator for which a value is proposed, and the values; null where nothing can be added. */
  parts: readonly string[];
  sum: readonly number[] | null;
  added: readonly { of: Contribution; figures: readonly number[] }[];
  leftOut: readonly LeftOut[];
  differs: readonly Differs[];
  /** What is told in words, to be read by whoever writes. */
  words: readonly Contribution[];
};

/** The fields in which the figures of an indicator stand, in the order in which they are written down. */
export function figureParts(indicator: Indicator): string[] {
  switch (indicator.measure) {
    case "count-by-sex":
      return ["girls", "boys", "unknown"];
    case "count":
      return ["total"];
    case "percentage":
      return partsOf(indicator).flatMap(({ numerator, denominator }) => [numerator, denominator]);
    case "qualitative":
      return [];
  }
}

/** What is proposed of a plan's indicator for a year, from what reports give. @param contributions of approved reports alone */
export function aggregated(
  indicator: Indicator,
  timing: Timing,
  contributions: readonly Contribution[],
): Aggregate {
  const ordered = contributions.toSorted(
    (a, b) => a.period.end.localeCompare(b.period.end) || a.report.localeCompare(b.report),
  );
  const leftOut: LeftOut[] = [];
  const added: { of: Contribution; figures: number[] }[] = [];
  for (const of of ordered) {
    const why = whyNot(indicator, timing, of, ordered);
    const figures = why === null ? figuresIn(indicator, of.achievement) : null;
    if (figures) added.push({ of, figures });
    else leftOut.push({ of, why: why ?? "no-figures" });
  }
  const [first] = added;
  return {
    parts: figureParts(indicator),
    sum: sumOfTerms(added),
    added,
    leftOut,
    differs: added.flatMap(({ of }) => {
      const ways = differencesOf(indicator, of.indicator, first?.of.indicator ?? of.indicator);
      return ways.length === 0 ? [] : [{ of, in: ways }];
    }),
    words: leftOut.flatMap(({ of, why }) => (why === "in-words" ? [of] : [])),
  };
}

function whyNot(
  indicator: Indicator,
  timing: Timing,
  of: Contribution,
  all: readonly Contribution[],
): Why | null {
  const same = all.filter((one) => one !== of && isOfSame(one, of));
  if (same.some((one) => liesWithin(of.period, one.period))) return "within";
  if (timing === "end" && same.some(({ period }) => period.end > of.period.end)) return "earlier";
  if (of.achievement === null) return "no-figures";
  const { kind } = of.achievement;
  if (kind === "not-measured") return "not-measured";
  if (indicator.measure === "qualitative" || kind === "qualitative") return "in-words";
  const isShare = kind === "percentage";
  const isOther =
    isShare !== (indicator.measure === "percentage") ||
    (!isShare && (of.indicator.ofThings ?? false) !== (indicator.ofThings ?? of.indicator.ofThings ?? false));
  return isOther ? "other-unit" : null;
}

const isOfSame = (one: Contribution, other: Contribution): boolean =>
  one.agreement === other.agreement && one.indicator.id === other.indicator.id;

/** Of two with the same days neither lies in the other. */
const liesWithin = (inner: Contribution["period"], outer: Contribution["period"]): boolean =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  (outer.start < inner.start || inner.end < outer.end);

/**
 * The figures of an achievement in the parts of another indicator. Where only one of both tells the sexes apart, what is not known
 * stays unknown; of a percentage its numerator and its denominator, never its percent.
 */
function figuresIn(indicator: Indicator, achievement: Achievement | null): number[] | null {
  if (achievement?.kind === "percentage") return [achievement.numerator, achievement.denominator];
  if (achievement?.kind !== "count" && achievement?.kind !== "count-by-sex") return null;
  if (indicator.measure !== "count-by-sex") return [achievement.total];
  return achievement.kind === "count"
    ? [0, 0, achievement.total]
    : [achievement.girls, achievement.boys, achievement.unknown];
}

function differencesOf(plan: Indicator, one: Indicator, first: Indicator): Differs["in"] {
  const isSaid = (each: Indicator) => `${each.unit.en}|${each.unit.fr}`.toLowerCase();
  return [
    // What it began from is its own place's, and another number as a matter of course; a year is not.
    ...(one.baselineYear === plan.baselineYear ? [] : (["baseline"] as const)),
    ...(one.direction === plan.direction ? [] : (["direction"] as const)),
    ...(isSaid(one) === isSaid(first) ? [] : (["unit"] as const)),
  ];
}

/**
 * What is added, as it is kept with the sum: those together that are not named, so that none of them is seen alone, and several
 * indicators of one report as one term, unless not all of their own figures are published.
 */
export function termsOf({ added }: Pick<Aggregate, "added">): Term[] {
  const open = Map.groupBy(
    added.filter(({ of }) => of.isOpen),
    (one) => `${one.of.report} ${isPublished(one)}`,
  );
  const closed = Map.groupBy(
    added.filter(({ of }) => !of.isOpen),
    isPublished,
  );
  return [
    ...[...open.values()].flatMap((each): Term[] => {
      const [first] = each;
      if (!first) return [];
      const figures = sumOfTerms(each) ?? [];
      return [{ report: first.of.report, count: 1, figures, isShown: isPublished(first) }];
    }),
    ...[...closed].map(([isShown, each]): Term => {
      const count = new Set(each.map(({ of }) => of.report)).size;
      return { report: null, count, figures: sumOfTerms(each) ?? [], isShown };
    }),
  ];
}

/**
 * Whether what is left of a sum once all that is published is subtracted tells what a report holds. Of sums that grow over the years the
 * one of the year before is published too, so that what each year adds must not tell it either.
 */
export function isTelling({ added }: Pick<Aggregate, "added">, timing: Timing): boolean {
  const unseen = added.filter((one) => !isPublished(one));
  const together = Map.groupBy(unseen, ({ of }) =>
    timing === "cumulative" ? of.period.end.slice(0, 4) : "",
  );
  return [...together.values()].some((each) => isTold(new Set(each.map(({ of }) => of.report)).size));
}

/** Whether everybody reads the figure where it was reported, if that is published. */
const isPublished = ({ of }: Aggregate["added"][number]): boolean =>
  of.isPublic && of.achievement !== null && withoutSmallNumbers(of.achievement).kind !== "withheld";
