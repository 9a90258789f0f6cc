import type { OfficeCalendar } from "../domain/calendars/office.ts";
import { usualWeekend, weekdayOf } from "../domain/organisation/business-days.ts";
import { type Lang, list, messages, number } from "../i18n/index.ts";

/** Characters of what a day is called at most. */
export const longestName = 100;

/** Why a line of a file of days is not taken; without a line, why none is. */
export type WrongLine =
  | { code: "binary" | "empty" }
  | { code: "lines"; lines: number; limit: number }
  | { code: "day"; line: number; typed: string }
  | { code: "twice"; line: number; first: number }
  | { code: "more"; line: number; column: number }
  | { code: "long"; line: number; limit: number }
  | { code: "quotes" | "year"; line: number };

/** The days of a file, each with its line; or what is wrong in it. `isGuessed`: its encoding was. */
export type ReadDays =
  | { wrong: readonly WrongLine[] }
  | { days: readonly { line: number; day: string; name: string | null }[]; isGuessed: boolean };

/** Why a line is not taken, in words. */
function wrongInWords(lang: Lang, wrong: WrongLine): string {
  const { wrong: t } = messages(lang).offices;
  const n = (value: number) => number(lang, value);
  switch (wrong.code) {
    case "binary":
    case "empty":
      return t[wrong.code];
    case "lines":
      return t.lines({ lines: n(wrong.lines), limit: n(wrong.limit) });
    case "day":
      return t.day({ line: n(wrong.line), typed: wrong.typed });
    case "twice":
      return t.twice({ line: n(wrong.line), first: n(wrong.first) });
    case "more":
      return t.more({ line: n(wrong.line), column: n(wrong.column) });
    case "long":
      return t.long({ line: n(wrong.line), limit: n(wrong.limit) });
    case "quotes":
    case "year":
      return t[wrong.code]({ line: n(wrong.line) });
  }
}

/** Lines that are named one by one; of more it is said how many. */
const mostNamed = 20;

/** All that is wrong in a file, in words. */
export function allWrong(lang: Lang, wrong: readonly WrongLine[]): string[] {
  const { wrong: t } = messages(lang).offices;
  const more = wrong.length - mostNamed;
  return [
    ...wrong.slice(0, mostNamed).map((one) => wrongInWords(lang, one)),
    ...(more > 0 ? [t.others({ count: number(lang, more) })] : []),
  ];
}

/** A day off on the page of an office. */
export type DayShown = {
  day: string;
  name: string;
  from: "holiday" | "own";
  onWeekend: boolean;
};

/** The days off of a year, in their order. A day of the office's own list that is a public holiday too is shown as that. */
export function daysShown(
  lang: Lang,
  { holidays, closed, opened }: OfficeCalendar,
  called: Readonly<Record<string, string>>,
  { year, weekend = usualWeekend }: { year: number; weekend?: readonly number[] | undefined },
): { off: DayShown[]; notKept: DayShown[] } {
  const inYear = (day: string) => day.startsWith(`${year}-`);
  const shown = (day: string, name: string, from: DayShown["from"]): DayShown => ({
    ...{ day, name, from, onWeekend: weekend.includes(weekdayOf(day)) },
  });
  const known = Object.entries(holidays)
    .filter(([day]) => inYear(day))
    .map(([day, name]) => shown(day, name[lang], "holiday"));
  const own = Object.keys(closed)
    .filter((day) => inYear(day) && !(day in holidays && !opened.includes(day)))
    .map((day) => shown(day, called[day] ?? "", "own"));
  const isOpened = ({ day }: DayShown) => opened.includes(day);
  return {
    off: [...known.filter((one) => !isOpened(one)), ...own].sort((a, b) => a.day.localeCompare(b.day)),
    notKept: known.filter((one) => isOpened(one) && !(one.day in closed)),
  };
}

/** The days of the week on which an office does not work, in words. */
export function weekendInWords(lang: Lang, weekend: readonly number[] = usualWeekend): string {
  const locale = lang === "fr" ? "fr-CA" : "en-GB";
  // 4 January 2021 was a Monday.
  const named = (weekday: number) =>
    new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
      Date.UTC(2021, 0, 3 + weekday),
    );
  return list(lang, [...weekend].sort().map(named));
}
