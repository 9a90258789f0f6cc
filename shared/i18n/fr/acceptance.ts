import type {
  acceptance as english,
  acceptanceLetters as letters,
  acceptanceReceipts as receipts,
} from "../en/acceptance.ts";
import { le } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

export const acceptance = (n: Nouns): ReturnType<typeof english> => ({
  title: ({ stage }) => `Votre réponse pour le donateur : ${stage}`,
  lead: `Lisez ${n.the} ci-dessous. L’organisation l’a approuvé, et votre entente vous demande de l’accepter : acceptez cette version précise, ou renvoyez-la en disant ce qui devrait changer.`,
  first:
    "La première personne d’entre vous qui répond le fait pour votre organisation ; les autres en sont informées.",
  silence: "Votre silence ne vaut pas acceptation, et personne ne répond à votre place.",
  clause: ({ by }) =>
    `Selon une clause de l’entente, ${n.the} est réputé accepté si personne d’entre vous ne répond d’ici ${by}.`,
  comment: `Mots sur l’ensemble ${n.of}`,
  commentHint:
    "Si vous le renvoyez, dites ici ou à côté des réponses ci-dessus ce qui devrait changer, et pourquoi. La personne qui rédige et celles qui approuvent le lisent. Ne nommez jamais un enfant.",
  others: "Personnes également sollicitées",
  choice: {
    label: `Renvoyer ${n.the}`,
    hint: "Retour à la rédaction avec vos commentaires ; vous serez de nouveau sollicité ou sollicitée pour la prochaine version.",
  },
  returned: {
    title: "Confirmez le renvoi",
    decision: "Renvoyer",
    action: "Confirmer : renvoyer",
  },
  reading: {
    title: `${n.The} que votre entente vous demande d’accepter`,
    state: {
      draft: `${n.The} est en cours de rédaction. Rien n’est attendu de vous maintenant.`,
      "changes-requested": `${n.The} est de nouveau entre les mains de la personne qui rédige. On vous sollicitera pour la prochaine version.`,
      "taken-back": `${n.The} est de nouveau entre les mains de la personne qui rédige. On vous sollicitera pour la prochaine version.`,
      submitted: `Une nouvelle version ${n.of} est à l’examen. On vous sollicitera une fois qu’elle est approuvée.`,
      "in-review": `Une nouvelle version ${n.of} est à l’examen. On vous sollicitera une fois qu’elle est approuvée.`,
      "awaiting-meeting": `Une nouvelle version ${n.of} est à l’examen. On vous sollicitera une fois qu’elle est approuvée.`,
      signing: `${n.The} a toutes ses approbations, et les parties signent. On vous sollicitera ensuite.`,
      "with-donor": `${n.The} attend une réponse de votre organisation.`,
      approved: `${n.The} est accepté. Rien n’est attendu de vous maintenant.`,
      "in-force": `${n.The} est accepté. Rien n’est attendu de vous maintenant.`,
      concluded: `${n.The} est accepté et définitif. Selon votre entente, rien n’en est publié.`,
      published: `${n.The} est accepté, et publié.`,
      withdrawn: `${n.The} a été retiré. Il n’aura pas de suite.`,
      refused: `${n.The} a été refusé. Il n’aura pas de suite.`,
    },
  },
  history: {
    required: ({ when, donor, days }) =>
      `Le ${when}, l’entente demandait que ${donor} accepte ${n.the}${days === null ? "" : `, ce que sa clause répute fait après ${days} sans réponse`}.`,
    deemed: ({ when, version, days }) =>
      `Le ${when}, ${days} avaient passé sans réponse du donateur : la version ${version} est réputée acceptée selon la clause de l’entente. Ce n’est pas un acte du donateur.`,
    accepted: ({ when, version }) => `Le ${when}, la version ${version} a été acceptée.`,
  },
  notice: {
    donor: {
      subject: ({ report }) => `Pour information : le donateur a accepté ${le(report)}`,
      intro: ({ addressee }) =>
        `Le donateur a accepté un rapport sur les résultats de l’entente que ${addressee} met en œuvre avec nous. Merci du travail qu’il raconte. Rien n’est attendu de vous.`,
    },
    clause: {
      subject: ({ report }) =>
        `Pour information : réputé accepté selon la clause de l’entente, ${le(report)}`,
      intro: ({ addressee }) =>
        `Un rapport sur les résultats de l’entente que ${addressee} met en œuvre avec nous est réputé accepté selon une clause de cette entente : le donateur n’a pas répondu dans les jours qu’elle prévoit. Rien n’est attendu de vous.`,
    },
    more: "Ce qui en dépendait, comme un versement, suit son cours ; vous en êtes informés chaque fois. Vous le serez aussi quand le rapport sera définitif.",
    why: ({ addressee }) => `Vous recevez cet avis parce que ${addressee} est le partenaire de l’entente.`,
  },
  days: ({ count }) => (count === 1 ? "un jour" : `${count} jours`),
  byClause: "Réputé accepté selon la clause de l’entente, sans réponse du donateur",
});

