import type { redacted as english, redactedLetters as letters } from "../en/redacted.ts";
import type { Nouns } from "./kinds.ts";

export const redacted = (n: Nouns): ReturnType<typeof english> => ({
  leftOut: "[Omis, pour ne mettre personne en danger]",
  title: "Ce qui est omis",
  publicly: `Tout le monde ne peut pas tout savoir ${n.of} : quelqu’un pourrait être mis en danger. Partout où il en est publié quelque chose, ceci est omis :`,
  what: {
    partner: "Qui est le partenaire, et ses propres paroles",
    places: "Le titre de l’entente, qui pourrait dire où elle est mise en œuvre",
    narrative: "Ce qui est raconté en mots des changements, des résultats et des leçons",
  },
  proof:
    "Dans le fichier ci-dessous, une preuve tient la place de chaque réponse omise, de sorte que l’empreinte est celle qui a été approuvée.",
  inside: `Tout le monde ne peut pas tout savoir de l’entente sur laquelle porte ${n.this}. Une fois définitif, il est publié sans ce qui suit ; l’ensemble reste avec les personnes qui y travaillent, les donateurs et le partenaire.`,
  why: "Pourquoi pas en entier",
  approver: "Qui l’a approuvé",
  review: "Réexaminé le",
  nobody: {
    title: "Personne à qui donner l’ensemble",
    attention:
      "Une organisation peut en lire l’ensemble, et personne d’elle n’est au répertoire : faites nommer quelqu’un.",
    text: ({ names }) =>
      `De celles-ci, personne n’est au répertoire, de sorte qu’elles reçoivent un courriel sans un mot ${n.of} : ${names}.`,
    next: "Demandez-leur qui doit le lire, et faites inscrire cette personne au répertoire, avec sa propre adresse. Elle reçoit dans la journée un lien vers l’ensemble ; rien d’autre n’est à faire ici.",
  },
  history: {
    whole: ({ when, people }) =>
      `Le ${when}, l’ensemble ${n.of} a été ouvert à ${people}, par un lien personnel.`,
    nobody: ({ when, names }) =>
      `Le ${when}, l’ensemble ${n.of} devait être ouvert à des personnes de ${names}, dont personne n’est connu.`,
    set: ({ when, day }) =>
      `Le ${when}, il a été consigné qu’on réexamine le ${day} ce que tout le monde peut en savoir.`,
    due: ({ when }) => `Le ${when}, le jour était venu de réexaminer ce que tout le monde peut en savoir.`,
  },
});

export const redactedLetters = (n: Nouns): ReturnType<typeof letters> => ({
  "whole-to-read": {
    subject: ({ person, report }) => `${person} : définitif et à lire, le ${report}`,
    intro: () =>
      `${n.full.A} sur une entente à laquelle votre organisation est partie est définitif. Il n’est pas pour tout le monde, ou pas encore ; vous pouvez le lire en entier, par le lien de ce courriel. Rien n’est attendu de vous.`,
    more: () => [
      "Veuillez ne le montrer à personne hors de votre organisation : quelqu’un qui y est nommé pourrait être mis en danger, ou il n’est publié que plus tard. La page l’offre aussi en fichier accessible.",
    ],
    action: `Lire ${n.the}`,
  },
  "oversee-publication-review": {
    subject: ({ report }) => `À réexaminer, ce que tout le monde peut savoir : ${report}`,
    intro: () =>
      `Tout le monde ne peut pas tout savoir ${n.full.ofA}, et le jour est venu de le réexaminer. Veuillez demander au partenaire, et à qui l’a approuvé, s’il en est toujours ainsi.`,
    more: () => [
      "Sa page dit pourquoi il en est ainsi, et qui l’a approuvé. Vous y proposez de laisser les choses comme elles sont jusqu’à un autre jour, ou d’ouvrir ; une seconde personne décide. Rien n’est publié automatiquement, et on vous le rappelle jusqu’à la réponse.",
    ],
    action: "Ouvrir sa page",
  },
});
