import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import type { OrganisationData } from "./load.ts";
import type { Path, Problem } from "./problem.ts";

type Obligation = OrganisationData["obligations"][number];

/** Months that the period of each kind covers. */
const covers = { "semi-annual": 6, annual: 12 } as const;

/** Days beyond them that a first period may take in, where an agreement begins within a month. */
const mostDaysBeyond = 16;

/**
 * Periods that are not of their kind, by which a report would be held against another time's targets and budget; and those
 * that overlap, by which the same results would be counted twice. The period with which an agreement begins or ends is as
 * short as what is left of it. Any other is longer than half of its kind, for one that is not is a slip, or of the other kind:
 * between the two is room for the report by which a partner goes over to other months.
 */
export function periodsAmiss({ agreements, obligations }: OrganisationData): Problem[] {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const before = new Map<string, { one: Obligation; path: Path }[]>();
  return obligations.flatMap((one, at): Problem[] => {
    const { agreementId, kind, period } = one;
    const path = ["obligations", at, "period"];
    if (period.end < period.start) return [];
    const series = `${agreementId} ${kind}`;
    const others = before.get(series) ?? [];
    const first = others.find((other) => overlaps(period, other.one.period));
    others.push({ one, path });
    before.set(series, others);
    return [
      ...lengthAmiss(one, [...path, "end"], byId.get(agreementId)),
      ...(first ? [{ path, code: "overlaps", id: first.one.id, first: first.path } as const] : []),
    ];
  });
}

/** Strategic plans that share a day: an organisation has one at a time. */
export function plansOverlapping({ plans }: Pick<OrganisationData, "plans">): Problem[] {
  return plans.flatMap((plan, at): Problem[] => {
    const first = plans.findIndex((other, index) => index < at && haveCommonDay(plan, other));
    const id = plans[first]?.id;
    const startOf = (index: number): Path => ["plans", index, "start"];
    return id === undefined ? [] : [{ path: startOf(at), code: "plans-overlap", id, first: startOf(first) }];
  });
}

function lengthAmiss(
  { kind, period: { start, end } }: Obligation,
  path: Path,
  agreement: { start: string; end: string } | undefined,
): Problem[] {
  const latest = dayAfter(start, covers[kind], mostDaysBeyond - 1);
  if (end > latest) return [{ path, code: "too-long-a-period", kind, latest }];
  const isAtAnEnd = !agreement || start <= agreement.start || end >= agreement.end;
  const earliest = dayAfter(start, covers[kind] / 2, 0);
  return isAtAnEnd || end >= earliest ? [] : [{ path, code: "too-short-a-period", kind, earliest }];
}

/** Whether two periods share a day; the very same is asked for twice, which is said elsewhere. */
const overlaps = (one: Obligation["period"], other: Obligation["period"]): boolean =>
  haveCommonDay(one, other) && (one.start !== other.start || one.end !== other.end);

const haveCommonDay = (one: Obligation["period"], other: Obligation["period"]): boolean =>
  one.start <= other.end && other.start <= one.end;

function dayAfter(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return PlainDate.toString(
    PlainDate.addDays(PlainDate.addMonths(PlainDate.create(year, month, date), months), days),
  );
}
