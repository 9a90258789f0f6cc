import { choices } from "../../forms/fields.ts";
import { tags } from "../../framework/tags.ts";
import type { Routing } from "../../review/route.ts";
import { tagsIn } from "../tags-in.ts";

/** What a plan is about: by its tags its policy asks those who know that field. */
export const tagsField = choices(
  "scope.tags",
  { en: "What the plan is about", fr: "Ce dont traite le plan" },
  tags,
  {
    ...{ optional: true, published: true },
    hint: {
      en: "Whoever knows these fields is asked to review the plan, as its approval policy says.",
      fr: "Les personnes qui connaissent ces domaines sont sollicitées pour examiner le plan, selon la politique d’approbation.",
    },
  },
);

/** By which a plan finds its way: the tags that its author chose. */
export const planRouting = (answers: Readonly<Record<string, string | number>>): Routing => ({
  tags: tagsIn(answers),
});
