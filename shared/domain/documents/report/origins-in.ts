import { type Origin, readOrigin } from "../../framework/origin.ts";
import type { PublicOrigin } from "../../framework/public-origin.ts";
import type { Values } from "../../typed/values.ts";
import type { YearlyReportBasis } from "./basis.ts";
import { originOf } from "./sections/origin.ts";

/** Where the figures of the organisation's own report come from, by the ids of its indicators, as it is kept. */
export const originsIn = ({ indicators }: YearlyReportBasis, values: Values): ReadonlyMap<string, Origin> =>
  new Map(
    indicators.flatMap((indicator) => {
      const origin = readOrigin(values[originOf(indicator)]);
      return origin ? [[indicator.id, origin] as const] : [];
    }),
  );

/** The ids that some origins name, as they are kept or as everybody reads them. */
export const namedBy = (origins: readonly (Origin | PublicOrigin)[]): Named => ({
  reports: [...new Set(origins.flatMap((one) => ("reports" in one ? one.reports : reportsOf(one))))],
  agreements: [...new Set(origins.flatMap(({ missing }) => missing.named))],
});

export type Named = { reports: readonly string[]; agreements: readonly string[] };

const reportsOf = ({ terms }: Origin): string[] => terms.flatMap(({ report }) => report ?? []);
