import type { publicity as english, publicityLetters as letters } from "../en/publicity.ts";
import type { Nouns } from "./kinds.ts";

export const publicity = (n: Nouns): ReturnType<typeof english> => ({
  link: "Réexaminer ce que tout le monde peut savoir",
  withholdLink: `Retirer ${n.this} au public sur-le-champ : quelqu’un est en danger`,
  decideLink: "Décider de ce que tout le monde peut savoir",
  now: "Ce que tout le monde peut savoir maintenant",
  level: { full: "Tout ce qui est publié", redacted: "Une partie", withheld: "Rien" },
  waits: ({ by, what }) => `Proposé par ${by}, en attente d’une décision : ${what}`,
  reviewOn: "Réexaminé le",
  withheldSince: ({ day }) =>
    `Retiré au public depuis le ${day}, sur-le-champ, car quelqu’un pourrait être en danger.`,
  publicly: {
    withheld: "La page que tout le monde pouvait ouvrir dit que c’est retenu, et rien d’autre.",
    neverPublished:
      "Rien n’en a jamais été publié : à son adresse publique, tout le monde lit que rien n’y est publié, et non que c’est retenu.",
  },
  what: {
    keep: "Laisser les choses comme elles sont",
    redacted: "En ouvrir une partie",
    full: "Tout ouvrir",
    report: "L’ouvrir autant que le dit son entente",
  },
  propose: {
    title: "Réexaminer ce que tout le monde peut savoir",
    lead: ({ names }) =>
      `Nommer quelqu’un, ou un lieu, peut le mettre en danger. Il faut donc être deux : vous proposez, et cette personne décide : ${names}. Rien ne change avant cela.`,
    nobody:
      "Nommer quelqu’un, ou un lieu, peut le mettre en danger. Il faut donc être deux, et personne d’autre que vous n’exerce la fonction qui décide : faites-la confier à quelqu’un. Votre proposition attend jusque-là, et rien ne change.",
    ask: "Demandez d’abord au partenaire. Ce qui est publié ne se reprend pas à qui l’a lu.",
    choose: "Que proposez-vous ?",
    leaves: "Si une partie : ce qui reste omis de ses rapports",
    leavesHint: "Cochez au moins une case. De l’entente elle-même, rien n’est publié.",
    unticked: {
      partner: ({ names }) =>
        `Si cette case n’est pas cochée, tout le monde peut lire ces noms, et les propres paroles du partenaire : ${names}.`,
      places: "Si cette case n’est pas cochée, tout le monde peut lire le titre de l’entente.",
      narrative: "Si cette case n’est pas cochée, tout le monde peut lire ce qui est raconté en mots.",
    },
    day: "Quel jour la question sera-t-elle réexaminée ?",
    dayHint: ({ latest }) =>
      `Après aujourd’hui, et au plus tard le ${latest}. Ce que tout le monde peut savoir en entier n’est plus réexaminé.`,
    reason: "Pourquoi ?",
    reasonHint:
      "Qui l’a rédigé, qui décide et qui veille dessus le lisent. N’y nommez personne que cela pourrait mettre en danger.",
    action: "Proposer",
    noChoice: "Choisissez ce que vous proposez",
    noLeaves: "Cochez ce qui reste omis, ou proposez de tout ouvrir",
    noDay: ({ latest }) => `Donnez un jour après aujourd’hui, et au plus tard le ${latest}`,
  },
  follows: {
    title: {
      keep: "Si rien ne change",
      redacted: "Si une partie en est ouverte",
      full: "Si tout en est ouvert",
    },
    decided: "Ce qui s’ensuit",
    published: ({ titles }) => `Tout le monde pourra dès lors lire : ${titles}.`,
    widened: ({ titles }) => `Tout le monde lira plus que maintenant de : ${titles}.`,
    coming: ({ titles }) => `Seront publiés une fois définitifs : ${titles}.`,
    stay: ({ titles }) => `Restent retenus, cela ayant été décidé pour eux-mêmes : ${titles}.`,
    names: ({ names }) => `Tout le monde pourra lire ces noms : ${names}.`,
    tells: {
      places: "Tout le monde pourra lire le titre de l’entente, qui peut dire où elle est mise en œuvre.",
      narrative:
        "Tout le monde pourra lire ce qui est raconté en mots des changements, des résultats et des leçons.",
    },
    told: ({ names }) => `Sont avisés par courriel de la publication : ${names}.`,
    nobody: "Personne n’est avisé par courriel.",
    nothing: "Rien de plus qu’aujourd’hui n’est publié.",
    keep: "Rien de plus n’est publié, et personne n’est avisé. La question est réexaminée le jour que vous donnez.",
    proof: "L’empreinte reste celle qui a été approuvée : le fichier à côté de chaque page le prouve.",
  },
  decide: {
    title: "Décider de ce que tout le monde peut savoir",
    lead: ({ by }) =>
      `${by} a réexaminé la question, et propose ce qui suit. Vous décidez : nommer quelqu’un peut le mettre en danger, si bien qu’il faut être deux.`,
    proposed: "Proposé",
    why: "Pourquoi",
    agree: "Accepter : c’est fait aussitôt",
    decline: "Refuser, avec un motif",
    declineHint: `Nécessaire seulement si vous refusez. Qui veille sur ${n.the} le lit.`,
    declineAction: "Refuser",
  },
  withhold: {
    title: `Retirer ${n.this} au public sur-le-champ`,
    means: [
      "C’est fait dès que vous appuyez sur le bouton, sans personne d’autre : à employer quand quelqu’un est en danger, ou pourrait l’être.",
      "Ce qui a été lu, enregistré ou envoyé auparavant ne se reprend pas. Les donateurs et les partenaires gardent ce qu’ils ont, et leurs gens le lisent par un lien personnel.",
      "Qui décide de ce que tout le monde peut savoir est avisé. Pour l’ouvrir de nouveau, il faut être deux.",
    ],
    gone: ({ titles }) =>
      `Plus personne ne pourra ouvrir : ${titles}. Leurs pages publiques, leurs fichiers et leurs versions imprimées disent que c’est retenu, et rien d’autre. Le registre et les parcours ne les mentionnent plus.`,
    coming: "Rien n’en est publié maintenant. Rien ne le sera non plus.",
    review: ({ day }) => `La question est réexaminée le ${day}, et vous en êtes averti ce jour-là.`,
    reason: "Pourquoi ?",
    reasonHint:
      "Qui l’a rédigé, qui décide et qui veille dessus le lisent. N’y nommez personne que cela pourrait mettre en danger.",
    action: "Retirer maintenant",
  },
  done: {
    proposed: "C’est proposé. Qui décide est consulté par courriel ; vous saurez comment cela se termine.",
    withheld: "C’est retiré au public ; qui décide de ce que tout le monde peut savoir est avisé.",
    agreed: {
      title: "Décidé et consigné",
      text: "Ce que tout le monde peut savoir suit automatiquement en quelques minutes : pages, registre, fichiers et courriels.",
    },
    declined: { title: "Refusé et consigné", text: "Rien ne change. Qui l’a proposé est avisé." },
  },
  attention: {
    due: "Le jour est venu de réexaminer ce que tout le monde peut savoir : proposez de laisser les choses comme elles sont, ou d’ouvrir.",
    proposed: "Ce que tout le monde peut savoir attend une décision de qui en répond.",
  },
  history: {
    proposed: ({ when, by, what }) => `Le ${when}, ${by} a proposé : ${what}`,
    declined: ({ when, by }) =>
      `Le ${when}, ${by} a refusé ce qui était proposé sur ce que tout le monde peut savoir : rien ne change.`,
    decided: ({ when, by, what }) => `Le ${when}, ${by} a décidé : ${what}`,
    withheld: ({ when, by, day }) =>
      `Le ${when}, ${by} l’a retiré au public sur-le-champ. La question est réexaminée le ${day}.`,
    followed: ({ when, what }) =>
      `Le ${when}, il a suivi ce que tout le monde peut désormais savoir de son entente : ${what}`,
    resumed: ({ when }) => `Le ${when}, sa publication a commencé, puisque tout le monde peut le connaître.`,
    keep: ({ day }) => `laisser les choses comme elles sont, et réexaminer la question le ${day}.`,
    opens: {
      full: "tout ouvrir à tout le monde.",
      redacted: "en ouvrir une partie à tout le monde.",
      withheld: "n’en rien ouvrir.",
    },
    leaves: ({ what }) => `Reste omis : ${what}.`,
    again: ({ day }) => `La question est réexaminée le ${day}.`,
    level: {
      full: "tout ce qui est publié.",
      redacted: "une partie.",
      withheld: "rien.",
    },
  },
  refusal: {
    "publicity-changed": {
      cause:
        "Ce que tout le monde peut savoir a été décidé, proposé ou retiré depuis l’ouverture de votre page, ou n’est plus limité. Rien de votre part n’a été consigné.",
      next: "Voyez où en sont les choses, et reprenez de là si c’est encore nécessaire.",
    },
    "no-review-day": {
      cause:
        "La question doit être réexaminée un jour après aujourd’hui, dans les mois que fixe la politique.",
      next: "Revenez en arrière, et donnez un tel jour.",
    },
  },
});

