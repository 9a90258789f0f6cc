import type { Indicator, Percentage } from "./framework.ts";

/** The answers to whether an indicator was measured. */
export const measured = "yes";

export const notMeasured = "no";

/** The name of a field that belongs to an indicator. */
export const fieldOf = (indicator: Indicator, part: string): string => `${indicator.id}.${part}`;

/** The parts of a percentage: a numerator and a denominator for each of its groups, or of the whole. */
export const partsOf = ({ groups }: Percentage): { numerator: string; denominator: string }[] =>
  groups.length === 0
    ? [{ numerator: "numerator", denominator: "denominator" }]
    : groups.map(({ id }) => ({ numerator: `${id}.numerator`, denominator: `${id}.denominator` }));
