import type { WebRoutes } from "../context.ts";
import { minuteBookRoutes } from "../routes/minute-book.ts";
import { resolutionsRoutes } from "../routes/resolutions.ts";

/** Where the register of resolutions is read, and certificates and minute books are had. */
export const routes: readonly WebRoutes[] = [resolutionsRoutes, minuteBookRoutes];
