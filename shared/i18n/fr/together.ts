import type { together as english } from "../en/together.ts";
import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

export const together = (n: Nouns): ReturnType<typeof english> => ({
  title: `Qui rédige ${n.this}`,
  open: `Voir qui rédige ${n.this}, ou inviter quelqu’un`,
  see: `Voir qui rédige ${n.this}`,
  author: "Responsable de la rédaction, qui le soumet",
  writer: "Participe à la rédaction",
  lead: `Chaque personne nommée ici rédige toutes les sections ${n.of}, par son propre lien. Seule la personne responsable de la rédaction le soumet. Aucune d’elles n’en décide ensuite.`,
  alone: "Personne d’autre n’y participe encore.",
  end: "Mettre fin à sa participation",
  endOf: ({ name }) => ` : ${name}`,
  leave: "Ne plus participer à la rédaction",
  leaveText: "Votre lien ne l’ouvre alors plus pour la rédaction. Ce que vous avez enregistré y reste.",
  invite: {
    title: "Inviter une ou un collègue",
    text: `La personne reçoit un courriel avec son propre lien, et peut commencer aussitôt. Quiconque rédige ${n.the}, même peu de temps, n’en décide rien : n’invitez personne qui doive l’examiner.`,
    who: "Qui doit rédiger avec vous ?",
    choose: "Choisissez un nom",
    action: "Inviter",
    error: "Choisissez qui doit rédiger avec vous.",
    nobody: `Toutes les autres personnes interviennent autrement dans ${n.this}, ou le rédigent déjà.`,
    full: "Autant de personnes qu’il se peut rédigent déjà avec vous. Mettez fin à la participation de quelqu’un avant d’en inviter une autre.",
  },
  done: {
    invited: "La personne choisie est invitée, par un courriel avec son propre lien.",
    ended: `Sa participation à la rédaction a pris fin ; son lien n’ouvre plus ${n.the} pour la rédaction.`,
  },
  saved: {
    you: ({ when }) => `Enregistré la dernière fois par vous, le ${when}`,
    other: ({ name, when }) => `Enregistré la dernière fois par ${name}, le ${when}`,
  },
  elsewhere: {
    title: ({ name }) => `${name} a modifié cette section pendant que vous écriviez`,
    text: "Rien n’est perdu. Ce qui a été enregistré figure ici ; ce que vous avez tapé se trouve dans le formulaire ci-dessous et n’est pas encore enregistré. Reprenez-y ce qui doit rester, puis enregistrez : votre formulaire prend la place de ce qui a été enregistré.",
    saved: ({ name }) => `Enregistré par ${name}`,
  },
  submits: ({ name }) => `C’est ${name} qui soumet ${n.the} : dites-lui quand vos sections sont prêtes.`,
  writers: ({ count }) =>
    counted("fr", count, {
      one: "collègue participe à la rédaction",
      other: "collègues participent à la rédaction",
    }),
  history: {
    handedOver: ({ when, by, to, stays }) =>
      stays
        ? `Le ${when}, ${by} a remis ${n.the} à ${to}, et continue de participer à la rédaction.`
        : `Le ${when}, ${by} a remis ${n.the} à ${to}.`,
    discarded: ({ when, by, until }) =>
      `Le ${when}, ${by} a abandonné l’ébauche ; ce qui en était écrit est conservé jusqu’au ${until}.`,
    takenUp: ({ when, by }) => `Le ${when}, ${by} a repris l’ébauche.`,
  },
  handOver: {
    open: `Remettre ${n.this} à quelqu’un d’autre`,
    title: `Remettre ${n.the}`,
    lead: "Une autre personne en devient responsable : elle le soumet, répond de sa date et peut inviter d’autres personnes. Elle reçoit un courriel avec son propre lien. Quiconque a participé à la rédaction, vous y compris, n’en décide rien.",
    who: "Qui en prend la responsabilité ?",
    choose: "Choisissez un nom",
    stays: "Continuez-vous de participer à la rédaction ?",
    yes: "Oui : je continue de rédiger, et cette personne le soumet",
    no: "Non : je ne participe plus à la rédaction",
    action: "Remettre",
    errors: {
      to: "Choisissez qui en prend la responsabilité.",
      stays: "Dites si vous continuez de participer à la rédaction.",
    },
    nobody: `Toutes les autres personnes interviennent autrement dans ${n.this}.`,
    done: `Une autre personne est maintenant responsable ${n.of} ; un courriel avec son propre lien lui a été envoyé.`,
  },
  discard: {
    open: `Abandonner ${n.this}`,
    title: `Abandonner ${n.the} ?`,
    lead: "Tout s’arrête : personne ne peut plus le rédiger ni le soumettre. Quiconque le rédige avec vous en est averti. Ce qui est écrit est conservé 30 jours, pendant lesquels vous pouvez le reprendre ; tout est ensuite supprimé pour de bon.",
    ask: "Oui, l’abandonner…",
    sure: `Voulez-vous vraiment abandonner ${n.this}, avec tout ce qui y est écrit ?`,
    action: "Abandonner",
    keep: "Non, le garder",
    ended: {
      title: `La personne responsable ${n.of} l’a abandonné`,
      until: ({ until }) =>
        `Ce qui est écrit est conservé jusqu’au ${until} : d’ici là, cette personne peut le reprendre. Tout est ensuite supprimé pour de bon.`,
      gone: "Ce qui en était écrit n’est plus conservé.",
      takeUp: "Le reprendre",
    },
  },
});
