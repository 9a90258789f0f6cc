import { lazy } from "../../../events/lazy.ts";

/** What was asked of Intl: one answer takes as long as reading a page of a file, and a few zones are named over and over. */
const known = new Map<string, boolean>();

/**
 * Whether a time zone is one of the IANA's database, by its own spelling. Offsets such as +05:00 are none: they know no
 * daylight saving time.
 */
export function isTimeZone(name: string): boolean {
  const isKnown = known.get(name) ?? isOfDatabase(name);
  known.set(name, isKnown);
  return isKnown;
}

function isOfDatabase(name: string): boolean {
  if (!/^[A-Z]/.test(name) || !/\/|^UTC$/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() !== name.toLowerCase() || timeZone === name;
  } catch {
    return false;
  }
}

/** Every time zone by its usual name, for who means one of them; and Montréal’s, which goes by Toronto’s there. */
export const timeZones = (): readonly string[] => [...Intl.supportedValuesOf("timeZone"), "America/Montreal"];

/**
 * The time zone of a name that is only written otherwise, with accents, in other letters or as it was called; null where
 * there is none. An abbreviation such as EST is several countries’.
 */
export function timeZoneMeant(name: string): string | null {
  const plain = name.trim().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(" ", "_");
  const inCapitals = plain.toLowerCase().replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  if (isTimeZone(inCapitals)) return inCapitals;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: plain }).resolvedOptions();
    const isItsName = plain.includes("/") || timeZone.toLowerCase() === plain.toLowerCase();
    return isItsName && isTimeZone(timeZone) ? timeZone : null;
  } catch {
    return null;
  }
}

/** What ISO 3166-1 leaves to its users, or reserves for what is no country; Kosovo goes by XK. */
const noCountry = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|AC|CP|CQ|DG|EA|EU|EZ|IC|TA|UN)$/;

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every country, by its two letters, from A to Z. */
export const countries = lazy((): readonly string[] =>
  letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry),
);

const namesOfRegions = lazy(() => new Intl.DisplayNames("en", { type: "region", fallback: "none" }));

/** Whether two letters are a country's (ISO 3166-1 alpha-2). What only stands for one, such as UK for GB, is none. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !noCountry.test(code) &&
  regionOf(code) === code &&
  namesOfRegions().of(code) !== undefined;

/**
 * The country that somebody means by two letters, which are its own in capitals, or stand for it; null where they are none's.
 * Those of a country that is no more leave open which one came after it.
 */
export function countryMeant(code: string): string | null {
  const capitals = code.toUpperCase();
  if (capitals === "UK") return "GB";
  return isCountry(capitals) ? capitals : null;
}

const regionOf = (code: string): string | null =>
  /^[A-Za-z]{2}$/.test(code) ? (new Intl.Locale(`und-${code}`).region ?? null) : null;
