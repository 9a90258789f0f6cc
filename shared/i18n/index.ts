import { en } from "#words/en";
import { fr } from "#words/fr";
import { minorDigits } from "../../events/iso-4217.ts";
import { lazy } from "../../events/lazy.ts";
import type { Lang } from "../domain/organisation/organisation.ts";
import type { DocumentWord, Messages } from "./en.ts";
import { dateFormat, numberFormat } from "./formats.ts";
import { isolated, isolating } from "./isolated.ts";
import { locales } from "./plural.ts";

export type { DocumentWord, Lang };

/** Made when somebody first reads in it: a function that starts has no use for most words. */
const inLanguage = (of: (kind: DocumentWord) => Messages): Record<DocumentWord, () => Messages> => ({
  report: lazy(() => isolating(of("report"))),
  plan: lazy(() => isolating(of("plan"))),
  agreement: lazy(() => isolating(of("agreement"))),
  amendment: lazy(() => isolating(of("amendment"))),
  governance: lazy(() => isolating(of("governance"))),
  document: lazy(() => isolating(of("document"))),
});
const languages = { en: inLanguage((kind) => en(kind)), fr: inLanguage((kind) => fr(kind)) };

/** Every text of a language, about a kind of document. */
export const messages = (lang: Lang, kind: DocumentWord = "document"): Messages => languages[lang][kind]();

/** The language to switch to. */
export const otherLanguage = (lang: Lang): Lang => (lang === "en" ? "fr" : "en");

// Formats by Intl, in Canadian usage.

/** Canadian English puts the month first; international organisations write "23 November 2026". */
const dateLocales = { en: "en-GB", fr: "fr-CA" } as const;

const withFrenchFirst = (lang: Lang, text: string): string =>
  lang === "fr" ? text.replace(/^1(?=\s)/, "1er") : text;

/** A calendar date without a time zone ("2026-12-15") in words. A text that is no date is given back as it came. */
export function days(lang: Lang, day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return withFrenchFirst(
    lang,
    dateFormat(dateLocales[lang], { dateStyle: "long", timeZone: "UTC" }).format(at),
  );
}

