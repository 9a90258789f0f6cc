import type { Messages } from "../en.ts";

export const extension = (): Messages["extension"] => ({
  link: "Prolonger cette entente",
  title: "Prolonger l’entente",
  lead: "Une prolongation est un avenant qui déplace le dernier jour, et rien d’autre : son formulaire demande le nouveau jour, pourquoi il faut plus de temps, et les dates des rapports. Chaque partie y consent et le signe.",
  hangs: "Ce qui dépend du dernier jour",
  ends: ({ day }) => `L’entente prend fin le ${day}.`,
  over: ({ day }) =>
    `Son dernier jour, le ${day}, est passé. Tant que la prolongation n’est pas en vigueur, rien n’est promis au-delà.`,
  reports: ({ reports }) =>
    `Ces rapports restent à ouvrir, et gardent leurs dates à moins que vous ne les déplaciez : ${reports}.`,
  noReports: "Aucun rapport ne reste à ouvrir.",
  added: "Pour le temps ajouté, aucun rapport n’est encore demandé : ajoutez-les un à un dans le formulaire.",
  tranches: ({ tranches }) =>
    `Ces montants restent à verser, et ne changent pas : ${tranches}. Ce qui dépend d’un rapport vient avec lui.`,
  money:
    "Une prolongation n’ajoute pas d’argent. Pour changer le montant ou les dates des versements, modifiez plutôt l’entente par un avenant.",
  checked: ({ day }) => `La diligence raisonnable a été vérifiée pour la dernière fois le ${day}.`,
  old: ({ day }) =>
    `La diligence raisonnable a été vérifiée pour la dernière fois le ${day}, il y a plus de douze mois. Faites-la vérifier de nouveau avant de soumettre, et dites-le parmi vos raisons.`,
  start: "Commencer la prolongation",
});
