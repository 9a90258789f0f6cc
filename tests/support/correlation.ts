import type { Correlation } from "../../shared/ports/correlation.ts";

/** Of what belongs to no request. */
export const uncorrelated: Correlation = { current: () => null, follow: () => undefined };
