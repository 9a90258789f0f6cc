import type { Messages } from "../en.ts";
import { boardOr, ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";

export const document = (n: Nouns): Messages["document"] => ({
  notice: {
    submitted: {
      title: `Votre ${n.noun} est soumis`,
      text: "Quiconque doit l’examiner en est averti par courriel. Conservez cette page comme reçu.",
    },
    noted: {
      title: "Vous avez pris acte",
      text: "Votre reçu dit de quel texte, et quand.",
    },
    decided: {
      title: "Votre décision est consignée",
      text: "Votre reçu dit ce que vous avez répondu, quand, et sur quel texte.",
    },
    signed: {
      title: "Votre réponse à la résolution est consignée",
      text: "Votre reçu dit ce que vous avez répondu, quand, sur quel texte, et l’issue de la résolution dès qu’elle est connue.",
    },
    attested: {
      title: "Votre réponse sur la décision de la réunion est consignée",
      text: "Votre reçu dit ce que vous avez répondu, quand, et de quelle décision il s’agit.",
    },
    "read-translation": {
      title: "Votre réponse sur la traduction est consignée",
      text: "Votre reçu dit ce que vous avez répondu, quand, et sur quels mots.",
    },
    "taken-back": {
      title: `Vous avez repris ${n.the}`,
      text: "Un courriel avec le lien du formulaire est en route. Tout ce que vous avez écrit s’y trouve.",
    },
    "question-answered": {
      title: "Votre réponse est envoyée",
      text: `La personne qui l’a demandée en est avisée par courriel, et toutes celles qui se prononcent sur ${n.the} à cette étape la voient.`,
    },
    "reservation-closed": {
      title: "Vos réserves sont levées",
      text: "Ce que vous avez écrit reste dans l’historique, et votre approbation compte comme avant.",
    },
    fresh: {
      title: "Voici le document tel qu’il est maintenant",
      text: "On n’attend rien de vous en ce moment.",
    },
    asked: {
      title: "Voici le document tel qu’il est maintenant",
      text: "Une tâche vous y attend : ouvrez-la par le lien du courriel qui vous l’a demandée.",
    },
  },
  standsTitle: "Où en est le document",
  state: { done: "Fait", now: "En cours", next: "À venir", interrupted: "Interrompu", never: "N’a pas lieu" },
  step: {
    write: "Rédaction",
    follow: n.inForce ? "Entrée en vigueur" : "Publication",
    tell: n.inForce
      ? "Avis aux personnes concernées"
      : `Avis de publication${n.forDonors ? " aux donateurs" : ""}`,
  },
  awaits: {
    write: ({ name }) => `${name} rédige ${n.the}.`,
    rewrite: ({ name }) => `Des modifications sont demandées : ${name} révise ${n.the}.`,
    takenBack: ({ name }) => `Repris avant toute décision : ${name} révise ${n.the}.`,
    written: ({ name }) => `Par ${name}`,
    opening: "L’étape est en cours d’ouverture.",
    decision: ({ name, by }) => `En attente : ${name}, d’ici ${by}`,
    beside: ({ name, by }) => `Réponse demandée aussi à : ${name}, d’ici ${by}`,
    asked: ({ name, by }) => `Réponse demandée à : ${name}, d’ici ${by}`,
    signatures: ({ names, by, committee }) =>
      `Les membres ${ofBoardOr(committee)}, ${names}, ont à signer d’ici ${by}`,
    signed: ({ names }) => `Signée par toutes les personnes habiles à voter : ${names}`,
    notPassed: ({ committee }) =>
      `Pas adoptée par écrit. D’autres examinent encore ${n.the} : en cas de modifications demandées, ${boardOr(committee)} est sollicité de nouveau sur la nouvelle version ; sinon, la question va à une réunion ${ofBoardOr(committee)}.`,
    toAttest: ({ committee }) =>
      `Pas adoptée par écrit : la décision d’une réunion ${ofBoardOr(committee)} est consignée, et attend la personne qui la présidait.`,
    meeting: ({ committee }) =>
      `Pas adoptée par écrit : la question va à une réunion ${ofBoardOr(committee)}.`,
    contested: ({ committee }) =>
      `Pas adoptée par écrit : la décision d’une réunion ${ofBoardOr(committee)} est à consigner de nouveau.`,
    decided: {
      consent: ({ name }) => `Consentement : ${name}`,
      accept: ({ name }) => `Acceptation : ${name}`,
      "take-note": ({ name }) => `Prise d’acte : ${name}`,
      approve: ({ name }) => `Approuvé : ${name}`,
      "approve-with-reservations": ({ name }) => `Approuvé avec réserves : ${name}`,
      "request-changes": ({ name }) => `Modifications demandées : ${name}`,
      reject: ({ name }) => `Refus : ${name}`,
    },
    recused: ({ lane }) =>
      `Récusation pour conflit d’intérêts à « ${lane} » : le secrétariat trouve quelqu’un d’autre`,
    parties: ({ lane }) =>
      `« ${lane} » : personne n’est sollicité avant que le secrétariat ait confirmé, par une autre voie, l’adresse de chaque personne qui signe pour une autre organisation`,
    unnamed: ({ lane }) => `« ${lane} » : telles que ${n.the} les nomme une fois soumis`,
    vacant: ({ lane }) => `Personne n’exerce le rôle de « ${lane} » pour le moment`,
    assigned: ({ name }) => `Étape confiée à ${name}`,
    following: n.inForce
      ? `L’entrée en vigueur ${n.of} est en cours.`
      : `${n.The} est approuvé ; sa publication est en cours.`,
    telling: n.inForce
      ? "L’avis aux personnes concernées est en cours."
      : `L’avis ${n.forDonors ? "aux donateurs" : "aux personnes abonnées"} est en cours.`,
    untold: ({ names }) => `Rien n’indique encore que l’avis soit parvenu à ${names}.`,
  },
  contentTitle: `${n.The}`,
  noContent: "Rien n’a encore été soumis.",
  receiptTitle: "Reçu",
  receipt:
    "Cette empreinte désigne la version exacte qui a été soumise et sur laquelle portent les décisions. Une seule lettre changée en donnerait une autre.",
  publicLink: `Voir ${n.the} publié`,
  refused: {
    title: `${n.This} est refusé`,
    text: ({ stage }) =>
      `Il a été refusé à l’étape « ${stage} », pour de bon. Plus rien n’est attendu de personne.`,
    reason: "Pourquoi il a été refusé",
  },
  withdrawn: {
    title: `${n.This} a été retiré`,
    text: "Plus rien n’est attendu de personne.",
    reason: "La raison donnée",
  },
  meeting: {
    title: ({ committee }) => `À soumettre à une réunion ${ofBoardOr(committee)}`,
    text: "La résolution écrite n’est pas adoptée. Le secrétariat soumet la question à une réunion.",
  },
  meetingEntered: {
    title: ({ committee }) => `La décision d’une réunion ${ofBoardOr(committee)} reste à attester`,
    text: "Le secrétariat l’a consignée. Elle compte dès que la personne qui présidait la réunion atteste que c’est bien ce qui a été décidé.",
  },
  meetingContested: {
    title: ({ committee }) => `La décision d’une réunion ${ofBoardOr(committee)} est à consigner de nouveau`,
    text: "La personne qui présidait la réunion n’a pas attesté ce qui a été consigné. Le secrétariat le compare au procès-verbal et le consigne de nouveau.",
  },
  masked: "[Masqué par le secrétariat]",
  altered: {
    title: "Ce qui est conservé n’est pas ce qui a été consigné",
    content:
      "Le contenu n’est pas celui qui a été soumis : il a été modifié en dehors d’Accord, ou il est endommagé. Il n’est pas affiché ; rien ne peut être décidé à son sujet, et il n’est ni publié ni envoyé.",
    history:
      "L’historique n’est pas celui qui a été consigné : une inscription a été modifiée ou supprimée en dehors d’Accord. Il n’est pas affiché ; rien ne peut être décidé, et rien n’est publié ni envoyé.",
    translations:
      "Les mots fournis dans une autre langue ne sont pas ceux qui ont été consignés. Ils ne sont ni affichés, ni publiés, ni envoyés.",
    told: "Les personnes qui veillent sur Accord en ont été averties.",
    comment: "Ce qui est conservé de ce commentaire n’est pas ce qui a été écrit. Il n’est pas affiché.",
  },
  voteOpen:
    "Une résolution écrite est ouverte. Tant qu’elle n’est pas terminée, rien n’est montré des réponses.",
  stageOpen:
    "Ce qui se décide dans une étape à plusieurs tâches est montré une fois que l’étape est terminée.",
  ballotsUnshown:
    "La réponse de chaque membre du conseil à la résolution et les rappels qui ont été envoyés à son sujet ne sont montrés qu’aux membres du conseil et à la personne qui assure le suivi du document. La façon dont la résolution s’est terminée est montrée ici à tout le monde.",
  besideOpen:
    "Chaque tâche de cette étape se décide pour elle-même : tant que l’étape n’est pas terminée, ce qui est décidé dans une tâche qui n’est pas la vôtre ne vous est pas montré.",
  historyTitle: "Historique",
  historyLead: "Tout ce qui est arrivé à ce document, du plus ancien au plus récent.",
  historyTechnical: "Chaque ligne renvoie à sa forme technique.",
  noHistory: "Rien n’est encore arrivé.",
  technical: "Forme technique",
  technicalOf: ({ number }) => ` de l’inscription ${number}`,
  comment: "Commentaire",
  commentOn: ({ label }) => `Commentaire sur « ${label} »`,
  entry: {
    title: ({ number }) => `Inscription ${number}, forme technique`,
    back: "Revenir au document",
    hash: "Empreinte de cette inscription (SHA-256)",
    previous: "Empreinte de l’inscription précédente",
    first: "Aucune : c’est la première inscription",
    howTitle: "Comment l’empreinte est calculée",
    how: "C’est le SHA-256 du JSON ci-dessous sous sa forme canonique (RFC 8785) : clés en ordre, sans espaces. Tout le monde peut la recalculer.",
    chain:
      "Chaque inscription contient l’empreinte de la précédente. Pour modifier une ancienne inscription sans que cela se voie, il faudrait modifier aussi toutes les suivantes.",
    jsonTitle: "L’inscription, telle qu’elle est conservée",
    notWhole:
      "Cette inscription nomme chaque réponse et chaque commentaire où des mots ont été masqués. Il se peut que certains ne vous soient pas montrés, comme ceux d’un brouillon, qui n’est qu’à la personne qui le rédige, ou pas avant la fin d’une étape en cours. L’inscription n’est donc pas montrée ici telle qu’elle est conservée. Elle ne le sera que si tous peuvent vous être montrés, et pas avant que tout ce qui a été écrit avant elle le puisse aussi. Son empreinte reste la même, et quiconque voit l’inscription peut la recalculer.",
  },
  public: {
    kicker: "Rapport publié sur les résultats",
    lead: "Ce qui a été atteint pendant cette période, par rapport à ce que l’entente prévoyait.",
    approved: "Approuvé",
    published: "Publié",
    proofTitle: `Comment vérifier ${n.this}`,
    proof:
      "L’empreinte ci-dessous (SHA-256) désigne la version exacte qui a été approuvée. Elle figure aussi dans l’avis aux donateurs. Vous pouvez la recalculer vous-même :",
    translation: {
      en: "Empreinte de la traduction anglaise, confirmée par une deuxième personne :",
      fr: "Empreinte de la traduction française, confirmée par une deuxième personne :",
    },
    file: "Le fichier contient chaque réponse de cette page avec une valeur aléatoire qui lui est propre (son sel) et, pour chaque réponse qui n’est pas publique, une preuve qui en tient lieu et n’en révèle rien.",
    download: ({ name }) => `Télécharger le contenu publié (${name})`,
    recompute:
      "Enregistrez ces trois lignes à côté du fichier sous le nom check.py. Elles ne demandent que Python 3 et n’envoient rien nulle part :",
    run: ({ name }) =>
      `Lancez ensuite : python3 check.py ${name}. L’empreinte ci-dessus s’affiche, à moins qu’une seule lettre du fichier ne soit une autre.`,
    masked:
      "Là où des mots de cette version ont été masqués, leur preuve demeure : l’empreinte demeure donc aussi.",
    fileAbout: `Ce qui est public ${n.full.ofA}, dans la version approuvée. Chaque champ se trouve sous son chemin (RFC 6901), avec sa valeur et son sel, ou avec son seul engagement s’il n’est pas public. Un engagement est le HMAC-SHA-256, sous le sel, de [chemin, valeur] ; l’empreinte est le SHA-256 de l’objet de tous les engagements par chemin ; les deux sur du JSON en forme canonique (RFC 8785).`,
  },
});
