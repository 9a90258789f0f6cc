import type { Messages } from "../en.ts";
import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

/** La page où les personnes qui décident d’un document le lisent dans les deux langues. */
export const languages = (n: Nouns): Messages["languages"] => ({
  title: "Les deux langues côte à côte",
  link: "Lire les deux langues côte à côte",
  lead: {
    en: `${n.The} tel qu’il a été soumis et, à côté, ce qu’il dit en anglais, section par section.`,
    fr: `${n.The} tel qu’il a été soumis et, à côté, ce qu’il dit en français, section par section.`,
  },
  stands: {
    confirmed: "Une personne qui lit les deux langues a confirmé la traduction.",
    waiting: "La traduction attend une personne qui lit les deux langues : elle n’est pas encore confirmée.",
    brought: `Voici où en était la traduction quand ${n.the} a été soumis. Personne ne l’a confirmée.`,
  },
  decided: "La décision porte sur le texte soumis. Une traduction n’y change rien.",
  parts: "Sections",
  whole: "Traduite",
  left: ({ count }) =>
    counted("fr", count, {
      one: "texte n’est pas encore traduit",
      other: "textes ne sont pas encore traduits",
    }),
  translation: { en: "Traduction en anglais", fr: "Traduction en français" },
  none: "Pas encore traduit.",
  all: "Toutes les sections dans les deux langues",
  next: ({ title }) => `Suite : ${title}`,
});
