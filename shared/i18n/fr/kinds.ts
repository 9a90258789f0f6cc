import type { kinds as english } from "../en/kinds.ts";

export const kinds = (): ReturnType<typeof english> => ({
  report: {
    title: {
      "semi-annual": ({ period, agreement }) =>
        `Rapport semestriel sur les résultats, ${period} : ${agreement}`,
      annual: ({ period, agreement }) => `Rapport annuel sur les résultats, ${period} : ${agreement}`,
    },
    name: {
      "semi-annual": ({ period, agreement }) =>
        `rapport semestriel sur les résultats de l’entente « ${agreement} », ${period}`,
      annual: ({ period, agreement }) =>
        `rapport annuel sur les résultats de l’entente « ${agreement} », ${period}`,
    },
  },
  plan: {
    title: ({ period }) => `Plan stratégique ${period}`,
    name: ({ period }) => `plan stratégique ${period}`,
  },
});
