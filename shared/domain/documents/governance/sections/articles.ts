import type { DefinedSection } from "../../../forms/definition.ts";
import { line, narrativeLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";

/** The articles, one after the other, each in both languages: what the board adopts is said in both, and neither translates the other. */
export const articles: DefinedSection = {
  id: "articles",
  title: { en: "Articles", fr: "Articles" },
  lead: {
    en: "Each article stands on a page of its own, in English and in French.",
    fr: "Chaque article a sa propre page, en anglais et en français.",
  },
  fields: [
    {
      ...{ kind: "list", name: "articles", min: 1, max: 120, each: true, published: true },
      label: { en: "Articles", fr: "Articles" },
      title: { en: "Article", fr: "Article" },
      cited: { by: "number", heading: { en: "headingEn", fr: "headingFr" } },
      gone: { en: "removed", fr: "retiré" },
      add: { en: "Add an article", fr: "Ajouter un article" },
      empty: {
        en: "There is no article yet. Begin with what the document applies to.",
        fr: "Il n’y a pas encore d’article. Commencez par ce à quoi le texte s’applique.",
      },
      fields: [
        line(
          "number",
          20,
          { en: "number, as it is cited", fr: "numéro, tel qu’on le cite" },
          { published: true },
        ),
        line("headingEn", 200, { en: "heading in English", fr: "intitulé en anglais" }, { published: true }),
        line("headingFr", 200, { en: "heading in French", fr: "intitulé en français" }, { published: true }),
        words(
          "textEn",
          narrativeLength,
          { en: "text in English", fr: "texte en anglais" },
          { published: true, lang: "en" },
        ),
        words(
          "textFr",
          narrativeLength,
          { en: "text in French", fr: "texte en français" },
          { published: true, lang: "fr" },
        ),
      ],
    },
  ],
};

/** No two articles have the same number: it is what they are cited by. */
export const articleRules: readonly Rule[] = [
  {
    ...{ code: "two-alike", list: "articles", of: "number", exactly: true },
    says: {
      en: "an article is cited by its number",
      fr: "un article se cite par son numéro",
    },
  },
];
