import type { Weighed } from "../../../../events/common.ts";
import { daysBetween } from "../../organisation/business-days.ts";
import type { Values } from "../../typed/values.ts";
import type { AmendmentBasis } from "./basis.ts";
import { amendedParts } from "./in-force.ts";

/** By how much an amendment changes its document: amounts and targets in percent, rounded up, and dates in calendar days. */
type Size = NonNullable<Weighed["change"]>;

/**
 * As what an answer counts: an amount in all, or one that makes a part of it; a target; a day. What no figure says counts whole, among
 * amounts or targets: another condition of a payment, another acceptance, another result; and among both what is not known here, so
 * that no change is taken for a small one because nobody thought of it.
 */
type Counted =
  | ("total" | "part" | "target" | "day")
  | ("terms" | "framework" | "schedule")
  | ("whole" | "nothing");

const kinds: readonly (readonly [RegExp, Counted])[] = [
  [/^terms\.amount$/, "total"],
  [/^(budget|tranches)\.[^.]+\.amount$|^budget\.\d{4}$/, "part"],
  [/^tranches\.[^.]+\.(condition|report|milestone)$|^reports\.(acceptedBy|deemedAfter)$/, "terms"],
  [/^budget\.[^.]+\.label$|^(indirectPct|ownIndirectPct|indirectReason)$/, "terms"],
  [/^terms\.end$|^tranches\.[^.]+\.date$|^reports\.[^.]+\.(from|to|due)$|^monitoring\.midTerm$/, "day"],
  [/^reports\.(rows$|[^.]+\.kind$)/, "schedule"],
  [/^indicators\.[^.]+\.target(\d{4})?$/, "target"],
  // Which of them there are is said by what stands in each.
  [/^(budget|tranches)\.rows$/, "nothing"],
  // By it an amount is weighed in the organisation's own currency, which says by itself who decides.
  [/^terms\.(rate|rateSource|rateOn)$/, "nothing"],
  // How one learns of what is promised, and from whom; what is promised stays.
  [/^indicators\.[^.]+\.(source|method|responsible)$|^monitoring\.calendar$/, "nothing"],
  // A reason for what the results, which count, leave out.
  [/^gaps\./, "nothing"],
  [/^(results|indicators|groups)\./, "framework"],
];

const countedAs = (name: string): Counted => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "whole";

/** What is other altogether. */
const whole = 100;

/**
 * By how much the document differs from what was approved first once an amendment is in force: what earlier ones changed is counted
 * with it, so that a large change in small parts is a large one.
 */
export function sizeOf(basis: AmendmentBasis, amendment: Values): Size {
  const [first, now] = [asApprovedFirst(basis), amendedParts(basis, amendment)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(now)])].filter(
    (name) => first[name] !== now[name],
  );
  const those = (...kinds: Counted[]) => names.filter((name) => kinds.includes(countedAs(name)));
  const most = (figures: readonly number[]) => Math.max(0, ...figures);
  return {
    amountPercent: most([
      ...those("total").map((name) => percentBetween(first[name], now[name])),
      ...["budget", "tranches"].map((list) => shiftedIn(list, first, now)),
      ...those("terms", "whole").map(() => whole),
    ]),
    targetPercent: most([
      ...those("target").map((name) => percentBetween(first[name], now[name])),
      ...those("framework", "whole").map(() => whole),
    ]),
    days: most([
      ...those("day").map((name) => daysApart(first[name], now[name])),
      ...those("schedule").map(() => daysOf(first)),
    ]),
  };
}

/** What an amendment can change, as it was before any did. */
function asApprovedFirst({ original, before }: AmendmentBasis): Values {
  if (!before) return original;
  const still = Object.entries(original).filter(([name]) => !before.added.includes(name));
  return { ...Object.fromEntries(still), ...before.changed };
}

/** What differs by now from what was approved first: its former answers, and the names that had none. */
export function changedBefore(first: Values, original: Values): AmendmentBasis["before"] {
  const changed = Object.entries(first).filter(([name, value]) => original[name] !== value);
  const added = Object.keys(original).filter((name) => first[name] === undefined);
  return changed.length + added.length === 0 ? undefined : { changed: Object.fromEntries(changed), added };
}

/** By how much a figure differs from another, in percent of that; what stood nowhere, or at nothing, is other altogether. */
function percentBetween(first: string | number | undefined, now: string | number | undefined): number {
  const [was, is] = [Number(first ?? 0), Number(now ?? 0)];
  return was === 0 ? whole : Math.ceil((Math.abs(is - was) * 100) / Math.abs(was));
}

/** How much goes elsewhere within what is split, in percent of all of it: half of what its parts differ by, if the sum stays. */
function shiftedIn(list: string, first: Values, now: Values): number {
  const isPart = (name: string) => name.startsWith(`${list}.`) && countedAs(name) === "part";
  const names = [...new Set([...Object.keys(first), ...Object.keys(now)])].filter(isPart);
  const of = (values: Values, name: string) => Number(values[name] ?? 0);
  const all = names.reduce((sum, name) => sum + of(first, name), 0);
  const moved = names.reduce((sum, name) => sum + Math.abs(of(now, name) - of(first, name)), 0);
  const grown = Math.abs(names.reduce((sum, name) => sum + of(now, name) - of(first, name), 0));
  if (moved === 0) return 0;
  return all === 0 ? whole : Math.ceil((Math.max(moved / 2, grown) * 100) / all);
}

/** Of a day that there was not, or is no more, its row says it: other reports, other tranches. */
const daysApart = (first: string | number | undefined, now: string | number | undefined): number =>
  typeof first === "string" && typeof now === "string" ? Math.abs(daysBetween(first, now)) : 0;

/** As many as the document has, where there are other reports of it. */
const daysOf = (first: Values): number => daysApart(first["terms.start"], first["terms.end"]);
