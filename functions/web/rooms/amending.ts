import type { WebRoutes } from "../context.ts";
import { amendingRoutes } from "../routes/amending.ts";

/** Where an agreement in force is amended. */
export const routes: readonly WebRoutes[] = [amendingRoutes];
