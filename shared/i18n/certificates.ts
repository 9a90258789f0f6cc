import { lazy } from "../../events/lazy.ts";
import type { Lang } from "../domain/organisation/organisation.ts";
import { certificates as en } from "./en/certificates.ts";
import { certificates as fr } from "./fr/certificates.ts";
import { isolating } from "./isolated.ts";

const languages = { en: lazy(() => isolating(en)), fr: lazy(() => isolating(fr)) };

/** The words of the register, its certificates and the minute book: apart from all others, for no page that starts needs them. */
export const certificateWords = (lang: Lang) => languages[lang]();
