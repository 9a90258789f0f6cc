import type { MeetingTemplate } from "../../domain/outbox/mails.ts";
import type { BoardWords, WhyFallen } from "../en/board-letters.ts";

/** Courriels au sujet d’une réunion dont Accord tient le dossier. */
export const boardLetters = (): Record<MeetingTemplate, BoardWords> => ({
  "meeting-convened": {
    subject: ({ reader, body, when }) => `${reader} : avis d’une réunion ${body}, ${when}`,
    intro: ({ body, when }) => `Vous êtes convoquée ou convoqué à une réunion ${body} : ${when}.`,
    more: () => [
      "La page donne le lieu, l’ordre du jour et ses documents. Veuillez y dire si vous serez là : seul le secrétariat voit votre réponse, et nul n’agit pour un membre absent.",
      "Si cet avis vous parvient trop tard, vous pouvez renoncer au délai sur cette page ; et si l’on participe par téléphone ou par vidéo, vous pouvez y consentir.",
    ],
    action: "Voir la réunion",
  },
  "meeting-moved": {
    subject: ({ reader, body, when }) => `${reader} : la réunion ${body} est modifiée, ${when}`,
    intro: ({ body, when }) =>
      `La réunion ${body} a été déplacée, ou se tient d’une autre manière. Elle a maintenant lieu le ${when}.`,
    more: () => [
      "Ceci est un nouvel avis. Ce à quoi vous aviez renoncé et ce qui vous avait été envoyé ne valent plus pour lui ; votre consentement aux moyens électroniques demeure. Veuillez dire de nouveau si vous serez là. Les liens que vous avez y mènent comme avant.",
    ],
    action: "Voir la réunion",
  },
  "meeting-adjourned": {
    subject: ({ reader, body, when }) => `${reader} : la réunion ${body} reprend le ${when}`,
    intro: ({ body, when }) => `La réunion ${body} a été ajournée. Elle reprend le ${when}.`,
    more: () => [
      "Les décisions déjà prises demeurent. La page donne l’ordre du jour, avec ce qu’il en reste ; veuillez y dire si vous serez là.",
    ],
    action: "Voir la réunion",
  },
  "adjournment-corrected": {
    subject: ({ reader, body, when }) => `${reader} : la réunion ${body} ne reprend pas le ${when}`,
    intro: ({ body, when }) =>
      `On vous a dit que la réunion ${body} reprendrait le ${when}. C’était une erreur d’inscription, qui est corrigée : ne venez pas à ce moment-là.`,
    more: () => [
      "L’entrée de votre calendrier est retirée. Si la réunion est ajournée à un autre jour, un courriel vous le dira.",
    ],
    action: "Voir la réunion",
  },
  "meeting-without-day": {
    subject: ({ reader, body }) => `${reader} : la réunion ${body} est ajournée, à un jour encore à venir`,
    intro: ({ body, when }) =>
      `La réunion ${body}, convoquée pour le ${when}, a été ajournée. Le jour où elle reprendra n’est pas encore fixé.`,
    more: () => [
      "Les décisions déjà prises demeurent. L’entrée de votre calendrier est retirée ; vous recevrez un avis dès qu’un jour sera fixé.",
    ],
    action: "Voir la réunion",
  },
  "no-longer-invited": {
    subject: ({ reader, body, when }) =>
      `${reader} : vous n’avez plus à assister à la réunion ${body}, ${when}`,
    intro: ({ body, when }) =>
      `Une réunion ${body} vous avait été annoncée : ${when}. Vous n’êtes plus membre ${body}, et n’avez donc plus à y assister.`,
    more: () => [
      "Rien n’est attendu de vous, et l’entrée de votre calendrier est retirée. Si vous en êtes encore membre, veuillez le dire au secrétariat.",
    ],
    action: "Voir pourquoi",
  },
  "meeting-cancelled": {
    subject: ({ reader, body, when }) => `${reader} : la réunion ${body} du ${when} n’a pas lieu`,
    intro: ({ body, when }) => `La réunion ${body} qui était convoquée pour le ${when} est annulée.`,
    more: () => ["Rien n’est attendu de vous. Ce qui figurait à son ordre du jour attend une autre réunion."],
    action: "Voir la réunion",
  },
  "meeting-fresh-link": {
    subject: ({ reader, body, on }) => `${reader} : votre lien vers la réunion ${body} du ${on}`,
    intro: ({ body, when }) => `Vous avez demandé un nouveau lien vers la réunion ${body} : ${when}.`,
    more: () => ["La page montre où elle en est, et ce qu’elle vous demande."],
    action: "Voir la réunion",
  },
  "decisions-to-attest": {
    subject: ({ reader, body, on }) =>
      `${reader} : veuillez attester ce que la réunion ${body} du ${on} a décidé`,
    intro: ({ body, on }) =>
      `Le dossier de la réunion ${body} du ${on}, que vous présidiez, est complet. Veuillez attester ce qui a été décidé, ou dire ce qui n’est pas exact : la décision vaut dès que vous l’avez attestée, et les documents attendent d’ici là.`,
    more: () => [
      "La page montre chaque vote tel qu’il a été consigné. Si vous y dites que quelque chose n’est pas exact, rien ne prend effet.",
    ],
    action: "Lire ce qui a été consigné",
  },
  "decisions-contested": {
    subject: ({ reader, body, on }) => `${reader} : le dossier de la réunion ${body} du ${on} est contesté`,
    intro: ({ body, on }) =>
      `La personne qui présidait la réunion ${body} du ${on} dit que ce qui a été consigné n’est pas ce qui a été décidé. Rien n’a pris effet. Veuillez corriger l’inscription erronée.`,
    more: () => ["La page montre sa raison. La question lui est posée de nouveau dès que c’est corrigé."],
    action: "Voir la raison",
  },
  "minutes-to-draft": {
    subject: ({ reader, body, on }) =>
      `${reader} : veuillez rédiger le procès-verbal de la réunion ${body} du ${on}`,
    intro: ({ body, on }) =>
      `La personne qui présidait la réunion ${body} du ${on} a attesté ce qui a été décidé. Veuillez rédiger le procès-verbal pendant que tout est encore frais.`,
    more: () => [
      "Un bouton le rédige en français et en anglais à partir de ce qui a été consigné. Les personnes qui étaient là sont ensuite priées de le confirmer, et vous et la présidence de le signer.",
    ],
    action: "Rédiger le procès-verbal",
  },
  "minutes-to-confirm": {
    subject: ({ reader, body, on }) =>
      `${reader} : veuillez confirmer le procès-verbal de la réunion ${body} du ${on}`,
    intro: ({ body, on }) =>
      `Le procès-verbal de la réunion ${body} du ${on}, à laquelle vous étiez, est rédigé en français et en anglais. Veuillez le lire tant que vous vous souvenez de la réunion, et le confirmer ou dire ce qui n’est pas exact.`,
    more: () => ["Vous pourrez changer votre réponse."],
    action: "Lire le procès-verbal",
  },
  "minutes-to-sign": {
    subject: ({ reader, body, on }) =>
      `${reader} : veuillez signer le procès-verbal de la réunion ${body} du ${on}`,
    intro: ({ body, on }) =>
      `Le procès-verbal de la réunion ${body} du ${on} est rédigé en français et en anglais. Veuillez le lire et le signer : la personne qui présidait la réunion le signe, et celle qui en a tenu le dossier.`,
    more: () => [
      "La page montre qui l’a confirmé ou contesté jusqu’ici. Un procès-verbal rédigé de nouveau est signé de nouveau.",
    ],
    action: "Lire le procès-verbal",
  },
  "minutes-contested": {
    subject: ({ reader, body, on }) =>
      `${reader} : un membre dit que le procès-verbal de la réunion ${body} du ${on} n’est pas exact`,
    intro: ({ body, on }) =>
      `Une personne qui était à la réunion ${body} du ${on} en conteste le procès-verbal, avec une raison.`,
    more: () => [
      "La page montre la raison. Elle est conservée à côté du procès-verbal, quelle qu’en soit la suite ; un procès-verbal rédigé de nouveau est confirmé et signé de nouveau.",
    ],
    action: "Voir la raison",
  },
  "contest-answered": {
    subject: ({ reader, body, on }) =>
      `${reader} : le secrétariat a répondu à ce que vous disiez du procès-verbal de la réunion ${body} du ${on}`,
    intro: ({ body, on }) =>
      `Vous avez contesté le procès-verbal de la réunion ${body} du ${on}. Le secrétariat a répondu, et votre contestation et cette réponse restent jointes au procès-verbal.`,
    more: () => [
      "La page montre la réponse. Vous pouvez en rester là, confirmer le procès-verbal, ou le contester de nouveau avec une autre raison.",
    ],
    action: "Lire la réponse",
  },
  "resolution-without-effect": {
    subject: ({ reader, body, on }) =>
      `${reader} : une décision de la réunion ${body} du ${on} n’a pas pu prendre effet sur son document`,
    intro: ({ body, on }) =>
      `La réunion ${body} du ${on} a voté sur un document qui est allé plus loin depuis, ou dont le contenu est maintenant un autre. Le vote n’y a donc rien changé.`,
    more: () => [
      "La page dit lequel. Ce qui a été résolu demeure au procès-verbal ; si le document doit être décidé tel qu’il est maintenant, mettez-le à l’ordre du jour d’une autre réunion.",
    ],
    action: "Voir quel document",
  },
  "dissent-fell": {
    subject: ({ reader, body, on }) =>
      `${reader} : votre dissidence à la réunion ${body} du ${on} ne compte plus`,
    intro: ({ body, on }) =>
      `Un vote de la réunion ${body} du ${on} a été corrigé dans ses actes. Votre dissidence ne compte plus, par une inscription qui reste lisible.`,
    more: () => ["La page montre le vote tel qu’il est maintenant consigné."],
    action: "Voir la réunion",
  },
});

