import type { Messages } from "../en.ts";
import { le } from "./elision.ts";

export const inForce = (): Messages["inForce"] => ({
  since: "En vigueur depuis le",
  history: ({ when, on }) =>
    `Le ${when}, l’entente de partenariat est entrée en vigueur, avec effet le ${on}.`,
  reports: "Rapports à remettre",
  report: {
    "semi-annual": ({ period, due }) =>
      `rapport semestriel, ${period} : chez le donateur au plus tard le ${due}`,
    annual: ({ period, due }) => `rapport annuel, ${period} : chez le donateur au plus tard le ${due}`,
  },
  due: ({ report, opens }) =>
    `${report.charAt(0).toUpperCase()}${report.slice(1)}. Son formulaire s’ouvre de lui-même le ${opens}.`,
  scheduled: ({ when, reports }) =>
    `Le ${when}, Accord a noté quels rapports sont à remettre sur l’entente : ${reports}.`,
  publicPage: {
    kicker: "Entente de partenariat publiée",
    lead: "Ce que l’organisation et ses partenaires se promettent : dans quel but, et ce qui doit changer ainsi pour les enfants.",
    proof:
      "L’empreinte ci-dessous (SHA-256) désigne la version exacte qui a été approuvée. Elle figure aussi dans l’avis à ses parties. Vous pouvez la recalculer :",
  },
  notice: {
    subject: ({ agreement }) => `Pour votre information : ${le(agreement)} est en vigueur`,
    intro: ({ addressee, on }) =>
      `L’entente de partenariat à laquelle ${addressee} est partie a été approuvée ; elle est en vigueur depuis le ${on}. Rien n’est attendu de vous.`,
    kept: "Pour ne mettre personne en danger, ce courriel n’en dit pas plus. La personne qui travaille avec vous à l’entente peut vous en remettre le texte.",
    action: "Lire ce qui en est public",
    check: "L’empreinte ci-dessous désigne la version exacte qui a été approuvée.",
    why: ({ addressee }) => `Vous recevez cet avis parce que ${addressee} est partie à l’entente.`,
  },
});
