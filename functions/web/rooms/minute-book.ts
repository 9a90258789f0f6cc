import type { WebRoutes } from "../context.ts";
import { resolutionsRoutes } from "../routes/resolutions.ts";

/** Where the register of resolutions is read, and certificates are had. */
export const routes: readonly WebRoutes[] = [resolutionsRoutes];
