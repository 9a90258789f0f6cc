import type { conditions as english } from "../en/conditions.ts";
import type { Nouns } from "./kinds.ts";

export const conditions = (n: Nouns): ReturnType<typeof english> => ({
  tags: ({ tags }) => `${n.the} porte l’une de ces étiquettes : ${tags}`,
  tag: ({ tag }) => `${n.the} porte l’étiquette ${tag}`,
  above: ({ amount }) => `le montant ${n.of} dépasse ${amount}`,
  risk: "le risque est élevé",
  multiYear: "la durée s’étend sur plus d’un exercice",
  conflict: "un conflit d’intérêts est déclaré",
});
