import type { Messages } from "../en.ts";
import { counted, formFor } from "../plural.ts";

const documents = (count: number): string => counted("fr", count, { one: "document", other: "documents" });

export const rehearsal: Messages["rehearsal"] = {
  link: "La mettre à l’essai : ce qu’elle aurait changé",
  title: "Mise à l’essai de la politique proposée",
  lead: "Ce que les étapes et les voies proposées auraient changé pour chaque document en cours, et pour ce qui a été décidé ces douze derniers mois. Chaque dossier a été parcouru de nouveau, selon les règles qui ont servi à le décider, avec la politique proposée à la place de la sienne. Rien n’en est consigné, et ce qui est en cours se termine selon la politique avec laquelle il a commencé.",
  summary: ({ all, otherwise, since }) =>
    `${documents(all)} depuis le ${since} : ${otherwise === 0 ? "aucun" : otherwise} ${formFor("fr", otherwise, { one: "aurait suivi", other: "auraient suivi" })} un autre chemin.`,
  none: "Aucun document n’a suivi cette politique depuis lors : il n’y a rien sur quoi la mettre à l’essai. Jugez-en d’après ses étapes et ses voies, qui figurent dans le document.",
  otherwise: "Ce qui aurait suivi un autre chemin",
  noneOtherwise: "Rien : chaque document aurait suivi le même chemin, devant les mêmes personnes.",
  same: "Ce qui aurait suivi le même chemin",
  others: ({ count }) =>
    `${documents(count)} de plus ${formFor("fr", count, { one: "aurait suivi", other: "auraient suivi" })} un autre chemin. Vous n’y avez aucune part, et aucun titre ne figure ici.`,
  sameOthers: ({ count }) => `${documents(count)} de plus, où vous n’avez aucune part.`,
  open: "En cours",
  approved: ({ day }) => `Approuvé le ${day}`,
  nobody: "personne encore",
  added: ({ lane, stage, people }) =>
    `Ajoutée : « ${lane} », à l’étape « ${stage} ». Une réponse serait demandée à : ${people}`,
  addedFor: ({ because }) => `, pour ${because}`,
  dropped: ({ lane, stage, people }) =>
    `Retirée : « ${lane} », à l’étape « ${stage} », où aucune réponse ne serait demandée à : ${people}`,
  onlyWhere: ({ when }) => ` ; elle ne le serait que si ${when}`,
  gone: " ; la politique ne l’aurait plus",
  role: ({ lane, role, was, people }) =>
    `D’autres décident dans « ${lane} » : le rôle « ${role} » à la place de « ${was} ». Une réponse serait demandée à : ${people}`,
  rule: ({ lane, rule, was }) => `« ${lane} » se termine autrement : ${rule}, à la place de ${was}`,
  moved: ({ lane, stage, was }) => `« ${lane} » décide à l’étape « ${stage} » à la place de « ${was} »`,
  time: ({ stage, days, was }) =>
    `L’étape « ${stage} » dispose de ${counted("fr", days, { one: "jour ouvrable", other: "jours ouvrables" })} à la place de ${was}`,
  waits: ({ lanes }) => `Selon les réponses consignées, il attendrait encore : ${lanes}`,
  waitsFor: ({ lane, people }) => `« ${lane} » (${people})`,
  stillApproved: "Selon les réponses consignées, il aurait été approuvé tout de même.",
  unreadable: ({ count }) =>
    `${documents(count)} ${formFor("fr", count, { one: "n’a pu être lu tel que consigné, et est laissé", other: "n’ont pu être lus tels que consignés, et sont laissés" })} de côté ici. Les personnes qui exploitent Accord en sont averties.`,
  isCut:
    "Il y a plus de documents que ceux qui sont parcourus ici : les derniers modifiés viennent en premier.",
  back: "Retour au document",
};
