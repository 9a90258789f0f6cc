import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";

export const takingBack = (n: Nouns): Messages["takingBack"] => ({
  title: `Reprendre ${n.the}`,
  means: [
    "Personne ne s’est encore prononcé. Un courriel annonce aux personnes sollicitées que rien n’est attendu d’elles pour l’instant.",
    "Tout ce que vous avez écrit reste dans le formulaire, pour continuer à partir de là. Un courriel vous en apporte le lien.",
    "L’historique dit que vous l’avez repris. La date de soumission qui vous est fixée reste la même.",
  ],
  action: "Reprendre",
  panel: {
    title: `Vous avez repris ${n.this}`,
    text: "Il est de nouveau entre vos mains, et personne n’est sollicité à son sujet. Ce que vous aviez soumis est dans le formulaire : modifiez-le, et soumettez-le quand vous serez prêt ou prête.",
  },
});
