import type { WebRoutes } from "../context.ts";
import { papersRoutes } from "../routes/papers.ts";

/** The papers of a meeting, which need the forms of documents: its own page does not. */
export const routes: readonly WebRoutes[] = [papersRoutes];
