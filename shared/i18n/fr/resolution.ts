import type { Messages } from "../en.ts";
import { body, ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters } from "./lengths.ts";

/** « d’une heure », « de 45 minutes ». */
const de = (minutes: number) => {
  if (minutes % 60 !== 0) return `de ${minutes} minutes`;
  return minutes === 60 ? "d’une heure" : `de ${minutes / 60} heures`;
};

export const resolution = (n: Nouns): Messages["resolution"] => ({
  title: ({ committee }) => `Résolution écrite ${ofBoardOr(committee)}`,
  lead: `Vous êtes invité ou invitée, comme membre du conseil d’administration, à répondre à une résolution écrite. Lisez ${n.the} et la résolution, puis choisissez au bas de la page. Rien n’est consigné avant votre confirmation à la page suivante.`,
  answerBy: "Votre réponse est attendue d’ici",
  how: ({ rule, isBeside, committee }) =>
    `Selon la loi et les règlements administratifs (${rule}), une résolution écrite est adoptée quand toutes les personnes habiles à voter l’ont signée, à la dernière signature et pas avant. Un refus, une abstention ou l’absence de réponse à la date ci-dessus ${isBeside ? `y met fin : si les personnes qui examinent ${n.the} en même temps demandent des modifications, on vous sollicite de nouveau sur la nouvelle version ; sinon, la question va` : "renvoie la question"} à une réunion ${ofBoardOr(committee)}.`,
  inPerson:
    "Vous signez en personne : nul ne peut répondre à votre place, ni vous à celle d’autrui. Tant que la résolution est ouverte, personne ne voit comment les autres ont répondu.",
  textTitle: "La résolution",
  text: ({ report, version, committee }) =>
    `IL EST RÉSOLU QUE ${body({ committee })} approuve ${n.the} « ${report} », dans la version dont l’empreinte (SHA-256) est ${version}.`,
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
    other: ({ isBeside, minutes, committee }) => {
      const [first, then] =
        minutes === 0
          ? ["", "La résolution prend fin aussitôt"]
          : [
              `Vous pouvez la reprendre dans un délai ${de(minutes)}, et personne ne la voit d’ici là. `,
              "Ensuite, la résolution prend fin",
            ];
      return isBeside
        ? `${first}${then}. Si les personnes qui examinent ${n.the} en même temps demandent des modifications, on vous sollicite de nouveau sur la nouvelle version ; sinon, la question va à une réunion ${ofBoardOr(committee)}.`
        : `${first}${then}, et la question va à une réunion.`;
    },
  },
  comment: "Raison, si vous souhaitez en donner une",
  commentHint: "Le secrétariat et les autres membres du conseil peuvent la lire, et personne d’autre.",
  action: "Continuer",
  own: {
    title: "Vous avez signé cette résolution",
    text: "Vous pouvez retirer votre signature ci-dessous, par un refus ou une abstention, jusqu’à la dernière signature du conseil.",
    waiting: {
      refuse: "Vous avez refusé de signer cette résolution",
      abstain: "Vous vous êtes abstenu ou abstenue sur cette résolution",
    },
    until: ({ until }) =>
      `Personne d’autre ne le voit encore. Votre réponse prend effet le ${until} : d’ici là, vous pouvez la reprendre, ou répondre autrement ci-dessous. Ensuite, elle met fin à la résolution.`,
    takeBack: "Reprendre ma réponse",
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
    grace: ({ minutes }) =>
      `Votre réponse prend effet au bout ${de(minutes)}. Personne d’autre ne la voit d’ici là, et vous pouvez la reprendre sur la page de la résolution. La résolution prend alors fin.`,
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
