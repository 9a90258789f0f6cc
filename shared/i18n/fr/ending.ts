import type { Messages } from "../en.ts";
import { le } from "./elision.ts";

export const ending = (): Messages["ending"] => ({
  terminated: {
    act: "Consigner la résiliation de l’entente",
    title: "Consigner la résiliation de l’entente",
    lead: "Une partie, ou toutes ensemble, ont mis fin à l’entente avant son terme, comme ses clauses le permettent. Ce qu’elles ont convenu par écrit fait foi ; ici, on le consigne.",
    action: "Consigner la résiliation",
    since: "Résiliée avec effet le",
    history: ({ when, on, by }) =>
      `Le ${when}, ${by} a consigné la résiliation de l’entente, avec effet le ${on}.`,
    notice: {
      subject: ({ agreement }) => `Pour votre information : ${le(agreement)} est résiliée`,
      intro: ({ addressee, on }) =>
        `L’entente de partenariat à laquelle ${addressee} est partie a été résiliée, avec effet le ${on}. Ce qui était alors exigible est encore versé, et ce qui a été fait jusque-là fait encore l’objet d’un rapport. Rien n’est attendu de vous par ce courriel.`,
    },
  },
  closed: {
    act: "Clore l’entente",
    title: "Clore l’entente",
    lead: "Tout ce qui a été promis est fait : chaque rapport a été ouvert et chaque tranche est versée. Une entente dont quelque chose reste dû ne peut être close.",
    action: "Clore l’entente",
    since: "Close le",
    history: ({ when, on, by }) => `Le ${when}, ${by} a clos l’entente, avec effet le ${on}.`,
    notice: {
      subject: ({ agreement }) => `Pour votre information : ${le(agreement)} est close`,
      intro: ({ addressee, on }) =>
        `L’entente de partenariat à laquelle ${addressee} est partie a été close, avec effet le ${on} : tout ce qu’elle promettait est fait. Rien n’est attendu de vous.`,
    },
  },
  follows: "Ce qui s’ensuit aujourd’hui",
  reportsStay: ({ reports }) =>
    `Ces rapports sont encore demandés, car leur période a commencé avant : ${reports}.`,
  reportsFall: ({ reports }) => `Ces rapports ne sont plus demandés : ${reports}.`,
  tranchesDue: ({ tranches }) => `Ceci est exigible, et le reste jusqu’au versement : ${tranches}.`,
  tranchesFall: ({ tranches }) => `Ceci n’est plus à verser : ${tranches}.`,
  nothing: "Il ne reste rien à rapporter ni à verser.",
  always: [
    "Les rapports en cours se poursuivent, avec ce à quoi ils sont liés.",
    "Elle ne peut plus être modifiée par un avenant. Un avenant en route est d’abord à retirer.",
    "Ses donateurs et partenaires en sont informés en moins d’un jour, sans votre raison.",
    "On ne peut pas revenir en arrière.",
  ],
  day: "Depuis quel jour",
  dayHint: "Aujourd’hui ou avant, mais pas avant son entrée en vigueur",
  dayWrong: "Donnez un jour où l’entente était en vigueur : aujourd’hui ou avant",
  reason: "Pourquoi, et par quelle lettre ou quel procès-verbal ?",
  reasonHint:
    "Les personnes liées à ce document peuvent lire votre raison. Elle est conservée à part du registre, qui n’en garde qu’une preuve.",
  notPaid: "N’est plus à verser : l’entente a pris fin.",
  why: ({ addressee }) => `Vous recevez cet avis parce que ${addressee} est partie à l’entente.`,
  refusal: {
    "agreement-over": {
      cause: "L’entente a pris fin : elle a été résiliée ou close, ce qui est consigné.",
      next: "Sa page dit depuis quand. Ce qui a été fait dans son cadre fait encore l’objet de rapports et de versements.",
    },
    "amendment-under-way": {
      cause:
        "Un avenant de cette entente est en route, ou vient d’être soumis à l’instant. Une entente ne prend pas fin pendant qu’on la modifie.",
      whose: ({ id }) => `C’est ${id}.`,
      next: "Retirez d’abord l’avenant, ou attendez qu’il soit en vigueur.",
    },
    "still-owed": {
      cause: "Quelque chose de l’entente reste à rapporter ou à verser, de sorte qu’elle ne peut être close.",
      next: "Sa page dit quoi. Si les parties y ont mis fin avant son terme, consignez sa résiliation.",
    },
    "no-day-of-it": {
      cause: "L’entente ne peut prendre fin qu’un jour où elle était en vigueur : aujourd’hui ou avant.",
      next: "Ouvrez la page de nouveau et donnez un autre jour.",
    },
  },
});
