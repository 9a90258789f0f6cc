import type { noteLetters as english } from "../en/noting.ts";
import type { Messages } from "../en.ts";
import { du } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

export const noting = (n: Nouns): Messages["noting"] => ({
  title: ({ stage }) => `Prendre acte : ${stage}`,
  lead: `Lisez ${n.the} ci-dessous. Vous en êtes informé ou informée, et ne décidez de rien : prendre acte n’est ni une approbation ni une résolution, ne compte dans aucun quorum ni aucune majorité, et personne ne l’attend au-delà de cette étape.`,
  comment: `Remarque sur l’ensemble ${n.of}, si vous en avez une`,
  commentHint:
    "La personne qui rédige et celles qui se prononcent peuvent la lire. Si quelque chose devrait changer, dites-le-leur ici. Ne nommez jamais un enfant.",
  by: "Merci d’en prendre acte d’ici",
  action: "Prendre acte",
  own: {
    title: "Vous avez pris acte",
    text: "Vous pouvez prendre acte de nouveau avec une autre remarque tant que cette étape est ouverte : seule la nouvelle compte alors, et l’historique garde les deux.",
  },
});

export const noteLetters = (n: Nouns): ReturnType<typeof english> => ({
  "note-requested": {
    subject: ({ person, report, lane, by }) =>
      `${person} : veuillez prendre acte, pour « ${lane} », ${du(report)}, ${by}`,
    intro: ({ author, by }) =>
      `${author} a soumis ${n.full.a} dont vous devez être informé ou informée. Veuillez ${n.full.him} lire et en prendre acte ${by}.`,
    more: () => [
      "Vous ne décidez de rien, et personne ne vous attend au-delà de l’étape. Vous pouvez ajouter une remarque, ou poser une question à la personne qui rédige.",
    ],
    action: `Lire ${n.the}`,
  },
  "note-over": {
    subject: ({ report }) => `Plus rien n’est attendu de vous : ${report}`,
    intro: () =>
      `On vous a informé ou informée ${n.full.of}, pour que vous en preniez acte. Cette étape est terminée, et ${n.the} poursuit son chemin. Plus rien n’est attendu de vous à ce sujet.`,
    more: () => [`Ce lien vous permet de lire ${n.the} et son historique.`],
    action: "Voir le document",
  },
});
