import type { Messages } from "../en.ts";

export const calendar = (): Messages["calendar"] => ({
  title: "Échéancier",
  link: "Échéancier des obligations",
  lead: "Les jours que fixent les ententes en vigueur et les plans stratégiques : ce qui est à payer, à rapporter et à réexaminer.",
  due: "À faire dès maintenant",
  nothingDue: "Rien n’est échu à ce jour.",
  toCome: "À venir",
  nothingToCome:
    "Rien n’est à venir. Une fois une entente en vigueur, ou un plan adopté, ses échéances figurent ici.",
  done: "Fait au cours des douze derniers mois",
  cut: "Cette page regarde les documents modifiés en dernier, et il y en a davantage : des échéances peuvent manquer.",
  file: {
    link: "Le télécharger pour votre propre agenda (.ics)",
    text: "Le fichier contient tout ce qui figure ici, en journées entières. Il ne change pas de lui-même : quand vous le téléchargez à nouveau, votre agenda reconnaît chaque échéance.",
    unnamed: "une entente que ce fichier ne nomme pas",
    name: "accord-echeancier.ics",
    of: ({ organisation }) => `${organisation} : échéances`,
  },
  what: {
    tranche: {
      waits: ({ number, amount }) => `La tranche ${number} est attendue : ${amount}`,
      due: ({ number, amount }) => `La tranche ${number} est à payer : ${amount}`,
      paid: ({ number, amount }) => `La tranche ${number} est payée : ${amount}`,
    },
    "report-to-write": {
      open: "À soumettre par son auteur ou autrice",
      done: "Soumis par son auteur ou autrice",
    },
    "report-with-donor": {
      open: "Chez le donateur avant la fin de ce jour",
      done: "Il est chez le donateur",
    },
    "publication-review": {
      open: "À réexaminer : ce que tout le monde peut en savoir",
      done: "Réexaminé : ce que tout le monde peut en savoir",
    },
    "governance-review": {
      open: "À réexaminer : sa date d’examen",
      done: "Réexaminé : une révision a pris sa place",
    },
    "members-meeting": {
      open: "Les membres doivent confirmer le règlement administratif à leur assemblée",
      done: "Ce que les membres ont décidé du règlement administratif est consigné",
    },
    "due-diligence": "À vérifier de nouveau : la diligence raisonnable date d’un an",
    "yearly-report": {
      open: ({ period }) => `Le rapport de l’organisation elle-même sur ${period} est à remettre`,
      done: ({ period }) => `Le rapport de l’organisation elle-même sur ${period} est approuvé`,
    },
  },
});
