import type { adoption as english } from "../en/adoption.ts";

/** Ce qui découle de l’adoption d’un plan stratégique. */
export const adoption = (): ReturnType<typeof english> => ({
  resolution: ({ plan, number, called }) => {
    if (called !== null) return `${called} (inscription nº ${number} du dossier)`;
    return plan === null
      ? `Inscription nº ${number} du dossier`
      : `${plan}, inscription nº ${number} du dossier`;
  },
  adoptedOn: "Adopté par le conseil",
  resolutionTitle: "Résolution",
  years: "Pour les années",
  takesPlace: ({ plan, from }) => `À compter du ${from}, il remplace le ${plan}.`,
  superseded: ({ plan, from }) => `À compter du ${from}, il est remplacé par le ${plan}.`,
  supersededTag: ({ from }) => `Remplacé à compter du ${from}`,
  toSuccessor: "Lire le plan qui le remplace",
  /** What the public page of a plan says otherwise than that of a report. */
  publicPage: {
    kicker: "Plan stratégique publié",
    lead: "Ce que l’organisation entend changer pour les enfants pendant ces années, pour qui, et à quoi on le verra.",
    proof:
      "L’empreinte ci-dessous (SHA-256) désigne la version exacte que le conseil a adoptée. Elle figure aussi dans l’avis aux personnes abonnées. Vous pouvez la recalculer vous-même :",
  },
  baseline: ({ year }) => `Donnée de référence (${year})`,
  target: ({ year }) => `Cible pour ${year}`,
  reportsTitle: "Rapports annuels sur ce plan",
  report: ({ year, due }) => `Pour ${year} : à remettre au plus tard le ${due}`,
  reportsNote:
    "Après chaque année, Accord ouvre le rapport qui porte sur elle, que rédige la personne qui a rédigé le plan, et le signale à celle qui veille sur les documents.",
  history: {
    adopted: ({ when, on, number, called }) =>
      `Le ${when}, le plan stratégique est entré en vigueur : le conseil l’a adopté le ${on} (${called === null ? `inscription nº ${number}` : `résolution ${called}`}).`,
    takesPlace: ({ plan, from }) => `Il remplace le plan ${plan} à compter du ${from}.`,
    scheduled: ({ when, reports }) =>
      `Le ${when}, Accord a noté quand un rapport sur chaque année du plan est attendu : ${reports}.`,
    superseded: ({ when, by, from }) =>
      `Le ${when}, il a été inscrit que le plan ${by} remplace celui-ci à compter du ${from}.`,
  },
  refusal: {
    "period-taken": {
      cause:
        "Un autre plan stratégique est adopté, ou en voie de l’être, pour une partie des mêmes années. L’organisation n’a qu’un plan stratégique à la fois.",
      whose: ({ plan, id }) => `Il s’agit du ${plan} (${id}).`,
      next: "Un plan remplace celui qui est en vigueur au moment où on le commence. Si le vôtre doit remplacer celui-là, recommencez-le une fois l’autre en vigueur, et reprenez-y ce que vous avez écrit ici. Sinon, attendez de voir si l’autre revient à la personne qui le rédige, ou commencez un plan pour d’autres années. Ce que vous avez écrit est conservé.",
    },
    "claimed-meanwhile": {
      cause:
        "À l’instant même, d’autres documents ont été soumis auxquels il faut d’abord comparer le vôtre, et cela à plusieurs reprises. Rien n’a été inscrit.",
      next: "Ce que vous avez écrit est conservé. Soumettez-le de nouveau dans une minute.",
    },
  },
  notice: {
    subject: ({ plan }) => `Pour votre information : le ${plan} est adopté`,
    intro: ({ on }) =>
      `Le conseil d’administration a adopté ce plan stratégique le ${on}, et il est publié. On n’attend rien de vous.`,
    action: "Lire le plan stratégique",
    check:
      "L’empreinte ci-dessous désigne la version exacte que le conseil a adoptée. La page du plan en offre la partie publique sous forme de fichier, et trois lignes qui vous permettent de recalculer l’empreinte vous-même.",
    why: ({ addressee }) =>
      `Vous recevez cet avis parce que vous avez demandé à être au courant des plans stratégiques (${addressee}). Vous pouvez vous désabonner en tout temps, aussitôt et sans donner de raison.`,
  },
  reportDue: {
    subject: ({ plan, year, due }) => `À remettre d’ici ${due} : le rapport de ${year} sur le ${plan}`,
    intro: ({ plan, year, due }) =>
      `L’année ${year} du ${plan} est terminée. Un rapport est attendu d’ici ${due} : ce qui a été réalisé pour chaque indicateur, par rapport à la cible de l’année.`,
    more: "Le rapport est ouvert, et la personne qui a rédigé le plan est invitée à l’écrire : les chiffres de chaque indicateur sont proposés à partir des rapports des ententes qui y contribuent.",
    action: "Voir le plan et les dates de ses rapports",
  },
});
