/**
 * The indicator of a strategic plan that an agreement's indicator contributes to, as the agreement names it: of a plan that was
 * taken over from before Accord by its own id ("SP-I1.2"); of one that was adopted in Accord, whose rows have ids within it alone,
 * by the plan and the row ("SP-2027-2030/i4").
 */
export const planIndicatorShape = /^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** A row of a plan's list of indicators. */
export type PlanRow = { plan: string; row: string };

/** The row that is named; null where the name is one of a plan that was taken over. */
export function planRowIn(name: string): PlanRow | null {
  const cut = name.indexOf("/");
  return cut === -1 ? null : { plan: name.slice(0, cut), row: name.slice(cut + 1) };
}

/** How an agreement names a row. */
export const planRowName = ({ plan, row }: PlanRow): string => `${plan}/${row}`;
