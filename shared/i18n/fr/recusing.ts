import type { Messages } from "../en.ts";
import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

export const recusing = (n: Nouns): Messages["recusing"] => ({
  link: "J’ai un conflit d’intérêts",
  title: "Vous récuser",
  means: {
    review: [
      `Cette tâche n’est plus la vôtre, et vos liens n’ouvrent plus ${n.the}. Ce n’est pas une réponse : rien n’est retenu pour ou contre ${n.the}.`,
      "Le secrétariat en est avisé, et trouve quelqu’un d’autre s’il ne reste personne. Vous recevez un reçu.",
    ],
    sign: [
      "Déclarez un intérêt avant de répondre. Ce n’est pas un vote, et la suite de chaque choix est indiquée à côté.",
    ],
  },
  declare: {
    link: "J’ai un intérêt dans cette question : le déclarer avant de répondre",
    title: "Déclarer un intérêt",
    binds: {
      directors: ({ source }) => `Le devoir de déclarer lie les membres du conseil (${source}).`,
      "directors-and-officers": ({ source }) =>
        `Le devoir de déclarer lie les membres du conseil et les dirigeants (${source}).`,
    },
    readBy: {
      nobody: () =>
        "Votre déclaration est portée au procès-verbal. Le conseil et son secrétariat la lisent, et personne d’autre.",
      members: ({ source }) =>
        `Votre déclaration est portée au procès-verbal. Le conseil et son secrétariat la lisent, et les membres de l’organisation peuvent la consulter (${source}).`,
    },
    nature: "De quelle nature est l’intérêt ?",
    ground: "Est-ce l’un de ces cas ?",
    none: "Aucun de ceux-ci",
    groundHint: ({ source }) =>
      `Vous n’êtes pas habile à voter, et ne comptez pas parmi les personnes qui le sont (${source}).`,
    exceptedHint: ({ source }) =>
      `Vous pouvez voter, et comptez parmi les personnes habiles à voter. Votre déclaration est portée au procès-verbal (${source}).`,
    noneHint:
      "Vous vous retirez de votre plein gré. Vous restez habile à voter : la résolution va à une réunion.",
    action: "Continuer",
    confirm: {
      disqualified: {
        title: "Confirmez que vous n’êtes pas habile à voter",
        means: [
          "Vous ne comptez pas parmi les personnes habiles à voter sur cette résolution. Elle peut être adoptée sans vous.",
          "Vos liens n’en montrent plus rien, et vous quittez la salle si une réunion en décide.",
        ],
        action: "Confirmer : je ne suis pas habile à voter",
      },
      "stepped-aside": {
        title: "Confirmez votre retrait",
        means: [
          "Vous restez habile à voter, et nul ne signe à votre place. La résolution écrite prend donc fin, et la question va à une réunion.",
          "À la réunion, vous pouvez quitter la salle pour ce point.",
        ],
        action: "Confirmer : je me retire",
      },
      excepted: {
        title: "Confirmez votre déclaration",
        means: [
          "Vous pouvez voter sur cette résolution, et comptez parmi les personnes habiles à voter.",
          "Votre déclaration est portée au procès-verbal avec la résolution, quelle que soit votre réponse.",
          "Ce n’est pas un vote : ensuite, vous signez, refusez ou vous abstenez.",
        ],
        action: "Confirmer : je déclare cet intérêt",
      },
      by: "Motif",
      exception: "Exception",
      nature: "Nature",
      extent: "Étendue",
      final: "Cette déclaration ne se reprend pas ici.",
      back: "Modifier ma déclaration",
    },
    asOfficer: {
      title: "Vos intérêts dans ce que le conseil décide",
      text: ({ source }) =>
        `Comme membre de la direction, vous déclarez un intérêt dans une question soumise au conseil ou à un comité dès que vous en avez connaissance (${source}). Déclarez-en la nature et l’étendue par écrit, ici, ou à la réunion : le secrétariat général les inscrit au procès-verbal avec le point. Vous n’avez pas de voix, et rien d’autre ne s’ensuit.`,
    },
    own: {
      link: "Déclarer un intérêt par écrit",
      duty: ({ source }) =>
        `Comme membre de la direction, vous déclarez un intérêt dans une question soumise au conseil ou à un comité dès que vous en avez connaissance (${source}).`,
      goesOn:
        "Le secrétariat général le trouve à côté des points des prochaines réunions, et l’inscrit au procès-verbal avec le point dont il s’agit. Vous n’avez pas de voix, et rien d’autre ne s’ensuit.",
      declared: "Ce que vous avez déclaré par écrit",
      stays:
        "C’est consigné, et le reste. Pour compléter ou corriger, déclarez-le de nouveau : les deux sont conservés, chacun avec son heure.",
      extent: "Dans quelle question, de quoi s’agit-il, et dans quelle mesure ?",
      recognisable: ({ found }) =>
        `Ce que vous écrivez est porté au procès-verbal, et un enfant pourrait être reconnu à ${found} : changez-le, ou dites ci-dessous que personne ne peut l’être`,
      mails: {
        "interest-received": {
          subject: () => "Vous avez déclaré un intérêt par écrit",
          intro: () => "Votre déclaration d’intérêt est consignée. Ce courriel en est le reçu.",
          more: [
            "Le secrétariat général la trouve à côté des points des prochaines réunions, et l’inscrit au procès-verbal avec le point dont il s’agit.",
            "Ce que vous avez écrit figure sur votre propre page, et jamais dans un courriel. Si cette déclaration n’est pas de vous, dites-le tout de suite au secrétariat général.",
          ],
        },
        "interest-disclosed": {
          subject: ({ declarer }) => `${declarer} a déclaré un intérêt par écrit`,
          intro: ({ declarer }) =>
            `Membre de la direction, ${declarer} a déclaré un intérêt dans une question soumise au conseil ou à un comité.`,
          more: [
            "Vous trouvez la déclaration, déjà saisie, à côté de chaque point abordé aux prochaines réunions. Inscrivez-la avec le point dont il s’agit : elle figure alors au procès-verbal.",
            "Ce qui a été écrit ne figure jamais dans un courriel.",
          ],
        },
      },
      not: {
        director: ({ source }) =>
          `Vous siégez maintenant au conseil, et déclarez donc un intérêt comme membre du conseil : avant de répondre sur la page d’une résolution, ou à la réunion (${source}). Rien ne peut être déclaré ici.`,
        nobody: () =>
          "D’après les dates de votre fonction, vous n’êtes pas membre de la direction aujourd’hui, et rien ne peut être déclaré ici. Écrivez au secrétariat général s’il s’agit d’une question d’avant.",
      },
      notDeclared: "Ce que vous avez écrit, et qui n’est pas déclaré",
      altered: ({ count }) =>
        `${counted("fr", count, { one: "déclaration n’est pas montrée", other: "déclarations ne sont pas montrées" })} : ce qui en est conservé n’est pas ce qui a été consigné. L’exploitation en est avertie.`,
      maskedMeanwhile:
        "Des mots de vos déclarations ont été masqués depuis que la page a été ouverte. Relisez ce que vous avez écrit, retirez-en ce qui est masqué à présent, et déclarez-le de nouveau",
      action: "Déclarer cet intérêt",
      back: "Retour",
    },
    declared: {
      title: "Vous avez déclaré un intérêt",
      text: "Vous pouvez voter, et comptez parmi les personnes habiles à voter. Votre déclaration est portée au procès-verbal avec la résolution, quelle que soit votre réponse.",
      at: "Déclaration",
    },
    extent: "De quoi s’agit-il, et dans quelle mesure ?",
    extentHint: {
      nobody: "Le conseil et son secrétariat le lisent, et personne d’autre. Ne nommez jamais un enfant.",
      members:
        "Le conseil, son secrétariat et les membres de l’organisation peuvent le lire. Ne nommez jamais un enfant.",
    },
    error: {
      nature: "Choisissez de quelle nature est l’intérêt",
      ground: "Choisissez l’un de ces cas, ou « Aucun de ceux-ci »",
      extent: "Écrivez de quoi il s’agit, et dans quelle mesure",
    },
  },
  nature: "De quelle nature est le conflit ?",
  natures: {
    financial: { label: "Un intérêt financier", said: "un intérêt financier" },
    family: {
      label: "Une personne de la famille, ou proche",
      said: "une personne de la famille, ou proche",
    },
    "other-duty": {
      label: "Un devoir envers un autre organisme",
      said: "un devoir envers un autre organisme",
    },
    "earlier-part": {
      label: "J’ai pris part au travail lui-même",
      said: "une part prise au travail lui-même",
    },
    other: { label: "Une autre nature", said: "un intérêt d’une autre nature" },
  },
  reason: "En quoi consiste le conflit ?",
  reasonHint:
    "Seules les personnes qui suivent le document le lisent, et vous. Ces mots sont conservés à part du registre, qui n’en garde qu’une preuve. Ne nommez jamais un enfant.",
  action: "Me récuser",
  error: {
    nature: "Choisissez de quelle nature est le conflit",
    reason: "Écrivez en quoi consiste le conflit",
  },
});
