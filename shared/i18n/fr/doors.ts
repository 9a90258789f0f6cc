import type { Messages } from "../en.ts";
import { boardOr, ofBoardOr } from "./bodies.ts";
import { keptAnswers } from "./kept-answers.ts";
import type { Nouns } from "./kinds.ts";
import { refusals } from "./refusals.ts";

export const doors = (n: Nouns): Messages["doors"] => ({
  home: {
    title: "Qu’est-ce qu’Accord ?",
    what: `Avec Accord, ${n.full.a} passe de sa rédaction à son examen, puis à sa publication.`,
    proof: "Chaque étape est consignée : qui a décidé, quand, et sur quelle version exacte.",
    told: `Une fois ${n.the} publié, tout le monde peut le lire ; les donateurs et les personnes abonnées en sont informés.`,
    enterTitle: "Comment y accéder",
    enter: "Vous arrivez ici par le lien reçu par courriel. Il n’y a ni compte ni mot de passe.",
    lostTitle: "Vous ne retrouvez pas votre lien ?",
    lost: [
      "Cherchez le dernier courriel d’Accord, y compris parmi les indésirables. Même un ancien lien est utile : il vous propose d’en recevoir un nouveau.",
      "Sinon, accédez à votre espace : il montre tout ce qui vous attend.",
    ],
  },
  landing: {
    title: ({ person }) => `Bonjour, ${person}`,
    awaits: {
      report: `Votre ${n.full.noun} est à rédiger.`,
      review: `${n.full.A} attend votre décision.`,
      note: `${n.full.A} attend que vous en preniez acte.`,
      sign: ({ committee }) => `Une résolution ${ofBoardOr(committee)} attend votre réponse.`,
      consent: `${n.full.A} ${n.full.toWhich} vous êtes partie attend votre consentement.`,
      accept: `${n.full.A} attend que vous l’acceptiez ou ${n.full.him} renvoyiez, pour le donateur.`,
      "sign-as-party": `${n.full.A} ${n.full.toWhich} vous êtes partie attend votre signature.`,
      attest: ({ committee }) =>
        `Ce que ${boardOr(committee)} a décidé à une réunion que vous présidiez attend votre attestation.`,
      "confirm-translation": "Une traduction attend d’être lue par vous, avant quiconque.",
      translate: `${n.The} attend votre traduction.`,
      "own-words": `On vous demande les propres mots de votre organisation, pour ${n.full.a}.`,
      comment: `On vous invite à commenter l’ébauche de ${n.full.this}.`,
      clarify: `Une personne qui se prononce sur ${n.full.the} vous pose une question.`,
      oversee: `Vous suivez ${n.full.this} : voyez où ${n.full.it} en est, et ce que vous pouvez faire.`,
      read: `Vous pouvez lire ${n.full.this} et son historique.`,
    },
    action: {
      report: `Ouvrir mon ${n.noun}`,
      review: `Ouvrir ${n.the} à examiner`,
      note: `Lire ${n.the}`,
      sign: `Lire ${n.the} et la résolution`,
      consent: `Lire ${n.the}`,
      accept: `Lire ${n.the}`,
      "sign-as-party": `Lire ${n.the} et signer`,
      attest: "Lire ce qui a été consigné",
      "confirm-translation": "Lire les deux textes",
      translate: `Traduire ${n.the}`,
      "own-words": "Ouvrir la page de nos propres mots",
      comment: "Lire l’ébauche et commenter",
      clarify: "Lire la question et répondre",
      oversee: `Voir où en est ${n.this}`,
      read: `Ouvrir ${n.the}`,
    },
    document: "Document",
    nothingYet: "Rien n’est ouvert ni consigné avant que vous appuyiez sur ce bouton.",
    notYou: ({ person }) => `Vous n’êtes pas ${person} ? Fermez cette page sans appuyer sur le bouton.`,
  },
  linkProblem: {
    revoked: {
      title: "Ce lien a été retiré",
      text: "Il a été retiré volontairement et n’ouvre plus rien.",
      next: `Si vous pensez que c’est une erreur, parlez-en à la personne qui coordonne ${n.the} avec vous.`,
    },
    expired: {
      title: "Ce lien est trop ancien",
      text: "Les liens expirent pour qu’un ancien courriel ne puisse servir à mauvais escient.",
      next: "Rien de ce que vous avez fait n’est perdu.",
    },
    inactive: {
      title: "Ce lien n’ouvre plus rien",
      text: "La personne à qui il a été envoyé ne participe plus aux décisions de cet organisme : il ne permet plus de rien ouvrir ni de rien consigner.",
      next: `Si c’est une erreur, ou si vous avez besoin de ce que vous avez écrit ici, adressez-vous à la personne qui coordonne ${n.the}.`,
    },
    "no-role": {
      title: "Ce lien n’ouvre plus rien",
      text: "La personne à qui il a été envoyé n’exerce plus le rôle qu’il demande : il ne permet plus de rien ouvrir ni de rien consigner.",
      next: `Si c’est une erreur, ou si vous avez besoin de ce que vous avez écrit ici, adressez-vous à la personne qui coordonne ${n.the}.`,
    },
    ownReport: `Vous ne veillez pas sur votre propre ${n.noun}`,
    others: "Voir les autres documents que vous suivez",
    "address-changed": {
      title: "Votre adresse a été changée depuis",
      text: "Ce lien vous a été envoyé avant que votre adresse soit changée : il n’ouvre plus rien.",
      next: "Ouvrez le courriel le plus récent reçu à votre nouvelle adresse. Vous n’avez pas demandé ce changement ? Appelez votre siège sans attendre.",
    },
    "taken-off": {
      title: "Vous ne participez plus à ce document",
      text: "La tâche pour laquelle ce lien a été envoyé a été confiée à quelqu’un d’autre : il n’ouvre plus rien du document.",
      next: "Ce que vous avez décidé auparavant reste consigné. Rien de plus n’est attendu de vous.",
    },
    unknown: {
      title: "Nous ne reconnaissons pas ce lien",
      text: "Certains logiciels de messagerie coupent les longs liens en deux. Copiez le lien entier de votre courriel dans la barre d’adresse du navigateur, jusqu’au tout dernier caractère.",
      next: `S’il ne s’ouvre toujours pas, demandez à la personne qui coordonne ${n.the} avec vous de le faire envoyer de nouveau.`,
    },
    writeTo: ({ name }) => `Écrivez à ${name} :`,
    document: "Document",
    fresh: "Vous pouvez recevoir un nouveau lien à l’adresse qui figure à votre dossier.",
    freshAction: "M’envoyer un nouveau lien",
  },
  freshLink: {
    title: "Consultez vos courriels",
    text: "Si ce lien était l’un des nôtres, un nouveau est en route vers l’adresse à votre dossier.",
    fromDesk: {
      sent: "Un nouveau lien est en route vers l’adresse à votre dossier.",
      enough:
        "Trois nouveaux liens vous ont été envoyés dans l’heure, et aucun autre n’est donc en route. Cherchez ceux-là dans vos courriels, ou redemandez-en un dans une heure.",
    },
    nothingTitle: "Rien n’arrive ?",
    nothing: [
      "Attendez dix minutes et regardez parmi les courriels indésirables.",
      "Au plus trois nouveaux liens sont envoyés par heure : ensuite, attendez une heure avant d’en redemander un.",
      `Si votre adresse a changé, demandez à la personne qui coordonne ${n.the} avec vous de la faire corriger.`,
    ],
  },
  keptAnswers: keptAnswers(n),
  subscription: {
    subscribed: {
      title: "Se désabonner des avis de publication",
      text: ({ subscriber }) =>
        `${subscriber} reçoit un courriel chaque fois qu’${n.full.a} est publié${n.full.e}${n.forDonors ? "" : " ou modifié par un avenant"}. Appuyez sur le bouton pour y mettre fin aussitôt.`,
      action: "Me désabonner",
    },
    unsubscribed: {
      title: "C’est fait : vous ne recevrez plus ces avis",
      text: ({ subscriber }) =>
        `${subscriber} ne recevra plus d’avis de publication, dès maintenant. Il n’y a rien d’autre à faire.`,
      action: "C’était une erreur : me réabonner",
    },
    "subscribed-again": {
      title: "Votre abonnement a repris",
      text: ({ subscriber }) =>
        `${subscriber} recevra un courriel chaque fois qu’${n.full.a} sera publié${n.full.e}${n.forDonors ? "" : " ou modifié par un avenant"}. Le même lien permet d’y mettre fin en tout temps.`,
      action: "Me désabonner",
    },
    contractual:
      "Ce à quoi une entente vous donne droit est autre chose : les avis des rapports sur les ententes que vous soutenez vous parviennent toujours.",
  },
  refusal: refusals(n),
  message: {
    home: "Aller à la page d’accueil",
    again: "Rouvrir la page",
    "not-found": {
      title: "Cette page n’existe pas",
      text: "L’adresse a peut-être été mal saisie ou coupée. Si vous avez suivi un lien reçu par courriel, copiez le lien entier dans la barre d’adresse.",
    },
    "file-taken-away": {
      title: "Ce fichier a été supprimé",
      text: "Il a été effacé pour tout le monde et pour de bon, et l’historique de son document le dit. Ce qui a été décidé ou signé avec lui demeure : son nom et son empreinte y restent, à moins d’avoir été masqués. La personne qui veille sur le document peut dire pourquoi.",
    },
    altered: {
      title: `${n.This} ne peut être affiché pour le moment`,
      text: "Ce qui en est conservé n’est pas ce qui a été approuvé. Les personnes qui y veillent en ont été averties ; il sera affiché de nouveau une fois que ce sera rétabli.",
    },
    "receipt-altered": {
      title: "Votre reçu ne peut être affiché pour le moment",
      text: "Si vous venez de répondre, votre réponse est consignée : vous n’avez pas à la donner de nouveau. Son reçu est tiré de l’historique du document, et ce qui en est conservé n’est pas ce qui a été consigné : il a été modifié en dehors d’Accord, ou il est endommagé. Les personnes qui veillent sur Accord en ont été averties ; le lien de votre courriel affichera votre reçu une fois que ce sera rétabli.",
    },
    "session-ended": {
      title: "Votre session est terminée",
      text: "Pour votre sécurité, une tâche ne reste ouverte qu’un temps limité sur un appareil. Ce que vous avez enregistré est conservé : ouvrez de nouveau le lien de votre courriel pour continuer.",
    },
    renewed: {
      title: "Votre session a été renouvelée : veuillez répondre de nouveau",
      text: "Depuis que cette page a été affichée, votre lien a été ouvert de nouveau dans ce navigateur. Ce que vous venez d’envoyer n’a pas été consigné. Rouvrez la page, et envoyez-le à partir de là.",
    },
    forged: {
      title: "Ce formulaire ne peut être accepté",
      text: "Il ne vient pas d’une page que nous vous avons montrée, ou cette page est trop ancienne. Rien n’a été consigné. Ouvrez de nouveau le lien de votre courriel et envoyez le formulaire à partir de là.",
    },
    "too-large": {
      title: "Ce texte est trop long",
      text: "Ce que vous avez envoyé dépasse ce qui peut être conservé, et rien n’a été consigné. Revenez en arrière, raccourcissez votre texte et envoyez-le de nouveau.",
    },
    "bad-request": {
      title: "Nous n’avons pas pu lire ce qui a été envoyé",
      text: "Une partie du formulaire manque ou est endommagée, et rien n’a été consigné. Ouvrez de nouveau le lien de votre courriel et remplissez le formulaire à partir de là.",
    },
    error: {
      title: "Quelque chose n’a pas fonctionné de notre côté",
      text: `Vous n’y êtes pour rien, et ce que vous avez enregistré est conservé. Attendez quelques minutes et réessayez. Si cela continue, avertissez la personne qui coordonne ${n.the}.`,
    },
    "not-published": {
      title: `Aucun ${n.noun} publié à cette adresse`,
      text: `${n.The} n’est peut-être pas encore publié, ou l’adresse est incomplète. Si elle vous a été donnée par courriel, copiez-la en entier.`,
    },
    withheld: {
      title: "Retenu",
      text: "Ce qui était publié à cette adresse est retenu pour l’instant, afin de ne mettre personne en danger. Rien n’en est montré. Ses donateurs et ses partenaires peuvent écrire à l’organisation.",
    },
    finished: {
      title: "Vous avez terminé sur cet appareil",
      text: "Plus personne ne peut continuer ici en votre nom. Pour revenir, ouvrez de nouveau le lien de votre courriel.",
    },
    "still-open": {
      title: "Vous avez terminé sur cet appareil",
      text: "Tout ce qui était ouvert ici à votre nom quand vous avez appuyé sur le bouton est fermé. Une tâche reste ouverte dans ce navigateur : celle d’une autre personne, ou une tâche ouverte depuis. Pour la fermer, ouvrez-la par son lien et appuyez sur « Terminer sur cet appareil ».",
    },
  },
});
