import { hashOf } from "../audit/hash.ts";
import { daysBetween, daysLater, monthsLater } from "../organisation/business-days.ts";
import { readDate } from "../typed/dates.ts";
import { isBlank } from "../typed/text.ts";
import type { Typed } from "./content.ts";
import type { List, Proposed } from "./definition.ts";
import { rowPrefix, rowsIn } from "./rows.ts";

type Proposing = Pick<List, "name"> & { proposed: Proposed };

/** The list as one of which rows are proposed; null where none are. */
export const proposingOf = (list: List): (List & Proposing) | null =>
  list.proposed ? { ...list, proposed: list.proposed } : null;

/**
 * The rows that follow from the answers as they were typed, with their ids: an id says all that its row does, so that one that
 * was changed is known by it.
 * @returns null while the answers do not say from when to when, or how often
 */
export function proposedRows(list: Proposing, answers: Typed): { ids: string[]; typed: Typed } | null {
  const { proposed } = list;
  const [first, last] = [proposed.first, proposed.last].map((name) => readDate(answers[name] ?? ""));
  const every = answers[proposed.every] ?? "";
  const months = proposed.months[every];
  if (!first?.ok || !last?.ok || months === undefined || first.day >= last.day) return null;
  const rows = periodsOf(first.day, last.day, months).map(
    ({ start, end }, index, all): Typed => ({
      [proposed.kind]: index === all.length - 1 ? proposed.lastKind : every,
      [proposed.from]: start,
      [proposed.to]: end,
      [proposed.due]: daysLater(end, proposed.daysAfter),
    }),
  );
  const ids = rows.map((row) => idOf(list, row));
  return {
    ids,
    typed: Object.assign(
      {},
      ...rows.map((row, index) =>
        Object.fromEntries(
          Object.entries(row).map(([name, text]) => [rowPrefix(list, ids[index] ?? "") + name, text]),
        ),
      ),
    ),
  };
}

/** Periods longer than this many years are none that an agreement has. */
const mostYears = 30;

/**
 * The time from one day to another in periods of so many months, the first from its first day on. What is left in the end and
 * is shorter than half of one belongs to the last.
 */
function periodsOf(first: string, last: string, months: number | null): { start: string; end: string }[] {
  if (months === null) return [{ start: first, end: last }];
  const begins = (index: number) => monthsLater(first, index * months);
  const periods: { start: string; end: string }[] = [];
  for (let index = 0; begins(index) <= last && index * months < mostYears * 12; index += 1) {
    const start = begins(index);
    const whole = daysLater(begins(index + 1), -1);
    const end = whole < last ? whole : last;
    const before = periods.at(-1);
    if (before && 2 * daysBetween(start, end) < daysBetween(start, whole)) before.end = end;
    else periods.push({ start, end });
  }
  return periods;
}

const fieldsOf = ({ proposed: { kind, from, to, due } }: Proposing): string[] => [kind, from, to, due];

const idOf = (list: Proposing, row: Typed): string =>
  `r${hashOf([list.name, ...fieldsOf(list).map((name) => row[name] ?? "")]).slice(0, 10)}`;

/** The rows that somebody changed, or added, by their ids: what a proposal would put others in place of. */
export const changedRows = (list: Proposing, typed: Typed): string[] =>
  rowsIn(list, typed).filter((id) => {
    const own = Object.fromEntries(
      fieldsOf(list).map((name) => [name, (typed[rowPrefix(list, id) + name] ?? "").trim()]),
    );
    return Object.values(own).some((text) => !isBlank(text)) && idOf(list, own) !== id;
  });

/** The name of the question whether rows are to be replaced: what the page leads to where they were not. */
export const proposalName = (list: Pick<List, "name">): string => `${list.name}.proposal`;

/** The days (ISO 8601) on which something is due by the rows of a list, as they can be read; none of a list that asks for none. */
export function daysOfRows(list: List, typed: Typed): string[] {
  const { proposed } = list;
  if (!proposed) return [];
  return rowsIn(list, typed).flatMap((id) => {
    const read = readDate(typed[rowPrefix(list, id) + proposed.due] ?? "");
    return read.ok ? [read.day] : [];
  });
}
