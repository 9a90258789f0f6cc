import type { WebRoutes } from "../context.ts";
import { officesRoutes } from "../routes/offices.ts";

/** Where the business days of each office are kept. */
export const routes: readonly WebRoutes[] = [officesRoutes];
