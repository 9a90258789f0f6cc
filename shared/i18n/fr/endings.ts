import type { endingLetters as english, causes as englishCauses } from "../en/endings.ts";
import { boardOr, ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";

export const causes = (n: Nouns): ReturnType<typeof englishCauses> => ({
  refused: "une personne du conseil a refusé de la signer",
  abstained: "une personne du conseil s’est abstenue",
  silence: "toutes les signatures demandées n’étaient pas réunies à la fin du délai",
  recused: "une personne du conseil s’est retirée, ou il ne restait personne d’habile à voter",
  "stepped-aside": "une personne du conseil s’est retirée, et reste habile à voter",
  "nobody-entitled":
    "il ne reste personne d’habile à voter : chaque personne sollicitée est inhabile, ou ne siège plus",
  "author-entitled": `une personne habile à voter a rédigé ${n.the}, ou en a reçu la rédaction, et n’y décide de rien`,
  "no-quorum":
    "les personnes en fonction sont moins nombreuses que le quorum, si bien que rien ne peut être résolu, par écrit ou en réunion, avant que des vacances ne soient comblées",
});

export const endingLetters = (n: Nouns): ReturnType<typeof english> => ({
  "task-answered": {
    subject: ({ report }) => `Plus rien n’est attendu de vous : ${report}`,
    intro: () =>
      `Ce qui vous était demandé, à vous et à d’autres, pour décider de ${n.full.this} a reçu sa réponse. Plus rien n’est attendu de vous à ce sujet.`,
    more: () => [`Ce lien vous permet de lire ${n.the} et son historique.`],
    action: "Voir le document",
  },
  "committee-recommended": {
    subject: ({ report }) => `Votre comité a répondu à sa réunion : ${report}`,
    intro: () =>
      `La recommandation de votre comité sur ${n.full.this} a été votée à l’une de ses réunions, et la personne qui présidait l’a attestée. Elle vaut réponse du comité : plus rien n’est attendu de vous ici.`,
    more: () => [
      `Ce lien vous permet de lire ${n.the} et son historique, qui dit ce qui a été recommandé. Rien n’est décidé par là : la suite revient à l’instance qui décide, ou à la personne qui rédige si le comité n’a pas recommandé d’approuver.`,
    ],
    action: "Voir le document",
  },
  "answer-stands": {
    subject: ({ report, lane }) => `Votre approbation est maintenue, pour « ${lane} » : ${report}`,
    intro: ({ author }) =>
      `${author} a soumis une nouvelle version ${n.full.of}, après une demande de modifications. Rien de ce dont vous répondez n’y a changé : votre approbation est maintenue, et rien ne vous oblige à relire.`,
    more: () => [
      "Vous le pouvez : ce lien permet de lire, et de répondre autrement tant que l’étape est ouverte.",
    ],
    action: `Ouvrir ${n.the}`,
  },
  "task-given-away": {
    subject: ({ report, isAsked }) =>
      isAsked
        ? `Une tâche de moins, une autre vous attend encore : ${report}`
        : `Plus rien n’est attendu de vous : ${report}`,
    intro: ({ given, isAsked }) => {
      const task = given === "" ? "Une tâche que vous aviez" : `La tâche « ${given} », que vous aviez`;
      const rest = isAsked
        ? "Une autre tâche vous y revient toujours, et vous attend."
        : "Plus rien n’est attendu de vous à ce sujet.";
      return `${task} dans ${n.full.this}${given === "" ? "" : ","} a été confiée à quelqu’un d’autre. ${rest}`;
    },
    more: ({ isAsked }) => [
      isAsked
        ? "Veuillez faire celle-là par le lien du courriel qui vous l’a demandée. Le lien de ce courriel montre le document tel qu’il est maintenant."
        : "À moins que vous n’y ayez une autre tâche, le document vous est fermé désormais. Le lien dit à qui vous adresser.",
    ],
    action: "Voir où vous en êtes",
  },
  "review-returned": {
    subject: ({ report }) => `De retour à la rédaction : ${report}`,
    intro: () =>
      `Des modifications sont demandées, et ${n.full.this} est retourné${n.full.e} à la personne qui ${n.full.him} rédige. Rien n’est attendu de vous pour l’instant.`,
    more: () => [
      "Quand il sera soumis de nouveau, la personne à qui la tâche revient alors sera sollicitée au sujet de la nouvelle version.",
    ],
    action: "Voir le document",
  },
  "resolution-passed": {
    subject: ({ report, committee }) => `Résolution ${ofBoardOr(committee)} adoptée : ${report}`,
    intro: () =>
      `La résolution écrite sur ${n.full.this} est adoptée : toutes les personnes du conseil habiles à voter l’ont signée. Plus rien n’est attendu de vous à ce sujet.`,
    more: () => ["La page du document montre quand, et la suite. Ce qui en découle suit son cours."],
    action: "Voir le document",
  },
  "resolution-ended": {
    subject: ({ report, ended, committee }) =>
      ended?.next === "meeting"
        ? `Soumis à une réunion ${ofBoardOr(committee)} : ${report}`
        : `La résolution n’est pas adoptée : ${report}`,
    intro: ({ ended }) =>
      `La résolution écrite sur ${n.full.this} n’est pas adoptée : ${ended?.cause ?? ""}. Plus rien n’est attendu de vous pour l’instant.`,
    more: ({ ended, committee }) => [
      ended?.next === "meeting"
        ? `La question va à une réunion ${ofBoardOr(committee)}. Vous saurez ce qui y est décidé.`
        : `D’autres personnes examinent encore ${n.the}. Si des modifications sont demandées, vous serez sollicité ou sollicitée au sujet de la nouvelle version ; sinon, la question va à une réunion ${ofBoardOr(committee)}.`,
    ],
    action: "Voir le document",
  },
  "meeting-awaited": {
    subject: ({ report, committee }) =>
      `Toujours en attente d’une réunion ${ofBoardOr(committee)} : ${report}`,
    intro: ({ ended }) =>
      `La résolution écrite sur ${n.full.this} n’est pas adoptée : ${ended?.cause ?? ""}. Aucune réunion n’en a décidé depuis.`,
    more: ({ committee }) => [
      `Vous présidez ${boardOr(committee)} : veuillez voir avec la personne qui tient ses registres quand il se réunit. Un rappel parvient aux deux jusqu’à sa décision, aussi souvent que le disent les règlements administratifs.`,
    ],
    action: "Voir le document",
  },
  "report-withdrawn": {
    subject: ({ report }) => `Retrait : ${report}`,
    intro: () => `${n.full.This} a été retiré${n.full.e}. Rien de plus n’est attendu de vous.`,
    more: () => ["La raison figure sur la page du document, et son historique reste tel quel."],
    action: "Voir le document",
  },
  "submission-taken-back": {
    subject: ({ report }) => `De nouveau entre vos mains : ${report}`,
    intro: () =>
      `Vous avez repris ${n.full.this} avant que quiconque se prononce. Les personnes sollicitées en sont avisées.`,
    more: ({ by }) => [
      `Ce que vous aviez soumis est dans le formulaire, pour continuer à partir de là. Veuillez soumettre ${n.the} de nouveau ${by}.`,
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "review-taken-back": {
    subject: ({ report }) => `Repris par la personne qui le rédige : ${report}`,
    intro: () =>
      `La personne qui rédige ${n.full.this}, dont vous aviez à décider, l’a repris${n.full.e} avant que quiconque se prononce. Rien n’est attendu de vous pour l’instant.`,
    more: () => [
      "Quand il sera soumis de nouveau, la personne à qui la tâche revient alors sera sollicitée au sujet de la nouvelle version.",
    ],
    action: "Voir le document",
  },
  "reservation-closed": {
    subject: ({ report }) => `Vos réserves sont levées : ${report}`,
    intro: () =>
      `Vous avez approuvé ${n.full.this} avec réserves. La personne qui le suit les a levées, avec une raison. Rien n’est attendu de vous.`,
    more: () => [
      "La raison figure sur la page du document, et ce que vous avez écrit reste dans son historique. Si vous n’êtes pas d’accord, parlez-en à la personne qui le coordonne.",
    ],
    action: "Voir le document",
  },
  "document-refused": {
    subject: ({ report }) => `Refusé : ${report}`,
    intro: () =>
      `À une étape de son examen, ${n.full.this} a été refusé${n.full.e} pour de bon et ne peut plus être soumis${n.full.e}. Plus rien n’est attendu de personne.`,
    more: () => [
      "Qui en a décidé ainsi, et pourquoi, figure sur la page du document, et son historique reste tel quel.",
    ],
    action: "Voir le document",
  },
  "report-approved": {
    subject: ({ report }) => `Approuvé : ${report}`,
    intro: () =>
      `${n.full.This}, dont vous aviez à décider, a toutes les approbations qu’il lui faut. Ce qui en découle suit son cours. Plus rien n’est attendu de vous.`,
    more: () => ["Merci. La page du document montre ce que chaque étape a décidé, et quand."],
    action: "Voir le document",
  },
});
