import type { concluded as english, concludedLetters as letters } from "../en/concluded.ts";
import { le } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

export const concluded = (n: Nouns): ReturnType<typeof english> => ({
  title: "Pourquoi rien n’en est publié",
  why: {
    withheld: `Rien n’est publié de l’entente sur laquelle porte ${n.this}, par exemple parce que quelqu’un qui y est nommé pourrait être mis en danger.`,
    redacted: `Seules des parties de l’entente sur laquelle porte ${n.this} peuvent être connues de tout le monde, par exemple parce que quelqu’un qui y est nommé pourrait être mis en danger.`,
  },
  so: `${n.The} n’a donc ni page publique ni fichier public, et ne figure dans aucune liste publique. Une fois définitif, il n’est annoncé qu’aux donateurs et au partenaire de l’entente.`,
  step: "Clôture, sans publication",
  tell: "Avis aux donateurs et au partenaire",
  awaits: `${n.The} est approuvé ; sa clôture est en cours.`,
  history: ({ when, version }) =>
    `Le ${when}, la version ${version} est devenue définitive. Selon son entente, rien n’en est publié.`,
  notice: {
    subject: ({ report }) => `Pour votre information : définitif, ${le(report)}`,
    intro: ({ addressee }) =>
      `Un rapport sur les résultats de l’entente à laquelle ${addressee} est partie a toutes les approbations qu’il lui faut ; il est définitif. Rien n’est attendu de vous.`,
    waits: ({ day }) =>
      `Selon cette entente, il est publié le ${day} au plus tôt, et ce courriel n’en dit pas plus. Si quelqu’un de chez vous doit le lire avant, indiquez-le à la personne qui travaille avec vous à l’entente : un lien personnel lui est envoyé.`,
    kept: "Pour ne mettre personne en danger, il n’est pas publié, et ce courriel n’en dit pas plus. La personne qui travaille avec vous à l’entente peut vous en remettre le texte.",
  },
});

export const concludedLetters = (n: Nouns): ReturnType<typeof letters> => ({
  "concluded-inside": {
    subject: ({ report }) => `Votre ${report}, est définitif`,
    intro: () =>
      `Votre ${n.full.noun} a toutes les approbations qu’il lui faut ; il est définitif. Selon son entente, rien n’en est publié ; les donateurs et le partenaire sont avertis qu’il est définitif.`,
    more: () => [
      "Merci. Le lien le montre tel qu’il a été approuvé, et dit pourquoi il n’a pas de page publique.",
    ],
    action: "Voir le document",
  },
});