/** The months of a period, from its first and last day: "January to June 2026". */
export function months(lang: Lang, { start, end }: { start: string; end: string }): string {
  const [first, last] = [new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return `${start} – ${end}`;
  const format = (at: Date, withYear: boolean) =>
    dateFormat(dateLocales[lang], {
      month: "long",
      ...(withYear && { year: "numeric" }),
      timeZone: "UTC",
    }).format(at);
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  const whole = format(last, true);
  if (sameYear && first.getUTCMonth() === last.getUTCMonth()) return whole;
  return messages(lang).common.months({ first: format(first, !sameYear), last: whole });
}

/** The years of a period, from its first and last day (ISO 8601): "2027–2031". */
export function years({ start, end }: { start: string; end: string }): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/**
 * An instant in words, its time zone named: "23 November 2026, 18:02 (Montréal time, EST)".
 * @param instant ISO 8601 UTC
 * @param timeZone IANA name
 */
export const instants = (lang: Lang, instant: string, timeZone: string): string =>
  `${moments(lang, instant, timeZone)} (${zoneOf(lang, instant, timeZone)})`;

/**
 * An instant of what is held somewhere, and what it is for its reader, where clocks show another hour then: "16 December 2026, 14:00
 * (Montréal time, EST), which for you is 16 December 2026, 19:00 (Bamako time, GMT)".
 * @param instant ISO 8601 UTC
 * @param place IANA name of the time zone in which it is held; `reader`: of whoever reads it
 */
export function instantsHeld(lang: Lang, instant: string, place: string, reader: string): string {
  const end = instants(lang, instant, place);
  return moments(lang, instant, place) === moments(lang, instant, reader)
    ? end
    : messages(lang).common.elsewhere({ end, when: instants(lang, instant, reader) });
}

/**
 * A deadline in words that follow "by" (in French "d’ici"), as people know it: what ends at midnight ends with the day
 * before, "the end of 8 December 2026 (Montréal time, EST)". What ends with a day elsewhere is said as that day, and as what it is
 * where its reader is. Every deadline that people read is said by it.
 * @param deadline ISO 8601: an instant in UTC, or a day
 * @param timeZone IANA name: of the reader for an instant; for a day, of where it ends, which is the head office
 * @param homes where days of an instant can end besides: of the offices by which time is counted
 */
export function deadlines(
  lang: Lang,
  deadline: string,
  timeZone: string,
  homes: readonly string[] = [],
): string {
  const { byMoment, byEndOf, elsewhere } = messages(lang).common;
  if (!deadline.includes("T")) {
    const [day, last] = [days(lang, deadline), lastMinuteOf(deadline, timeZone)];
    return last === null ? day : byEndOf({ day, zone: zoneOf(lang, last, timeZone) });
  }
  const before = new Date(Date.parse(deadline) - aMinute);
  const dayOf = (moment: Date, zone: string) =>
    withFrenchFirst(
      lang,
      dateFormat(dateLocales[lang], { dateStyle: "long", timeZone: zone }).format(moment),
    );
  const endIn = (zone: string): string | null =>
    dayOf(before, zone) === dayOf(new Date(deadline), zone)
      ? null
      : byEndOf({ day: dayOf(before, zone), zone: zoneOf(lang, before.toISOString(), zone) });
  const own = endIn(timeZone);
  if (own !== null) return own;
  const when = instants(lang, deadline, timeZone);
  const [end] = homes.flatMap((zone) => endIn(zone) ?? []);
  return end === undefined ? byMoment({ when }) : elsewhere({ end, when });
}

const aMinute = 60_000;
const anHour = 60 * aMinute;

/**
 * When a day ends somewhere, to within an hour (instant, ISO 8601 UTC): the last at which calendars there show its date;
 * null for what is no date.
 */
function lastMinuteOf(day: string, timeZone: string): string | null {
  const dateOf = dateFormat("sv-SE", { dateStyle: "short", timeZone });
  const inUtc = Date.parse(`${day}T23:59:00Z`);
  for (let at = inUtc + 12 * anHour; at > inUtc - 15 * anHour; at -= anHour)
    if (dateOf.format(at) === day) return new Date(at).toISOString();
  return null;
}

function zoneOf(lang: Lang, instant: string, timeZone: string): string {
  const parts = dateFormat(locales[lang], { timeZone, timeZoneName: "short" }).formatToParts(
    new Date(instant),
  );
  const name = (parts.find(({ type }) => type === "timeZoneName")?.value ?? "UTC").replace(/^UTC\+0$/, "GMT");
  return messages(lang).common.zone({ city: cityOf(timeZone), name });
}

/** The same without its time zone, for a page of many that names it once (`hoursOf`): "23 November 2026, 18:02". */
export function moments(lang: Lang, instant: string, timeZone: string): string {
  const at = new Date(instant);
  const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { timeZone, ...options }).format(at);
  return messages(lang).common.moment({
    day: withFrenchFirst(lang, format(dateLocales[lang], { dateStyle: "long" })),
    time: times(lang, instant, timeZone),
  });
}

/** The hour alone, where its day and zone were said: "18:02". */
const times = (lang: Lang, instant: string, timeZone: string): string =>
  hourOf(
    lang,
    dateFormat(locales[lang], { timeZone, timeStyle: "short", hourCycle: "h23" }).format(new Date(instant)),
  );

/**
 * Says instants one after the other: the first as `instants` does, each after it by its hour alone, until the day or the time zone's name
 * is another one, which is then said anew.
 */
export function oneAfterTheOther(lang: Lang, timeZone: string): (instant: string) => string {
  const dayOf = dateFormat("sv-SE", { dateStyle: "short", timeZone });
  let said = "";
  return (instant) => {
    const day = `${dayOf.format(new Date(instant))} ${zoneOf(lang, instant, timeZone)}`;
    const isSaid = day === said;
    said = day;
    return isSaid ? times(lang, instant, timeZone) : instants(lang, instant, timeZone);
  };
}

