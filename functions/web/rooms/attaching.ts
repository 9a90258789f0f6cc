import type { WebRoutes } from "../context.ts";
import { attachingRoutes } from "../routes/attaching.ts";
import { filesRoutes } from "../routes/files.ts";

/** Where files are attached, and had. */
export const routes: readonly WebRoutes[] = [attachingRoutes, filesRoutes];
