import type { Currency, Money } from "../../../events/iso-4217.ts";
import { minorDigits } from "../../../events/iso-4217.ts";

/** An amount in minor units of its currency, exact; null when it is written with more decimals than the currency has. */
export function inMinorUnits(value: number, currency: Currency): number | null {
  const written = value.toFixed(minorDigits(currency));
  return Number(written) === value ? Number(written.replace(".", "")) : null;
}

/** An amount as somebody reads it, in the way of a locale: in whole units where it is. */
export const written = (locale: string, { currency, minorUnits }: Money): string =>
  new Intl.NumberFormat(locale, {
    ...{ style: "currency", currency, currencyDisplay: "code", trailingZeroDisplay: "stripIfInteger" },
  }).format(minorUnits / 10 ** minorDigits(currency));
