import type { lanes as english } from "../en/lanes.ts";
import type { Nouns } from "./kinds.ts";

export const lanes = (n: Nouns): ReturnType<typeof english> => ({
  howDecided: "Comment la décision se prend",
  rule: {
    note: "Rien ne se décide ici : vous êtes informé ou informée, et prenez acte",
    consent:
      "Par chaque partie : chacune répond pour elle-même, et toutes doivent consentir à la même version",
    signature: "Par la signature de chaque partie, en personne",
    acceptance: "Par le donateur : la première de ses personnes qui répond le fait pour toutes",
    any: "Par la première personne d’entre vous qui répond",
    all: "Par vous tous et toutes : chaque personne est sollicitée, et toutes doivent approuver",
    atLeast: ({ needed, asked }) =>
      `Par au moins ${needed} d’entre vous, sur ${asked} : dès qu’autant de personnes approuvent, ou ne peuvent plus être réunies`,
    veto: `Par vous. Si vous demandez des modifications, ${n.the} retourne aussitôt à la rédaction, quoi que disent les autres ; la deuxième fois, c’en est la fin`,
  },
  stands:
    "Rien de ce dont vous répondez n’a changé depuis que vous avez approuvé une version antérieure : votre réponse vaut pour celle-ci. Rien ne vous oblige à la relire ; vous le pouvez, et pouvez répondre autrement tant que l’étape est ouverte.",
  historyStands: ({ when, by, role, version }) =>
    `Le ${when}, ce que ${by} avait approuvé pour « ${role} » a été maintenu pour la version ${version}, car rien n’a changé dont cette tâche répond.`,
  onlyWhen: ({ lane, conditions, name }) =>
    `« ${lane} », seulement si ${conditions}. Étape confiée à ${name}`,
  refused: ({ lane }) =>
    `« ${lane} » n’a pas pu l’approuver, pour la deuxième fois, et cet avis l’emporte sur tous les autres. Plus rien n’est attendu de personne.`,
});
