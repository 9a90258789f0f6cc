import type { handingOn as english } from "../en/handing-on.ts";
import type { Nouns } from "./kinds.ts";

/** Une personne qui examine confie sa tâche à une autre. */
export const handingOn = (n: Nouns): ReturnType<typeof english> => ({
  link: "Confier cette tâche à une ou un collègue",
  title: "Confier cette tâche à une ou un collègue",
  means: [
    `La personne choisie reçoit la demande par courriel à votre place, dans le délai qui reste. Un courriel vous le confirme, et vos liens ne vous montrent plus ${n.the}, à moins que vous n’y ayez une autre tâche.`,
    `Ce n’est pas une réponse : rien n’est retenu pour ou contre ${n.the}. Son historique dit que vous avez confié la tâche, quand et à qui.`,
  ],
  once: "La personne choisie peut vous la rendre, et ne la confier à personne d’autre. Une fois rendue, vous pouvez la confier à une autre personne, et non de nouveau à celle-là.",
  back: "Cette tâche vous a été confiée : vous pouvez la rendre, et ne la confier à personne d’autre. Si ni l’un ni l’autre ne peut la faire, adressez-vous au secrétariat.",
  nobody:
    "Personne d’autre ne peut recevoir cette tâche : qui exerce ce rôle a rédigé ce document, y a un conflit d’intérêts, ou l’a déjà eue. Adressez-vous au secrétariat, qui veille sur le document.",
  who: "Qui s’en charge à votre place ?",
  choose: "Choisissez une ou un collègue",
  reason: "Pourquoi la confiez-vous ?",
  reasonHint: "Le secrétariat peut le lire, et personne d’autre.",
  action: "Confier la tâche",
  error: { who: "Choisissez qui s’en charge à votre place", reason: "Dites pourquoi vous la confiez" },
});