export const acceptanceReceipts = (n: Nouns): ReturnType<typeof receipts> => ({
  answer: {
    accept: ({ name }) => `${name} a accepté cette version précise ${n.of}, pour le donateur.`,
  },
  answered: { accept: "Acceptation" },
});

export const acceptanceLetters = (n: Nouns): ReturnType<typeof letters> => ({
  "acceptance-requested": {
    subject: ({ person, report, by }) =>
      `${person} : veuillez lire, puis accepter ou renvoyer ${by} (${report})`,
    intro: ({ by, round }) =>
      round > 1
        ? `Une nouvelle version ${n.full.of} est approuvée. Votre entente vous demande de l’accepter : veuillez le faire, ou la renvoyer en disant ce qui devrait changer, ${by}.`
        : `${n.full.A} de ce que votre organisation soutient est approuvé. Votre entente vous demande de l’accepter : veuillez le faire, ou le renvoyer en disant ce qui devrait changer, ${by}.`,
    more: ({ round, hasClause }) => [
      ...(round > 1
        ? ["Si vous avez déjà répondu, la page montre champ par champ ce qui a changé depuis."]
        : []),
      "La première personne de votre organisation qui répond le fait pour elle ; les autres en sont informées.",
      hasClause
        ? "Selon une clause de l’entente, l’acceptation est réputée donnée si personne d’entre vous ne répond d’ici là."
        : "Votre silence ne vaut pas acceptation, et personne ne répond à votre place.",
    ],
    action: `Lire ${n.the}`,
  },
  "with-donor": {
    subject: ({ report }) => `Approuvé, et chez le donateur : ${report}`,
    intro: () =>
      `${n.full.This} a toutes les approbations qu’il lui faut. Il est soumis au donateur, dont l’entente demande l’acceptation ; il devient définitif ensuite. Rien n’est attendu de vous maintenant.`,
    more: ({ hasClause }) => [
      hasClause
        ? "Selon une clause de l’entente, il est réputé accepté si le donateur ne répond pas à temps. Si le donateur le renvoie, la personne qui rédige apprend avec quels commentaires."
        : "Le silence du donateur ne vaut pas acceptation. Si le donateur le renvoie, la personne qui rédige apprend avec quels commentaires.",
    ],
    action: "Voir le document",
  },
  "accepted-by-donor": {
    subject: ({ report }) => `Accepté par le donateur : ${report}`,
    intro: () =>
      `Le donateur a accepté ${n.full.this}. Ce qui en dépendait suit son cours. Plus rien n’est attendu de vous.`,
    more: () => ["Merci. Le lien le montre tel qu’il a été accepté."],
    action: "Voir le document",
  },
  "deemed-accepted": {
    subject: ({ report }) => `Réputé accepté selon la clause de l’entente : ${report}`,
    intro: () =>
      `Le donateur n’a pas répondu sur ${n.full.this} dans les jours prévus par la clause de l’entente. Selon cette clause, il est réputé accepté, et consigné comme tel : ce n’est pas un acte du donateur. Ce qui dépendait de son acceptation suit son cours.`,
    more: () => ["Plus rien n’est attendu de vous. Le lien le montre tel qu’il est réputé accepté."],
    action: "Voir le document",
  },
});
