/** What a figure should be. */
type Goal = { atMost: number } | { exactly: number };

/** A figure, what it counts, and what it should be where something was promised. */
export type Measure = { name: string; value: number; unit: string; goal?: Goal };

/** Whether a figure is as it should be; true where nothing was promised. */
export function isMet({ value, goal }: Measure): boolean {
  if (!goal) return true;
  return "atMost" in goal ? value <= goal.atMost : value === goal.exactly;
}

export function goalInWords({ goal }: Measure): string | null {
  if (!goal) return null;
  return "atMost" in goal ? `≤ ${goal.atMost}` : `= ${goal.exactly}`;
}

/** The value in the middle of some, and those a quarter of the way from either end. Needs one value at least. */
export function spread(values: readonly number[]): { median: number; from: number; to: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