export const publicityLetters = (n: Nouns): ReturnType<typeof letters> => ({
  "publication-to-decide": {
    subject: ({ report }) => `À vous de décider, ce que tout le monde peut savoir : ${report}`,
    intro: () =>
      `Tout le monde ne peut pas tout savoir ${n.full.ofA}. La personne qui veille dessus a réexaminé la question, et propose une suite. Il faut être deux, et vous êtes la seconde personne.`,
    more: () => [
      "La page dit pourquoi, ce qui deviendrait public, quels noms pourraient être lus et qui serait avisé. Rien ne change avant votre accord.",
    ],
    action: "Voir et décider",
  },
  "oversee-publication-answered": {
    subject: ({ report }) => `Réponse, ce que tout le monde peut savoir : ${report}`,
    intro: () =>
      `Ce que vous avez proposé sur ce que tout le monde peut savoir ${n.full.ofA} a reçu une réponse.`,
    more: () => [
      "Sa page dit laquelle. Ce qui est accepté suit automatiquement ; ce qui est refusé ne change rien, et le motif y figure.",
    ],
    action: "Ouvrir sa page",
  },
  "publication-withheld": {
    subject: ({ report }) => `Retiré au public sur-le-champ : ${report}`,
    intro: () =>
      `Quelqu’un pourrait être en danger : la personne qui veille sur ${n.full.a} l’a retiré${n.full.e} au public sur-le-champ. Une page que tout le monde pouvait ouvrir le dit, et rien d’autre.`,
    more: () => [
      "La page dit pourquoi. Pour l’ouvrir de nouveau il faut être deux, dont vous. Rien d’autre n’est attendu de vous pour l’instant.",
    ],
    action: "Lire pourquoi",
  },
});
