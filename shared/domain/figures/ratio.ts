/** Exact numbers, and the one way in which they are rounded to be shown. */

/** An exact number: over ÷ under, which is above zero. */
export type Ratio = { over: bigint; under: bigint };

/** A decimal number exactly as it is written: 66.6 is 666 ÷ 10, not the binary number beside it. */
export function exactly(value: number): Ratio {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power < 0 ? { over: digits, under: tenTo(-power) } : { over: digits * tenTo(power), under: 1n };
}

/** The quotient of two numbers; the second is above zero. */
export const quotient = (over: number, under: number): Ratio => divided(exactly(over), exactly(under));

/** The difference of two numbers. */
export const minus = (one: Ratio, other: Ratio): Ratio => ({
  over: one.over * other.under - other.over * one.under,
  under: one.under * other.under,
});

/** One number times another. */
export const times = (one: Ratio, factor: number): Ratio => {
  const { over, under } = exactly(factor);
  return { over: one.over * over, under: one.under * under };
};

/** One number by another that is above zero. */
export const divided = (one: Ratio, other: Ratio): Ratio => ({
  over: one.over * other.under,
  under: one.under * other.over,
});

/** Below zero where the first is less, zero where both are the same, above zero where it is more. */
export function compare(one: Ratio, other: Ratio): -1 | 0 | 1 {
  const { over } = minus(one, other);
  if (over === 0n) return 0;
  return over < 0n ? -1 : 1;
}

/** Without its sign. */
export const size = ({ over, under }: Ratio): Ratio => ({ over: over < 0n ? -over : over, under });

/** The nearest number that JavaScript has; the same for the same ratio, however it came about. */
export function nearest({ over, under }: Ratio): number {
  const common = greatestCommonDivisor(over < 0n ? -over : over, under);
  return Number(over / common) / Number(under / common);
}

/**
 * Rounds half up to so many decimals. Half of a negative number goes up too (-2.25 is -2.2), so that a rounded number less
 * a target is the rounded difference, and what is shown adds up.
 */
export function rounded({ over, under }: Ratio, decimals: number): number {
  const scaled = 2n * over * tenTo(decimals) + under;
  const by = 2n * under;
  const floor = scaled >= 0n ? scaled / by : -((-scaled + by - 1n) / by);
  return Number(`${floor}e-${decimals}`);
}

/**
 * How many decimals a number takes so that, rounded, it stands where it is: below, on or above each of the numbers by which
 * it is judged. 99.96 % is not shown as 100 % where that would be “reached”.
 * @param least decimals that it has at least
 */
export function decimalsFor(exact: Ratio, judgedBy: readonly Ratio[], least: number): number {
  let decimals = least;
  const isMisplaced = (by: Ratio) => compare(exactly(rounded(exact, decimals)), by) !== compare(exact, by);
  while (decimals < most && judgedBy.some(isMisplaced)) decimals += 1;
  return decimals;
}

/** How many decimals a number is written with. */
export function decimalsOf(value: number): number {
  const { under } = exactly(value);
  return under.toString().length - 1;
}

/** More decimals than numbers of up to nine digits need to be told apart. */
const most = 20;

const tenTo = (power: number): bigint => 10n ** BigInt(power);

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
