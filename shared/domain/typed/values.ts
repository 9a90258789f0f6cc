/** Answers by the names of their fields: dates are ISO 8601, counts are integers, money is in minor units. */
export type Values = Readonly<Record<string, string | number>>;
