import type { Messages } from "../en.ts";

type Notice = Messages["planAmendment"]["notice"];

const ofAgreement: Notice["intro"]["donor"] = ({ addressee, on, changes }) =>
  `Le plan stratégique auquel contribue une entente de ${addressee} a été modifié. Depuis le ${on}, d’autres ${changes} sont en vigueur. Votre entente et les rapports en cours gardent ce avec quoi ils ont commencé. Rien n’est attendu de vous.`;

const asDonor: Notice["why"]["donor"] = ({ addressee }) =>
  `Vous recevez cet avis parce que ${addressee} est donateur d’une entente qui contribue à ce plan.`;

export const planAmendment = (): Messages["planAmendment"] => ({
  begin: {
    link: "Modifier ce plan par un avenant",
    title: "Modifier le plan par un avenant",
    lead: "Un avenant change ce que promet un plan adopté : ses résultats, ses cibles, son budget, ou le moment où l’on fait le point. Il suit sa propre approbation, jusqu’au conseil selon sa politique.",
    points: [
      "Le formulaire contient ce qui est en vigueur aujourd’hui. Vous y changez ce qui doit changer ; chaque valeur d’origine reste à côté de la nouvelle.",
      "Les cibles et les budgets des années écoulées restent tels quels : leurs rapports y ont été comparés.",
      "Jusqu’à son adoption, le plan vaut tel quel. Les rapports et les ententes en cours gardent ce avec quoi ils ont commencé ; ceux qui commencent ensuite suivent l’avenant.",
      "Un plan n’a qu’un avenant en route à la fois. D’autres peuvent être rédigés entre-temps, et seront à recommencer une fois celui-là en vigueur.",
    ],
    since: "Adopté le",
    end: "Dernier jour",
    back: "Retour au plan",
  },
  original:
    "Chaque valeur d’origine, telle qu’elle est en vigueur aujourd’hui, à côté de la nouvelle. Tout le reste du plan demeure.",
  listed: "Le plan vaut tel que le donne son dernier avenant. Ce qui a d’abord été adopté figure plus bas.",
  amended: ({ when, number, on, changes, id }) =>
    `Le ${when}, l’avenant nº\u00a0${number} (${id}) a changé le plan, avec effet le ${on} : ${changes}. Les rapports et les ententes qui commencent dès lors le suivent.`,
  refusal: {
    "plan-over": {
      cause:
        "Le plan n’est plus en vigueur : un autre plan a pris sa place, ou ses années sont écoulées. Ce qu’il promettait ne se modifie plus.",
      next: "Modifiez le plan en vigueur, ou commencez-en un nouveau depuis votre espace. Tout ce que vous avez rédigé est gardé.",
    },
  },
  notice: {
    intro: {
      donor: ofAgreement,
      partner: ofAgreement,
      subscriber: ({ on, changes }) =>
        `Le plan stratégique a été modifié par un avenant. Depuis le ${on}, d’autres ${changes} sont en vigueur. Les ententes et les rapports en cours gardent ce avec quoi ils ont commencé.`,
    },
    kept: "La page du plan montre ce qu’il était, et ce qu’il est devenu.",
    why: {
      donor: asDonor,
      partner: asDonor,
      subscriber: ({ addressee }) =>
        `Vous recevez cet avis parce que vous avez demandé à être au courant des plans stratégiques (${addressee}). Vous pouvez vous désabonner en tout temps, aussitôt et sans donner de raison.`,
    },
  },
});
