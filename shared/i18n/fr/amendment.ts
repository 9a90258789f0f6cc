import type { Messages } from "../en.ts";

export const amendment = (): Messages["amendment"] => ({
  changes: {
    framework: ["résultats", "indicateurs"],
    amount: ["montants"],
    dates: ["échéances"],
    acceptance: ["règles d’acceptation des rapports"],
  },
  begin: {
    link: "Modifier cette entente par un avenant",
    title: "Modifier l’entente par un avenant",
    lead: "Un avenant change ce que promet une entente en vigueur : son dernier jour, ses montants, ses résultats et ses cibles, ou les dates de ses rapports. Il suit sa propre approbation, et chaque partie y consent et le signe.",
    means: "Avant de commencer",
    points: [
      "Le formulaire contient ce qui est en vigueur aujourd’hui. Vous y changez ce qui doit changer ; chaque valeur d’origine reste à côté de la nouvelle.",
      "Ce qui est fait reste tel quel : les tranches exigibles ou versées, et les rapports ouverts.",
      "Jusqu’à la dernière signature, l’entente vaut telle quelle. Les rapports en cours gardent les cibles avec lesquelles ils ont commencé.",
      "Une entente n’a qu’un avenant en route à la fois. D’autres peuvent être rédigés entre-temps, et seront à recommencer une fois celui-là en vigueur.",
    ],
    inForce: "Ce qui est en vigueur",
    since: "En vigueur depuis le",
    end: "Dernier jour",
    amount: "Montant",
    targets: "Indicateurs",
    until: ({ day }) => `Vous devez le soumettre au plus tard le ${day}.`,
    start: "Commencer l’avenant",
    back: "Retour à l’entente",
    begun: {
      title: "L’avenant est commencé",
      text: "Son formulaire vous parvient par courriel, et se trouve dans votre espace, sous « Ce que vous rédigez ».",
    },
    notYours: {
      title: "Vous ne pouvez pas commencer d’avenant ici",
      text: "Il faut une entente en vigueur, et un rôle auquel l’organisation le permet. Adressez-vous à la personne responsable de l’entente.",
    },
  },
  original: {
    title: "Ce qui change",
    lead: "Chaque valeur d’origine, telle qu’elle est en vigueur aujourd’hui, à côté de la nouvelle. Tout le reste de l’entente demeure.",
    none: "Rien ne diffère encore de ce qui est en vigueur.",
  },
  listed: {
    title: "Avenants",
    lead: "L’entente vaut telle que la donne son dernier avenant. Ce que les parties ont d’abord signé figure plus bas.",
    one: ({ number, on, id }) => `Avenant nº\u00a0${number} (${id}), en vigueur depuis le ${on}`,
    now: "Ce que les avenants ont changé, tel qu’il est en vigueur",
    lessons: ({ number }) => `Réponses de l’avenant nº ${number} aux leçons des rapports`,
  },
  asSigned: "Cible signée d’abord",
  history: {
    inForce: ({ when, on, changes }) =>
      `Le ${when}, l’avenant est entré en vigueur, avec effet le ${on}. Il change : ${changes}.`,
    amended: ({ when, number, on, changes, id }) =>
      `Le ${when}, l’avenant nº\u00a0${number} (${id}) a changé l’entente, avec effet le ${on} : ${changes}. Ce qui est rapporté et versé dès lors le suit.`,
  },
  refusal: {
    "amended-first": {
      cause:
        "Un document n’a qu’un avenant en route à la fois, et un autre a été soumis avant le vôtre. Le vôtre n’a pas été soumis ; tout ce que vous avez rédigé est gardé.",
      whose: ({ id }) => `C’est ${id}.`,
      next: "Si celui-là n’aboutit pas, soumettez le vôtre de nouveau. Une fois qu’il est en vigueur, recommencez le vôtre depuis la page du document qu’il change : il part alors de ce qui est en vigueur.",
    },
    "amends-amendment": {
      cause: "Un avenant n’est pas modifié par un autre avenant.",
      next: "Tant qu’il est en route, la personne qui le rédige peut le changer : en le reprenant, ou quand il lui est renvoyé. Une fois qu’il est en vigueur, modifiez par un avenant le document qu’il a changé, depuis la page de celui-ci.",
    },
    "not-in-force": {
      cause: "Ce document n’est pas en vigueur : il n’y a rien à y modifier par un avenant.",
      next: "Tant qu’il est en route, la personne qui le rédige peut le changer tel quel. Un avenant se commence depuis sa page une fois qu’il est en vigueur.",
    },
  },
  notice: {
    subject: ({ amendment }) => `Pour votre information : l’${amendment} est en vigueur`,
    intro: ({ addressee, on, changes }) =>
      `L’entente de partenariat à laquelle ${addressee} est partie a été modifiée, avec le consentement et la signature de chaque partie. Depuis le ${on}, d’autres ${changes} sont en vigueur. Rien n’est attendu de vous.`,
    kept: "La personne qui travaille avec vous à l’entente peut vous remettre le texte de l’avenant.",
  },
});
