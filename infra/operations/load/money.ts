import type { Currency } from "../../../shared/domain/framework/framework.ts";
import { minorDigits } from "../../../shared/domain/framework/framework.ts";

/** An amount in minor units of its currency, exact; null when it is written with more decimals than the currency has. */
export function inMinorUnits(value: number, currency: Currency): number | null {
  const written = value.toFixed(minorDigits[currency]);
  return Number(written) === value ? Number(written.replace(".", "")) : null;
}
