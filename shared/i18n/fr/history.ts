import type { Messages } from "../en.ts";
import { counted, formFor } from "../plural.ts";
import { de } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

type Told = { when: string };

export const history = (n: Nouns): Messages["history"] => ({
  imported: {
    agreement: ({ when, version }) =>
      `Le ${when}, une entente signée avant Accord a été reprise telle quelle, version ${version}.`,
    plan: ({ when, version }) =>
      `Le ${when}, un plan adopté avant Accord a été repris tel quel, version ${version}.`,
  },
  opened: ({ when, author, due, donorDue }) =>
    donorDue === null
      ? `Le ${when}, ${author} a commencé ce document, à soumettre au plus tard le ${due}.`
      : `Le ${when}, Accord a ouvert ce rapport, que l’entente prévoit, et a demandé à ${author} de le rédiger au plus tard le ${due}, pour qu’il soit chez le donateur d’ici le ${donorDue}.`,
  openedForYear: ({ when, author, due }) =>
    `Le ${when}, Accord a ouvert ce rapport, une année du plan étant terminée, et a demandé à ${author} de le rédiger au plus tard le ${due}.`,
  invited: {
    writer: ({ when, by, name }) => `Le ${when}, ${by} a invité ${name} à rédiger aussi ${n.the}.`,
    translator: ({ when, by, name }) => `Le ${when}, ${by} a invité ${name} à traduire ${n.the}.`,
    commenter: ({ when, by, name }) => `Le ${when}, ${by} a invité ${name} à commenter ${n.the}.`,
  },
  released: {
    writer: ({ when, by, name }) =>
      `Le ${when}, ${by} a mis fin à l’invitation de ${name} à rédiger ${n.the}.`,
    translator: ({ when, by, name }) =>
      `Le ${when}, ${by} a mis fin à l’invitation de ${name} à traduire ${n.the}.`,
    commenter: ({ when, by, name }) =>
      `Le ${when}, ${by} a mis fin à l’invitation de ${name} à commenter ${n.the}.`,
  },
  submitted: ({ when, by, round, version }) =>
    `Le ${when}, ${by} a soumis ${n.the}${round === 1 ? "" : ` de nouveau (soumission nº ${round})`}, version ${version}.`,
  takenBack: ({ when, by }) => `Le ${when}, ${by} a repris ${n.the}, avant que quiconque se prononce.`,
  resumed: {
    halted: ({ when, attempt }) =>
      `Le ${when}, Accord a constaté que l’examen s’était interrompu et l’a repris à partir du registre (passage nº ${attempt}). Aucune décision n’a été perdue.`,
    meeting: ({ when }) => `Le ${when}, Accord a donné suite à ce que la réunion avait décidé.`,
    translation: ({ when }) => `Le ${when}, la traduction étant là, Accord est passé à la publication.`,
  },
  stageOpened: ({ when, stage, people, version }) =>
    `Le ${when}, l’étape « ${stage} » s’est ouverte : la décision sur la version ${version} revient à ${people}.`,
  stageVacant: ({ when, stage, version }) =>
    `Le ${when}, l’étape « ${stage} » s’est ouverte pour la version ${version}.`,
  informed: ({ people }) => `Pour prendre acte, ce qui n’est pas une décision : ${people}.`,
  decided: {
    approve: ({ when, by, role, version }) => `Le ${when}, ${by} (${role}) a approuvé la version ${version}.`,
    "request-changes": ({ when, by, role, version }) =>
      `Le ${when}, ${by} (${role}) a demandé des modifications à la version ${version}.`,
    "approve-with-reservations": ({ when, by, role, version }) =>
      `Le ${when}, ${by} (${role}) a approuvé la version ${version} avec réserves.`,
    reject: ({ when, by, role, version }) => `Le ${when}, ${by} (${role}) a refusé la version ${version}.`,
    accept: ({ when, by, role, version }) =>
      `Le ${when}, ${by} (${role}) a accepté la version ${version}, pour le donateur.`,
    consent: ({ when, by, role, version }) =>
      `Le ${when}, ${by} (${role}) a consenti à la version ${version}.`,
    "take-note": ({ when, by, role, version }) =>
      `Le ${when}, ${by} (${role}) a pris acte de la version ${version}, ce qui n’est pas une décision.`,
  },
  recused: {
    recused: ({ when, by, role, nature }) =>
      `Le ${when}, ${by} s’est récusé ou récusée de « ${role} » : ${nature}. Accord l’a annoncé au secrétariat, qui trouve quelqu’un d’autre s’il ne reste personne.`,
    disqualified: ({ when, by, nature, ground }) =>
      `Le ${when}, ${by} a déclaré ne pas être habile à voter sur la résolution : ${nature}${ground === undefined ? "" : `, par le motif « ${ground} »`}.`,
    "stepped-aside": ({ when, by, nature }) =>
      `Le ${when}, ${by} s’est retiré ou retirée de la résolution : ${nature}.`,
  },
  interestDeclared: ({ when, by, nature, exception }) =>
    `Le ${when}, ${by} a déclaré un intérêt qui ne prive pas du vote : ${nature}, par l’exception « ${exception} ».`,
  reservationClosed: ({ when, by, of }) =>
    of === null
      ? `Le ${when}, ${by} a levé ses réserves.`
      : `Le ${when}, ${by} a levé les réserves ${de(of)}.`,
  stageNoted: ({ when, stage }) => `Le ${when}, l’étape « ${stage} », où l’on prend acte, était terminée.`,
  stageClosed: {
    approved: ({ when, stage }) => `Le ${when}, l’étape « ${stage} » s’est terminée par une approbation.`,
    "changes-requested": ({ when, stage }) =>
      `Le ${when}, l’étape « ${stage} » s’est terminée par une demande de modifications : ${n.the} est retourné à la rédaction.`,
    refused: ({ when, stage }) =>
      `Le ${when}, l’étape « ${stage} » s’est terminée par un refus : ${n.the} est refusé pour de bon.`,
  },
  ballot: {
    sign: ({ when, by, version }: Told & { by: string; version: string }) =>
      `Le ${when}, ${by} a signé la résolution sur la version ${version}.`,
    refuse: ({ when, by, version }: Told & { by: string; version: string }) =>
      `Le ${when}, ${by} a refusé de signer la résolution sur la version ${version}.`,
    abstain: ({ when, by, version }: Told & { by: string; version: string }) =>
      `Le ${when}, abstention ${de(by)} à l’égard de la résolution sur la version ${version}.`,
  },
  uncounted:
    "Cela ne compte pas : à l’adoption de la résolution, cette personne ne siégeait plus à l’instance qui résout.",
  hadLeft: ({ people }) => `Départ entre-temps : ${people}.`,
  ballotTakenBack: ({ when, by }) =>
    `Le ${when}, ${by} a repris sa réponse à la résolution, avant qu’elle prenne effet.`,
  directorJoined: ({ when, person }) =>
    `Le ${when}, ${person}, dont l’élection au conseil a eu lieu pendant que la résolution était ouverte, a été invité ou invitée à la signer aussi.`,
  toMeeting: {
    refused: ({ when, stage }: Told & { stage: string }) =>
      `Le ${when}, l’étape « ${stage} » a pris fin sans résolution, car une personne a refusé de signer : la question va à une réunion.`,
    abstained: ({ when, stage }: Told & { stage: string }) =>
      `Le ${when}, l’étape « ${stage} » a pris fin sans résolution, car une personne s’est abstenue : la question va à une réunion.`,
    silence: ({ when, stage }: Told & { stage: string }) =>
      `Le ${when}, l’étape « ${stage} » a pris fin sans résolution, car toutes les signatures n’étaient pas réunies à temps : la question va à une réunion.`,
    recused: ({ when, stage }: Told & { stage: string }) =>
      `Le ${when}, l’étape « ${stage} » a pris fin sans résolution, car une personne du conseil s’est retirée, ou il ne restait personne d’habile à voter : la question va à une réunion.`,
    "stepped-aside": ({ when, stage }: Told & { stage: string }) =>
      `Le ${when}, l’étape « ${stage} » a pris fin sans résolution, car une personne du conseil s’est retirée, et reste habile à voter : la question va à une réunion.`,
    "nobody-entitled": ({ when, stage }: Told & { stage: string }) =>
      `Le ${when}, l’étape « ${stage} » a pris fin sans résolution, car il ne restait personne d’habile à voter, chaque personne sollicitée étant inhabile ou ne siégeant plus : la question va à une réunion.`,
    "author-entitled": ({ when, stage }: Told & { stage: string }) =>
      `Le ${when}, l’étape « ${stage} » a pris fin sans résolution, car une personne du conseil a rédigé ${n.the}, ou en a reçu la rédaction : la question va à une réunion.`,
    "no-quorum": ({ when, stage }: Told & { stage: string }) =>
      `Le ${when}, l’étape « ${stage} » a pris fin sans résolution, car les personnes alors en fonction étaient moins nombreuses que le quorum : la question va à une réunion, une fois des vacances comblées.`,
  },
  laneClosed: {
    refused: ({ when, lane }) =>
      `Le ${when}, la résolution « ${lane} » a pris fin, car une personne a refusé de signer.`,
    abstained: ({ when, lane }) =>
      `Le ${when}, la résolution « ${lane} » a pris fin, car une personne s’est abstenue.`,
    silence: ({ when, lane }) =>
      `Le ${when}, le délai de la résolution « ${lane} » était passé, et toutes les signatures n’étaient pas réunies.`,
    recused: ({ when, lane }) =>
      `Le ${when}, la résolution « ${lane} » a pris fin, car une personne du conseil s’est retirée, ou il ne restait personne d’habile à voter.`,
    "stepped-aside": ({ when, lane }) =>
      `Le ${when}, la résolution « ${lane} » a pris fin, car une personne du conseil s’est retirée, et reste habile à voter.`,
    "nobody-entitled": ({ when, lane }) =>
      `Le ${when}, la résolution « ${lane} » a pris fin, car il ne restait personne d’habile à voter, chaque personne sollicitée étant inhabile ou ne siégeant plus.`,
    "author-entitled": ({ when, lane }) =>
      `Le ${when}, la résolution « ${lane} » n’a pu être prise par écrit : une personne qui devrait la signer a rédigé ${n.the}, ou en a reçu la rédaction, et personne n’approuve son propre travail.`,
    "no-quorum": ({ when, lane }) =>
      `Le ${when}, la résolution « ${lane} » n’a pu être prise par écrit : les personnes en fonction étaient moins nombreuses que le quorum, et rien ne se résout par écrit qu’aucune de leurs réunions ne pourrait résoudre.`,
  },
  laneFilled: ({ when, lane, people }) =>
    `Le ${when}, le rôle de « ${lane} » était de nouveau rempli : la décision revient à ${people}.`,
  quoted: ({ text }) => `« ${text} »`,
  vacant: ({ lanes }) => `Personne n’exerçait le rôle de ${lanes} ; Accord en a averti le secrétariat.`,
  reminded: ({ when, people }: Told & { people: string }) =>
    `Le ${when}, Accord a envoyé un rappel à ${people}.`,
  remindedBy: ({ when, by, people }) =>
    people === ""
      ? `Le ${when}, ${by} a demandé un rappel : personne parmi ceux et celles qui n’avaient pas répondu ne pouvait le faire.`
      : `Le ${when}, ${by} a fait envoyer un rappel à ${people}.`,
  escalated: ({ when, role, person }: Told & { role: string; person: string }) =>
    `Le ${when}, le délai de « ${role} » était passé : ${person} peut maintenant décider, à titre de suppléant ou de suppléante.`,
  noteOver: ({ when, role, silent }) =>
    silent === ""
      ? `Le ${when}, le temps de prendre acte pour « ${role} » était passé : plus personne ne l’attend.`
      : `Le ${when}, le temps de prendre acte pour « ${role} » était passé. On n’a rien reçu de ${silent} : c’est un silence, et non un consentement.`,
  overdue: ({ when, role }: Told & { role: string }) =>
    `Le ${when}, le délai de « ${role} » était passé : Accord en a averti le secrétariat.`,
  reassignedFromNobody: ({ when, by, task, to }) =>
    `Le ${when}, ${by} a confié à ${to} la tâche « ${task} », que personne n’avait.`,
  reassigned: ({ when, by, task, from, to }: Told & { by: string; task: string; from: string; to: string }) =>
    `Le ${when}, ${by} a confié à ${to} la tâche « ${task} », qui revenait à ${from}.`,
  handedOn: ({ when, by, task, to }) => `Le ${when}, ${by} a confié sa tâche « ${task} » à ${to}.`,
  writing: `Rédaction ${n.of}`,
  authorDateSet: ({ when, due }) =>
    `Le ${when}, un délai a été donné pour le soumettre de nouveau : jusqu’à la fin du ${due}.`,
  authorReminded: ({ when, name, due }) =>
    `Le ${when}, Accord a rappelé à ${name} de soumettre ${n.the}, attendu le ${due}.`,
  authorRemindedBy: ({ when, by, name, due }) =>
    `Le ${when}, ${by} a fait rappeler à ${name} de soumettre ${n.the}, attendu le ${due}.`,
  latenessTold: {
    author: ({ when, due }) =>
      `Le ${when}, Accord a averti les personnes qui suivent ${n.the} et en répondent que rien n’était soumis, alors qu’il était attendu le ${due}.`,
    donor: ({ when, due }) =>
      `Le ${when}, Accord a averti les personnes qui suivent le rapport et en répondent qu’il n’était pas chez le donateur, alors qu’il y était attendu le ${due}.`,
  },
  donorDateChanged: ({ when, by, was, due }) =>
    `Le ${when}, ${by} a donné au donateur une nouvelle date : le ${due} au lieu du ${was}.`,
  withdrawn: ({ when, by }: Told & { by: string }) => `Le ${when}, ${by} a retiré ${n.the}.`,
  publicationHeld: {
    en: ({ when }) => `Le ${when}, la publication a commencé à attendre la traduction en anglais.`,
    fr: ({ when }) => `Le ${when}, la publication a commencé à attendre la traduction en français.`,
  },
  translationBrought: ({ when, by, count }) =>
    `Le ${when}, la traduction de ${by} a accompagné la soumission telle qu’elle était : il y manquait ${counted("fr", count, { one: "texte", other: "textes" })}.`,
  translationConfirmed: ({ when, by }) =>
    `Le ${when}, ${by} a lu les deux textes et confirmé la traduction, qui vaut désormais.`,
  translationRefused: ({ when, by }) =>
    `Le ${when}, ${by} a lu les deux textes et refusé la traduction, qui n’est montrée à personne.`,
  translationAskedAnew: ({ when, name }) =>
    `Le ${when}, la lecture de la traduction, toujours en attente, a été demandée à ${name}.`,
  translationUnread: ({ when, name }) =>
    `Le ${when}, la traduction n’avait toujours pas été lue (${name}) : le secrétariat est averti.`,
  masked: ({ when, by, places }) =>
    places === 0
      ? `Le ${when}, ${by} a masqué des mots de ce document qui ne vous sont pas montrés. Le reste peut toujours être prouvé.`
      : `Le ${when}, ${by} a masqué des mots de ce document à ${counted("fr", places, { one: "endroit", other: "endroits" })}. Le reste peut toujours être prouvé.`,
  fileTakenAway: ({ when, by }) =>
    `Le ${when}, ${by} a supprimé un fichier de ce document, pour tout le monde et pour de bon. Ce qui a été soumis avec lui peut toujours être prouvé.`,
  translated: {
    en: ({ when, by, version }: Told & { by: string; version: string }) =>
      `Le ${when}, ${by} a fourni la traduction anglaise à côté de la version ${version}.`,
    fr: ({ when, by, version }: Told & { by: string; version: string }) =>
      `Le ${when}, ${by} a fourni la traduction française à côté de la version ${version}.`,
  },
  held: ({ names, count }) =>
    formFor("fr", count, {
      one: `Jusqu’à ce qu’il existe une traduction dans sa langue, est en attente : ${names}.`,
      other: `Jusqu’à ce qu’il existe une traduction dans leur langue, sont en attente : ${names}.`,
    }),
  reported: {
    bounced: ({ when, name, why }) => `Le ${when}, un courriel (${name}) était revenu : ${why}.`,
    delayed: ({ when, name, why }) => `Le ${when}, un courriel (${name}) n’était pas arrivé : ${why}.`,
    complained: ({ when, name }: Told & { name: string }) =>
      `Le ${when}, ${name} a signalé un courriel comme indésirable : Accord ne lui envoie plus rien.`,
  },
  trouble: {
    "no-such-address": "l’adresse ne fonctionne pas",
    suppressed: "le service de courriel n’envoie plus rien à cette adresse",
    unroutable: "rien ne pouvait être envoyé au domaine de l’adresse",
    "mailbox-full": "la boîte de réception était pleine",
    "too-large": "il était trop volumineux pour le service qui le reçoit",
    "content-refused": "le service qui le reçoit a refusé ce qu’il dit",
    unsafe: "le service qui l’envoie l’a jugé dangereux",
    "not-taken": "le service qui le reçoit ne l’a pas accepté",
    unknown: "le service qui le reçoit n’a pas dit pourquoi",
    delayed: "le service qui le reçoit ne l’a pas accepté en un jour",
  },
  corrected: ({ when, by, name }: Told & { by: string; name: string }) =>
    `Le ${when}, ${by} a corrigé une adresse (${name}), et ce qui avait été manqué est reparti, s’il restait utile.`,
  kept: ({ when, by, name }) =>
    `Le ${when}, ${by} a constaté qu’une adresse (${name}) est juste, et ce qui avait été manqué est reparti, s’il restait utile.`,
  confirmed: ({ when, by, name, second }) =>
    `Le ${when}, une nouvelle adresse (${name}), proposée par ${by}, a été confirmée par ${second}. Ce qui avait été manqué est reparti, s’il restait utile.`,
  addressRefused: ({ when, name, second }) =>
    `Le ${when}, une nouvelle adresse (${name}) a été refusée par ${second} : l’adresse au dossier demeure.`,
  addressObjected: ({ when, name }) =>
    `Le ${when}, un changement d’adresse (${name}) a été arrêté par la personne qui lit l’ancienne adresse.`,
  addressReplaced: ({ when, name }) =>
    `Le ${when}, la nouvelle adresse (${name}) qui attendait a cédé la place à une autre, proposée à partir d’un autre ${n.noun}, dont l’historique dit la suite.`,
  addressDisputed: ({ when, name }) =>
    `Le ${when}, la personne qui lit l’ancienne adresse a signalé que la nouvelle (${name}) n’est pas juste : elle est au dossier, et personne ne décide au moyen de cette adresse avant que la deuxième personne ait parlé à la personne concernée.`,
  addressReleased: ({ when, name, second }) =>
    `Le ${when}, la personne concernée (${name}) a été jointe une fois encore par un autre moyen, et la suspension de sa nouvelle adresse a été levée par ${second} : on peut décider au moyen de celle-ci.`,
  approved: ({ when, version }) =>
    `Le ${when}, ${n.the} a été approuvé : la version ${version} a toutes les approbations que demande la politique.`,
  published: ({ when, version }) => `Le ${when}, la version ${version} a été publiée.`,
  notified: ({ when, donors }) => `Le ${when}, Accord a mis en route l’avis de publication (${donors}).`,
  readers: ({ count }) => counted("fr", count, { one: "destinataire", other: "destinataires" }),
  whoWas: { told: "Qui a été informé", waiting: "Qui est en attente" },
  notifiedNobody: ({ when }) =>
    `Le ${when}, Accord a cherché qui informer maintenant de la publication, et n’a trouvé personne.`,
  failed: {
    author: ({ when }) =>
      `Le ${when}, un courriel à la personne qui rédige ${n.the} n’a pu être livré. Quelqu’un doit la joindre autrement.`,
    reviewer: ({ when }) =>
      `Le ${when}, un courriel à une personne chargée de l’examen n’a pu être livré. Quelqu’un doit la joindre autrement.`,
    director: ({ when }: Told) =>
      `Le ${when}, un courriel à une personne du conseil n’a pu être remis. Il faut la joindre autrement.`,
    overseer: ({ when }: Told) =>
      `Le ${when}, un courriel au secrétariat n’a pu être remis. Il faut le joindre autrement.`,
    deputy: ({ when }) =>
      `Le ${when}, un courriel à la personne qui remplace le secrétariat n’a pu être remis. Il faut la joindre autrement.`,
    partner: ({ when }: Told) =>
      `Le ${when}, un avis au partenaire n’a pu être remis. Il faut le joindre autrement.`,
    donor: ({ when }) =>
      `Le ${when}, un avis à un donateur n’a pu être livré. Quelqu’un doit le joindre autrement.`,
    machine: ({ when }) =>
      `Le ${when}, Accord n’a pu transmettre l’étape suivante à son processus d’examen, malgré toutes les tentatives. L’équipe technique doit s’en occuper.`,
  },
});
