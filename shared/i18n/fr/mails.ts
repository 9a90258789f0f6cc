import type { Messages } from "../en.ts";

export const mails = {
  greeting: ({ person }) => `Bonjour ${person},`,
  sender: ({ organisation }) => `Accord – ${organisation}`,
  line: ({ term, value }) => `${term} : ${value}`,
  before: ({ label }) => `${label} :`,
  document: "Document",
  agreement: "Entente",
  partner: "Partenaire",
  stage: "Étape",
  author: "Rédaction",
  answerBy: "Réponse attendue d’ici",
  due: "Échéance",
  period: "Période",
  fingerprint: "Empreinte du contenu (SHA-256)",
  linkIsYours:
    "Ce lien est à vous seulement : il agit en votre nom, alors veuillez ne pas le transmettre. L’ouvrir ne change rien ; on vous demande confirmation avant de consigner quoi que ce soit.",
  copyLink: "Si le bouton ne fonctionne pas, copiez ce lien dans la barre d’adresse de votre navigateur :",
  otherLanguage: "This message is also available in English:",
  reportPublished: {
    subject: ({ agreement, period }) =>
      `Pour votre information : le rapport sur les résultats « ${agreement} », ${period}, est publié`,
    intro: ({ donor }) =>
      `Un rapport sur les résultats d’une entente que vous soutenez (${donor}) a été approuvé et publié. On n’attend rien de vous.`,
    results: "Donnée réelle par rapport à la cible",
    line: ({ indicator, achieved, target }) => `${indicator} : ${achieved} ; cible ${target}`,
    lineInWords: ({ indicator }) => `${indicator} : décrit en mots dans le rapport`,
    noResults: "Ce rapport ne compte aucun indicateur.",
    action: "Lire le rapport publié",
    check:
      "Le rapport publié montre la même empreinte : vous pouvez ainsi vérifier que c’est la version approuvée.",
    contractual:
      "Vous recevez cet avis parce que l’entente vous y donne droit. Il est contractuel : on ne peut donc pas s’en désabonner.",
  },
} satisfies Messages["mails"];
