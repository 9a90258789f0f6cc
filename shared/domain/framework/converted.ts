import type { Currency, Money } from "../../../events/iso-4217.ts";
import { minorDigits } from "../../../events/iso-4217.ts";
import { divided, exactly, rounded, times } from "../figures/ratio.ts";

/**
 * An amount in another currency, to its nearest minor unit.
 * @param rate how much of its own currency is one of the other, above zero
 */
export function converted({ currency, minorUnits }: Money, rate: number, to: Currency): Money {
  const more = 10 ** (minorDigits(to) - minorDigits(currency));
  return { currency: to, minorUnits: rounded(times(divided(exactly(minorUnits), exactly(rate)), more), 0) };
}
