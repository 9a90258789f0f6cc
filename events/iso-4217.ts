import { lazy } from "./lazy.ts";

/**
 * The currencies of ISO 4217 by how many decimals they have: list one of its maintenance agency (SIX), as published on
 * 2026-01-01, without what has no minor unit at all (metals, test codes, drawing rights). Not what Intl has: CLDR writes
 * decimals as people do, and forints are paid in hundredths that nobody writes. It stands with the facts: amounts on record are in
 * minor units.
 */
const withoutDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const withTwo =
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";
const withThree = "BHD IQD JOD KWD LYD OMR TND";
const withFour = "CLF UYW";

type Within<Codes extends string, Found = never> = Codes extends `${infer Code} ${infer Others}`
  ? Within<Others, Found | Code>
  : Found | Codes;

/** A currency by its code, among those that there are. */
export type Currency = Within<typeof withoutDecimals | typeof withTwo | typeof withThree | typeof withFour>;

/** Every currency, by its code, from A to Z. */
export const currencies = lazy(
  () => `${withoutDecimals} ${withTwo} ${withThree} ${withFour}`.split(" ").sort() as readonly Currency[],
);

/** Whether letters are the code of a currency. */
export const isCurrency = (code: unknown): code is Currency =>
  (currencies() as readonly unknown[]).includes(code);

/** How many decimals amounts of a currency have: a dollar is a hundred cents, by two. */
export function minorDigits(currency: string): number {
  if (withoutDecimals.includes(currency)) return 0;
  if (withThree.includes(currency)) return 3;
  return withFour.includes(currency) ? 4 : 2;
}

/** Money in integer minor units. */
export type Money = { currency: Currency; minorUnits: number };
