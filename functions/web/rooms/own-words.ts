import type { WebRoutes } from "../context.ts";
import { answerOwnWords, ownWordsRoutes } from "../routes/own-words.ts";

/** The first page of whoever is asked for a party’s own words. */
export const opens = { "own-words": answerOwnWords };

/** Where a party says what it has to say in its own words. */
export const routes: readonly WebRoutes[] = [ownWordsRoutes];
