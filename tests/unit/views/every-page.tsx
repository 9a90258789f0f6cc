import type { Lang } from "../../../shared/i18n/index.ts";
import { reviewing, signing } from "./deciding-pages.tsx";
import { desks } from "./desk-pages.tsx";
import { documents } from "./document-pages.tsx";
import { doors } from "./door-pages.tsx";
import { overseeing } from "./overseer-pages.tsx";
import { sample } from "./sample.ts";
import { confirming } from "./second-person-pages.tsx";
import { writing } from "./writing-pages.tsx";

/** Every page, in the states that look different, by a name. `mark` is added to each text that a person could have typed. */
export function everyPage(lang: Lang, mark = ""): Record<string, string> {
  const s = sample(mark);
  const pages = {
    ...doors(lang, s, mark),
    ...desks(lang, s, mark),
    ...writing(lang, s, mark),
    ...reviewing(lang, s, mark),
    ...signing(lang, s, mark),
    ...overseeing(lang, s, mark),
    ...documents(lang, s, mark),
    ...confirming(lang, s, mark),
  };
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, String(page)]));
}
