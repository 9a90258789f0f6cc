import type { offering as english, offerLetters as englishLetters } from "../en/offering.ts";
import type { Nouns } from "./kinds.ts";

export const offering = (n: Nouns): ReturnType<typeof english> => ({
  title: "Proposer l’ébauche aux autres parties",
  link: "Proposer l’ébauche aux autres parties",
  lead: `Avant de soumettre ${n.the}, la personne qui signe pour chacune des autres parties, et une personne de son équipe, peuvent lire l’ébauche telle qu’elle est, par un lien dans leur langue. Elles proposent des modifications et commentent ; vous retenez chaque proposition ou y répondez avant de soumettre ${n.the}.`,
  means: [
    "Rien n’est envoyé à une adresse avant que la personne qui veille sur le document ait joint la personne à qui elle est et l’ait confirmée.",
    "Ces personnes lisent l’ébauche jusqu’à ce que vous retiriez votre offre, et voient chaque changement que vous y faites.",
  ],
  none: `${n.The} ne nomme pas encore d’autre partie. Inscrivez d’abord les parties, avec qui signe pour chacune.`,
  toParties: "Inscrire les parties",
  signatory: "Qui signe pour elle",
  colleague: "Une personne de son équipe",
  incomplete: "Inscrivez d’abord qui signe pour cette partie, et son adresse.",
  complete: "Compléter cette partie",
  name: "Son nom",
  email: "Son adresse de courriel",
  emailHint: "Une adresse propre à cette personne",
  lang: "Sa langue",
  langs: { en: "Anglais", fr: "Français" },
  choose: "Choisissez une langue",
  action: "Proposer l’ébauche",
  actionTo: ({ name }) => ` à ${name}`,
  actionOf: ({ of }) => ` à une personne de son équipe (${of})`,
  waits: "Attend que l’adresse soit confirmée ; rien n’y est envoyé avant.",
  reads: "Lit l’ébauche, et peut y proposer des modifications.",
  takeBack: "Retirer l’offre",
  takeBackFrom: ({ name }) => ` : ${name}`,
  done: {
    offered:
      "L’ébauche est proposée. Qui est déjà à l’annuaire a son lien ; toute autre personne l’aura une fois son adresse confirmée.",
    "taken-back": "L’offre est retirée : cette personne ne lit plus l’ébauche. Ce qu’elle a proposé demeure.",
  },
  errors: {
    name: "Inscrivez son nom.",
    email: "Inscrivez son adresse de courriel, par exemple nom@organisation.org.",
    lang: "Choisissez la langue dans laquelle on lui écrit.",
    "somebody-elses-address": "Une personne des parties a déjà cette adresse. Chacune a la sienne.",
    "own-address":
      "Cette adresse est celle d’Accord ou de son équipe technique, et ne peut être celle de personne.",
    "answers-address":
      "Les réponses aux courriels d’Accord vont à cette adresse, qui ne peut donc être celle de personne.",
  },
  landing: {
    open: {
      awaits:
        "On vous propose de lire une ébauche avant qu’elle soit soumise : votre organisation y figure comme partie.",
      action: "Lire l’ébauche et proposer des modifications",
    },
    over: {
      awaits: "L’ébauche qu’on vous proposait ne vous est plus proposée. Ce que vous avez proposé reste.",
      action: "Voir ce que deviennent mes propositions",
    },
  },
  reader: {
    title: ({ document }) => `Lire et proposer : ${document}`,
    lead: ({ author }) =>
      `${author} vous propose l’ébauche telle qu’elle est, pour que ce dont nous conviendrons soit aussi le vôtre. Vous pouvez proposer une autre réponse à chaque question, ajouter une contribution et commenter en vos mots. Rien de ce que vous proposez ne la modifie à lui seul ; ${author} le retient ou vous répond. Veuillez ne la montrer à personne en dehors de votre organisation.`,
    over: ({ author }) =>
      `Cette ébauche ne vous est pas proposée en ce moment : elle a été soumise, ou ${author} a retiré son offre. Vous voyez ici ce que devient ce que vous avez proposé.`,
    part: "Proposer ou commenter",
    mine: "Ce que vous avez proposé et dit",
    noneMine: "Vous n’avez encore rien proposé.",
  },
  confirm:
    "L’ébauche est proposée à cette personne, qui ne signe rien par là : une fois l’adresse confirmée, elle peut la lire et y proposer des modifications.",
  history: {
    offered: {
      signatory: ({ when, by }) => `Le ${when}, ${by} a proposé l’ébauche à qui signe pour une autre partie.`,
      colleague: ({ when, by }) =>
        `Le ${when}, ${by} a proposé l’ébauche à une personne de l’équipe de qui signe pour une autre partie.`,
    },
    opened: ({ when, by, name }) =>
      `Le ${when}, l’ébauche a été ouverte à ${name}, d’une autre partie, dont ${by} avait confirmé ou connaissait l’adresse.`,
    takenBack: ({ when, by }) => `Le ${when}, ${by} a retiré une offre de l’ébauche.`,
  },
});

