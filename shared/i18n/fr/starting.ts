import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";

export const starting = (n: Nouns): Messages["starting"] => ({
  onDesk: "Ce que vous pouvez commencer",
  action: `Commencer ${n.full.a}`,
  begun: `Votre ${n.noun} est commencé. Il se trouve ci-dessous, sous « Ce que vous rédigez », et son formulaire vous parvient par courriel. S’il n’y figure pas encore, rouvrez cette page dans un instant.`,
  means: "Ce dont vous vous chargez",
  lead: `Vous devenez l’auteur ou l’autrice de ${n.this} : vous le rédigez, et vous ne décidez de rien dans son examen.`,
  until: ({ day }) => `Vous avez jusqu’au ${day} pour le soumettre. Accord vous le rappelle avant ce jour.`,
  mailed:
    "Son formulaire se trouve dans votre espace et vous est envoyé par courriel. Chaque section est conservée au fur et à mesure.",
  inForce: ({ named }) =>
    `En vigueur : ${named}. ${n.A} pour une partie des mêmes années en prend la place une fois ${n.passed}.`,
  start: `Commencer ${n.the}`,
  back: "Retour à votre espace",
  notYours: {
    title: `Vous ne pouvez pas commencer ${n.full.a}`,
    text: `La politique d’approbation de votre organisation dit quels rôles peuvent commencer ${n.full.a}, et le vôtre n’en est pas. Adressez-vous à la personne qui coordonne les documents avec vous.`,
  },
});
