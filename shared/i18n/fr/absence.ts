import type { Messages } from "../en.ts";

export const absence = (): Messages["absence"] => ({
  link: "Je m’absente, ou vais m’absenter : dire jusqu’à quand",
  title: "Annoncer une absence",
  means: {
    told: "Le secrétariat seul l’apprend, avec votre nom et le jour : aucun autre membre du conseil, personne d’autre, et aucun document. Aucune raison n’est demandée : n’en donnez pas.",
    vote: ({ deadline }) =>
      `Ce n’est pas un vote, et aucune échéance n’en change. Vous pouvez répondre pendant votre absence : si tous les membres du conseil habiles à voter n’ont pas signé d’ici ${deadline}, la question va à une réunion.`,
    noDeadline: "Ce n’est pas un vote. Vous pouvez répondre pendant votre absence.",
    inPerson: "Nul n’agit pour un membre absent du conseil : votre réponse n’est confiée à personne.",
    alone:
      "L’absence est annoncée pour cette seule résolution. Si une autre vous est soumise, annoncez-la là aussi.",
  },
  until: "Je suis en absence jusqu’à la fin du",
  untilHint: "Le dernier jour : année, mois et jour, comme 2026-06-30, ou en lettres, comme 30 juin 2026",
  action: "Le dire au secrétariat",
  own: {
    title: "Vous avez annoncé une absence",
    text: ({ day }) =>
      `Jusqu’à la fin du ${day}. Le secrétariat seul le voit. Ce n’est pas un vote, et vous pouvez répondre plus bas entre-temps.`,
    change: "Changer le jour",
    back: "Je suis de retour",
  },
  error: {
    none: "Entrez le dernier jour de votre absence",
    past: ({ day }) =>
      `Le ${day} est passé : entrez aujourd’hui ou un jour à venir, ou rien si vous n’êtes pas en absence`,
    far: ({ day }) => `Le ${day} est dans plus d’un an : entrez un jour d’ici un an`,
  },
  forecast: {
    title: "Ont annoncé une absence",
    before: ({ name, day }) => `${name}, jusqu’à la fin du ${day} : de retour avant l’échéance.`,
    past: ({ name, day }) => `${name}, jusqu’à la fin du ${day} : pas de retour avant l’échéance.`,
    open: ({ name, day }) => `${name}, jusqu’à la fin du ${day}.`,
    follows:
      "Nul n’agit pour un membre absent du conseil. Si les personnes qui ne sont pas de retour n’ont pas signé d’ici là malgré tout, la question va à une réunion.",
    nobody:
      "Aucun membre du conseil n’a annoncé d’absence ici : demandez aux personnes qui ne l’ont pas ouvert.",
    others:
      "Personne d’autre n’a annoncé d’absence ici : demandez aux autres personnes qui ne l’ont pas ouvert.",
  },
  history: {
    away: ({ when, by, day }) => `Le ${when}, ${by} a annoncé une absence jusqu’à la fin du ${day}.`,
    back: ({ when, by }) => `Le ${when}, ${by} a annoncé son retour.`,
  },
});
