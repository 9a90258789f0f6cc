import { lazy } from "../../events/lazy.ts";
import type { Lang } from "../domain/organisation/organisation.ts";
import { rulesRehearsal as en } from "./en/rules-rehearsal.ts";
import { rulesRehearsal as fr } from "./fr/rules-rehearsal.ts";
import { isolating } from "./isolated.ts";

const languages = { en: lazy(() => isolating(en)), fr: lazy(() => isolating(fr)) };

/** The words of a rehearsal of by-laws: apart from all others, for few pages are as rare. */
export const rulesRehearsalWords = (lang: Lang) => languages[lang]();
