import type { Currency } from "../../../shared/domain/documents/agreement/framework.ts";
import { minorDigits } from "../../../shared/domain/documents/agreement/framework.ts";
import { readNumber } from "../../../shared/domain/typed/numbers.ts";

/** An amount in minor units of its currency, exact; null when it is written with more decimals than the currency has. */
export function inMinorUnits(value: number, currency: Currency): number | null {
  const digits = minorDigits[currency];
  const read = readNumber(String(value), digits);
  return read.ok ? Number(`${read.value.whole}${read.value.fraction.padEnd(digits, "0")}`) : null;
}
