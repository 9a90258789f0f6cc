import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";

export const recusing = (n: Nouns): Messages["recusing"] => ({
  link: "J’ai un conflit d’intérêts",
  title: "Vous récuser",
  means: {
    review: [
      `Cette tâche n’est plus la vôtre, et vos liens n’ouvrent plus ${n.the}. Ce n’est pas une réponse : rien n’est retenu pour ou contre ${n.the}.`,
      "Le secrétariat en est avisé, et trouve quelqu’un d’autre s’il ne reste personne. Vous recevez un reçu.",
    ],
    sign: [
      "Ce n’est pas un vote. Le secrétariat en est avisé, et vous recevez un reçu.",
      "La personne que la Loi (art. 141) empêche de voter n’est pas habile à voter : la résolution peut être adoptée sans elle. La personne qui se retire de son plein gré reste habile à voter : la résolution va alors à une réunion.",
    ],
  },
  how: "À quel titre ?",
  hows: {
    disqualified: {
      label: "Je ne suis pas habile à voter",
      hint: "Un contrat ou une opération d’importance, ou un règlement, vous empêche de voter.",
    },
    "stepped-aside": {
      label: "Je me retire de mon plein gré",
      hint: "Vous pourriez voter, et préférez ne pas le faire. La question va à une réunion du conseil.",
    },
  },
  nature: "De quelle nature est le conflit ?",
  natures: {
    financial: { label: "Un intérêt financier", said: "un intérêt financier" },
    family: {
      label: "Une personne de la famille, ou proche",
      said: "une personne de la famille, ou proche",
    },
    "other-duty": {
      label: "Un devoir envers un autre organisme",
      said: "un devoir envers un autre organisme",
    },
    "earlier-part": {
      label: "J’ai pris part au travail lui-même",
      said: "une part prise au travail lui-même",
    },
    other: { label: "Une autre nature", said: "un conflit d’une autre nature" },
  },
  reason: "En quoi consiste le conflit ?",
  reasonHint:
    "Seules les personnes qui suivent le document le lisent, et vous. Ces mots sont conservés à part du registre, qui n’en garde qu’une preuve. Ne nommez jamais un enfant.",
  action: "Me récuser",
  error: {
    how: "Choisissez si vous n’êtes pas habile à voter ou si vous vous retirez",
    nature: "Choisissez de quelle nature est le conflit",
  },
});
