import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters } from "./lengths.ts";

export const resolution = (n: Nouns): Messages["resolution"] => ({
  title: "Résolution écrite du conseil",
  lead: `Vous êtes invité ou invitée, comme membre du conseil d’administration, à répondre à une résolution écrite. Lisez ${n.the} et la résolution, puis choisissez au bas de la page. Rien n’est consigné avant votre confirmation à la page suivante.`,
  answerBy: "Votre réponse est attendue d’ici",
  how: ({ rule, isBeside }) =>
    `Selon la loi et les règlements administratifs (${rule}), une résolution écrite est adoptée quand toutes les personnes habiles à voter l’ont signée, à la dernière signature et pas avant. Un refus, une abstention ou l’absence de réponse à la date ci-dessus ${isBeside ? `y met fin : si les personnes qui examinent ${n.the} en même temps demandent des modifications, on vous sollicite de nouveau sur la nouvelle version ; sinon, la question va` : "renvoie la question"} à une réunion du conseil.`,
  inPerson:
    "Vous signez en personne : nul ne peut répondre à votre place, ni vous à celle d’autrui. Tant que la résolution est ouverte, personne ne voit comment les autres ont répondu.",
  textTitle: "La résolution",
  text: ({ report, version }) =>
    `IL EST RÉSOLU QUE le conseil d’administration approuve ${n.the} « ${report} », dans la version dont l’empreinte (SHA-256) est ${version}.`,
  otherLanguage: "The resolution in English",
  contentTitle: `${n.The}`,
  choiceTitle: "Quelle est votre réponse ?",
  choice: {
    sign: "Je signe la résolution",
    refuse: "Je refuse de signer",
    abstain: "Je m’abstiens",
  },
  choiceHint: {
    sign: "Vous pouvez retirer votre signature jusqu’à la dernière signature du conseil.",
    other: ({ isBeside }) =>
      isBeside
        ? "La résolution prend fin aussitôt. Si les personnes qui examinent le rapport en même temps demandent des modifications, on vous sollicite de nouveau sur la nouvelle version ; sinon, la question va à une réunion."
        : "La résolution prend fin aussitôt, et la question va à une réunion.",
  },
  comment: "Raison, si vous souhaitez en donner une",
  commentHint: "Le secrétariat et les autres membres du conseil peuvent la lire, et personne d’autre.",
  action: "Continuer",
  own: {
    title: "Vous avez signé cette résolution",
    text: "Vous pouvez retirer votre signature ci-dessous, par un refus ou une abstention, jusqu’à la dernière signature du conseil.",
  },
  error: {
    choose: "Choisissez de signer, de refuser ou de vous abstenir",
    "comment-too-long": (told) => `Raccourcissez votre raison ${byCharacters(told)}`,
  },
  confirm: {
    title: {
      sign: "Confirmez votre signature",
      refuse: "Confirmez votre refus de signer",
      abstain: "Confirmez votre abstention",
    },
    statement: {
      sign: ({ name }) =>
        `Je, ${name}, signe cette résolution en personne, comme membre du conseil d’administration.`,
      refuse: ({ name }) => `Je, ${name}, refuse de signer cette résolution.`,
      abstain: ({ name }) => `Je, ${name}, m’abstiens à l’égard de cette résolution.`,
    },
    comment: "Raison",
    noComment: "Aucune",
    action: {
      sign: "Signer la résolution",
      refuse: "Confirmer : je refuse",
      abstain: "Confirmer : je m’abstiens",
    },
    back: "Modifier ma réponse",
  },
});
