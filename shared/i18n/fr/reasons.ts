import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";

export const reasons = (n: Nouns): Messages["reasons"] => ({
  "not-submitted": {
    title: `${n.This} est encore en rédaction`,
    cause: `${n.The} est encore entre les mains de la personne qui le rédige : rien n’en a encore été soumis.`,
    next: "La page du document indique ce qui peut être fait maintenant, et ce qui s’y ajoute une fois qu’il est soumis.",
  },
  withdrawn: {
    title: `${n.This} a été retiré`,
    cause: `${n.The} a été retiré ; plus rien ne peut y être consigné.`,
    next: "Plus rien n’est attendu de personne. La raison figure à la page du document.",
  },
  discarded: {
    title: `${n.This} a été abandonné`,
    cause: `La personne responsable de la rédaction a abandonné ${n.the} avant de le soumettre : plus personne ne peut le rédiger.`,
    next: "Ce qui est écrit est conservé un mois, pendant lequel cette personne peut le reprendre. Plus rien n’est attendu de qui que ce soit d’autre.",
  },
  returned: {
    title: `${n.The} est retourné à la rédaction`,
    cause: `Des modifications ont été demandées : ${n.the} est de nouveau entre les mains de la personne qui le rédige, et cette étape est terminée.`,
    next: "Rien n’est attendu de vous maintenant. Quand une nouvelle version sera soumise, les personnes sollicitées recevront un nouveau courriel.",
  },
  "consent-withdrawn": {
    title: "Une partie a retiré son consentement",
    cause: `Une partie ne consent plus à ce qui vous était soumis : ${n.the} est de nouveau entre les mains de la personne qui rédige. Tous les consentements sont caducs, et personne ne signe.`,
    next: "Rien n’est attendu de vous maintenant. Quand une nouvelle version sera soumise, les personnes sollicitées recevront un nouveau courriel.",
  },
  "taken-back": {
    title: `La personne qui rédige ${n.the} l’a repris`,
    cause: `La personne qui rédige ${n.the} a repris ce qu’elle avait soumis, avant que quiconque se prononce. Il est de nouveau entre ses mains.`,
    next: "Rien n’est attendu de vous maintenant. Quand il sera soumis de nouveau, les personnes sollicitées recevront un nouveau courriel.",
  },
  "no-question": {
    title: "Aucune question n’attend votre réponse",
    cause: "Ce qui avait été demandé a reçu une réponse, ou a été retiré.",
    next: "Plus rien n’est attendu de vous. Si une autre question est posée, vous recevez un nouveau courriel.",
  },
  "under-review": {
    title: `${n.The} est en examen`,
    cause: `${n.The} a été soumis, et son examen est en cours.`,
    next: "Il n’y a plus rien à rédiger pour le moment. Si des modifications sont demandées, la personne qui le rédige reçoit un courriel avec un nouveau lien.",
  },
  resubmitted: {
    title: "Une version plus récente est en examen",
    cause: `${n.The} a été soumis de nouveau depuis : ce qui était demandé sur la version précédente ne compte plus.`,
    next: "Si votre avis est demandé sur la nouvelle version, votre dernier courriel contient le lien qui y mène.",
  },
  "newer-link": {
    title: "Un lien plus récent a remplacé celui-ci",
    cause: `${n.The} vous est revenu pour des modifications, et le courriel qui l’annonçait contient son propre lien.`,
    next: "Ouvrez le lien de votre dernier courriel, ou demandez-en un nouveau.",
  },
  "to-meeting": {
    title: "La question relève d’une réunion",
    cause: "La résolution écrite n’est pas adoptée ; aucune autre réponse n’y est consignée.",
    next: "Une réunion décide de la question : la page du document montre où cela en est. Plus rien n’est attendu de vous par écrit.",
  },
  "no-meeting": {
    title: "Aucune décision d’une réunion n’est attendue",
    cause: `${n.The} est en examen, et aucune décision d’une réunion n’est attendue : aucune n’a encore été demandée, ou elle est consignée et l’examen s’est poursuivi.`,
    next: "La page du document montre où en est l’examen. Quand une résolution écrite n’est pas adoptée, elle demande ce que la réunion décide.",
  },
  refused: {
    title: `${n.This} est refusé`,
    cause: `Il a été décidé de ne pas approuver ${n.the}, et son examen est terminé pour de bon.`,
    next: "Plus rien n’est attendu de vous. La page du document dit qui en a décidé ainsi, et pourquoi.",
  },
  approved: {
    title: `${n.This} est approuvé`,
    cause: `${n.The} a toutes les approbations que demande la politique, et son examen est terminé.`,
    next: "Plus rien n’est attendu de vous. Ce qui a été consigné figure à la page du document.",
  },
  "in-force": {
    title: `${n.This} est en vigueur`,
    cause: `${n.The} est en vigueur après son approbation, et son examen est terminé.`,
    next: "Plus rien n’est attendu de vous. Ce qui a été consigné figure à la page du document.",
  },
  concluded: {
    title: `${n.This} est définitif`,
    cause: `${n.The} a été approuvé et est définitif, et son examen est terminé. Selon son entente, rien n’en est publié.`,
    next: "Plus rien n’est attendu de vous. Ce qui a été consigné figure à la page du document.",
  },
  published: {
    title: `${n.This} est publié`,
    cause: `${n.The} a été approuvé et publié, et son examen est terminé.`,
    next: "Plus rien n’est attendu de vous. La page du document mène à ce qui a été publié.",
  },
  "stage-over": {
    title: "Cette étape est terminée",
    cause: "L’étape à laquelle cela servait est terminée, et l’examen s’est poursuivi.",
    next: "Plus rien n’y est attendu de vous. La page du document montre où en est l’examen.",
  },
  answered: {
    title: "Votre réponse est consignée",
    cause:
      "Vous avez répondu, et l’étape à laquelle cela servait est terminée : votre réponse tient et ne peut plus être changée.",
    next: "Plus rien n’y est attendu de vous. La page du document montre où en est l’examen.",
  },
  "decided-by-another": {
    title: "Cette tâche est déjà décidée",
    cause:
      "D’autres personnes sollicitées ont déjà décidé de cette tâche, et aucune autre réponse n’est nécessaire.",
    next: "Plus rien n’y est attendu de vous. La page du document montre où en est l’examen.",
  },
  "recommended-at-meeting": {
    title: "Votre comité a répondu à sa réunion",
    cause:
      "Le comité a donné sa recommandation à l’une de ses réunions, et la personne qui présidait l’a attestée : il répond d’une seule voix, et aucune autre réponse n’est nécessaire.",
    next: "Plus rien n’y est attendu de vous. La page du document montre ce qui a été recommandé, et où en est l’examen.",
  },
  reassigned: {
    title: "Cette tâche revient maintenant à quelqu’un d’autre",
    cause: "La tâche a été confiée à une autre personne ; vous ne pouvez plus y donner suite.",
    next: `Vous n’avez plus rien à y faire. Si vous pensez que c’est une erreur, parlez-en à la personne qui coordonne ${n.the}.`,
  },
  "writing-ended": {
    title: `Vous ne participez plus à la rédaction ${n.of}`,
    cause: `Votre participation à la rédaction ${n.of} a pris fin, par la personne qui en est responsable ou par vous. Ce que vous aviez enregistré y est conservé.`,
    next: "Vous n’avez plus rien à y faire. Si vous pensez que c’est une erreur, demandez à la personne responsable de la rédaction de vous inviter de nouveau.",
  },
  "deemed-accepted": {
    title: "L’acceptation est déjà réputée donnée",
    cause:
      "Les jours prévus par la clause de l’entente ont passé sans réponse de votre organisation. Selon cette clause, l’acceptation est réputée donnée, et rien n’est consigné ensuite.",
    next: "Si c’est une erreur, écrivez à l’organisation : elle dira ce que prévoit l’entente.",
  },
  "deadline-passed": {
    title: "Le délai de réponse est passé",
    cause:
      "Le délai pour répondre à cette résolution écrite est passé, et rien n’est consigné après lui. Toutes les signatures n’étaient pas réunies à temps.",
    next: "La question va à une réunion, et le secrétariat en est averti.",
  },
  "own-submission": {
    title: `Personne ne décide de son propre ${n.noun}`,
    cause: `Vous avez rédigé ${n.this}, ou en avez reçu la rédaction, et personne n’approuve son propre travail.`,
    next: `Quelqu’un d’autre doit décider. Signalez à la personne qui coordonne ${n.the} qu’on vous l’a demandé par erreur.`,
  },
  "no-longer-authorised": {
    title: "Vous n’exercez plus le rôle que demande cette tâche",
    cause: "Vous n’exercez plus le rôle que demande cette étape.",
    next: "Si c’est une erreur, demandez à la personne qui tient la liste des rôles de la corriger, puis réessayez.",
  },
  "translation-masked": {
    title: "Des mots de cette traduction ont été masqués",
    cause:
      "Le secrétariat a masqué des mots de la traduction, ou du texte d’origine. Les deux ne peuvent plus être comparés : personne ne la confirme, et elle n’est montrée à personne.",
    next: "Plus rien n’est attendu de vous à ce sujet. Si une autre traduction est fournie, la personne qui doit la lire reçoit un courriel.",
  },
});
