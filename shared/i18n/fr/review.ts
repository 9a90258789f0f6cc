import type { Messages } from "../en.ts";

export const review = {
  title: ({ stage }) => `Votre décision : ${stage}`,
  lead: "Lisez le rapport ci-dessous, puis choisissez au bas de la page. Rien n’est consigné avant votre confirmation à la page suivante.",
  contentTitle: "Le rapport",
  choiceTitle: "Que décidez-vous ?",
  approve: "Approuver",
  approveHint: "Le rapport passe à l’étape suivante ou, après la dernière, à la publication.",
  requestChanges: "Demander des modifications",
  requestChangesHint: "Le rapport retourne à la personne qui l’a rédigé, avec votre commentaire.",
  comment: "Commentaire",
  commentHint:
    "Nécessaire si vous demandez des modifications : dites quoi modifier, et pourquoi. La personne qui a rédigé le rapport et les autres personnes liées au document peuvent le lire. Ne nommez jamais un enfant.",
  action: "Continuer",
  error: {
    choose: "Choisissez d’approuver ou de demander des modifications",
    "comment-required": "Rédigez un commentaire qui dit quoi modifier",
    "comment-too-long": ({ limit }) => `Raccourcissez votre commentaire à ${limit} caractères au plus`,
  },
  confirm: {
    title: {
      approve: "Confirmez votre approbation",
      "request-changes": "Confirmez votre demande de modifications",
    },
    lead: "Voici ce qui sera consigné, de façon permanente :",
    decision: "Décision",
    decisionName: { approve: "Approuver", "request-changes": "Demander des modifications" },
    by: "Au nom de",
    round: "Soumission",
    roundOf: ({ round }) => `N° ${round}`,
    comment: "Commentaire",
    noComment: "Aucun",
    commentKept: "Votre commentaire est conservé à part du registre, qui n’en garde qu’une preuve.",
    action: { approve: "Confirmer : approuver", "request-changes": "Confirmer : demander des modifications" },
    back: "Revenir sans rien consigner",
  },
} satisfies Messages["review"];
