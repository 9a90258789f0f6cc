import type { Messages } from "../en.ts";

export const trace = (): Messages["trace"] => ({
  title: "De la promesse au résultat",
  link: "De la promesse au résultat : qui contribue à quoi, et ce qui en a été rapporté",
  linkWhole: ({ plan }) => `Tout ce qui contribue au ${plan}`,
  lead: "Ce que promettent les ententes, quel résultat du plan stratégique sert chaque promesse, et ce que les rapports ont montré jusqu’ici.",
  groups: "Pour qui quelque chose change",
  nobody: "Aucune entente ne contribue à cet indicateur.",
  nobodyKnown: "Aucune entente que tout le monde peut connaître ne contribue à cet indicateur.",
  noIndicator: "Ce résultat n’a pas d’indicateur qui lui soit propre.",
  promisedBy: ({ agreement }) => `Promis par « ${agreement} »`,
  ofResult: "Pour le résultat",
  reported: "Rapporté jusqu’ici",
  nothingReported: "Rien encore : aucun rapport n’a été approuvé à ce sujet.",
  line: ({ period, achieved, target }) => `${period} : ${achieved} (cible : ${target})`,
  loose: "Promesses qui ne servent aucun indicateur d’un plan",
  because: "Pourquoi aucun",
  notSaid: "Ce n’est pas consigné : l’entente a été reprise d’avant Accord.",
  unknown: "Elle nomme un indicateur qui n’est d’aucun plan connu.",
  back: "Retour au document",
  isCut:
    "Il y a plus d’ententes ou de rapports que cette page n’en examine : les cinquante premières ententes, et les cinq cents rapports modifiés en dernier. Ce qui manque ici peut se trouver dans les autres.",
  mayLack: "Les ententes par lesquelles quelqu’un pourrait être mis en danger ne sont pas nommées ici.",
});
