import type { redacted as english } from "../en/redacted.ts";
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
});
