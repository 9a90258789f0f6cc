import type { governance as english } from "../en/governance.ts";

export const governance = (): ReturnType<typeof english> => ({
  types: {
    policy: "Politique",
    "by-law": "Règlement administratif",
    "terms-of-reference": "Mandat",
    "code-of-conduct": "Code de conduite",
    "approval-policy": "Politique d’approbation",
  },
  adoptedOn: "Adopté par le conseil",
  resolutionTitle: "Résolution",
  resolution: ({ number, called }) =>
    called === null
      ? `Inscription nº\u00a0${number} de son registre`
      : `${called} (inscription nº\u00a0${number} de son registre)`,
  effectOn: "Date de prise d’effet",
  reviewOn: "À réexaminer au plus tard le",
  replaces: "Prend la place de",
  standing: "Sa situation",
  standings: {
    "not-adopted": "Pas encore adopté",
    "to-come": ({ from }) => `En vigueur à partir du ${from}`,
    "in-force": ({ since }) => `En vigueur depuis le ${since}`,
    "until-members": ({ since, on }) =>
      `En vigueur depuis le ${since}, jusqu’à ce que les membres le confirment : leur assemblée est attendue le ${on}`,
    "until-next": ({ since }) =>
      `En vigueur depuis le ${since}, jusqu’à la prochaine assemblée des membres, et caduc dès lors à moins qu’ils ne le confirment`,
    "members-late": ({ since, on }) =>
      `En vigueur depuis le ${since}, et caduc à moins que les membres ne l’aient confirmé : leur assemblée était attendue le ${on}, et personne n’a consigné ce qu’ils ont décidé`,
    "held-back": ({ on, because }) =>
      `Adopté par le conseil, et pas encore en vigueur, bien que sa date soit venue. Constaté le ${on} : ${because}. Ce qui était en vigueur avant continue de s’appliquer jusqu’à ce que ce soit réglé`,
    "once-confirmed": ({ on }) =>
      `Adopté par le conseil, et en vigueur seulement une fois confirmé par les membres${on === null ? "" : ` : leur assemblée est attendue le ${on}`}`,
    "once-late": ({ on }) =>
      `Adopté par le conseil, et en vigueur seulement si les membres l’ont confirmé : leur assemblée était attendue le ${on}, et personne n’a consigné ce qu’ils ont décidé`,
    confirmed: ({ since, on }) => `En vigueur depuis le ${since}, confirmé par les membres le ${on}`,
    amended: ({ since, on }) =>
      `En vigueur depuis le ${since}, et modifié par les membres le ${on} : leur procès-verbal dit comment il se lit depuis, jusqu’à ce qu’une révision apporte ce texte`,
    lapsed: ({ on }) => `Caduc depuis le ${on} : les membres ne l’ont pas confirmé`,
    replaced: ({ from, by }) => `Remplacé à partir du ${from} par ${by}`,
  },
  heldBack: {
    "nobody-holds": ({ role }) => `personne n’exerce le rôle « ${role} »`,
    "too-few-hold": ({ role }) =>
      role === ""
        ? "il demande plus de personnes qu’il n’y en a"
        : `il demande plus de voix qu’il n’y a de personnes ayant le rôle « ${role} »`,
    "nobody-stands-in": ({ role }) => `personne ne pourrait remplacer au titre du rôle « ${role} »`,
    "only-who-starts-holds": ({ role }) =>
      `seule la personne qui commencerait un document exerce le rôle « ${role} », et nul ne décide de ce qui est de sa plume`,
    "no-body": ({ role }) => `« ${role} » n’est plus le conseil ni l’un de ses comités`,
    "no-directors": ({ role }) => `une personne ayant le rôle « ${role} » ne siège pas au conseil`,
    "no-chair": ({ role }) => `la personne ayant le rôle « ${role} » ne siège pas à cette instance`,
    "beyond-delegation": ({ role }) =>
      `avec le rôle « ${role} », un comité statuerait au-delà de ce qui lui a été délégué`,
    "never-ends": () => "personne ne pourrait mener à terme tout ce qu’il prévoit",
  },
  toOther: "Lire le texte qui a pris sa place",
  toEarlier: "Lire le texte dont il a pris la place",
  toBefore: "Lire le texte en vigueur d’ici là",
  toCertificate: ({ called }) =>
    called === null ? "Le certificat de sa résolution" : `Le certificat de la résolution ${called}`,
  publicPage: {
    kicker: "Document de gouvernance",
    lead: "Ce à quoi l’organisation s’est engagée, tel que son conseil l’a adopté, dans les deux langues.",
    proof:
      "L’empreinte ci-dessous (SHA-256) désigne la version exacte que le conseil a adoptée. Vous pouvez la recalculer vous-même :",
  },
  listed: {
    inForce: "En vigueur",
    toCome: "Adoptés, et qui prendront effet",
    earlier: "Versions antérieures, et ce qui ne s’applique plus",
    none: "Aucun document de gouvernance n’est encore en vigueur.",
    versions: ({ count }) => (count === 1 ? "La version précédente" : `Les ${count} versions précédentes`),
    version: ({ number, title }) => `Version nº\u00a0${number} – ${title}`,
    one: ({ standing, adopted, number, resolution }) =>
      `${standing}. Adopté par le conseil le ${adopted} (${resolution === null ? "" : `résolution ${resolution}, `}inscription nº\u00a0${number} de son registre).`,
  },
  notice: {
    subject: ({ document }) => `Pour votre information, adopté par le conseil\u00a0: ${document}`,
    intro: ({ on }) =>
      `Le conseil d’administration a adopté ce document de gouvernance le ${on}, et il est publié. Rien n’est attendu de vous.`,
    isNew: "Il ne remplace aucun document antérieur : tout y est nouveau.",
    same: "Il dit mot pour mot ce que dit la version précédente.",
    members: ({ on }) =>
      `Comme règlement administratif, il s’applique jusqu’à la prochaine assemblée des membres${on === null ? "" : `, attendue le ${on}`}, et devient caduc à moins qu’ils ne le confirment.`,
    onceConfirmed: ({ on }) =>
      `Il vise le même but qu’un règlement administratif devenu caduc, et ne s’applique qu’une fois confirmé par les membres${on === null ? "" : ` ; leur assemblée est attendue le ${on}`}.`,
    added: ({ line }) => (line === null ? "Nouveau" : `Nouveau. ${line}`),
    removed: ({ line }) => (line === null ? "Retiré" : `Retiré. ${line}`),
    before: ({ line }) => (line === null ? "Avant" : `Avant. ${line}`),
    now: ({ line }) => (line === null ? "Maintenant" : `Maintenant. ${line}`),
    order: "Dans un autre ordre",
    long: "Cette ligne est aussi rédigée autrement. Sa page en donne le texte.",
    action: "Lire le document",
    check:
      "L’empreinte ci-dessous désigne la version exacte que le conseil a adoptée. La page du document l’offre en fichier, avec trois lignes qui vous permettent de recalculer l’empreinte vous-même.",
    why: ({ addressee }) =>
      `Vous recevez cet avis parce que ${addressee} a demandé les avis sur les documents de gouvernance. Vous pouvez vous désabonner à tout moment, aussitôt et sans donner de raison.`,
  },
  original: {
    title: "Ce qui change dans la version en vigueur",
    lead: "Chaque article nouveau, retiré ou rédigé autrement figure ici, tel qu’il est en vigueur et tel qu’il serait.",
    none: "Il dit mot pour mot ce que dit la version en vigueur.",
    new: ({ row }: { row: string }) => `Ajout\u00a0: ${row}`,
  },
  revise: {
    title: "Réviser un texte en vigueur",
    lead: "Son formulaire commence par tout ce que dit le texte. Une fois la révision adoptée par le conseil, elle prend sa place.",
    anew: "Ou en commencer un nouveau",
  },
  notRevised: {
    title: "Ce document ne peut pas être révisé",
    text: "On révise ce qui tient\u00a0: le conseil l’a adopté, rien n’en a pris la place, et il n’est pas devenu caduc. Ce n’est pas, ou plus, le cas de ce document.",
    back: "Choisir ce qui est à réviser, ou commencer un nouveau document",
  },
  revision: { title: "Réviser ce qui est en vigueur", start: "Commencer la révision" },
  members: {
    act: "Consigner ce que les membres ont décidé",
    title: "Consigner ce que les membres ont décidé",
    lead: ({ rule }) =>
      `Le règlement administratif du conseil s’applique jusqu’à la prochaine assemblée des membres, et devient caduc à moins qu’ils ne le confirment (${rule}). C’est leur procès-verbal qui fait foi ; ici, on le consigne.`,
    outcome: "Ce que les membres en ont fait",
    outcomes: {
      confirmed: "Ils l’ont confirmé",
      amended: "Ils l’ont confirmé avec des modifications",
      rejected: "Ils l’ont rejeté : il devient caduc ce jour-là",
      "not-submitted": "Il ne leur a pas été présenté : il devient caduc ce jour-là",
    },
    outcomeMissing: "Dites ce que les membres ont fait du règlement administratif",
    day: "Date de l’assemblée des membres",
    dayHint: "Aujourd’hui ou avant, et pas avant que le conseil l’ait adopté",
    dayWrong:
      "Donnez un jour depuis l’adoption du règlement administratif par le conseil : aujourd’hui ou avant",
    reason: "Quel procès-verbal en fait foi ?",
    reasonHint:
      "Nommez l’assemblée, le point et l’endroit où se trouve son procès-verbal ; pour une modification, dites comment le texte se lit. Ces mots sont conservés à part du registre, qui n’en contient qu’une preuve.",
    follows: [
      "Tout le monde voit sur sa page publique quelle est sa situation depuis.",
      "S’il devient caduc, le texte dont il avait pris la place s’applique de nouveau.",
      "Si cela se révèle inexact, une inscription ultérieure le corrige. Les deux restent consignées.",
    ],
    action: "Consigner",
    correcting: {
      act: "Corriger ce qui est consigné des membres",
      title: "Corriger ce qui est consigné des membres",
      lead: ({ decided }) =>
        `Il est consigné ceci : ${decided} C’est leur procès-verbal qui fait foi. Dites ici ce qu’il dit.`,
      decided: {
        confirmed: ({ on }) => `les membres l’ont confirmé le ${on}.`,
        amended: ({ on }) => `les membres l’ont confirmé avec des modifications le ${on}.`,
        rejected: ({ on }) => `les membres l’ont rejeté le ${on}.`,
        "not-submitted": ({ on }) => `il n’a pas été présenté aux membres à leur assemblée du ${on}.`,
      },
      same: "C’est ce qui est consigné. Modifiez la décision ou la date, ou n’y touchez pas",
      follows: [
        "L’inscription inexacte reste, et celle-ci compte à sa place : sur sa page publique et sur son certificat.",
        "S’il devient caduc ainsi, le texte dont il avait pris la place s’applique de nouveau ; s’il avait été dit caduc par erreur, il reprend cette place.",
        "La personne qui l’a rédigé et celle qui le suit en sont averties.",
      ],
      action: "Corriger",
    },
    moving: {
      act: "Reporter l’assemblée des membres",
      title: "Reporter l’assemblée des membres",
      lead: ({ on }) =>
        `Les membres doivent se prononcer sur ce règlement administratif le ${on}. Si leur assemblée est reportée, ou ajournée avant qu’ils ne le fassent, donnez sa nouvelle date. Rien n’en devient caduc.`,
      day: "Nouvelle date de l’assemblée des membres",
      dayHint: ({ last }) =>
        `À partir d’aujourd’hui, et au plus tard le ${last} : d’ici là, les membres se réunissent de toute façon`,
      dayWrong: ({ last }) => `Donnez une autre date qu’auparavant : d’aujourd’hui au ${last}`,
      reason: "Pourquoi est-elle à une autre date ?",
      reasonHint: "Ces mots sont conservés à part du registre, qui n’en contient qu’une preuve.",
      follows: [
        "Tout le monde voit sur sa page publique que les membres sont attendus à la nouvelle date.",
        "Le calendrier et les rappels passent à cette date.",
        "La personne qui l’a rédigé et celle qui le suit en sont averties.",
      ],
      action: "Consigner",
    },
  },
  attention: {
    review: "Sa date d’examen est passée, et rien n’a pris sa place",
    members: "Ce que les membres ont décidé de ce règlement administratif reste à consigner",
  },
  history: {
    adopted: ({ when, on, number, called }) =>
      `Le ${when}, il a été consigné que le conseil a adopté le document le ${on} (${called === null ? `inscription nº\u00a0${number}` : `résolution ${called}`}).`,
    days: ({ effect, review }) =>
      `Il prend effet le ${effect}, et doit être réexaminé au plus tard le ${review}.`,
    inForce: ({ when, on }) =>
      `Le ${when}, il a été consigné que le document est en vigueur depuis le ${on}.`,
    replaced: ({ when, by, from }) =>
      `Le ${when}, il a été consigné que ${by} prend la place de celui-ci à partir du ${from}.`,
    heldBack: ({ when, because }) =>
      `Le ${when}, il a été consigné que sa date est venue et qu’il n’est pas en vigueur : ${because}. Ce qui était en vigueur avant continue de s’appliquer.`,
    restored: ({ when, by, from }) =>
      `Le ${when}, il a été consigné que ${by} est devenu caduc, de sorte que celui-ci s’applique de nouveau à partir du ${from}.`,
    told: {
      review: ({ when, day }) =>
        `Le ${when}, la personne qui le suit a été avertie de sa date d’examen, le ${day}.`,
      members: ({ when, day }) =>
        `Le ${when}, la personne qui le suit a été avertie de l’assemblée des membres qui doit le confirmer, attendue le ${day}.`,
    },
    decided: {
      confirmed: ({ when, on, by }) =>
        `Le ${when}, ${by} a consigné que les membres ont confirmé le règlement administratif le ${on}.`,
      amended: ({ when, on, by }) =>
        `Le ${when}, ${by} a consigné que les membres ont confirmé le règlement administratif avec des modifications le ${on}.`,
      rejected: ({ when, on, by }) =>
        `Le ${when}, ${by} a consigné que les membres ont rejeté le règlement administratif le ${on} : il est devenu caduc ce jour-là.`,
      "not-submitted": ({ when, on, by }) =>
        `Le ${when}, ${by} a consigné que le règlement administratif n’a pas été présenté aux membres à leur assemblée du ${on} : il est devenu caduc ce jour-là.`,
    },
    corrected: {
      confirmed: ({ when, on, by }) =>
        `Le ${when}, ${by} a corrigé ce qui était consigné des membres : ils ont confirmé le règlement administratif le ${on}.`,
      amended: ({ when, on, by }) =>
        `Le ${when}, ${by} a corrigé ce qui était consigné des membres : ils ont confirmé le règlement administratif avec des modifications le ${on}.`,
      rejected: ({ when, on, by }) =>
        `Le ${when}, ${by} a corrigé ce qui était consigné des membres : ils ont rejeté le règlement administratif le ${on}, et il est devenu caduc ce jour-là.`,
      "not-submitted": ({ when, on, by }) =>
        `Le ${when}, ${by} a corrigé ce qui était consigné des membres : le règlement administratif ne leur a pas été présenté à leur assemblée du ${on}, et il est devenu caduc ce jour-là.`,
    },
    moved: ({ when, on, by }) =>
      `Le ${when}, ${by} a consigné que l’assemblée des membres qui doit se prononcer sur ce texte est attendue le ${on}.`,
    onceConfirmed:
      "Il vise le même but ou le même effet qu’un règlement administratif devenu caduc, et ne s’applique qu’une fois confirmé par les membres.",
  },
  refusal: {
    "no-by-law": {
      cause:
        "Les membres ne confirment que des règlements administratifs. Ce document n’en est pas un, et n’a pas à être confirmé.",
      next: "Revenez à sa page, et cherchez le règlement administratif dans la liste.",
    },
    "members-decided": {
      cause: "Ce que les membres ont décidé de ce règlement administratif est déjà consigné.",
      next: "Sa page le dit. Si c’est faux, corrigez-le depuis cette page, par une inscription ultérieure.",
    },
    "no-day-of-members": {
      cause:
        "Les membres n’ont pu décider de ce règlement administratif que depuis son adoption par le conseil : aujourd’hui ou avant.",
      next: "Ouvrez de nouveau la page et donnez un autre jour.",
    },
    "no-day-to-meet": {
      cause:
        "Les membres ne peuvent être attendus qu’à une autre date qu’auparavant : aujourd’hui ou plus tard, et dans le délai où ils se réunissent de toute façon.",
      next: "Ouvrez de nouveau la page et donnez un autre jour.",
    },
    "members-undecided": {
      cause: "Rien n’est encore consigné de ce que les membres ont décidé de ce règlement administratif.",
      next: "Consignez-le d’abord, depuis sa page.",
    },
    "nothing-corrected": {
      cause: "C’est déjà ce qui est consigné des membres.",
      next: "Ouvrez de nouveau la page, et modifiez la décision ou la date ; ou n’y touchez pas.",
    },
    "corrected-meanwhile": {
      cause: "Ce qui est consigné des membres a été corrigé depuis que vous avez ouvert la page.",
      next: "Ouvrez de nouveau la page : elle montre ce qui est consigné maintenant.",
    },
    "place-taken": {
      cause:
        "Ce règlement administratif étant dit caduc, le texte dont il avait pris la place s’appliquait de nouveau ; un autre a pris cette place depuis, ou est en voie de la prendre. Deux textes ne peuvent pas tenir en une place.",
      whose: ({ id }) => `C’est ${id}.`,
      next: "Faites retirer ce texte tant qu’il est en cours ; s’il est en vigueur, faites adopter par le conseil une révision qui dise ce qui s’applique.",
    },
  },
});
