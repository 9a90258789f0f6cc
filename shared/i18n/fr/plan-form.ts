import type { planForm as words } from "../en/plan-form.ts";

export const planForm = (): ReturnType<typeof words> => ({
  coverage: {
    title: "Ce que couvrent les résultats",
    covered: ({ names }) => `Un résultat y répond : ${names}.`,
    gaps: ({ names }) => `Pas encore de résultat : ${names}.`,
    whole: "Rien n’est laissé de côté.",
  },
});
