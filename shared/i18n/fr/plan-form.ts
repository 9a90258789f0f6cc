import type { planForm as words } from "../en/plan-form.ts";
import { counted } from "../plural.ts";

export const planForm = (): ReturnType<typeof words> => ({
  coverage: {
    title: "Ce que couvrent les résultats",
    covered: ({ names }) => `Un résultat y répond : ${names}.`,
    gaps: ({ names }) => `Pas encore de résultat : ${names}.`,
    whole: "Rien n’est laissé de côté.",
  },
  chain: {
    title: "La chaîne des résultats",
    loose: "Pas encore dans la chaîne : ce à quoi ces résultats contribuent manque, ou a été retiré.",
    noLevel: "Pas encore de niveau",
    indicators: ({ count }) => counted("fr", count, { one: "indicateur", other: "indicateurs" }),
  },
  cited: {
    gone: "Les mots qui figuraient ici ne peuvent plus être montrés : ils ont été masqués, ou sont en cours de vérification.",
    readIn: "Elles figurent dans :",
    shares: "En commun",
  },
});
