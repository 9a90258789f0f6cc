import type { Messages } from "../en.ts";

export const electronic = (): Messages["electronic"] => ({
  title: "Avis et documents par voie électronique",
  lead: "Les avis de réunion, les résolutions et les procès-verbaux peuvent vous parvenir par Accord et par courriel plutôt que sur papier, si vous y consentez. La question vous est posée une seule fois. Vous pouvez retirer votre consentement en tout temps : dès lors, les avis vous sont envoyés sur papier.",
  address: "Votre adresse désignée",
  addressHint:
    "L’adresse à laquelle Accord vous écrit. Lorsqu’une autre la remplace, la question vous est posée de nouveau.",
  rule: "La règle",
  standing: {
    title: "Ce que vous avez dit",
    accepted: ({ when }) => `Vous y avez consenti le ${when}.`,
    declined: ({ when }) =>
      `Vous avez dit le ${when} que vous n’y consentez pas : les avis vous sont envoyés sur papier.`,
    elsewhere: ({ when }) =>
      `Vous y avez consenti le ${when}, à une autre adresse que celle qui est au dossier. D’ici à ce que vous le disiez pour celle-ci, les avis vous sont envoyés sur papier.`,
    "not-asked":
      "Rien encore. Tant que vous n’y consentez pas, un avis par voie électronique ne compte pas comme vous ayant été donné.",
  },
  accept: "Je consens aux documents électroniques",
  decline: "Je n’y consens pas : envoyez-moi du papier",
  withdraw: "Retirer mon consentement : envoyez-moi du papier",
  ask: "Vous n’avez pas encore dit si les avis et documents peuvent vous parvenir par voie électronique. D’ici là, les avis par courriel ne comptent pas comme vous ayant été donnés.",
  link: "Dire si les documents me parviennent par voie électronique",
  kept: "Comment les avis et documents vous parviennent",
  back: "Retour",
});
