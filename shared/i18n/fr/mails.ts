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
  due: "Échéance",
  period: "Période",
  fingerprint: "Empreinte du contenu (SHA-256)",
  linkIsYours:
    "Ce lien est à vous seulement : il agit en votre nom, alors veuillez ne pas le transmettre. L’ouvrir ne change rien ; on vous demande confirmation avant de consigner quoi que ce soit.",
  copyLink: "Si le bouton ne fonctionne pas, copiez ce lien dans la barre d’adresse de votre navigateur :",
  otherLanguage: "This message is also available in English:",
  reportDue: {
    subject: ({ person, agreement, due }) =>
      `${person} : veuillez rédiger le rapport sur les résultats « ${agreement} » au plus tard le ${due}`,
    intro: ({ due }) =>
      `L’échéance de votre rapport sur les résultats est le ${due}. Le formulaire vous attend.`,
    more: "Il porte exactement sur les indicateurs que l’entente prévoit pour cette période. Vous pouvez vous arrêter et revenir par le même lien : ce que vous enregistrez est conservé.",
    action: "Ouvrir mon rapport",
  },
  reviewRequested: {
    subject: ({ person, agreement, days }) =>
      `${person} : veuillez examiner le rapport sur les résultats « ${agreement} » d’ici ${days === 1 ? "un jour ouvrable" : `${days} jours ouvrables`}`,
    intro: ({ author, days }) =>
      `${author} a soumis un rapport sur les résultats qui attend votre décision. Veuillez décider d’ici ${days === 1 ? "un jour ouvrable" : `${days} jours ouvrables`}.`,
    more: "Lisez-le, puis approuvez-le ou demandez des modifications. Votre silence ne vaut jamais approbation.",
    action: "Ouvrir le rapport à examiner",
  },
  changesRequested: {
    subject: ({ person, agreement, due }) =>
      `${person} : veuillez réviser le rapport sur les résultats « ${agreement} », échéance le ${due}`,
    intro:
      "Des modifications à votre rapport sur les résultats sont demandées. Le commentaire se trouve sur la page que ce lien ouvre.",
    more: "Tout ce que vous avez écrit est encore là. Corrigez ce qui est demandé, puis soumettez-le de nouveau.",
    action: "Ouvrir mon rapport",
  },
  freshLink: {
    subject: ({ person, agreement }) =>
      `${person} : votre nouveau lien vers le rapport sur les résultats « ${agreement} »`,
    intro: {
      report: "Voici le nouveau lien que vous avez demandé. Il ne vous reste qu’à rédiger votre rapport.",
      review: "Voici le nouveau lien que vous avez demandé. Le rapport attend votre décision.",
      read: "Voici le nouveau lien que vous avez demandé. Vous pouvez lire le rapport et son historique ; on n’attend rien de vous en ce moment.",
    },
    more: "Vous ne l’avez pas demandé ? Laissez simplement ce courriel de côté : rien ne se passe si le lien n’est pas utilisé.",
    action: "Ouvrir le document",
  },
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
