import type { WebRoutes } from "../context.ts";
import { attendingRoutes } from "../routes/attending.ts";

/** A meeting to its members, by the links of their own. */
export const routes: readonly WebRoutes[] = [attendingRoutes];
