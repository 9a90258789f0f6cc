import type { Messages } from "../en.ts";
import { du, le } from "./elision.ts";

export const tranches = (): Messages["tranches"] => ({
  title: "Tranches",
  lead: "La personne qui paie pour l’organisation consigne ici ce qui est versé. Le partenaire est avisé de chaque versement par courriel.",
  onDesk: "Une tranche de cette entente est exigible : inscrivez-y ce qui a été payé.",
  name: ({ number, amount }) => `Tranche ${number} : ${amount}`,
  waits: {
    date: ({ on }) => `Attend sa date, le ${on}.`,
    report: ({ report }) =>
      `Attend que ${le(report)} soit approuvé ; elle devient alors exigible d’elle-même.`,
    unknownReport: "Attend qu’un rapport soit approuvé ; elle devient alors exigible d’elle-même.",
    milestone: ({ on }) => `Attend un jalon, prévu pour le ${on}.`,
  },
  due: ({ since, left }) => `Exigible depuis le ${since}. Reste à verser : ${left}.`,
  paid: ({ amount }) => `Versée en entier : ${amount}.`,
  payment: ({ number, amount, on, reference }) =>
    `Versement ${number} : ${amount}, le ${on}. Référence : ${reference}`,
  undone: ({ payment, by, reason }) =>
    `${payment}. Annulé par ${by}, car il avait été consigné par erreur : ${reason}`,
  noReference: "n’est plus conservée",
  toPay: ({ number }) => `Consigner un versement de la tranche ${number}`,
  toUndo: ({ number }) => `Annuler le versement ${number}`,
  toReach: ({ number }) => `Consigner que le jalon de la tranche ${number} est atteint`,
  pay: {
    title: ({ number }) => `Consigner un versement de la tranche ${number}`,
    means: [
      "Accord ne paie rien : vous consignez ce que montrent votre banque ou vos comptes.",
      "Le partenaire est avisé par courriel de la date, du montant et de la référence.",
      "Si c’est moins que ce qui reste, le reste demeure exigible. Une tranche se verse en trois parts au plus.",
      "Une erreur peut être annulée plus tard. Il reste visible qu’elle a été là.",
    ],
    left: "Reste à verser",
    day: "Date du versement",
    dayHint: "Par exemple 30 juin 2027 ; ni à venir, ni avant l’entrée en vigueur de l’entente",
    amount: "Montant versé",
    amountHint: ({ left }) => `Au plus ${left}`,
    lastPart: ({ left }) =>
      `C’est la troisième part de la tranche, donc la dernière : elle doit être tout ce qui reste, ${left}`,
    tooMuch: ({ left }) => `C’est plus que ce qui reste de la tranche : ${left}`,
    tooEarly: ({ since }) => `C’est avant l’entrée en vigueur de l’entente, le ${since}`,
    reference: "Référence du versement",
    referenceHint: "Telle que le partenaire la trouve sur son relevé. Aucun nom d’enfant.",
    recognisable: ({ found }) =>
      `Le partenaire lirait la référence, et un enfant pourrait être reconnu à ${found} : modifiez-la, ou dites ci-dessous que personne ne peut l’être`,
    action: "Consigner le versement",
    meanwhile:
      "Un autre versement de cette tranche a été consigné ou annulé pendant que vous écriviez. Regardez ce qui reste, et ce que vous avez saisi.",
    done: { title: "Le versement est consigné", text: "Le partenaire en est avisé par courriel." },
  },
  undo: {
    title: ({ number }) => `Annuler le versement ${number}`,
    means: [
      "Il ne compte plus, et sa tranche redevient exigible pour ce qui n’en est pas versé autrement.",
      "Le versement reste visible, avec votre motif. Le partenaire est avisé par courriel qu’il avait été consigné par erreur.",
    ],
    payment: "Versement",
    reason: "Qu’est-ce qui n’y est pas juste ?",
    reasonHint:
      "Les personnes qui ont part à cette entente peuvent le lire. Le texte est gardé à l’écart du registre, qui n’en tient qu’une preuve. Ne nommez jamais un enfant.",
    action: "Annuler le versement",
    done: {
      title: "Le versement est annulé",
      text: "La tranche est de nouveau exigible. Le partenaire en est avisé par courriel.",
    },
  },
  reach: {
    title: ({ number }) => `Consigner que le jalon de la tranche ${number} est atteint`,
    means: [
      "À partir d’aujourd’hui, la tranche est à verser. La personne qui la verse en est avisée par courriel.",
      "Cela ne peut pas être annulé.",
    ],
    milestone: "Le jalon",
    reason: "À quoi voit-on qu’il est atteint ?",
    reasonHint:
      "Les personnes qui ont part à cette entente peuvent le lire. Le texte est gardé à l’écart du registre, qui n’en tient qu’une preuve. Ne nommez jamais un enfant.",
    action: "Le consigner",
    done: {
      title: "Le jalon est consigné",
      text: "La personne qui verse la tranche est avisée par courriel qu’elle est exigible.",
    },
  },
  history: {
    scheduled: ({ when, tranches: all }) =>
      `Le ${when}, Accord a noté ce qui est à verser au titre de l’entente : ${all}.`,
    due: {
      date: ({ when, number }) =>
        `Le ${when}, la tranche ${number} est devenue exigible, sa date étant venue.`,
      report: ({ when, number }) =>
        `Le ${when}, la tranche ${number} est devenue exigible, le rapport qu’elle attendait étant approuvé.`,
      milestone: ({ when, number, by }) =>
        `Le ${when}, ${by} a consigné que le jalon de la tranche ${number} est atteint, si bien qu’elle est exigible.`,
    },
    reminded: ({ when, number }) =>
      `Le ${when}, Accord a rappelé à la personne qui verse que la tranche ${number} est exigible.`,
    paid: ({ when, number, payment, on, by }) =>
      `Le ${when}, ${by} a consigné le versement ${payment}, de la tranche ${number}, fait le ${on}.`,
    undone: ({ when, payment, number, by }) =>
      `Le ${when}, ${by} a annulé le versement ${payment}, de la tranche ${number} : il avait été consigné par erreur.`,
  },
  letters: {
    due: {
      subject: ({ person, number, amount, agreement }) =>
        `${person} : ${amount} sont exigibles, tranche ${number} ${du(agreement)}`,
      intro: ({ number, amount, agreement }) =>
        `La tranche ${number} ${du(agreement)} est exigible : ${amount} sont à verser. Une fois le versement fait, consignez-en la date, le montant et la référence par le lien ci-dessous.`,
    },
    unpaid: {
      subject: ({ person, number, amount, agreement }) =>
        `${person} : rappel, ${amount} sont exigibles, tranche ${number} ${du(agreement)}`,
      intro: ({ number, amount, agreement }) =>
        `La tranche ${number} ${du(agreement)} est toujours exigible : aucun versement de ${amount} n’est consigné. S’il a été fait, consignez-le par le lien ci-dessous.`,
    },
    more: [
      "Quelqu’un d’autre qui a votre rôle s’en charge peut-être : la page montre ce qui est consigné à ce moment.",
    ],
    action: "Voir ce qui est exigible",
    milestone: {
      subject: ({ person, number, agreement }) =>
        `${person} : le jalon de la tranche ${number} ${du(agreement)} est-il atteint ?`,
      intro: ({ number, amount, agreement }) =>
        `C’est aujourd’hui la date que ${le(agreement)} donne pour la tranche ${number}, ${amount}. Elle est versée une fois son jalon atteint. S’il l’est, consignez-le, et dites à quoi on le voit.`,
      more: [
        "S’il n’est pas encore atteint, rien n’est exigible, et vous pourrez le consigner plus tard par le même lien.",
      ],
      action: "Voir le jalon",
    },
  },
  notice: {
    paid: {
      subject: ({ amount, agreement }) =>
        `Pour votre information : ${amount} ont été versés au titre ${du(agreement)}`,
      intro: ({ addressee, on, agreement }) =>
        `Un versement a été fait à ${addressee} le ${on}, au titre ${du(agreement)}. Rien n’est attendu de vous.`,
      more: "S’il n’arrive pas, écrivez à la personne qui travaille avec vous à l’entente, avec la référence ci-dessus.",
    },
    undone: {
      subject: ({ amount, agreement }) =>
        `Correction : un versement de ${amount} au titre ${du(agreement)} avait été consigné par erreur`,
      intro: ({ addressee, on, agreement }) =>
        `Nous avions annoncé à ${addressee} un versement le ${on}, au titre ${du(agreement)}. Il avait été consigné par erreur et ne compte pas. Nous vous prions de nous en excuser.`,
      more: "Un nouvel avis vous parviendra quand la tranche sera versée.",
    },
    tranche: "Tranche",
    day: "Date du versement",
    amount: "Montant",
    reference: "Référence",
    why: ({ addressee }) => `Vous recevez cet avis parce que ${addressee} est le partenaire de l’entente.`,
  },
  refusal: {
    "nothing-due": {
      cause: "Rien n’est à verser de cette tranche maintenant : ce qu’elle attend n’est pas encore là.",
      next: "La page de l’entente dit ce qu’elle attend. Un courriel vous avise quand elle est exigible.",
    },
    "paid-meanwhile": {
      cause:
        "Quelqu’un d’autre a consigné ou annulé un versement de cette tranche depuis l’ouverture de votre page. Le premier compte, et le vôtre n’a pas été consigné.",
      next: "Regardez ce qui reste de la tranche, et consignez de nouveau votre versement si c’en est un autre.",
    },
    "payment-undone": {
      cause: "Ce versement ne compte plus : il a déjà été annulé.",
      next: "La page de l’entente montre ce qui est consigné.",
    },
    "milestone-reached": {
      cause: "Il est déjà consigné que ce jalon est atteint, ou la tranche n’en attend aucun.",
      next: "La page de l’entente montre où en est la tranche.",
    },
  },
});
