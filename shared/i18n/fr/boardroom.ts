import type { Messages } from "../en.ts";
import { boardLetters, fallenLetters } from "./board-letters.ts";
import { de } from "./elision.ts";

export const boardroom = (): Messages["boardroom"] => ({
  mails: boardLetters(),
  fallen: fallenLetters(),
  ofBody: ({ committee }) =>
    committee === null ? "du conseil d’administration" : `du comité « ${committee} »`,
  facts: {
    when: "Quand",
    held: "A eu lieu",
    calledFor: "Convoquée pour",
    place: "Lieu",
    how: "Participation",
    chair: "Présidence",
    notice: "Avis donné",
  },
  how: {
    "in-person": "dans la salle",
    electronic: "par des moyens électroniques",
    either: "dans la salle ou par des moyens électroniques",
  },
  title: ({ body }) => `Réunion ${body}`,
  landing: {
    lead: ({ body, when }) => `Ce lien mène à la réunion ${body}, ${when}.`,
    action: "Ouvrir la réunion",
  },
  over: {
    cancelled: "Cette réunion a été annulée. Rien n’est attendu de vous.",
    "not-a-member":
      "Vous n’êtes pas, ou plus, membre de cette réunion. Si ce n’est pas exact, veuillez le dire au secrétariat.",
  },
  status: {
    convened: "Elle n’a pas encore commencé.",
    open: "Elle est en cours.",
    adjourned: "Elle est ajournée.",
    ended: "Elle est terminée.",
    cancelled: "Elle a été annulée.",
  },
  onCalendar: {
    text: "L’ordre du jour et ses documents se trouvent derrière votre propre lien, dans le courriel au sujet de cette réunion. L’avis dit quand elle commence ; deux heures lui sont réservées ici.",
    link: "L’ajouter à votre agenda (.ics)",
    name: "reunion.ics",
  },
  onDesk: {
    when: "Quand",
    waive: "L’avis vous en est parvenu tard : elle peut se tenir si vous renoncez au délai.",
    say: "Vous y êtes convoquée ou convoqué : veuillez dire si vous serez là. Son ordre du jour et ses documents s’y trouvent.",
    attend: "Vous y êtes convoquée ou convoqué. Son ordre du jour et ses documents s’y trouvent.",
    attest: "Vous la présidiez : veuillez dire si ce qui a été consigné est ce qui a été décidé.",
    draft: "Son procès-verbal est à rédiger.",
    confirm: "Son procès-verbal est rédigé : veuillez le confirmer, ou dire ce qui n’est pas exact.",
    answer:
      "Un membre dit que son procès-verbal n’est pas exact : veuillez y répondre, par écrit. D’ici là, personne ne le signe.",
    sign: "Son procès-verbal attend votre signature.",
  },
  agenda: "Ordre du jour",
  noAgenda: "Rien ne figure encore à l’ordre du jour.",
  nature: { decide: "pour décision", note: "pour en prendre acte", discuss: "pour discussion" },
  consent: "à l’ordre du jour de consentement, sauf si quelqu’un l’en retire",
  takeOut: "Demander qu’il soit débattu et voté à part",
  papers: "Chaque document s’ouvre tel qu’il a été présenté à la réunion.",
  paper: {
    lead: "Voici ce qui a été présenté à la réunion.",
    ofBefore:
      "Le document dit autre chose maintenant. Le vote porte sur la version qui a été présentée à la réunion, à moins qu’une autre n’y soit inscrite.",
    version: "Version présentée à la réunion :",
    back: "La réunion",
  },
  waive: {
    title: "Un avis tardif",
    lead: ({ days }) =>
      `L’avis se donne ${days} jours à l’avance. Si celui-ci vous parvient trop tard, vous pouvez renoncer à ce délai, et la réunion peut se tenir.`,
    since: ({ days }) =>
      `L’avis se donne ${days} jours à l’avance, à qui est alors membre. Vous l’êtes depuis : aucun ne vous était dû, et la réunion peut se tenir. Vous pouvez tout de même renoncer à l’avis : ses certificats le disent alors.`,
    action: "Renoncer à l’avis",
    done: "Vous avez renoncé à l’avis.",
  },
  accept: {
    title: "Par téléphone ou par vidéo",
    lead: "On ne participe par téléphone ou par vidéo que si tous les membres du conseil y consentent.",
    action: "Consentir aux moyens électroniques",
    done: "Vous avez consenti à la participation par des moyens électroniques.",
  },
  attest: {
    question: "Est-ce ce que la réunion a décidé ?",
    yes: "Oui, je l’atteste",
    yesHint: "Cela vaut dès maintenant, et les documents poursuivent leur chemin d’eux-mêmes.",
    no: "Non, une inscription est erronée",
    noHint: "Rien ne prend effet. Le secrétariat apprend pourquoi, et la question vous est posée de nouveau.",
    done: "Ce qui a été décidé a été attesté.",
    waits: "Ce qui a été décidé attend d’être attesté par la personne qui présidait.",
    contested: "La personne qui présidait dit qu’une inscription est erronée.",
  },
  effects: {
    "took-effect": "La décision a pris effet sur son document.",
    answered: "Elle vaut réponse du comité dans l’examen du document.",
    waits: "La décision est en route vers son document.",
    "without-effect":
      "La décision est restée sans effet : le document est allé plus loin entre-temps, ou son contenu est maintenant un autre.",
  },
  minutes: {
    title: "Procès-verbal",
    draft: "Rédiger le procès-verbal",
    draftLead:
      "Le procès-verbal est rédigé dans les deux langues à partir de ce qui a été consigné. Les personnes qui étaient là sont priées de le confirmer.",
    again:
      "Ce qui figure ci-dessous a changé depuis que le procès-verbal a été rédigé. Rédigé de nouveau, il est confirmé et signé de nouveau.",
    question: "Ce procès-verbal est-il exact ?",
    yes: "Oui, je le confirme",
    no: "Non, quelque chose n’est pas exact",
    noHint: "Votre raison est conservée à côté du procès-verbal, et le secrétariat l’apprend.",
    confirmed: ({ people }) => `Confirmé par ${people}.`,
    contestedBy: ({ people }) => `Contesté par ${people}.`,
    contest: ({ person }) => `${person} conteste ce procès-verbal`,
    contestAnswered: "Ce que le secrétariat a répondu",
    contestAnswer: "Votre réponse, qui reste à côté de la contestation",
    contestAnswerHint:
      "Elle ne change rien à ce qui a été attesté : si ce qui est consigné est faux, dites que la réunion est priée de le rectifier à sa prochaine séance. La personne qui le conteste est conduite à votre réponse.",
    saveContestAnswer: "Consigner la réponse",
    waits: ({ people }) =>
      `Il ne peut pas encore être signé : d’après ${people}, quelque chose n’y est pas exact. Il pourra l’être quand la personne qui tient les actes y aura répondu, par écrit, ou l’aura rédigé de nouveau.`,
    sign: "Signer le procès-verbal",
    signed: { chair: "Signé par la présidence.", secretary: "Signé par le secrétariat." },
    signedInPlace: {
      chair: ({ person, of, on }) =>
        `Signé par ${person}, à la place de ${of}, qui présidait et a quitté l’organisation le ${on}.`,
      secretary: ({ person, of, on }) =>
        `Signé par ${person}, à la place de ${of}, qui tenait les actes et le secrétariat jusqu’au ${on}.`,
    },
    fingerprint: "Empreinte du procès-verbal",
  },
  dissent: {
    title: "Si vous êtes en dissidence avec ce qui a été résolu",
    lead: ({ days }) =>
      `Une personne absente lors d’un vote peut inscrire sa dissidence à ce qu’il a résolu dans les ${days} jours après en avoir eu connaissance.`,
    again:
      "Le vote ci-dessous a été consigné de nouveau, et votre dissidence a été retirée par une inscription visible. Vous pouvez l’inscrire de nouveau, dans les mêmes jours.",
    awareOn: "Le jour où vous en avez eu connaissance (année-mois-jour)",
    action: "Inscrire ma dissidence",
  },
  readFirst: "Lisez d’abord ce qui a été consigné, plus bas",
  reason: "Votre raison",
  reasonHint: "Requise si vous dites que quelque chose n’est pas exact.",
  send: "Envoyer ma réponse",
  error: {
    choose: "Choisissez une réponse.",
    day: "Donnez le jour sous la forme année-mois-jour, par exemple 2026-12-10.",
    "items-open":
      "Un vote a été corrigé, et le bon n’est pas encore consigné. La personne qui tient les actes le consigne d’abord, puis on vous le demande de nouveau.",
    "not-yours":
      "Seule la personne qui présidait atteste ce qui a été décidé, elle-même et par son propre lien. Si c’était vous, demandez au secrétariat de rectifier qui présidait.",
    "room-differs":
      "Un vote a été compté dans une autre salle que celle qui est consignée. La personne qui tient les actes le rectifie d’abord, puis on vous le demande de nouveau.",
    "too-late": "Les jours prévus pour une dissidence sont passés, ou ce jour n’est pas encore venu.",
    "voted-for":
      "D’après ce qui est consigné, vous avez voté pour, et qui l’a fait ne peut être en dissidence. Si ce n’est pas exact, dites-le à la personne qui tient les actes.",
    "too-many-dissents":
      "De ce vote, seul le décompte est consigné, et il y a déjà autant de dissidences que de personnes qui n’ont pas voté pour. S’il en manque une, demandez à la personne qui tient les actes de rectifier le vote, ou de le consigner nommément.",
    "not-resolved": "Rien n’a été résolu sur ce point : il n’y a pas de quoi être en dissidence.",
    "minutes-contested":
      "Une personne qui était là conteste ce procès-verbal, et n’a pas encore eu de réponse. La personne qui tient les actes répond d’abord, par écrit ; ensuite il peut être signé.",
    "was-there": "Vous étiez là lors du vote : une dissidence s’inscrit alors à la réunion.",
    "was-absent":
      "Une personne absente ne confirme pas le procès-verbal. Si vous étiez là, dites-le au secrétariat. Vous pouvez exprimer votre dissidence sur ce qui a été résolu, dans les jours des règlements administratifs.",
    superseded: "Ce que montrait votre page a changé depuis. Veuillez le relire ci-dessous, puis répondre.",
    "already-answered": "Une réponse a déjà été donnée.",
    "already-open":
      "La réunion a commencé : seules comptent les présences. Si vous êtes en route, dites-le au secrétariat.",
    "not-in-the-room":
      "Cette réunion se tient par téléphone ou par vidéo seulement. Choisissez l’une des réponses ci-dessous.",
    "not-electronic":
      "Cette réunion se tient dans la salle seulement. Choisissez l’une des réponses ci-dessous.",
    "electronic-never-allowed":
      "Les règlements administratifs ne permettent à personne de participer par téléphone ou par vidéo. Choisissez l’une des réponses ci-dessous.",
    other: "Cela ne peut pas être inscrit dans l’état actuel des choses. La page ci-dessous le montre.",
  },
  oneLanguage: "inscrit dans une seule langue",
  resolvedText: "Texte de la résolution :",
  corrections: {
    title: "Corrigé depuis",
    by: ({ resolution, on, words }) => {
      const by = resolution === null ? `À la réunion du ${on}` : `Par la résolution ${resolution} du ${on}`;
      return words === null ? by : `${by} : ${words}`;
    },
    inTurn: "Ce qui a été consigné de cette réunion a été corrigé à son tour :",
    of: ({ on, heading }) => `Correction de ce qui a été consigné le ${on} : ${heading}`,
  },
  written: {
    opened: ({ when, person }) => `${when} : ouverture, présidence ${de(person)}.`,
    arrived: {
      "in-person": ({ when, person }) => `${when} : arrivée ${de(person)}.`,
      electronic: ({ when, person }) => `${when} : ${person} participe par des moyens électroniques.`,
    },
    left: ({ when, person }) => `${when} : départ ${de(person)}.`,
    chair: ({ when, person }) => `${when} : ${person} prend la présidence.`,
    adjourned: {
      quorum: ({ when, to }) =>
        `${when} : ajournement faute de quorum, ${to === null ? "à un jour encore à fixer" : `reprise le ${to}`}.`,
      time: ({ when, to }) =>
        `${when} : ajournement, ${to === null ? "à un jour encore à fixer" : `reprise le ${to}`}.`,
    },
    ended: ({ when }) => `${when} : levée de la réunion.`,
    out: {
      disqualified: ({ when, person }) => `${when} : ${person} quitte la salle, sans droit de vote.`,
      "stepped-aside": ({ when, person }) => `${when} : ${person} se retire et quitte la salle.`,
      author: ({ when, person }) => `${when} : ${person}, qui a écrit le texte, quitte la salle.`,
      away: ({ when, person }) => `${when} : ${person} quitte la salle.`,
    },
    interest: {
      when: {
        "before-discussion": "avant la discussion",
        "during-discussion": "une fois la discussion commencée",
        "after-vote": "après le vote, qui reste tel qu’il a été pris",
      },
      declared: ({ when, person, timing, nature }) =>
        `${when} : ${person} déclare un intérêt ${timing} : ${nature}.`,
      follows: {
        disqualified: ({ ground }) => `Cette personne quitte la salle, sans droit de vote : ${ground}.`,
        "stepped-aside": () => "Cette personne quitte la salle de son plein gré.",
        excepted: ({ ground }) => `Cette personne garde son droit de vote : ${ground}.`,
        officer: () => "Cette personne le déclare comme membre de la direction, et n’a pas de voix.",
      },
      ground: ({ ground }) => `Motif : ${ground}.`,
      extent: ({ words }) => `Ce qui est déclaré : ${words}`,
    },
    back: ({ when, person }) => `${when} : ${person} revient dans la salle.`,
    called: ({ when }) => `${when} : le point est appelé.`,
    noted: ({ when }) => `${when} : la réunion en prend acte.`,
    deferred: ({ when }) => `${when} : remis.`,
    notReached: "Point non abordé.",
    motion: {
      approve: "son approbation",
      return: "son renvoi à la personne qui l’a rédigé",
      refuse: "son refus",
    },
    presided: {
      in: ({ person }) => `À la présidence pour ce point : ${person}.`,
      out: ({ person }) =>
        `À la présidence : ${person}, hors de la salle pour ce point. Personne n’a été consigné à sa place.`,
    },
    moved: (told) =>
      told.seconder === null
        ? `${told.when} : ${told.mover} propose ${told.motion}, sans appui, personne d’autre ne votant dans la salle.`
        : `${told.when} : ${told.mover} propose ${told.motion}, avec l’appui ${de(told.seconder)}.`,
    votes: (told) => `${told.for} pour, ${told.against} contre, abstentions : ${told.abstained}.`,
    each: { for: "pour", against: "contre", abstained: "abstention" },
    casting: ({ vote }) => `Voix prépondérante de la présidence : ${vote}.`,
    asked: ({ words }) => `Il est demandé à la personne qui l’a rédigé : ${words}`,
    rule: (told) =>
      `Présences : ${told.present}. Quorum : ${told.quorum} sur ${told.directors}. Voix requises : ${told.needed} sur ${told.base} (${told.by}).`,
    carried: ({ resolution }) => `Adopté : résolution ${resolution}.`,
    advised: ({ resolution }) =>
      `Adopté, à titre de recommandation, qui ne décide rien par elle-même : résolution ${resolution}.`,
    lost: "Rejeté.",
    dissent: ({ person }) => `Dissidence ${de(person)}.`,
    dissentAbsent: ({ person, on }) =>
      on === null
        ? `Dissidence ${de(person)}, qui n’était pas là.`
        : `Dissidence ${de(person)}, qui n’était pas là et en a eu connaissance le ${on}.`,
    fallen: {
      "voted-for": ({ person }) =>
        `La dissidence ${de(person)} a été retirée : selon le vote consigné de nouveau, cette personne a voté pour.`,
      "was-absent": ({ person }) =>
        `La dissidence ${de(person)} a été retirée : selon le vote consigné de nouveau, cette personne n’était pas dans la salle.`,
      "not-resolved": ({ person }) =>
        `La dissidence ${de(person)} a été retirée : selon le vote consigné de nouveau, rien n’a été résolu.`,
      "not-decided": ({ person }) =>
        `La dissidence ${de(person)} a été retirée : le point n’a finalement pas été décidé.`,
    },
    absent: ({ people }) => `Absences : ${people}.`,
    waived: ({ people }) => `Renonciation à l’avis par ${people}.`,
    corrected: ({ entry, by }) =>
      `L’inscription ${entry} a été corrigée par l’inscription ${by}, et ne compte plus.`,
    saidWithout:
      "Ce qui a été dit de ce point pendant votre absence de la salle ne vous est pas montré. Si l’on vous demande de confirmer le procès-verbal, vous le faites sous cette réserve.",
    saidBefore:
      "Ce qui a été dit de ce point pendant que quelqu’un était hors de la salle en raison de son rapport à l’affaire figure ici une fois l’affaire décidée et le procès-verbal signé.",
    unreadable: "Ce qui est conservé de ces mots n’est pas ce qui avait été consigné.",
    untitled: "Un point",
  },
});
