import type { AddressTemplate, NoteTemplate } from "../../domain/outbox/mails.ts";
import type { AddressWords } from "../en/people.ts";
import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";

const notRight = ({ canStop, call }: { canStop: boolean; call: string }) =>
  canStop
    ? `Ce n’est pas juste ? Arrêtez tout au moyen du lien de ce courriel, et communiquez par téléphone avec ${call}, à un numéro que vous connaissiez déjà.`
    : `Ce n’est pas juste ? Communiquez par téléphone avec ${call}, à un numéro que vous connaissiez déjà.`;

const atAddress = (address: string): string =>
  address === "" ? "une autre adresse" : `l’adresse ${address}`;

const mails = (): Record<AddressTemplate | NoteTemplate, AddressWords> => ({
  "address-to-confirm": {
    subject: ({ reader, person }) =>
      `${reader} : veuillez confirmer la nouvelle adresse dès que possible (${person})`,
    intro: ({ person, by }) =>
      `Une nouvelle adresse est proposée pour les courriels destinés à ${person}. Cette adresse est proposée par ${by}. Qui lit ces courriels peut agir au nom de cette personne. C’est pourquoi une deuxième personne est sollicitée, et c’est vous.`,
    more: ({ person }) => [
      `Joignez d’abord ${person} par une autre voie : de vive voix, ou à un numéro de téléphone que vous connaissiez déjà. Ne le demandez pas par courriel.`,
      "Rien ne change tant que vous n’avez pas confirmé : veuillez donc répondre dès que possible. Au moindre doute, refusez.",
    ],
    action: "Voir le changement",
  },
  "address-stopped": {
    subject: ({ reader, person }) =>
      `${reader} : changement d’adresse arrêté, rien de plus n’est attendu de vous (${person})`,
    intro: ({ person }) =>
      `On vous avait demandé de confirmer une nouvelle adresse (${person}). Avant que vous l’ayez fait, la personne qui lit l’adresse au dossier a arrêté le changement : l’adresse au dossier demeure, et rien n’est envoyé à la nouvelle.`,
    more: ({ person }) => [
      `Si le même changement vous est soumis de nouveau, joignez d’abord ${person} par une autre voie et demandez pourquoi il a été arrêté : de vive voix, ou à un numéro de téléphone que vous connaissiez déjà.`,
    ],
    action: "Voir le changement",
  },
  "address-disputed": {
    subject: ({ reader, person }) => `${reader} : la nouvelle adresse est contestée (${person})`,
    intro: ({ person }) =>
      `Quelqu’un qui lit une ancienne adresse a signalé qu’une nouvelle n’est pas juste. Personne ne peut agir au nom de cette personne au moyen de l’adresse au dossier avant que vous ayez parlé à ${person}.`,
    more: ({ person }) => [
      `Veuillez joindre ${person} dès que possible, par une autre voie : de vive voix, ou à un numéro de téléphone que vous connaissiez déjà. La page dit que faire si la nouvelle adresse n’est pas la bonne.`,
    ],
    action: "Voir le changement",
  },
  "address-changing": {
    subject: ({ reader }) => `${reader} : votre adresse dans Accord doit être changée`,
    intro: ({ at, by, call, newAddress }) =>
      at === "old"
        ? `Il est proposé que les envois d’Accord vous parviennent désormais à l’adresse ${newAddress}. Ce changement est proposé par ${by}. Rien ne change avant qu’on vous ait parlé par une autre voie et que l’adresse ait été confirmée par ${call}.`
        : `Il est proposé que les envois d’Accord vous parviennent désormais à cette adresse. Ce changement est proposé par ${by}. Rien ne change avant qu’on vous ait parlé par une autre voie et que l’adresse ait été confirmée par ${call}.`,
    more: (told) => [notRight(told)],
    action: "Arrêter ce changement",
  },
  "address-changed": {
    subject: ({ reader }) => `${reader} : votre adresse dans Accord a été changée`,
    intro: ({ at, newAddress, by, until, call }) => {
      const changed =
        at === "old"
          ? `Les envois d’Accord vous parviennent désormais à l’adresse ${newAddress}.`
          : "Les envois d’Accord vous parviennent désormais à cette adresse.";
      return until === ""
        ? `${changed} L’adresse a été corrigée par ${by}.`
        : `${changed} L’adresse a été proposée par ${by}, puis confirmée par ${call}.`;
    },
    more: (told) => [
      ...(told.until === ""
        ? []
        : [
            told.isDisputed
              ? `Depuis, il a été signalé que la nouvelle adresse n’est pas juste : rien ne peut être décidé en votre nom avant qu’on vous ait parlé. Pour cela, communiquez par téléphone avec ${told.call}. Les liens reçus avant le changement n’agissent plus.`
              : `Pour protéger votre voix, rien ne peut être décidé en votre nom avant le ${told.until}, à moins qu’il soit confirmé encore une fois que c’est bien vous, par ${told.call}. Les liens reçus avant le changement n’agissent plus.`,
          ]),
      notRight(told),
    ],
    action: "Arrêter ce changement",
  },
  "address-kept": {
    subject: ({ reader }) => `${reader} : votre adresse dans Accord reste la même`,
    intro: ({ call }) =>
      `Une autre adresse avait été proposée pour vous. Elle n’a pas été confirmée par ${call} : rien ne change.`,
    more: () => ["Vous n’avez rien à faire."],
    action: "Qu’est-ce qu’Accord ?",
  },
  "address-released": {
    subject: ({ reader, at }) =>
      at === "old"
        ? `${reader} : votre nouvelle adresse dans Accord est en vigueur`
        : `${reader} : vous pouvez de nouveau décider dans Accord`,
    intro: ({ at, call, newAddress }) =>
      at === "old"
        ? `Il a été confirmé encore une fois par ${call} que c’est bien vous qui lisez ${newAddress}. Il est dès maintenant possible de décider en votre nom au moyen des liens qui parviennent à cette adresse.`
        : `Votre nouvelle adresse a été confirmée par ${call}. Vous pouvez dès maintenant décider au moyen des liens qui vous y parviennent.`,
    more: (told) => [
      told.at === "old"
        ? notRight(told)
        : "Ce qui vous attend se trouve derrière les liens que cette adresse a reçus avant ce courriel.",
    ],
    action: "Qu’est-ce qu’Accord ?",
  },
});

