import type { Messages } from "../en.ts";
import { de } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

export const reservations = (n: Nouns): Messages["reservations"] => ({
  title: "Réserves qui tiennent",
  lead: `Elles suivent ${n.the} jusqu’à ce que la personne qui les a émises, ou le secrétariat, les lève. Le public ne les lit jamais.`,
  close: ({ name }) => `Lever les réserves ${de(name)}`,
  closeOwn: "Lever vos réserves",
  closeOf: ({ name }) => `Lever les réserves ${de(name)}`,
  meansOwn: [
    "Les étapes suivantes ne les voient plus comme tenant encore. Votre approbation compte comme avant.",
    "Ce que vous avez écrit reste dans l’historique.",
  ],
  meansOf: ({ name }) => [
    "Les étapes suivantes ne les voient plus comme tenant encore. L’approbation compte comme avant.",
    `Ce qui a été écrit reste dans l’historique. Un courriel annonce à ${name} que vous les avez levées ; votre raison peut y être lue.`,
  ],
  wordIfAny: "Comment il y a été répondu, si vous voulez le dire",
  reason: "Pourquoi sont-elles levées ?",
  reasonHint:
    "Les personnes liées au document peuvent la lire. Elle est conservée à part du registre, qui n’en garde qu’une preuve. Ne nommez jamais un enfant.",
  action: "Lever les réserves",
});
