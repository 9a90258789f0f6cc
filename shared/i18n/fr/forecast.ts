import type { Messages } from "../en.ts";

export const forecast = (): Messages["forecast"] => ({
  title: "Si personne d’autre n’agit",
  lead: "Pour vous seulement. Rien n’est dit de la façon dont quiconque a voté, ni si quelqu’un l’a fait.",
  meeting: ({ deadline }) =>
    `Si tous les membres du conseil habiles à voter n’ont pas signé d’ici ${deadline}, la question va à une réunion : le silence n’est pas un vote.`,
  next: ({ when }) => `La prochaine réunion du conseil est convoquée pour le ${when}.`,
  none: "Aucune réunion du conseil n’est convoquée. Convoquez-en une à temps, pour que la question n’attende pas.",
  notOpened: "N’ont pas ouvert ce qui leur est demandé",
  allOpened: "Tous et toutes ont ouvert ce qui leur est demandé.",
  gone: "Ne peuvent plus répondre",
  unreached: "Aucun courriel ne leur parvient",
});
