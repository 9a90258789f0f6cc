import type { sums as english } from "../en/sums.ts";
import { counted } from "../plural.ts";

const reports = { one: "rapport", other: "rapports" } as const;

export const sums = (): ReturnType<typeof english> => ({
  title: "Ce que donnent les rapports ensemble",
  publicPage: {
    lead: "Ce qui a été réalisé cette année pour chaque indicateur du plan stratégique, par rapport à sa cible de l’année.",
  },
  proposed: ({ count }) => `Proposé à partir de ${counted("fr", count, reports)}`,
  parts: {
    total: "En tout",
    girls: "Filles et femmes",
    boys: "Garçons et hommes",
    unknown: "Sexe inconnu ou non déclaré",
    numerator: "Numérateur",
    denominator: "Dénominateur",
  },
  of: ({ report, figures }) => `${report} : ${figures}`,
  notNamed: ({ count }) =>
    `${counted("fr", count, reports)} sur des ententes que tout le monde ne peut pas connaître, ensemble`,
  filled:
    "Les champs ci-dessous en sont remplis. Corrigez-les si vous savez mieux, et dites pourquoi : les deux figurent dans le rapport.",
  notFilled:
    "Les champs ci-dessous sont tels qu’ils ont été enregistrés. S’ils disent autre chose que les rapports ensemble, dites pourquoi.",
  ratio:
    "Un pourcentage se recalcule à partir de tous les numérateurs et dénominateurs ensemble. Les pourcentages ne s’additionnent jamais, et l’on n’en prend pas la moyenne.",
  nobody: "Aucune entente ne contribue à cet indicateur cette année : aucun rapport n’en donne de valeur.",
  noneYet:
    "Des ententes contribuent à cet indicateur, et aucun de leurs rapports ne donne de chiffre qui puisse s’ajouter.",
  missingTitle: "Ce qui n’y est pas",
  missing: {
    none: ({ agreement }) => `${agreement} : il n’y a pas de rapport sur cette année.`,
    "to-open": ({ agreement, period }) => `${agreement} : le rapport pour ${period} n’est pas encore ouvert.`,
    "under-way": ({ agreement, period }) =>
      `${agreement} : le rapport pour ${period} n’est pas encore définitif.`,
    "not-coming": ({ agreement, period }) =>
      `${agreement} : le rapport pour ${period} a été retiré ou refusé.`,
  },
  unnamed: "Une entente que tout le monde ne peut pas connaître",
  unnamedReport: "Un rapport sur une entente que tout le monde ne peut pas connaître",
  leftOut: {
    "other-unit": ({ report }) =>
      `${report} : compte autre chose (un pourcentage pour un nombre, ou des choses pour des personnes) et ne peut pas s’ajouter.`,
    "in-words": ({ report, said }) => `${report}, à lire et non à ajouter : ${said}`,
    "not-measured": ({ report }) => `${report} : non mesuré.`,
    "no-figures": ({ report }) => `${report} : ses chiffres ne peuvent pas être lus.`,
    within: ({ report }) =>
      `${report} : sa période fait partie de celle d’un autre rapport de l’entente, qui le compte déjà.`,
    earlier: ({ report }) =>
      `${report} : un rapport plus récent de l’entente dit ce qu’il en est à la fin de l’année.`,
  },
  differsTitle: "Ajouté, sans être tout à fait pareil",
  differs: {
    baseline: ({ report, year }) => `${report} : sa donnée de référence est de ${year}.`,
    direction: ({ report }) => `${report} : on y cherche une autre évolution.`,
    unit: ({ report, unit }) => `${report} : son unité est « ${unit} ».`,
  },
  wordsKept: "ses mots ne sont pas montrés ici, car ils pourraient dire de qui il s’agit.",
  wordsTitle: "Ce que les rapports disent en mots",
  isCut:
    "Il y a plus de rapports que ceux qui ont été examinés : les cinq cents modifiés en dernier. Ce qui est plus ancien n’y est pas.",
  origin: ({ count }) => `Somme de ${counted("fr", count, reports)}`,
  notIn: ({ agreements }) => `N’y figurent pas des rapports de : ${agreements}.`,
  others: ({ count }) =>
    counted("fr", count, {
      one: "entente que tout le monde ne peut pas connaître",
      other: "ententes que tout le monde ne peut pas connaître",
    }),
  quoted: ({ title }) => `« ${title} »`,
  notPublic: ({ count }) =>
    counted("fr", count, { one: "rapport qui n’est pas public", other: "rapports qui ne sont pas publics" }),
  keptInside:
    "La somme n’est pas montrée : on pourrait en déduire ce que contient un rapport qui n’est pas public, ou un nombre de très peu de personnes.",
  willBeKept:
    "La page publique ne montrera ni cette somme ni la valeur : si peu de ces rapports ne sont pas publics que l’on pourrait en déduire ce qu’ils contiennent. N’écrivez pas non plus leurs chiffres dans votre texte.",
  stale:
    "Depuis que vous avez enregistré cette partie, des rapports sont devenus définitifs, ou ont changé : ensemble, ils donnent autre chose qu’alors.",
  anew: "Enregistrer, et reprendre ce que donnent les rapports maintenant",
  since: {
    title: "Depuis le calcul de ses chiffres",
    lead: "D’autres rapports sur l’année sont maintenant définitifs. Ils ne sont pas dans les chiffres de ce rapport :",
    line: ({ indicator, before, now }) =>
      before === null
        ? `${indicator} : rien n’avait été additionné ; ensemble, les rapports donnent maintenant ${now}.`
        : `${indicator} : les rapports donnaient ensemble ${before} ; ils donnent maintenant ${now}.`,
    unnamed: ({ count }) =>
      `Avec ${counted("fr", count, reports)} sur des ententes que tout le monde ne peut pas connaître`,
    writing:
      "Ouvrez la partie de chaque indicateur pour reprendre les chiffres ; ce que vous y avez écrit reste.",
    underWay:
      "Ce qui a été soumis reste tel quel. La personne qui l’a rédigé peut le reprendre tant que personne n’a répondu, et les personnes qui l’examinent peuvent demander des changements : les chiffres sont alors proposés de nouveau.",
    decided:
      "Ce qui a été approuvé reste tel quel. Une valeur qui se compte jusqu’à une année les comprendra dans le prochain rapport annuel ; pour toute autre, celui-ci pourra le dire dans son texte.",
  },
});
