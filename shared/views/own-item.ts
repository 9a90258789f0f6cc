import { isMasked } from "../domain/audit/masks.ts";
import type { Heading } from "../domain/board/meetings/own-item.ts";
import type { Lang } from "../i18n/index.ts";
import { orMasked } from "./masked.ts";

/** What an item in one’s own words is called in a language; as it was typed where that was in one alone. */
export const headingIn = (lang: Lang, heading: Heading): string =>
  orMasked(lang, typeof heading === "string" ? heading : heading[lang]);

/** Whether a heading was entered in one language alone, and can be read. */
export const isOfOneLanguage = (heading: Heading | null): heading is string =>
  typeof heading === "string" && !isMasked(heading);
