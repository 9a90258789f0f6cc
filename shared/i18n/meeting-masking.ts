import { lazy } from "../../events/lazy.ts";
import type { Lang } from "../domain/organisation/organisation.ts";
import { meetingMasking as en } from "./en/meeting-masking.ts";
import { meetingMasking as fr } from "./fr/meeting-masking.ts";
import { isolating } from "./isolated.ts";

const languages = { en: lazy(() => isolating(en)), fr: lazy(() => isolating(fr)) };

/** The words of the page on which words of a meeting are masked: apart from all others, for few pages are as rare. */
export const meetingMaskingWords = (lang: Lang) => languages[lang]();
