import type { takingAway as english } from "../en/taking-away.ts";

export const takingAway = (): ReturnType<typeof english> => ({
  act: "Supprimer un fichier",
  title: "Supprimer un fichier",
  lead: "Choisissez le fichier. Avant que quoi que ce soit se fasse, vous voyez ce qui en découle.",
  none: "Ce document n’a aucun fichier qui ait été vérifié et puisse être ouvert.",
  choose: "Voir ce qui en découle",
  chooseOf: ({ file }) => ` : ${file}`,
  unsubmitted: ({ label }) => `Un fichier à « ${label} », qui n’a pas été soumis`,
  unsubmittedWhy: "Ce qui est dit d’un fichier avant qu’il soit soumis n’appartient qu’à son auteur.",
  attached: ({ name, when }) => `Joint par ${name}, ${when}`,
  gone: "Supprimé",
  one: {
    title: ({ file }) => `Supprimer : ${file}`,
    follows: "Ce qui en découle",
    named: ({ rounds }) => `Versions soumises qui le nomment : ${rounds}.`,
    unnamed: "Aucune version soumise ne le nomme.",
    means: [
      "Le fichier est effacé en quelques minutes, dans toutes les versions qui en sont conservées. Personne ne peut le rétablir.",
      "Quiconque l’ouvre ensuite lit qu’il a été supprimé.",
      "Ce qui a été soumis reste tel quel, avec le nom du fichier, ce qu’il est et son empreinte : ce qui a été approuvé ou signé peut toujours être prouvé, et aucune preuve n’est rompue. Si le nom doit disparaître aussi, masquez-le.",
      "Le même fichier ne revient pas dans ce document : quiconque le joint de nouveau en est informé. Les autres documents auxquels il a été joint le gardent.",
      "Les personnes qui ont rédigé le document en sont averties par courriel, sans votre raison. L’historique dit que vous l’avez supprimé. Quiconque l’a enregistré l’a encore.",
    ],
    action: "Le supprimer pour de bon",
    reason: "Pourquoi est-il supprimé ?",
    reasonHint:
      "Quiconque veille sur ce document peut le lire, et personne d’autre. Ne répétez pas ce qui ne doit pas être su.",
  },
  mark: "Supprimé : il ne peut plus être ouvert",
  refusal: {
    "file-retained": {
      cause:
        "Ce fichier doit être conservé : il appuie une entente qui a été approuvée, et la règle de l’organisation dit pendant combien de temps.",
      until: ({ day, source }) => `Jusqu’au ${day}, selon : ${source}.`,
      open: ({ years, source }) =>
        `Pendant ${years} ans après la fin de l’exercice au cours duquel l’entente prend fin, selon : ${source}. L’entente n’a pas pris fin.`,
      next: "Ce qui est dit du fichier peut être masqué : son nom, ce qu’il est et la référence d’un consentement. Si c’est la règle qui est fausse, quiconque s’occupe des données de l’organisation peut la changer.",
    },
    "minutes-retained": {
      cause:
        "Ce fichier est le procès-verbal d’une réunion du conseil, que la présidence a attesté ou est invitée à attester : il est conservé comme le sont ses résolutions et ses votes.",
      until: ({ day, source }) => `Jusqu’au ${day}, selon : ${source}.`,
      open: ({ source }) => `Aussi longtemps que l’organisation existe, selon : ${source}.`,
      next: "Ce qui est dit du fichier peut être masqué : son nom et ce qu’il est. Si c’est le mauvais fichier et que la présidence n’a pas encore attesté, consignez de nouveau la décision avec un autre.",
    },
    "file-taken-away": {
      cause: "Ce fichier a déjà été supprimé.",
      next: "Il ne reste rien à faire. L’historique dit quand, et par qui.",
    },
  },
});
