import type { meetings as english } from "../en/meetings.ts";
import { de } from "./elision.ts";
import { meetingInterest } from "./meeting-interest.ts";
import { meetingLog } from "./meeting-log.ts";
import { meetingRefusals, meetingTyped } from "./meeting-refusals.ts";
import { meetingSigning } from "./meeting-signing.ts";

const because = {
  disqualified: "inhabile en droit à ce sujet",
  "stepped-aside": "s’est retirée ou retiré de son plein gré",
  author: "a écrit le texte",
  away: "ailleurs",
};

const motion = {
  approve: "de l’approuver",
  return: "de le renvoyer à son auteur",
  refuse: "de le refuser",
};

const outcome = { approved: "approuvé", returned: "renvoyé à son auteur", refused: "refusé" };

/** Les réunions du conseil et de ses comités. */
export const meetings = (): ReturnType<typeof english> => ({
  title: "Réunions",
  lead: "Les réunions du conseil et de ses comités tenues dans Accord : convoquées avec avis, consignées au fil de la séance.",
  board: "Conseil d’administration",
  of: ({ body, when }) => `${body}, ${when}`,
  convene: "Convoquer une réunion",
  toCome: "À venir",
  over: "Terminées",
  none: "Aucune réunion n’est convoquée. Quand une résolution écrite n’est pas adoptée, son objet attend une réunion : convoquez-en une ici, inscrivez l’objet à son ordre du jour, et consignez la séance ligne par ligne pendant qu’elle se tient.",
  noneOver: "Aucune réunion n’est encore terminée.",
  toMeetings: "Toutes les réunions",
  toRegister: "Tous les documents",
  toResolutions: "Registre des résolutions et livre des procès-verbaux",
  status: {
    convened: "Convoquée",
    cancelled: "Annulée",
    open: "En séance",
    adjourned: "Ajournée",
    ended: "Terminée",
  },
  next: {
    convened:
      "Complétez l’ordre du jour, veillez à ce que chaque membre ait reçu l’avis, et ouvrez la séance quand la présidence l’ouvre.",
    cancelled:
      "Cette réunion n’aura pas lieu. Ce qui était à son ordre du jour peut être inscrit à une autre.",
    open: "Consignez chaque fait quand il se produit : chaque bouton enregistre aussitôt, et une ligne erronée se corrige plus bas.",
    adjourned: "Elle reprend à sa prochaine séance. Les décisions déjà prises demeurent.",
    ended:
      "Elle est terminée. Tant que la personne qui présidait n’a pas attesté, une ligne erronée peut encore être corrigée.",
  },
  step: {
    title: "Ensuite",
    onPage: "Sur cette page",
    saved: ({ when, line }) => `Dernière inscription enregistrée, ${when} : ${line}`,
    steps: {
      notice: () => "Consignez l’avis sur papier, ou la renonciation, de qui n’a pas reçu l’avis",
      move: () => "Déplacez la réunion à un jour, avec un avis à ses membres actuels",
      agenda: () => "Inscrivez à l’ordre du jour ce qui est à décider",
      open: () => "Ouvrez la séance, quand la présidence l’ouvre",
      "vote-again": ({ item }) => `Consignez de nouveau le vote sur « ${item} »`,
      arrivals: () => "Consignez qui est là : il n’y a pas encore quorum",
      "quorum-lost": ({ item }) =>
        item === ""
          ? "Il n’y a plus quorum : consignez qui revient, ou ajournez"
          : `Il n’y a pas quorum pour « ${item} » : consignez qui revient, remettez ce point, ou ajournez`,
      vote: ({ item }) => `Consignez le vote sur « ${item} »`,
      note: ({ item }) => `Consignez ce qu’il advient de « ${item} »`,
      call: ({ item }) => `Appelez « ${item} »`,
      consent: () => "Votez sur l’ordre du jour de consentement",
      end: () => "Levez la séance : plus rien n’attend à l’ordre du jour",
      attest: ({ name }) =>
        `${name} atteste ce qui a été décidé, par son propre lien. Voyez ce qui a été consigné`,
      contested: ({ name }) =>
        `${name} dit qu’une ligne est erronée. Corrigez-la, et on le lui demandera de nouveau`,
      minutes: () =>
        "Vous avez reçu un lien par lequel préparer et signer le procès-verbal. Voyez ce qui a été consigné",
    },
  },
  signing: meetingSigning(),
  facts: {
    when: "Quand",
    place: "Où",
    attendance: "Comment",
    chair: "À la présidence",
    notice: "Avis",
    unreached: "Qui notre dernier courriel n’a pas atteint ; à prévenir autrement",
    quorum: "Quorum en ce moment",
  },
  attendance: {
    "in-person": "Dans la salle seulement",
    electronic: "Par téléphone ou vidéo seulement",
    either: "Dans la salle, ou par téléphone ou vidéo",
  },
  notice: {
    inTime: ({ days }) => `Donné à temps (au moins ${days} jours avant)`,
    short: ({ days, names }) =>
      `Trop court : moins de ${days} jours. Il faut encore la renonciation ${de(names)}.`,
    waived: "Trop court, et chaque membre y a renoncé",
    nobody: "N’a été donné à aucun des membres actuels.",
    paper: ({ names }) =>
      `Pas encore donné à ${names}, faute de consentement aux documents électroniques. Envoyez-le sur papier et consignez-le ici, ou consignez la renonciation.`,
  },
  quorum: ({ present, needed, directors, source }) =>
    `Présences : ${present} ; il en faut ${needed} sur ${directors} (${source})`,
  isHeld: "Il y a quorum.",
  isLost:
    "Il n’y a pas quorum : rien ne peut être décidé. Attendez une arrivée, remettez ce point, ou ajournez la réunion.",
  form: {
    title: "Convoquer une réunion",
    body: "Qui se réunit",
    chooseBody: "Choisir",
    day: "Jour",
    dayHint: "Par exemple 2027-03-05.",
    time: "Heure",
    timeHint: ({ zone }) => `Telle que les horloges l’indiquent (${zone}), par exemple 14:30.`,
    attendance: "Comment on y participe",
    place: "Lieu, ou façon de se joindre",
    placeHint: "Par exemple : siège, 2e étage ; ou le numéro à composer.",
    notice: "Texte de l’avis",
    noticeHint: "Chaque membre reçoit l’avis avec ce texte. Il est conservé avec les actes de la réunion.",
    proposed:
      "Avis vous est donné de cette réunion. Son ordre du jour et ses documents sont dans Accord. Si vous ne pouvez pas y participer, prévenez le secrétariat.",
    action: "La convoquer",
    wrong: {
      body: "Choisissez qui se réunit.",
      nobody:
        "Personne n’a les rôles de cette instance et de sa présidence. Chargez d’abord le répertoire avec ses membres.",
      day: "Écrivez le jour avec année, mois et jour, par exemple 2027-03-05.",
      time: "Écrivez l’heure avec les minutes, de 00:00 à 23:59.",
      attendance: "Choisissez comment on y participe.",
      place: "Dites où elle se tient, ou comment se joindre.",
      notice: "Écrivez ce que ses membres apprennent.",
    },
  },
  agenda: {
    title: "Ordre du jour",
    empty:
      "L’ordre du jour est vide. Inscrivez-y un document qui attend une décision, ou un point dans vos propres mots.",
    awaiting: "Documents qui attendent une décision de cette instance",
    put: "Inscrire à l’ordre du jour",
    heading: "Un point dans vos propres mots",
    itsHeading: { en: "Son intitulé en anglais", fr: "Son intitulé en français" },
    headingHint: "Tel que le procès-verbal doit le porter.",
    inOtherHint: "Le même dans l’autre langue : procès-verbaux et certificats sont dans les deux.",
    resolved: {
      en: "Le texte de la résolution en anglais, si vous le souhaitez",
      fr: "Le texte de la résolution en français, si vous le souhaitez",
    },
    resolvedHint:
      "Mot pour mot, tel qu’il est mis aux voix et certifié : « IL EST RÉSOLU QUE… ». À laisser vide si l’intitulé dit tout.",
    resolvedOtherHint: "Le même dans l’autre langue : l’un n’est pas certifié sans l’autre.",
    nature: "Ce que la réunion en fait",
    natures: { decide: "décide", note: "prend acte", discuss: "discute" },
    consent: "À l’ordre du jour de consentement : voté sans débat, sauf si quelqu’un l’en retire",
    correcting: {
      title: "Corriger ce qui a été consigné d’une réunion antérieure",
      lead: "Ce qui a été attesté reste tel quel. Ce qui est résolu ici figure désormais à côté, aux procès-verbaux des deux réunions et sur les certificats.",
      none: "Rien de ce qui a été consigné pour cette instance n’a été attesté récemment.",
      which: "La réunion",
      choose: "Choisissez une réunion",
      older: "Ou une réunion plus ancienne",
      olderHint:
        "Le jour pour lequel elle était convoquée, en année-mois-jour (2024-03-05), ou le numéro d’une de ses résolutions (2024-07).",
      words: {
        en: "Ce qui est faux, et ce qui est juste, en anglais",
        fr: "Ce qui est faux, et ce qui est juste, en français",
      },
      hint: "Comme le procès-verbal doit l’avoir : « Point 3 : 5 pour, 1 contre, et non 6 pour ».",
    },
    isConsent: "ordre du jour de consentement",
    recommends: "une recommandation au conseil",
    settles: "une recommandation, qui vaut réponse du comité",
    isCut:
      "Tant de documents sont en cours que tous n’ont pas été regardés. Un document qui attend une décision peut manquer ici : inscrivez-le quand il y en aura moins en cours.",
    unnamed: "Un point sans titre",
    up: "Monter",
    down: "Descendre",
    withdraw: "Retirer",
    takeOut: "Retirer de l’ordre du jour de consentement",
    call: "Appeler ce point",
    isCalled: "devant la réunion",
    deferred: "remis",
    noted: "pris acte",
    decided: ({ outcome: how, number }) =>
      number === "" ? outcome[how] : `${outcome[how]}, résolution ${number}`,
  },
  power: {
    decides: ({ resolution }) =>
      `Ce comité en décide, comme le conseil le lui a délégué par la résolution ${resolution}.`,
    "no-delegation": ({ source }) =>
      `Rien n’a été délégué à ce comité : il recommande au conseil ce qu’il faut décider (${source}).`,
    kind: ({ source }) =>
      `Ce genre de document n’a pas été délégué à ce comité : il recommande au conseil ce qu’il faut décider (${source}).`,
    amount: ({ source }) =>
      `Il dépasse le montant délégué à ce comité, ou n’en a pas : le comité recommande au conseil ce qu’il faut décider (${source}).`,
    undelegable: ({ source }) =>
      `Personne ne peut déléguer cela à un comité : il recommande au conseil ce qu’il faut décider (${source}).`,
    asked: ({ source }) =>
      `La recommandation de ce comité est demandée : elle vaut réponse du comité, et une autre instance décide ensuite (${source}).`,
    recommended: ({ committee, outcome: how, when }) => `Recommandation, ${committee} : ${how} (${when}).`,
  },
  people: {
    title: "Qui est là",
    before: "Membres, et avis de convocation",
    inRoom: "Dans la salle",
    electronic: "Par téléphone ou vidéo",
    absent: "N’est pas là",
    out: ({ why }) => `Hors de la salle : ${because[why]}`,
    arrives: "Est là, dans la salle",
    joins: "Est là, par téléphone ou vidéo",
    leaves: "Part",
    goesOut: "Sort pour ce point",
    why: "Pourquoi",
    because,
    comesBack: "Revient",
    takesChair: "Prend la présidence",
    waives: "Renonce à l’avis",
    needsPaper: "avis sur papier à envoyer",
    onPaper: "avis envoyé sur papier",
    sendsPaper: "J’ai envoyé l’avis sur papier",
    waived: "a renoncé à l’avis",
    accepts: "Consent au téléphone et à la vidéo",
    accepted: "consent au téléphone et à la vidéo",
  },
  item: {
    title: "Devant la réunion",
    none: "Aucun point n’est devant la réunion. Appelez-en un de l’ordre du jour.",
    note: "Ce qui s’est dit, tel que le procès-verbal doit le porter",
    saveNote: "Enregistrer la note",
    takeNote: "La réunion a pris acte",
    defer: "Le remettre",
    dissent: "Qui fait consigner sa dissidence sur ce qui a été résolu",
    saveDissent: "Consigner la dissidence",
  },
  interest: meetingInterest(),
  vote: {
    title: "Vote",
    motion: "Proposition",
    motions: motion,
    mover: "Proposée par",
    seconder: "Appuyée par",
    choose: "Choisir",
    each: "Le vote de chaque personne",
    eachHint: "Choisissez pour chaque personne dans la salle, ou laissez tout et donnez le compte plus bas.",
    count: "Ou le compte",
    votes: { for: "Pour", against: "Contre", abstained: "Abstentions" },
    asked: "Ce que son auteur est prié de changer, si le document lui revient",
    askedHint:
      "Il le lit à son document, et le procès-verbal le porte. Dites ce qui est à changer, et non qui était pour ou contre.",
    casting: "Voix prépondérante de la présidence, à égalité seulement",
    castings: { none: "Aucune", for: "Pour", against: "Contre" },
    action: "Consigner le vote",
  },
  consent: {
    title: "Ordre du jour de consentement",
    lead: "Ce dont personne ne souhaite parler est voté en une fois, avec la même proposition, le même appui et le même compte. Chaque point a son propre vote consigné et son propre numéro. Retirez d’abord ce qu’une personne souhaite débattre, ou dont elle ne peut décider.",
    action: "Consigner ces votes",
  },
  again: {
    title: "Un vote à consigner de nouveau",
    lead: ({ item, line }) =>
      `La ligne ${line}, le vote sur « ${item} », était fausse. Consignez-le tel qu’il a été pris : il compte avec les personnes qui étaient alors dans la salle. Son numéro lui reste.`,
    inside: ({ people }) => `Dans la salle à ce moment : ${people}.`,
    nobody: "Personne n’était dans la salle à ce moment.",
    wasMissing: "L’arrivée ou le départ d’une personne avant ce vote n’a pas été consigné",
    who: "Qui",
    what: "Ce qui s’est passé",
    whats: {
      arrived: "Était là",
      left: "Avait quitté la réunion",
      back: "Était dans la salle pour ce point",
    },
    was: ({ why }) => `N’était pas dans la salle pour ce point : ${because[why]}`,
    save: "Consigner à ce moment",
  },
  close: {
    open: "Ouvrir la réunion",
    chair: "Qui préside",
    adjourn: "Ajourner la réunion",
    because: "Pourquoi",
    reasons: { time: "Pour continuer à un autre moment", quorum: "Il n’y a plus quorum" },
    until: "À quel jour, et à quelle heure (les deux peuvent manquer)",
    end: "Terminer la réunion",
    change: "Déplacer ou annuler la réunion",
    move: "Déplacer la réunion",
    moveLead:
      "Un autre jour, une autre heure, un autre lieu ou une autre façon de participer. Qui est membre maintenant, ou ce jour-là, reçoit un nouvel avis : son délai court de nouveau dès maintenant, et les renonciations sont redemandées. Leurs liens restent les mêmes.",
    moveWhy: "Pourquoi, dans les mots du nouvel avis",
    cancel: "Annuler la réunion",
    reason: "Motif",
  },
  log: meetingLog(),
  typed: meetingTyped(),
  refusal: meetingRefusals(),
});