export const offerLetters = (n: Nouns): ReturnType<typeof englishLetters> => ({
  "draft-offered": {
    subject: ({ author, report }) => `${author} vous propose l’ébauche : ${report}`,
    intro: ({ author }) =>
      `${author} vous propose l’ébauche ${n.full.ofA} ${n.full.toWhich} votre organisation est partie. Vous pouvez la lire telle qu’elle est et proposer des modifications.`,
    more: ({ author }) => [
      "Le lien ouvre l’ébauche. Vous pouvez proposer une autre réponse à chaque question, ajouter ce que votre organisation apporte et dire ce que vous en pensez en vos mots, aussi souvent que vous le voulez, par le même lien.",
      `Rien de ce que vous proposez ne modifie à lui seul l’ébauche : ${author} le retient, ou vous répond, avant que ${n.the} soit soumis. L’ébauche n’est pas publique : veuillez ne la montrer à personne en dehors de votre organisation.`,
    ],
    action: "Lire l’ébauche et proposer des modifications",
  },
  "offer-over": {
    subject: ({ report }) => `L’ébauche ne vous est plus proposée : ${report}`,
    intro: ({ author }) =>
      `${author} ne vous propose plus l’ébauche ${n.full.of} : vous ne pouvez plus la lire pour l’instant. Rien n’est attendu de vous.`,
    more: () => [
      "Ce que vous avez proposé reste : le lien le montre, avec ce qui en advient.",
      `Si l’ébauche vous est proposée de nouveau, ou si ${n.the} est soumis et que votre consentement est nécessaire, vous en êtes informés par courriel.`,
    ],
    action: "Voir ce que deviennent mes propositions",
  },
  "proposals-settled": {
    subject: ({ report }) => `Ce que deviennent vos propositions : ${report}`,
    intro: () =>
      `Tout ce que vous avez proposé dans l’ébauche de ${n.full.this} est retenu, ou a reçu une réponse.`,
    more: () => [
      "Le lien montre ce que devient chaque proposition. Tant que l’ébauche vous est proposée, vous pouvez en faire d’autres par le même lien.",
    ],
    action: "Voir ce que deviennent mes propositions",
  },
  "oversee-offer": {
    subject: ({ report }) => `Veuillez confirmer une adresse avant qu’une ébauche y soit lue : ${report}`,
    intro: ({ author }) =>
      `${author} propose l’ébauche ${n.full.ofA} à une personne d’une autre organisation. Avant que rien ne lui soit envoyé, veuillez la joindre par une autre voie et confirmer que l’adresse est bien la sienne.`,
    more: () => [
      "D’ici là, elle ne lit rien. Appelez son organisation à un numéro que vous tenez d’ailleurs. Ne confirmez pas une adresse erronée : la personne qui rédige retire l’offre et inscrit une autre adresse.",
    ],
    action: "Ouvrir sa page",
  },
});
