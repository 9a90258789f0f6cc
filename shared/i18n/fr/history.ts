import type { Messages } from "../en.ts";

export const history = {
  imported: {
    agreement: ({ when, version }) =>
      `Le ${when}, une entente signée avant Accord a été reprise telle quelle, version ${version}.`,
    plan: ({ when, version }) =>
      `Le ${when}, un plan adopté avant Accord a été repris tel quel, version ${version}.`,
  },
  opened: ({ when, author, due }) =>
    `Le ${when}, Accord a ouvert ce rapport, que l’entente prévoit, et a demandé à ${author} de le rédiger au plus tard le ${due}.`,
  submitted: ({ when, by, round, version }) =>
    `Le ${when}, ${by} a soumis le rapport${round === 1 ? "" : ` de nouveau (soumission n° ${round})`}, version ${version}.`,
  resumed: ({ when, attempt }) =>
    `Le ${when}, Accord a constaté que l’examen s’était interrompu et l’a repris à partir du registre (passage n° ${attempt}). Aucune décision n’a été perdue.`,
  stageOpened: ({ when, stage, people, version }) =>
    `Le ${when}, l’étape « ${stage} » s’est ouverte : la décision sur la version ${version} revient à ${people}.`,
  decided: {
    approve: ({ when, by, role, version }) => `Le ${when}, ${by} (${role}) a approuvé la version ${version}.`,
    "request-changes": ({ when, by, role, version }) =>
      `Le ${when}, ${by} (${role}) a demandé des modifications à la version ${version}.`,
  },
  stageClosed: {
    approved: ({ when, stage }) => `Le ${when}, l’étape « ${stage} » s’est terminée par une approbation.`,
    "changes-requested": ({ when, stage }) =>
      `Le ${when}, l’étape « ${stage} » s’est terminée par une demande de modifications : le rapport est retourné à la rédaction.`,
  },
  approved: ({ when, version }) =>
    `Le ${when}, le rapport a été approuvé : la version ${version} a toutes les approbations que demande la politique.`,
  published: ({ when, version }) => `Le ${when}, la version ${version} a été publiée.`,
  notified: ({ when, donors }) =>
    `Le ${when}, Accord a mis en route l’avis de publication destiné à ${donors}.`,
  notifiedNobody: ({ when }) => `Le ${when}, Accord n’a trouvé aucun donateur à informer de la publication.`,
  failed: {
    author: ({ when }) =>
      `Le ${when}, un courriel à la personne qui rédige le rapport n’a pu être livré, malgré toutes les tentatives. Quelqu’un doit la joindre autrement.`,
    reviewer: ({ when }) =>
      `Le ${when}, un courriel à une personne chargée de l’examen n’a pu être livré, malgré toutes les tentatives. Quelqu’un doit la joindre autrement.`,
    donor: ({ when }) =>
      `Le ${when}, un avis à un donateur n’a pu être livré, malgré toutes les tentatives. Quelqu’un doit le joindre autrement.`,
    machine: ({ when }) =>
      `Le ${when}, Accord n’a pu transmettre l’étape suivante à son processus d’examen, malgré toutes les tentatives. L’équipe technique doit s’en occuper.`,
  },
} satisfies Messages["history"];
