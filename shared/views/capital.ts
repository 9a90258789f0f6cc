import type { Lang } from "../i18n/index.ts";

/** A text as it begins a line. */
export const capital = (text: string, lang: Lang): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
