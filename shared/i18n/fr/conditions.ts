import type { conditions as english } from "../en/conditions.ts";
import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

export const conditions = (n: Nouns): ReturnType<typeof english> => ({
  tags: ({ tags }) => `${n.the} porte l’une de ces étiquettes : ${tags}`,
  tag: ({ tag }) => `${n.the} porte l’étiquette ${tag}`,
  above: ({ amount }) => `le montant ${n.of} dépasse ${amount}`,
  upTo: ({ amount }) => `le montant est d’au plus ${amount}`,
  andUpTo: ({ conditions, limit }) => `${conditions}, et si ${limit}`,
  risk: "le risque est élevé",
  multiYear: "la durée s’étend sur plus d’un exercice",
  conflict: "un conflit d’intérêts est déclaré",
  reports: { "semi-annual": `${n.the} porte sur un semestre`, annual: `${n.the} porte sur une année` },
  beyond: {
    amountPercent: ({ limit }) => `les montants changent de plus de ${limit}`,
    targetPercent: ({ limit }) =>
      `les cibles, ou d’autres éléments du cadre de résultats, changent de plus de ${limit}`,
    days: ({ count }) =>
      `une date est déplacée de plus de ${counted("fr", count, { one: "jour", other: "jours" })}`,
  },
  asked: ({ reasons }) => `Intervient, car ${reasons}.`,
  notAsked: ({ lane, conditions }) => `« ${lane} » n’intervient pas : seulement si ${conditions}.`,
  gaveWay: ({ lane, to }) => `« ${lane} » n’intervient pas : « ${to} » se prononce par résolution.`,
  byAmount: {
    lead: "Tant qu’aucun montant n’est indiqué, voici qui intervient en plus, selon ce qu’il sera :",
    nobody: "personne",
    upTo: ({ amount, lanes }) => `jusqu’à ${amount} : ${lanes}`,
    above: ({ amount, lanes }) => `au-delà de ${amount} : ${lanes}`,
  },
  weighed: {
    title: "Ce dont cela dépend",
    years: ({ years }) => counted("fr", years, { one: "exercice", other: "exercices" }),
    change: ({ amount, target, days: count }) =>
      `par rapport à ce qui a d’abord été approuvé : les montants changent d’au plus ${amount}, les cibles d’au plus ${target}, les dates d’au plus ${counted("fr", count, { one: "jour", other: "jours" })}`,
    over: ({ what, years }) => `${what} sur ${years}`,
    others: ({ what, amount, count, sum }) =>
      count === 1
        ? `${what}, avec ${amount} d’une autre entente avec ce partenaire qui commence dans le même exercice : ${sum}`
        : `${what}, avec ${amount} de ${counted("fr", count, { one: "autre entente", other: "autres ententes" })} avec ce partenaire qui commencent dans le même exercice : ${sum}`,
  },
});
