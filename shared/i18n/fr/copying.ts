import type { Messages } from "../en.ts";
import { du } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

export const copying = (n: Nouns): Messages["copying"] => ({
  open: `Le copier dans un nouveau ${n.noun}`,
  title: `Commencer ${n.full.a} avec ce texte`,
  takenOver: "Ce qui est repris",
  from: ({ name, id }) =>
    `Le texte ${du(name)} (${id}) se trouvera dans le formulaire de votre nouveau ${n.noun}. L’original reste tel quel, qui que ce soit qui le rédige.`,
  words:
    "Est repris ce que contient son formulaire en ce moment : textes, lignes, et chiffres des années communes. Ce qui a été masqué n’est pas repris, ni les commentaires, ni les traductions.",
  anew: ({ parts }) =>
    `À remplir de nouveau, en tout ou en partie, car cela ne vaut que pour un seul ${n.noun} : ${parts}.`,
  check: "Relisez le tout avant de le soumettre : il est alors le vôtre.",
  start: `Commencer ${n.the} avec ce texte`,
  panel: {
    title: "Commencé à partir d’une copie",
    text: ({ name, id }) => `${n.This} a été commencé avec le texte ${du(name)} (${id}).`,
    unknown: ({ id }) => `${n.This} a été commencé avec le texte d’un autre (${id}).`,
    words:
      "A été repris ce que contenait son formulaire à ce moment-là : textes, lignes, et chiffres des années communes. Ce qui était alors masqué n’a pas été repris, ni les commentaires, ni les traductions.",
  },
  mask: ({ ids }) =>
    `Le texte de ${n.this} a été copié. Ce que vous masquez ici reste dans chaque copie tant que vous ne l’y cherchez pas aussi : ${ids}.`,
  maskMore: `Les copies n’ont pas été cherchées parmi tous les ${n.plural}, mais parmi les plus récents seulement : une copie plus ancienne contient peut-être aussi ces mots.`,
  maskFrom: ({ id }) =>
    `${n.This} a été commencé avec le texte de ${id} : ce que vous cherchez s’y trouve peut-être aussi.`,
  history: ({ when, by, id }) => `Le ${when}, ${by} l’a commencé avec le texte de ${id}.`,
  notYours: {
    title: "Vous ne pouvez pas copier ce document",
    text: `Qui rédige ou a rédigé ${n.a} peut le copier, tant que le texte en est conservé. Votre espace montre lesquels.`,
  },
});
