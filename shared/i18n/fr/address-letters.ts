import type { OverseersAddressTemplate } from "../en/address-letters.ts";
import type { Words } from "../en/letters.ts";

/** Ce qu’apprend qui assure le suivi d’un rapport au sujet d’une adresse proposée à partir de ce rapport. */
export const addressLetters = (): Record<OverseersAddressTemplate, Words> => ({
  "oversee-address-changed": {
    subject: ({ report }) => `Adresse confirmée : ${report}`,
    intro: () =>
      "La nouvelle adresse proposée à partir de ce rapport est confirmée, et ce qui avait été manqué y est reparti.",
    more: () => [
      "Pendant quelques jours, personne ne décide au moyen de cette seule adresse : l’historique dit de qui il s’agit.",
    ],
    action: "Ouvrir ma page",
  },
  "oversee-address-kept": {
    subject: ({ report }) => `Adresse inchangée : ${report}`,
    intro: () =>
      "La nouvelle adresse proposée à partir de ce rapport a été refusée, ou arrêtée par la personne elle-même. L’historique dit de qui il s’agit.",
    more: ({ by }) => [
      `Veuillez joindre la personne autrement, ${by}, puis proposer la bonne adresse sur votre page : d’ici là, le courriel va à l’adresse au dossier.`,
    ],
    action: "Ouvrir ma page",
  },
  "oversee-address-disputed": {
    subject: ({ report }) => `Nouvelle adresse contestée : ${report}`,
    intro: () =>
      "La nouvelle adresse proposée à partir de ce rapport a été confirmée ; depuis, la personne qui lit l’ancienne adresse a signalé qu’elle n’est pas juste. La nouvelle adresse est au dossier, et le courriel y va ; personne ne décide au moyen de cette adresse avant que la deuxième personne ait parlé à la personne concernée. L’historique dit de qui il s’agit, et qui l’a confirmée.",
    more: ({ by }) => [
      `Veuillez dire à la deuxième personne ce que vous en savez, ${by}. Vous recevrez un avis si elle lève la suspension.`,
      "Si la nouvelle adresse n’est pas juste, faites proposer la bonne : sur votre page, dès qu’un courriel envoyé à la nouvelle en revient ; sinon par l’équipe technique, dans le fichier de l’organisation.",
    ],
    action: "Ouvrir ma page",
  },
  "oversee-address-released": {
    subject: ({ report }) => `Décisions de nouveau possibles au moyen d’une nouvelle adresse : ${report}`,
    intro: () =>
      "La nouvelle adresse proposée à partir de ce rapport n’est plus suspendue : la deuxième personne a joint la personne concernée une fois encore, par un autre moyen. On peut décider au moyen des liens qui parviennent à cette adresse. L’historique dit de qui il s’agit, et qui l’a confirmée.",
    more: () => ["Rien de plus n’est attendu de vous à ce sujet."],
    action: "Ouvrir ma page",
  },
});
