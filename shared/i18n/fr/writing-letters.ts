import type { writingLetters as english } from "../en/writing-letters.ts";
import { le } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

export const writingLetters = (n: Nouns): ReturnType<typeof english> => ({
  "writing-shared": {
    subject: ({ author, report }) => `${author} vous invite à rédiger ensemble ${le(report)}`,
    intro: ({ author, by }) =>
      `${author} vous invite à participer à la rédaction de ${n.full.this}, à soumettre ${by}.`,
    more: ({ author }) => [
      `Le lien ouvre ${n.the} tel qu’il est. Vous pouvez en rédiger toutes les sections, vous arrêter quand vous voulez et revenir par le même lien. Si deux personnes modifient une même section au même moment, ce qui est enregistré en premier est conservé, et l’autre voit les deux.`,
      `${author} le soumet une fois qu’il est complet. Quiconque le rédige n’en décide rien ensuite.`,
    ],
    action: `Ouvrir ${n.the}`,
  },
  "writing-stopped": {
    subject: ({ report }) => `Vous ne participez plus à la rédaction : ${report}`,
    intro: ({ author }) =>
      `Votre participation à la rédaction de ${n.full.this} a pris fin. ${author} la poursuit, et plus rien n’est attendu de vous.`,
    more: () => ["Ce que vous avez enregistré y est conservé. Votre lien ne l’ouvre plus pour la rédaction."],
    action: "Voir le document",
  },
  "writing-returned": {
    subject: ({ report }) => `Des modifications sont demandées : ${report}`,
    intro: ({ author }) =>
      `${n.full.The} que vous rédigez avec ${author} revient avec une demande de modifications. Veuillez y donner suite ensemble.`,
    more: ({ author }) => [
      "Chaque commentaire se trouve à la réponse qu’il concerne.",
      `${author} le soumet de nouveau une fois que c’est fait.`,
    ],
    action: `Ouvrir ${n.the}`,
  },
  "writing-submitted": {
    subject: ({ report }) => `Soumis : ${report}`,
    intro: ({ author }) =>
      `${author} a soumis ${n.full.the} que vous avez rédigé${n.full.e} ensemble. Vous n’avez rien à faire pour l’instant.`,
    more: () => [
      `Si une personne demande une modification, vous recevrez un courriel avec un lien vers ${n.the}.`,
    ],
    action: `Voir où en est ${n.the}`,
  },
  "draft-discarded": {
    subject: ({ report }) => `Abandonné : ${report}`,
    intro: () =>
      `Vous avez abandonné ${n.full.this}. Ce qui est écrit est conservé 30 jours, puis supprimé pour de bon.`,
    more: () => ["D’ici là, vous pouvez le reprendre, à la page qu’ouvre ce lien."],
    action: `Voir ${n.the}, ou le reprendre`,
  },
  "writing-discarded": {
    subject: ({ report }) => `Abandonné : ${report}`,
    intro: ({ author }) =>
      `${author} a abandonné ${n.full.the} que vous rédigiez ensemble. Plus rien n’est attendu de vous.`,
    more: ({ author }) => [
      `Ce qui est écrit est conservé 30 jours. Si ${author} le reprend d’ici là, vous recevez un nouveau lien.`,
    ],
    action: "Voir le document",
  },
  "draft-taken-up": {
    subject: ({ report }) => `Repris : ${report}`,
    intro: ({ by }) =>
      `Vous avez repris ${n.full.this}. Tout ce qui était écrit s’y trouve. Veuillez ${n.full.him} soumettre ${by}.`,
    more: () => ["Quiconque le rédigeait avec vous peut aussi continuer, et en est averti."],
    action: `Ouvrir mon ${n.noun}`,
  },
  "writing-taken-up": {
    subject: ({ report }) => `Repris : ${report}`,
    intro: ({ author, by }) =>
      `${author} a repris ${n.full.the} que vous rédigiez ensemble, à soumettre ${by}.`,
    more: () => ["Tout ce qui était écrit s’y trouve : vous pouvez continuer."],
    action: `Ouvrir ${n.the}`,
  },
});
