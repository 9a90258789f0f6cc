import type { Messages } from "../en.ts";
import { le } from "./elision.ts";

export const mails = (): Messages["mails"] => ({
  greeting: ({ person }) => `Bonjour ${person},`,
  sender: ({ organisation }) => `Accord – ${organisation}`,
  from: ({ organisation }) => `${organisation} – Accord`,
  replies: ({ readBy }) => `Si vous répondez à ce courriel, ${readBy} lira votre réponse.`,
  noReplies:
    "Personne ne lit les réponses à ce courriel : écrivez à la personne qui coordonne le document avec vous.",
  line: ({ term, value }) => `${term} : ${value}`,
  before: ({ label }) => `${label} :`,
  document: "Document",
  by: ({ deadline }) => `d’ici ${deadline}`,
  soon: "dès que possible",
  lane: "Tâche",
  stage: "Étape",
  author: "Rédaction",
  answerBy: "Date limite de réponse",
  withDonorBy: "Chez le donateur d’ici",
  period: "Période",
  translation: "Empreinte de la traduction, confirmée par une deuxième personne (SHA-256)",
  fingerprint: "Empreinte du contenu (SHA-256)",
  disqualified: {
    more: "Vous avez déclaré un intérêt dans cette affaire, et n’aviez pas droit de vote. Ce courriel dit comment elle a pris fin, et rien d’autre : votre lien n’ouvre rien du document, et ni les propos tenus ni les réponses de chaque personne ne sont communiqués ici.",
    action: "Voir à qui écrire",
  },
  linkIsYours:
    "Ce lien est à vous seulement : il agit en votre nom. Veuillez ne pas le transmettre. L’ouvrir ne change rien ; on vous demande confirmation avant de consigner quoi que ce soit.",
  copyLink: "Si le bouton ne fonctionne pas, copiez ce lien dans la barre d’adresse de votre navigateur :",
  otherLanguage: "This message is also available in English:",
  late: {
    subject: ({ report, day }) => `Nouvelle date : ${report}, désormais attendu d’ici ${day}`,
    intro: ({ addressee, day, was }) =>
      `Un rapport sur les résultats d’une entente que vous soutenez (${addressee}) a une nouvelle date : il vous parviendra d’ici ${day}. La date précédente était le ${was}.`,
    newDay: "Chez vous d’ici",
    reason: "Pourquoi",
    more: "Un avis vous parviendra quand le rapport sera publié, ou s’il ne doit finalement pas venir. Rien n’est attendu de vous.",
    why: ({ addressee }) =>
      `Vous recevez cet avis parce que l’entente fixe la date à laquelle le rapport doit vous parvenir (${addressee}). Il est contractuel : on ne peut donc pas s’en désabonner.`,
  },
  notComing: {
    subject: ({ report }) => `Ne viendra pas : ${report}`,
    intro: ({ addressee, day, cause }) =>
      `On vous avait annoncé qu’un rapport sur les résultats d’une entente que vous soutenez (${addressee}) vous parviendrait d’ici ${day}. Il ne viendra pas : ${cause}.`,
    cause: {
      withdrawn: "il a été retiré avant d’être approuvé",
      refused: "il n’a pas été approuvé",
    },
    more: ({ organisation }) =>
      `Rien n’est attendu de vous. Pour savoir si quelque chose viendra à sa place, adressez-vous à l’organisation (${organisation}) ; les lignes ci-dessous disent à qui écrire.`,
    why: ({ addressee }) =>
      `Vous recevez ce courriel parce qu’on vous avait annoncé la date de ce rapport (${addressee}). Il n’est envoyé qu’une fois.`,
  },
  notice: {
    subject: ({ report }) => `Pour votre information : ${le(report)}, est publié`,
    intro: {
      donor: ({ addressee }) =>
        `Un rapport sur les résultats d’une entente que vous soutenez (${addressee}) a été approuvé et publié. On n’attend rien de vous.`,
      subscriber: () => "Un rapport sur les résultats a été approuvé et publié. On n’attend rien de vous.",
      partner: ({ addressee }) =>
        `Le rapport sur les résultats de l’entente que vous réalisez avec nous (${addressee}) a été approuvé et publié. Merci pour le travail dont il rend compte. On n’attend rien de vous.`,
    },
    summary: "En bref",
    results: "Donnée réelle par rapport à la cible",
    inWords: "Décrit en mots dans le rapport",
    noResults: "Ce rapport ne compte aucun indicateur.",
    variance: "Plus grand écart",
    reason: "Pourquoi",
    action: "Lire le rapport publié",
    check:
      "L’empreinte ci-dessous désigne la version exacte qui a été approuvée. La page du rapport publié en offre le contenu sous forme de fichier, et trois lignes qui vous permettent de recalculer l’empreinte vous-même.",
    why: {
      donor: ({ addressee }) =>
        `Vous recevez cet avis parce que l’entente vous y donne droit (${addressee}). Il est contractuel : on ne peut donc pas s’en désabonner.`,
      subscriber: ({ addressee }) =>
        `Vous recevez cet avis parce que vous avez demandé à être au courant des rapports publiés (${addressee}). Vous pouvez vous désabonner en tout temps, aussitôt et sans donner de raison.`,
      partner: ({ addressee }) =>
        `Vous recevez cet avis parce que vous êtes notre partenaire dans cette entente (${addressee}) et que le rapport porte aussi sur votre travail. Il est contractuel : on ne peut donc pas s’en désabonner.`,
    },
    unsubscribe: "Me désabonner de ces avis",
  },
});
