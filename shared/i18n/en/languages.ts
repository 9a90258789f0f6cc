import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

/** The page on which people who decide on a document read it in both languages. */
export const languages = (n: Nouns) => ({
  title: "Both languages side by side",
  link: "Read both languages side by side",
  lead: {
    en: `The ${n.noun} as it was submitted, and beside it what it says in English, part by part.`,
    fr: `The ${n.noun} as it was submitted, and beside it what it says in French, part by part.`,
  },
  stands: {
    confirmed: "Somebody who reads both languages has confirmed the translation.",
    waiting: "The translation awaits somebody who reads both languages: nobody has confirmed it yet.",
    brought: `This is as far as the translation had come when the ${n.noun} was submitted. Nobody has confirmed it.`,
  },
  decided: "What is decided on is the text that was submitted. A translation changes nothing of it.",
  parts: "Parts",
  whole: "Translated",
  left: ({ count }: { count: number }) =>
    counted("en", count, { one: "text is not translated yet", other: "texts are not translated yet" }),
  translation: { en: "English translation", fr: "French translation" },
  none: "Not translated yet.",
  all: "All parts in both languages",
  next: ({ title }: { title: string }) => `Next: ${title}`,
});