/** Pourquoi une dissidence ne compte plus, et ce que la personne peut faire. `item` : son numéro à l’ordre du jour. */
export const fallenLetters = (): Record<WhyFallen, (told: { item: string; days: string }) => string[]> => ({
  "voted-for": ({ item, days }) => [
    `Il s’agit du point ${item} de l’ordre du jour. D’après le vote tel qu’il est maintenant consigné, vous avez voté pour, et qui a voté pour ne peut être en dissidence.`,
    `Si vous n’avez pas voté pour, veuillez le dire au secrétariat avant que la présidence atteste ce qui a été décidé. Une fois cela rectifié, vous pourrez inscrire de nouveau votre dissidence sur la page, dans les ${days} jours après en avoir eu connaissance.`,
  ],
  "was-absent": ({ item, days }) => [
    `Il s’agit du point ${item} de l’ordre du jour. D’après le vote tel qu’il est maintenant consigné, vous n’étiez pas dans la salle.`,
    `Si vous êtes encore en dissidence, veuillez l’inscrire sur la page : une personne absente le peut dans les ${days} jours après avoir eu connaissance de ce qui a été résolu.`,
  ],
  "not-resolved": ({ item }) => [
    `Il s’agit du point ${item} de l’ordre du jour. D’après le vote tel qu’il est maintenant consigné, rien n’a été résolu : il n’y a pas de quoi être en dissidence.`,
  ],
  "not-decided": ({ item, days }) => [
    `Il s’agit du point ${item} de l’ordre du jour. Il n’est plus décidé. S’il l’est une autre fois, vous pourrez inscrire alors votre dissidence, ou dans les ${days} jours après en avoir eu connaissance si vous êtes absente ou absent.`,
  ],
});
