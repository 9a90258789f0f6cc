import type { Field, Section } from "../forms/definition.ts";
import { narrativeLength, words } from "../forms/fields.ts";
import type { Lang } from "../organisation/organisation.ts";

const summaryIn = (lang: Lang, working: Lang): Field =>
  words(
    `summary.${lang}`,
    narrativeLength,
    lang === "en"
      ? { en: "Public summary in English", fr: "Résumé public en anglais" }
      : { en: "Public summary in French", fr: "Résumé public en français" },
    {
      published: true,
      lang,
      ...(lang !== working && {
        optional: true as const,
        hint: {
          en: "May be supplied later: those who read this language are told once it is there.",
          fr: "Peut être fourni plus tard : les personnes qui lisent cette langue seront averties dès qu’il y sera.",
        },
      }),
    },
  );

/** In both languages before everybody is told; in the working language at submission. */
export const summary = (working: Lang): Section => ({
  id: "summary",
  title: { en: "Public summary", fr: "Résumé public" },
  lead: {
    en: "A few plain sentences for everybody. They stand first in the notice and on the public page. Never name a child.",
    fr: "Quelques phrases simples pour tout le monde. Elles figurent en tête de l’avis et de la page publique. Ne nommez jamais un enfant.",
  },
  fields:
    working === "en"
      ? [summaryIn("en", "en"), summaryIn("fr", "en")]
      : [summaryIn("fr", "fr"), summaryIn("en", "fr")],
});
