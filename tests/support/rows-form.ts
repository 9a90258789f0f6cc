import type { Definition } from "../../shared/domain/forms/definition.ts";

/** Results of which each has a page of its own, and risks which name one of them. */
export const plan: Definition = {
  schema: "plan/1",
  lang: "en",
  sections: [
    {
      id: "results",
      title: { en: "Results", fr: "Résultats" },
      fields: [
        {
          ...{ kind: "list", name: "results", each: true, min: 0, max: 200 },
          label: { en: "Results", fr: "Résultats" },
          title: { en: "Result", fr: "Résultat" },
          gone: { en: "removed", fr: "retiré" },
          add: { en: "Add a result", fr: "Ajouter un résultat" },
          empty: { en: "None yet.", fr: "Aucun." },
          fields: [
            {
              ...{ kind: "short-text", name: "title", maxLength: 100 },
              label: { en: "title", fr: "titre" },
            },
            {
              ...{ kind: "choice", name: "level", label: { en: "level", fr: "niveau" } },
              options: [
                { value: "ultimate", label: { en: "Ultimate", fr: "Ultime" } },
                { value: "other", label: { en: "Other", fr: "Autre" } },
              ],
            },
            {
              ...{ kind: "row-of", name: "parent", list: "results", optional: true },
              label: { en: "parent", fr: "parent" },
            },
            {
              ...{ kind: "short-text", name: "why", maxLength: 100 },
              label: { en: "why", fr: "pourquoi" },
              when: { field: "level", is: "other" },
            },
          ],
        },
      ],
    },
  ],
  rules: [],
};

/** The answers of one of its rows. */
export const result = (id: string, more: Record<string, string> = {}) => ({
  [`results.${id}.title`]: `Result of ${id}`,
  [`results.${id}.level`]: "ultimate",
  ...Object.fromEntries(Object.entries(more).map(([name, text]) => [`results.${id}.${name}`, text])),
});

/** A lesson of the report, by the id of its row. */
export const lesson = (id: string, words: string) => ({
  [`lessons.${id}.statement`]: words,
  [`lessons.${id}.evidence`]: `Evidence of ${words}`,
  [`lessons.${id}.recommendation`]: `Recommendation of ${words}`,
});

/** The report's lessons in their order, by the ids of their rows. */
export const having = (ids: string, ...words: string[]): Record<string, string> => ({
  "lessons.rows": ids,
  ...Object.assign({}, ...ids.split(" ").map((id, index) => lesson(id, words[index] ?? id))),
});
