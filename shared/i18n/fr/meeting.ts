import type { Messages } from "../en.ts";
import { boardOr, boardOrFirst, ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";

/** Une réunion, telle qu’elle vient après « à ». */
export const heldAt = ({
  heldOn,
  resolution,
}: {
  heldOn: string;
  resolution?: string | null | undefined;
}): string => {
  if (resolution === undefined) return `une réunion tenue hors d’Accord le ${heldOn}`;
  return `la réunion du ${heldOn}${resolution === null ? "" : `, par la résolution ${resolution}`}`;
};

export const meeting = (n: Nouns): Messages["meeting"] => ({
  act: ({ committee }) => `Consigner ce qu’une réunion ${ofBoardOr(committee)} a décidé`,
  actAgain: "Consigner de nouveau la décision de la réunion",
  waits: ({ name, outcome }) =>
    `La décision de la réunion est consignée (« ${outcome} ») ; en attente d’attestation : ${name}, qui présidait.`,
  waitsAgain:
    "Ce qui a été consigné de la réunion est contesté par la personne qui présidait. En attente : le secrétariat, pour le consigner de nouveau.",
  enter: {
    title: ({ committee }) => `Ce que ${boardOr(committee)} a décidé à une réunion`,
    lead: "Consignez-le comme au procès-verbal. La personne qui présidait la réunion est ensuite invitée à l’attester par un lien à elle ; d’ici là, rien n’est décidé.",
    heldOn: "Date de la réunion",
    heldOnHint: "Par exemple 2026-11-20.",
    place: "Lieu, ou moyen par lequel elle s’est tenue",
    placeHint: "Par exemple : siège, Montréal ; ou par visioconférence.",
    convened: "Convocation de la réunion",
    notices: {
      given: "Chaque membre du conseil a eu l’avis à temps",
      waived: "Avis tardif, ou pas donné à tous : qui ne l’a pas eu à temps y a renoncé",
      unsaid: "Le procès-verbal n’en dit rien",
    },
    noticeHints: {
      given: ({ days }) =>
        `Jours d’avis requis avant la réunion selon les règlements administratifs : ${days}.`,
      unsaid: "Le certificat le dit alors, et ne dit pas que la réunion a été dûment convoquée.",
    },
    noticeOn: "Jour où l’avis a été donné",
    noticeOnHint:
      "Par exemple 2026-11-12. Laissez vide s’il n’y en a pas eu, ou si le procès-verbal n’en dit rien.",
    attendance: "Qui était là",
    attendanceHint:
      "Pour chaque membre du conseil : était-il dans la salle pour ce point ? Qui est hors de la salle ne vote pas ; les règlements administratifs disent si cette personne compte dans le quorum.",
    chooseAttendance: "Choisissez",
    attends: {
      absent: "Absence",
      present: "Présence",
      disqualified: "Hors de la salle : inhabile à voter (conflit d’intérêts selon la loi)",
      "stepped-aside": "Hors de la salle : en retrait",
      author: `Hors de la salle : a rédigé ${n.the}`,
      away: "Hors de la salle : pour une autre raison",
    },
    chair: "Qui présidait la réunion",
    mover: "Qui a proposé la motion",
    seconder: "Qui l’a appuyée",
    choosePerson: "Choisissez un membre du conseil",
    motion: "Ce qui a été mis aux voix",
    motions: {
      approve: `Approuver ${n.the}`,
      return: "Le renvoyer à la personne qui l’a rédigé",
      refuse: "Le refuser définitivement",
    },
    motionHints: {
      approve: `Si la motion est rejetée, ${n.the} est refusé.`,
      return: "Il revient avec les raisons ci-dessous.",
      refuse: `Son parcours s’arrête là. ${n.forDonors ? `Les donateurs qui ont reçu d’Accord l’avis d’une nouvelle date apprennent que ${n.the} ne viendra pas, sans les raisons. ` : ""}Accord n’avertit personne${n.forDonors ? " d’autre" : ""} à qui une date a été promise : dites-le-lui vous-même.`,
    },
    votes: "Voix",
    votesHint: "Chaque personne dans la salle compte une fois : pour, contre ou abstention.",
    for: "Pour",
    against: "Contre",
    abstained: "Abstentions",
    castingVote: "En cas d’égalité : voix prépondérante de la présidence",
    casting: {
      equal: "Il n’y avait pas égalité",
      none: "Égalité, sans voix prépondérante exprimée",
      for: "Pour",
      against: "Contre",
    },
    reasons: "Raisons de la décision",
    reasonsHint: `Les personnes liées à ce document peuvent les lire. Si ${n.the} est renvoyé, elles disent ce qui est demandé. Ne nommez jamais un enfant.`,
    minutes: "Procès-verbal de la réunion",
    minutesHint:
      "Facultatif. Un seul fichier, de 25 Mo au plus : PDF, images et fichiers de traitement de texte. Le conseil et quiconque tient ses registres peuvent l’ouvrir ; ce qui sort de la maison n’en donne que l’empreinte. Ce que vous avez saisi ici est conservé pendant ce temps.",
    minutesOpen: "Ajouter ou retirer le procès-verbal",
    action: "Consigner la décision",
  },
  error: {
    "file-changed":
      "Depuis l’ouverture de cette page, le procès-verbal a été joint, remplacé ou retiré. Vérifiez ce qui en est dit ci-dessous, et consignez de nouveau la décision",
    "file-unfinished":
      "Le procès-verbal n’est pas arrivé en entier : ouvrez sa page pour reprendre où l’envoi s’est arrêté, ou retirez-le",
    "file-in-quarantine":
      "Le procès-verbal est encore en cours de vérification (logiciels malveillants). Cela prend une minute ou deux : attendez et consignez de nouveau la décision, ou retirez-le",
    "file-refused":
      "Le procès-verbal n’a pas pu être pris, comme il est dit ci-dessous. Retirez-le, et joignez un autre fichier si vous en avez un",
    date: "Inscrivez la date de la réunion, par exemple 2026-11-20",
    place: "Dites où, ou par quel moyen, la réunion s’est tenue",
    reasons: "Inscrivez les raisons de la décision",
    "choose-convened": "Dites comment la réunion a été convoquée",
    "notice-day":
      "Inscrivez le jour où l’avis a été donné, par exemple 2026-11-12. Si le procès-verbal ne l’a pas, choisissez qu’il n’en dit rien",
    "notice-unsaid":
      "Un jour d’avis est inscrit : dites si chaque membre du conseil a eu cet avis à temps, ou laissez le jour vide",
    "notice-after": "L’avis ne peut avoir été donné après la réunion : corrigez l’un ou l’autre jour",
    "notice-short": ({ days, needed }) =>
      `Jours d’avis : ${days} ; requis par les règlements administratifs : ${needed}. Si qui ne l’a pas eu à temps y a renoncé, choisissez-le. Sinon, une telle réunion ne décide rien : la décision doit être reprise à une autre`,
    "cannot-be-waived":
      "Les règlements administratifs ne laissent personne renoncer à l’avis : une réunion convoquée trop tard ne décide rien, et la décision doit être reprise à une autre",
    "choose-chair": "Choisissez qui présidait la réunion",
    "choose-mover": "Choisissez qui a proposé la motion",
    "choose-seconder":
      "Choisissez qui a appuyé la motion : seule s’en passe celle d’une personne qui était seule dans la salle",
    "choose-motion": "Choisissez ce qui a été mis aux voix",
    "choose-attends": ({ name }) => `Dites si cette personne était là : ${name}`,
    "votes-number": "Inscrivez chaque nombre de voix en entier, 0 s’il n’y en a pas",
    "in-the-future": "La réunion est à venir : inscrivez la date à laquelle elle s’est tenue",
    "before-referral": ({ day }) =>
      `La question a été portée à une réunion le ${day} : une réunion antérieure ne peut l’avoir tranchée`,
    "nobody-present": "Dites qui était là",
    "not-a-director": ({ name }) =>
      `Seuls comptent les membres du conseil au jour de la réunion, et en voici un qui n’en était pas : ${name}`,
    "out-but-not-present": ({ name }) => `On ne peut quitter la salle sans y avoir été : ${name}`,
    "author-in-room": ({ name }) =>
      `${name} a rédigé ${n.this}, ou en a reçu la rédaction, et personne ne se prononce sur son propre travail : il fallait être hors de la salle`,
    "disqualified-in-room": ({ name }) =>
      `${name} a déclaré par écrit un intérêt qui lui retire le droit de vote : il fallait être hors de la salle`,
    "no-quorum": ({ present, quorum }) =>
      `Il n’y avait pas quorum pour ce point : dans la salle, ${present} ; il en faut ${quorum} selon les règlements administratifs. Une telle décision n’est pas valide : elle doit être reprise à une réunion qui a quorum`,
    "not-present": {
      chair: "La personne qui présidait la réunion devait y être",
      mover: "La personne qui a proposé la motion devait être là",
      seconder: "La personne qui a appuyé la motion devait être là",
    },
    "out-of-room": {
      mover: "La personne qui a proposé la motion était hors de la salle pour ce point",
      seconder: "La personne qui a appuyé la motion était hors de la salle pour ce point",
      castingVote: "La personne qui présidait était hors de la salle pour ce point et n’y a pas de voix",
    },
    "cannot-attest": ({ name }) =>
      `${name} ne peut attester cette décision, pour avoir quitté ses fonctions, rédigé ${n.the} ou saisi la décision, ou parce que sa nouvelle adresse est contestée : choisissez qui d’autre a présidé pour ce point`,
    "same-as-mover": "On n’appuie pas sa propre motion : choisissez quelqu’un d’autre",
    "too-many-votes": ({ votes, room }) =>
      `Voix comptées : ${votes} ; personnes dans la salle : ${room}. Il y a plus de voix que de personnes`,
    "votes-missing": ({ votes, room }) =>
      `Voix comptées : ${votes} ; personnes dans la salle : ${room}. Comptez comme abstention qui n’a pas voté`,
    "no-casting-vote": "Les règlements administratifs ne donnent pas de voix prépondérante à la présidence",
    "casting-unsaid":
      "Il y a égalité : dites si la personne qui présidait a exprimé une voix prépondérante. Sans elle, la motion est rejetée.",
    "no-tie": "La voix prépondérante n’existe qu’en cas d’égalité",
    "entered-meanwhile": ({ day, outcome }) =>
      `Depuis l’ouverture de cette page, une décision a été consignée : réunion du ${day}, « ${outcome} ». Si celle-ci doit la remplacer, vérifiez-la et consignez-la de nouveau ; sinon, quittez cette page`,
    "contested-meanwhile":
      "Depuis l’ouverture de cette page, la personne qui présidait la réunion a dit que ce qui était consigné n’est pas exact : la page du document montre sa raison. Vérifiez ceci à sa lumière, et consignez-le de nouveau",
    "nothing-decided": `La motion a été rejetée : rien n’a donc été décidé, et ${n.the} attend toujours sa décision`,
  },
  attest: {
    title: ({ committee }) => `Attester la décision ${ofBoardOr(committee)}`,
    lead: ({ name }) =>
      `Vous présidiez cette réunion. ${name} a consigné ce qu’elle a décidé ; voici exactement ce qui sera inscrit. Rien ne l’est avant votre choix ci-dessous.`,
    choice: "Est-ce bien ce qui a été décidé ?",
    attest: "Oui, je l’atteste",
    attestHint: ({ committee }) =>
      `C’est alors la décision ${ofBoardOr(committee)}, et le document suit son cours de lui-même.`,
    contest: "Non, ce n’est pas ce qui a été décidé",
    contestHint:
      "Rien n’est inscrit comme décidé. La ou le secrétaire apprend votre raison et peut consigner la décision de nouveau.",
    reason: "Sinon : ce qui n’est pas exact",
    reasonHint: "La ou le secrétaire et les membres du conseil peuvent la lire.",
    action: "Inscrire ma réponse",
    choose: "Choisissez si c’est bien ce qui a été décidé",
    reasonNeeded: "Dites ce qui n’est pas exact",
    statement: ({ name, committee }) =>
      `En répondant oui, moi, ${name}, j’atteste, pour avoir présidé la réunion, que c’est là ce que ${boardOr(committee)} a décidé.`,
  },
  record: {
    title: "La décision",
    outcome: {
      approved: ({ committee }) => `${boardOrFirst(committee)} a approuvé ${n.the}`,
      returned: ({ committee }) =>
        `${boardOrFirst(committee)} a renvoyé ${n.the} à la personne qui l’a rédigé`,
      refused: ({ committee }) => `${boardOrFirst(committee)} a refusé ${n.the}`,
    },
    heldOn: "Réunion du",
    place: "Lieu",
    convened: "Convocation",
    convenedBy: {
      given: ({ on }) => `Par un avis du ${on}, que chaque membre du conseil a eu à temps`,
      waived: ({ on }) =>
        on === null
          ? "Sans avis à temps, ce à quoi il a été renoncé"
          : `Par un avis du ${on} ; qui ne l’a pas eu à temps y a renoncé`,
      unsaid: "Le procès-verbal n’en dit rien",
      unrecorded: "Non consignée",
    },
    present: "Présences",
    out: "Hors de la salle pour ce point",
    outBecause: {
      disqualified: "sans droit de vote",
      "stepped-aside": "en retrait",
      author: `a rédigé ${n.the}`,
      away: "hors de la salle",
    },
    outOne: ({ name, because }) => `${name} (${because})`,
    chair: "À la présidence",
    mover: "Proposée par",
    seconder: "Appuyée par",
    motion: "Motion",
    votes: "Voix",
    votesOf: (told) => `${told.for} pour, ${told.against} contre, abstentions : ${told.abstained}`,
    castingVote: "Voix prépondérante",
    quorum: "Quorum",
    quorumOf: (told) =>
      `${told.present} dans la salle ; il en faut ${told.quorum} sur ${told.directors} (${told.source})`,
    majority: "Majorité",
    majorityOf: (told) =>
      `il en faut ${told.needed} sur ${told.base} : ${told.carried ? "adoptée" : "rejetée"} (${told.source})`,
    minutes: "Procès-verbal",
    minutesHash: "SHA-256 du procès-verbal",
    reasons: "Raisons",
    version: `Version ${n.of}`,
    nobody: "Personne",
  },
  history: {
    entered: (told) =>
      `Le ${told.when}, ${told.by} a consigné ce que ${boardOr(told.committee)} a décidé à une réunion tenue hors d’Accord le ${told.heldOn}, et il a été demandé à ${told.chair}, qui la présidait, de l’attester.`,
    attested: {
      approved: (told) =>
        `Le ${told.when}, ${told.by} a attesté la décision prise à une réunion tenue hors d’Accord le ${told.heldOn} : ${boardOr(told.committee)} a approuvé ${n.the}.`,
      returned: (told) =>
        `Le ${told.when}, ${told.by} a attesté la décision prise à une réunion tenue hors d’Accord le ${told.heldOn} : ${boardOr(told.committee)} a renvoyé ${n.the} à la personne qui l’a rédigé.`,
      refused: (told) =>
        `Le ${told.when}, ${told.by} a attesté la décision prise à une réunion tenue hors d’Accord le ${told.heldOn} : ${boardOr(told.committee)} a refusé ${n.the}.`,
    },
    resolved: {
      approved: (told) =>
        `Le ${told.when}, la décision ${ofBoardOr(told.committee)} a pris effet, attestée par ${told.by}, qui présidait ${heldAt(told)} : ${n.the} est approuvé.`,
      returned: (told) =>
        `Le ${told.when}, la décision ${ofBoardOr(told.committee)} a pris effet, attestée par ${told.by}, qui présidait ${heldAt(told)} : ${n.the} retourne à la personne qui l’a rédigé.`,
      refused: (told) =>
        `Le ${told.when}, la décision ${ofBoardOr(told.committee)} a pris effet, attestée par ${told.by}, qui présidait ${heldAt(told)} : ${n.the} est refusé.`,
    },
    recommended: {
      approved: (told) =>
        `Le ${told.when}, une recommandation a été consignée, attestée par ${told.by}, qui présidait la réunion du ${told.heldOn} (${told.committee}) : approuver ${n.the}. Voix : ${told.votes}.`,
      returned: (told) =>
        `Le ${told.when}, une recommandation a été consignée, attestée par ${told.by}, qui présidait la réunion du ${told.heldOn} (${told.committee}) : renvoyer ${n.the} à la personne qui l’a rédigé. Voix : ${told.votes}.`,
      refused: (told) =>
        `Le ${told.when}, une recommandation a été consignée, attestée par ${told.by}, qui présidait la réunion du ${told.heldOn} (${told.committee}) : ne pas approuver ${n.the}. Voix : ${told.votes}.`,
    },
    numbered: ({ when, resolution }) =>
      `Le ${when}, la résolution adoptée par écrit a été inscrite au registre sous le numéro ${resolution}.`,
    listed: ({ when }) =>
      `Le ${when}, la décision prise à une réunion tenue hors d’Accord a été inscrite au registre des résolutions, sans numéro propre.`,
    contested: ({ when, by, committee }) =>
      `Le ${when}, ${by} a dit que ce qui a été consigné n’est pas ce que ${boardOr(committee)} a décidé.`,
    place: "Lieu de la réunion",
    minutes: "Son procès-verbal est joint, en un fichier dont voici le SHA-256 :",
  },
  note: ({ name, ...held }) => `Décidé à ${heldAt(held)}, attesté par ${name}`,
  recommended: {
    approved: (told) =>
      `${told.committee} : approbation recommandée à sa réunion du ${told.heldOn} (${told.votes})`,
    returned: (told) =>
      `${told.committee} : renvoi recommandé à sa réunion du ${told.heldOn} (${told.votes})`,
    refused: (told) =>
      `${told.committee} : approbation non recommandée à sa réunion du ${told.heldOn} (${told.votes})`,
  },
  publicNote: ({ committee, ...held }) =>
    `Approuvé par ${boardOr(committee)} à ${heldAt(held)}, attesté par la personne qui la présidait.`,
  refused: {
    title: ({ committee }) => `${boardOrFirst(committee)} a refusé ${n.this}`,
    text: ({ note }) => `${note}. Plus rien n’est attendu de personne.`,
    reason: ({ committee }) => `Les raisons ${ofBoardOr(committee)}`,
  },
});
