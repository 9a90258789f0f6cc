import { lazy } from "../../../events/lazy.ts";
import { normalForm } from "./text.ts";

/**
 * What people write beside an amount, in English and in French, by the currency that it may mean (ISO 4217): in
 * capitals, without accents, spaces and points. A word may mean several; beside others it means what all of them can.
 */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  CAD: ["$", "C$", "CA", "CAN", "CDN", "DOLLAR", "DOLLARS", "CANADIAN", "CANADIEN", "CANADIENS"],
  USD: ["$", "US", "DOLLAR", "DOLLARS", "AMERICAN", "AMERICAIN", "AMERICAINS", "ETATSUNIENS"],
  AUD: ["$", "A$", "DOLLAR", "DOLLARS", "AUSTRALIAN", "AUSTRALIENS"],
  XOF: [
    "F",
    "FR",
    "FRS",
    "FRANC",
    "FRANCS",
    "CFA",
    "FCFA",
    "BCEAO",
    "UEMOA",
    "WESTAFRICAN",
    "OUESTAFRICAIN",
    "OUESTAFRICAINS",
  ],
  XAF: ["F", "FR", "FRS", "FRANC", "FRANCS", "CFA", "FCFA", "BEAC", "CEMAC"],
  CDF: ["F", "FC", "FR", "FRS", "FRANC", "FRANCS", "CONGOLESE", "CONGOLAIS"],
  GNF: ["F", "FG", "FR", "FRS", "FRANC", "FRANCS", "GUINEAN", "GUINEEN", "GUINEENS"],
  CHF: ["F", "SFR", "FR", "FRS", "FRANC", "FRANCS", "SWISS", "SUISSE", "SUISSES"],
  EUR: ["€", "EURO", "EUROS"],
  GBP: ["£", "POUND", "POUNDS", "STERLING", "LIVRE", "LIVRES"],
  MRU: ["UM", "OUGUIYA", "OUGUIYAS"],
  TND: ["DT", "DINAR", "DINARS"],
  DZD: ["DA", "DINAR", "DINARS"],
  MAD: ["DH", "DHS", "DIRHAM", "DIRHAMS"],
  NGN: ["₦", "NAIRA", "NAIRAS"],
  GHS: ["₵", "CEDI", "CEDIS"],
  GMD: ["DALASI", "DALASIS"],
  JPY: ["¥", "YEN", "YENS"],
  CNY: ["¥", "YUAN", "YUANS", "RENMINBI"],
  INR: ["₹", "RS", "RUPEE", "RUPEES", "ROUPIE", "ROUPIES"],
};

/**
 * What each word means, the longest word first; ISO 4217's codes mean themselves. The code of a dollar ends in its first
 * letter (US dollars, NZ dollars), so that the two together would be read as the code and what is no word.
 */
const meanings = lazy(() => {
  const all = new Map<string, string[]>();
  for (const code of Intl.supportedValuesOf("currency")) {
    all.set(code, [code]);
    if (code.endsWith("D"))
      for (const word of ["DOLLAR", "DOLLARS"]) all.set(code.slice(0, 2) + word, [code]);
  }
  for (const [code, words] of Object.entries(wordsOf))
    for (const word of words) all.set(word, [...(all.get(word) ?? []), code]);
  return [...all].sort(([one], [other]) => other.length - one.length);
});

/** `k$`, `M$`, `¢`: no other currency, but what the number is to be multiplied by. */
const multiple = /(?<!\p{L})[KM]{1,2}(?!\p{L})|¢/u;

/**
 * The currencies (ISO 4217) that what stands beside an amount may mean: of `$` several, of `$ CAN` one, of `$ XOF` or a
 * sign with letters that are not known here (`NZ$`) none. Null where it is no currency at all, or counts in thousands or
 * hundredths of one.
 */
export function currenciesIn(unit: string): readonly string[] | null {
  const written = normalForm(unit, "NFKD")
    .replaceAll(/[\p{M}\s.:\u2019']/gu, "")
    .toUpperCase();
  let rest = written;
  let meant: readonly string[] | null = null;
  while (rest !== "") {
    const known = meanings().find(([word]) => rest.startsWith(word));
    if (known === undefined)
      return /\p{Sc}/u.test(written) && !/\p{L}{4}/u.test(rest) && !multiple.test(written) ? [] : null;
    const [word, its] = known;
    meant = meant === null ? its : meant.filter((code) => its.includes(code));
    rest = rest.slice(word.length);
  }
  return meant;
}
