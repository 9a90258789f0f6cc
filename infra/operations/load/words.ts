import type { Lang } from "../../../shared/domain/organisation/organisation.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";
import type { Words } from "./words/words.ts";

/** What the loader says, in the language of whoever runs it. */
export const wordsIn = (lang: Lang): Words => ({ en, fr })[lang];

/** The language of a terminal, as its environment says it (POSIX, "Locale"): French where it is French, else English. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Lang {
  return /^fr(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "fr" : "en";
}
