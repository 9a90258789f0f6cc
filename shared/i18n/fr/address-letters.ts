import type { OverseersAddressTemplate } from "../en/address-letters.ts";
import type { Words } from "../en/letter.ts";
import { de } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

const laDeuxieme = (second: string | null) => second ?? "la deuxième personne";

/** Ce qu’apprend qui assure le suivi d’un rapport au sujet d’une adresse proposée à partir de ce rapport. */
export const addressLetters = (n: Nouns): Record<OverseersAddressTemplate, Words> => ({
  "oversee-address-changed": {
    subject: ({ report }) => `Adresse confirmée : ${report}`,
    intro: ({ owner, second }) =>
      `La nouvelle adresse ${de(owner)}, proposée à partir de ${n.this}, a été confirmée par ${laDeuxieme(second)}, et ce qui avait été manqué et reste utile y est reparti.`,
    more: () => ["Pendant quelques jours, personne ne décide au moyen de cette seule adresse."],
    action: "Ouvrir ma page",
  },
  "oversee-address-kept": {
    subject: ({ report }) => `Adresse inchangée : ${report}`,
    intro: ({ owner, second, isReplaced }) => {
      const proposed = `La nouvelle adresse ${de(owner)}, proposée à partir de ${n.this}, a été`;
      if (isReplaced) return `${proposed} remplacée par une autre, proposée à partir d’un autre ${n.noun}.`;
      return second === null
        ? `${proposed} arrêtée avant d’être confirmée, par qui lit l’adresse au dossier.`
        : `${proposed} refusée par ${second}.`;
    },
    more: ({ by, owner, isReplaced }) => [
      isReplaced
        ? "Attendez la suite : si cette autre est confirmée, saisissez-la de nouveau sur votre page, et ce qui s’était perdu et reste utile repart. D’ici là, le courriel va à l’adresse au dossier."
        : `Veuillez joindre ${owner} autrement, ${by}, puis proposer la bonne adresse sur votre page : d’ici là, le courriel va à l’adresse au dossier.`,
    ],
    action: "Ouvrir ma page",
  },
  "oversee-address-disputed": {
    subject: ({ report }) => `Nouvelle adresse contestée : ${report}`,
    intro: ({ owner, second }) =>
      `La nouvelle adresse ${de(owner)}, proposée à partir de ${n.this}, a été confirmée ; depuis, la personne qui lit l’ancienne adresse a signalé qu’elle n’est pas juste. La nouvelle adresse est au dossier, et le courriel y va ; personne ne décide au moyen de cette adresse avant que ${laDeuxieme(second)} ait parlé à ${owner}.`,
    more: ({ by, second }) => [
      `Veuillez dire à ${laDeuxieme(second)} ce que vous en savez, ${by}. Vous recevrez un avis si la suspension est levée.`,
      "Si la nouvelle adresse n’est pas juste, faites proposer la bonne : sur votre page, dès qu’un courriel envoyé à la nouvelle en revient ; sinon par l’équipe technique, dans le fichier de l’organisation.",
    ],
    action: "Ouvrir ma page",
  },
  "oversee-address-released": {
    subject: ({ report }) => `Décisions de nouveau possibles au moyen d’une nouvelle adresse : ${report}`,
    intro: ({ owner, second }) =>
      `La nouvelle adresse ${de(owner)}, proposée à partir de ${n.this}, n’est plus suspendue : la suspension a été levée par ${laDeuxieme(second)}, après un nouvel échange avec la personne par un autre moyen. On peut décider au moyen des liens qui parviennent à cette adresse.`,
    more: () => ["Rien de plus n’est attendu de vous à ce sujet."],
    action: "Ouvrir ma page",
  },
});
