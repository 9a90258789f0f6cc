import type { WebRoutes } from "../context.ts";
import { publicationRoutes } from "../routes/publication.ts";

/** Where it is looked at again what everybody may know of a document, and where it is withheld at once. */
export const routes: readonly WebRoutes[] = [publicationRoutes];