/** In French an hour has no zero before it, no minutes where there are none, and stays on one line: "6 h 26", "18 h". */
const hourOf = (lang: Lang, time: string): string =>
  lang === "fr"
    ? time
        .replace(/^0(?=\d)/, "")
        .replace(/\s00$/, "")
        .replaceAll(/\s/g, "\u00a0")
    : time;

/** Whose hours a page shows, as a sentence. */
export const hoursOf = (lang: Lang, timeZone: string): string =>
  messages(lang).common.hours({ city: cityOf(timeZone) });

/** IANA writes names of cities without accents, and files Montréal under Toronto, whose clocks it shares. */
const cities: Readonly<Record<string, string>> = {
  Montreal: "Montréal",
  Bogota: "Bogotá",
  Lome: "Lomé",
  Yaounde: "Yaoundé",
};

function cityOf(timeZone: string): string {
  const city = (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
  return cities[city] ?? city;
}

/** A number with its groups of digits, and at most one decimal. */
export const number = (lang: Lang, value: number): string =>
  numberFormat(locales[lang], { maximumFractionDigits: 1 }).format(value);

/** A figure with the decimals that it was given, for the domain has rounded it. */
export const figure = (lang: Lang, value: number): string => decimal(lang, value, 20);

/** A number with as many decimals as it has, up to a limit. */
export const decimal = (lang: Lang, value: number, digits: number): string =>
  numberFormat(locales[lang], { maximumFractionDigits: digits }).format(value);

/** A percentage given in percent, with the decimals that it was given: 61.9 is "61.9%". */
export function percent(lang: Lang, value: number): string {
  // A hundredth of it by its decimals alone, for a division would add others; very small ones have an exponent already.
  const [digits, exponent = "0"] = String(value).split("e");
  return numberFormat(locales[lang], { style: "percent", maximumFractionDigits: 20 }).format(
    `${digits}e${Number(exponent) - 2}` as `${number}`,
  );
}

type Money = { currency: string; minorUnits: number };

/** Money from integer minor units. How many a currency has is said by ISO 4217, not by Intl, which writes as people do. */
export const money = (lang: Lang, amount: Money): string => inCurrency(lang, amount, "auto");

/** The same within a sentence, without cents where there are none: "CAD 250,000". */
export const amounts = (lang: Lang, amount: Money): string => inCurrency(lang, amount, "stripIfInteger");

function inCurrency(
  lang: Lang,
  { currency, minorUnits }: Money,
  trailingZeroDisplay: "auto" | "stripIfInteger",
): string {
  const digits = minorDigits(currency);
  return numberFormat(locales[lang], {
    ...{ style: "currency", currency, currencyDisplay: "code", trailingZeroDisplay },
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  }).format(minorUnits / 10 ** digits);
}

/** A currency as an amount of it is called: "Canadian dollars"; of one: "1 Canadian dollar". By its code where it has no name. */
export const currencyName = (lang: Lang, currency: string): string =>
  partsOfAmount(lang, currency, 2).find(({ type }) => type === "currency")?.value ?? currency;

export const oneOf = (lang: Lang, currency: string): string =>
  partsOfAmount(lang, currency, 1)
    .map(({ value }) => value)
    .join("");

const partsOfAmount = (lang: Lang, currency: string, amount: number) =>
  numberFormat(locales[lang], {
    ...{ style: "currency", currency, currencyDisplay: "name" },
    maximumFractionDigits: 0,
  }).formatToParts(amount);

/** Names in a row: "A, B and C". */
export const list = (lang: Lang, items: readonly string[]): string =>
  new Intl.ListFormat(dateLocales[lang], { type: "conjunction" }).format(items.map(isolated));

/** The same where any of them suffices: "A, B or C". */
export const either = (lang: Lang, items: readonly string[]): string =>
  new Intl.ListFormat(dateLocales[lang], { type: "disjunction" }).format(items.map(isolated));
