/**
 * Whether a time zone is one of the IANA's database, by its own spelling. Offsets such as +05:00 are none: they know no
 * daylight saving time.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/.test(name) || !/\/|^UTC$/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() !== name.toLowerCase() || timeZone === name;
  } catch {
    return false;
  }
}

/** Every time zone by its usual name, for who means one of them. */
export const timeZones = (): readonly string[] => Intl.supportedValuesOf("timeZone");

/** The time zone of a name that is only written otherwise, in other letters or as it was called; null where there is none. */
export function timeZoneMeant(name: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name.trim().replaceAll(" ", "_") }).resolvedOptions()
      .timeZone;
  } catch {
    return null;
  }
}

/** What ISO 3166-1 leaves to its users, or reserves for what is no country; Kosovo goes by XK. */
const noCountry = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|AC|CP|CQ|DG|EA|EU|EZ|IC|TA|UN)$/;

/** Whether two letters are a country's (ISO 3166-1 alpha-2). What only stands for one, such as UK for GB, is none. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !noCountry.test(code) &&
  countryMeant(code) === code &&
  new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;

/** The country that somebody means by two letters: its own, in capitals. */
export function countryMeant(code: string): string | null {
  if (!/^[A-Za-z]{2}$/.test(code)) return null;
  return new Intl.Locale(`und-${code}`).region ?? null;
}
