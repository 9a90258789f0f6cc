import type { proposing as english } from "../en/proposing.ts";
import { de } from "./elision.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters } from "./lengths.ts";

export const proposing = (n: Nouns): ReturnType<typeof english> => ({
  lead: `Vous pouvez proposer une autre réponse à chacune de ces questions, ou vous exprimer ci-dessous en vos mots. Rien de ce que vous proposez ne modifie à lui seul ${n.the} : les personnes qui le rédigent le retiennent, ou vous répondent.`,
  change: "Proposer une modification",
  changeOf: ({ label }) => ` : ${label}`,
  add: ({ row }) => `Proposer une ligne de plus : ${row}`,
  title: ({ label }) => `Proposer une modification : ${label}`,
  titleOfRow: ({ row }) => `Proposer une ligne de plus : ${row}`,
  means: [
    `Votre proposition ne modifie pas ${n.the} d’elle-même. Les personnes qui le rédigent la retiennent, ou vous répondent en mots, avant que ${n.the} soit soumis.`,
    "Votre nom l’accompagne, pour les personnes qui rédigent et pour quiconque y veille.",
  ],
  now: "Texte actuel",
  nothing: "Rien n’est encore écrit ici.",
  reason: "Pourquoi, si vous le souhaitez",
  reasonHint: "En une phrase ou deux. Ne nommez jamais un enfant.",
  action: "Envoyer la proposition",
  done: "Votre proposition est envoyée. Vous pouvez en faire d’autres.",
  errors: {
    same: "C’est ce qui est déjà écrit. Modifiez-le, ou revenez en arrière.",
    empty:
      "Pour qu’une réponse soit retirée, revenez en arrière et dites-le dans un commentaire sur cette section.",
    reasonTooLong: (said) => `Raccourcissez le motif ${byCharacters(said)}.`,
  },
  says: "Maintenant :",
  proposed: "Proposé :",
  answer: "La retenir, ou y répondre",
  answerText: "Votre réponse, ou un mot avec ce que vous retenez",
  takeOver: "Retenir la proposition",
  takenOver:
    "La proposition est retenue : l’ébauche le dit maintenant. La personne qui l’a faite le voit par son lien.",
  noAnswer: "Écrivez une réponse, ou retenez la proposition.",
  settled: {
    answered: ({ name, when }) => `Réponse ${de(name)}, le ${when}`,
    "taken-in": ({ name, when }) => `Retenu par ${name}, le ${when}`,
  },
});
