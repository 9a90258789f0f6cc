import { lazy } from "../../../events/lazy.ts";

/** What stands before a number of an article, and says nothing without it: “s.”, “ss.”, “art.”, “par.”, “al.”, “c.”, “Part”. */
const before = String.raw`(?:(?:ss?|arts?|pars?|paras?|als?|cl|ch?)\.|Part|partie)`;
const split = lazy(() => new RegExp(String.raw`(?<![\p{L}\p{N}])(${before})\s+(?=[\d(A-Z]|[a-z]\))`, "gu"));

/**
 * A citation as it is drawn: no line ends between “s.” and its number. By-laws say it with spaces of any kind, and what their
 * form reads has plain ones, so that it is bound here and never as it is kept.
 */
export const citation = (text: string): string => text.replaceAll(split(), "$1\u00a0");
