import type { Currency } from "../../../events/iso-4217.ts";
import type { Field, InCurrency } from "./definition.ts";

/** Smallest and largest rate that can be typed: the dearest currency is a few thousand times the cheapest but one. */
const rates = { min: 0.000_001, max: 1_000_000, digits: 6 };

/**
 * A field that is in a currency, once it is answered which: until then an amount of it cannot be read. Whether there is such a
 * currency is asked of that answer.
 */
export function pairedWith(
  { in: _, ...field }: InCurrency,
  answer: string | number | undefined,
): Extract<Field, { kind: "money" | "decimal" }> {
  const currency = /^[A-Z]{3}$/.test(String(answer)) ? (answer as Currency) : null;
  if (field.kind === "amount") return { ...field, kind: "money", currency };
  const { per, ...rate } = field;
  return {
    ...{ ...rate, ...rates, kind: "decimal", usual: rates },
    ...(currency !== null && { asked: { currency, per } }),
  };
}