export const people = (n: Nouns): Messages["people"] => ({
  mails: mails(),
  file: "le fichier de l’organisation",
  us: ({ organisation }) => `nous (${organisation})`,
  whatIsAccord: "Qu’est-ce qu’Accord ?",
  landing: {
    confirm: {
      title: "Un changement d’adresse vous attend",
      lead: ({ person }) =>
        `Une nouvelle adresse est proposée (${person}). On vous demande, comme deuxième personne, si elle est juste.`,
      since: ({ person }) =>
        `La nouvelle adresse est en vigueur (${person}). Pendant quelques jours, rien ne se décide au moyen de cette seule adresse, à moins que vous y mettiez fin plus tôt.`,
      disputed: ({ person }) =>
        `La personne qui lit une ancienne adresse a signalé qu’une nouvelle n’est pas juste (${person}). Rien ne se décide au moyen de l’adresse au dossier tant que vous n’y mettez pas fin, après avoir parlé à ${person}.`,
      action: "Voir le changement",
    },
    stop: {
      title: "Un changement de votre adresse",
      lead: ({ newAddress }) =>
        `Les envois d’Accord doivent désormais vous parvenir à ${atAddress(newAddress)}. Ce n’est pas juste ? Arrêtez le changement : l’adresse au dossier demeure.`,
      since: ({ newAddress }) =>
        `Les envois d’Accord vous parviennent à ${atAddress(newAddress)}. Ce n’est pas juste ? Arrêtez le changement : personne ne pourra agir en votre nom au moyen de la nouvelle adresse avant qu’on vous ait parlé.`,
      action: "Arrêter ce changement",
    },
  },
  message: {
    owner: {
      stopped: {
        title: "Le changement est arrêté",
        text: ({ isFromReport }) =>
          `Il a été arrêté avant d’être confirmé : l’adresse au dossier demeure, et rien ne change. ${isFromReport ? `La personne qui assure le suivi ${n.of} d’où il venait en est avertie. ` : ""}Si vous ne savez rien de ce changement, appelez votre siège à un numéro que vous connaissiez déjà.`,
      },
      disputed: {
        title: "Le changement est arrêté",
        text: ({ call, isFromReport }) =>
          `La nouvelle adresse est au dossier, mais personne ne peut agir en votre nom au moyen de cette adresse avant qu’on vous ait parlé. Accord a écrit à ce sujet à ${call}${isFromReport ? `, ainsi qu’à la personne qui assure le suivi ${n.of} d’où venait la proposition` : ""}. Si personne ne vous joint, communiquez par téléphone avec ${call}, à un numéro que vous connaissiez déjà.`,
      },
      holds: {
        title: "La nouvelle adresse est en vigueur",
        text: ({ call }) =>
          `Les envois d’Accord vous parviennent à la nouvelle adresse, et qui la lit peut agir en votre nom. Ce lien n’arrête plus rien. Ce n’est pas juste ? Communiquez dès que possible par téléphone avec ${call}, à un numéro que vous connaissiez déjà, et faites proposer la bonne adresse.`,
      },
      refused: {
        title: "L’adresse demeure la même",
        text: () =>
          "La nouvelle adresse qui avait été proposée pour vous n’a pas été confirmée : rien ne change. Vous n’avez rien à faire.",
      },
    },
    second: {
      stopped: {
        title: "Le changement est arrêté",
        text: ({ person }) =>
          `La personne qui lit l’adresse au dossier (${person}) a arrêté le changement avant qu’il soit confirmé : rien ne change. Rien de plus n’est attendu de vous à ce sujet.`,
      },
      holds: {
        title: "C’est consigné : la nouvelle adresse est en vigueur",
        text: ({ person }) =>
          `Il est possible de décider au moyen de la nouvelle adresse, et un avis est envoyé à celle-ci et à l’ancienne (${person}). Rien de plus n’est attendu de vous au sujet de ce changement.`,
      },
      refused: {
        title: "C’est consigné : l’adresse demeure la même",
        text: ({ person, isFromReport }) =>
          `La nouvelle adresse (${person}) n’a pas été confirmée. Un avis est envoyé à l’adresse au dossier${isFromReport ? `, et à la personne qui assure le suivi ${n.of} d’où venait la proposition` : ""}. Rien de plus n’est attendu de vous au sujet de ce changement.`,
      },
    },
    over: {
      title: "Ce lien ne permet plus rien",
      text: () =>
        "Ce changement d’adresse a reçu une réponse, ou un autre a pris sa place. Si quelque chose n’est pas juste, appelez votre siège.",
    },
  },
  confirm: {
    title: ({ person }) => `Est-ce la bonne adresse ? (${person})`,
    lead: ({ person }) =>
      `Qui lit cette adresse peut agir au nom de cette personne. Joignez d’abord ${person}, de vive voix ou à un numéro de téléphone que vous connaissiez déjà ; pas par courriel.`,
    question: ({ person }) => `Avez-vous parlé à ${person} ?`,
    yes: ({ person }) =>
      `Oui : j’ai joint ${person} par une autre voie, et la nouvelle adresse est la sienne`,
    yesHint:
      "Dès lors, les courriels vont à la nouvelle adresse. Pendant quelques jours, rien ne se décide au moyen de cette seule adresse, à moins que vous confirmiez encore une fois.",
    yesHintDisputed:
      "Dès lors, les courriels vont à la nouvelle adresse. Rien ne se décide au moyen de celle-ci avant que vous mettiez fin à cela aussi : l’attente ne finit pas d’elle-même.",
    passesOn: ({ person }) =>
      `L’adresse actuelle est contestée : la personne qui lit une ancienne adresse a signalé qu’elle n’est pas juste, et rien ne se décide au moyen de celle-ci. Cela passe à la nouvelle. Parlez des deux avec ${person}.`,
    givesBack:
      "L’adresse actuelle est contestée : la personne qui lit l’ancienne a signalé qu’elle n’est pas juste, et rien ne se décide au moyen de celle-ci. La nouvelle est cette ancienne adresse, qui est rendue.",
    no: "Non : l’adresse demeure la même",
    noHint: "Dites pourquoi ci-dessous.",
    noHintTold: `La personne qui assure le suivi ${n.of} d’où elle vient en est avertie. Dites pourquoi ci-dessous.`,
    reason: "Pourquoi la refusez-vous ?",
    reasonHint:
      "Votre réponse est conservée à côté de ce qui est consigné sur cette personne, qui n’en garde qu’une preuve.",
    action: "Consigner ma réponse",
    choose: "Choisissez si l’adresse est juste",
    liftTitle: ({ person }) => `La nouvelle adresse suffit-elle pour décider ? (${person})`,
    liftLead:
      "La nouvelle adresse est en vigueur, et rien ne se décide au moyen de cette seule adresse pendant quelques jours. Vous pouvez y mettre fin plus tôt, une fois que vous avez parlé à la personne depuis le changement : de vive voix, ou à un numéro de téléphone que vous connaissiez déjà.",
    disputedLead: ({ person }) =>
      `Depuis qu’elle est confirmée, la personne qui lit l’ancienne adresse a signalé que la nouvelle n’est pas juste. Rien ne se décide au moyen de la nouvelle adresse tant que vous n’y mettez pas fin : l’attente ne finit pas d’elle-même. Joignez d’abord ${person}, de vive voix ou à un numéro de téléphone que vous connaissiez déjà ; pas par courriel.`,
    passedOnLead: ({ person }) =>
      `Quand elle a été confirmée, l’adresse d’alors était contestée : la personne qui lit une ancienne adresse avait signalé qu’elle n’est pas juste. Rien ne se décide non plus au moyen de la nouvelle tant que vous n’y mettez pas fin : l’attente ne finit pas d’elle-même. Joignez d’abord ${person}, de vive voix ou à un numéro de téléphone que vous connaissiez déjà ; pas par courriel.`,
    stoppedBefore: ({ person }) =>
      `La personne qui lit l’adresse au dossier a arrêté un changement antérieur. Avant de confirmer celui-ci, demandez pourquoi à ${person}.`,
    cameBack: ({ person }) =>
      `Le courriel qui l’annonçait à la nouvelle adresse est revenu. Demandez à ${person} de vous épeler l’adresse ; si ce n’est pas celle ci-dessus, refusez-la et dites pourquoi.`,
    disputedWrong: `La nouvelle adresse n’est pas la bonne ? Alors n’appuyez pas sur ce bouton, et faites proposer la bonne : par la personne qui assure le suivi ${n.ofA} dont un courriel est revenu, sur la page de ${n.this}, ou par l’équipe technique, dans le fichier de l’organisation. Une deuxième personne est alors sollicitée de même.`,
    liftAction: ({ person }) => `J’ai parlé à ${person} : mettre fin à l’attente`,
  },
  translation: {
    title: {
      en: `La traduction anglaise dit-elle ce que dit ${n.the} ?`,
      fr: `La traduction française dit-elle ce que dit ${n.the} ?`,
    },
    lead: "Lisez les deux textes, l’un à côté de l’autre. Tant que vous n’avez pas confirmé la traduction, elle n’est pas publiée.",
    document: "Rapport",
    suppliedBy: "Fournie par",
    fingerprint: "Empreinte de la traduction (SHA-256)",
    translation: "La traduction",
    recognisable: "Des mots qui pourraient faire reconnaître un enfant : relisez-les",
    question: "Dit-elle la même chose ?",
    yes: "Oui : j’ai lu les deux, et la traduction dit ce que dit le texte",
    yesHint:
      "Elle est publiée et envoyée à côté du texte, et le registre garde qui l’a fournie et qui l’a confirmée.",
    no: "Non : elle ne doit pas être montrée",
    noHint:
      "La personne qui l’a fournie en est avertie et peut en fournir une autre. Dites pourquoi ci-dessous.",
    reason: "Qu’est-ce qui ne va pas ?",
    reasonHint:
      "Les personnes liées à ce document peuvent lire votre réponse. Elle est conservée à part du registre, qui n’en garde qu’une preuve.",
    choose: "Choisissez si la traduction dit la même chose",
  },
  facts: {
    person: "Personne",
    oldAddress: "Ancienne adresse",
    newAddress: "Nouvelle adresse",
    by: "Proposée par",
    reason: "Raison",
    confirmedBy: "Confirmée par",
    objected: "Contestée le",
    stopped: "Changement antérieur arrêté le",
    until: "Retenue jusqu’au",
  },
});
