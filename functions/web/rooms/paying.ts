import type { WebRoutes } from "../context.ts";
import { payingRoutes } from "../routes/paying.ts";

/** Where it is recorded what was paid of an agreement in force. */
export const routes: readonly WebRoutes[] = [payingRoutes];
