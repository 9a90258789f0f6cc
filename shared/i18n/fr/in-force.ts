import type { Messages } from "../en.ts";

export const inForce = (): Messages["inForce"] => ({
  since: "En vigueur depuis le",
  history: ({ when, on }) =>
    `Le ${when}, l’entente de partenariat est entrée en vigueur, avec effet le ${on}.`,
  notice: {
    subject: ({ agreement }) => `Pour votre information : l’${agreement} est en vigueur`,
    intro: ({ addressee, on }) =>
      `L’entente de partenariat à laquelle ${addressee} est partie a été approuvée ; elle est en vigueur depuis le ${on}. Rien n’est attendu de vous.`,
    kept: "Pour ne mettre personne en danger, ce courriel n’en dit pas plus. La personne qui travaille avec vous à l’entente peut vous en remettre le texte.",
    action: "Lire ce qui en est public",
    check: "L’empreinte ci-dessous désigne la version exacte qui a été approuvée.",
    why: ({ addressee }) => `Vous recevez cet avis parce que ${addressee} est partie à l’entente.`,
  },
});
