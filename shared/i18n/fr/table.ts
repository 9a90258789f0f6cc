import type { table as words } from "../en/table.ts";
import { counted } from "../plural.ts";

export const table = (): ReturnType<typeof words> => ({
  open: "Coller des chiffres d’un tableur",
  title: "Chiffres d’un tableur",
  lead: "Copiez le tableau dans votre tableur avec ses en-têtes, et collez-le ici. Chaque ligne commence par le numéro ou par les mots de ce dont il s’agit ; au-dessus de chaque colonne figure une année. Vous voyez ce qui est lu avant que quoi que ce soit ne soit repris.",
  label: "Le tableau",
  look: "Montrer ce qui est lu",
  notKept: {
    title: "Ce que vous avez collé ne se trouve que sur cette page",
    text: "Le tableau n’a pas pu être conservé à côté de ce qui attend déjà, ou il est trop long. Reprenez les chiffres ci-dessous, ou raccourcissez le tableau, avant de quitter cette page.",
  },
  taken: {
    title: "Les chiffres ont été repris",
    text: "Ils figurent dans le formulaire. Ce qui reste du tableau est ci-dessous : corrigez-le ici ou dans le formulaire, ou videz la zone.",
  },
  readTitle: "Ce qui est lu",
  take: ({ count }) => `Reprendre ${counted("fr", count, { one: "chiffre", other: "chiffres" })}`,
  none: "Il ne reste aucun chiffre à reprendre de ce tableau.",
  before: ({ typed, before }) => `${typed} (jusqu’ici : ${before})`,
  same: ({ typed }) => `${typed} (y figure déjà)`,
  problem: {
    empty: "Il n’y a pas encore de tableau ici.",
    "too-long": "C’est plus que ce qui peut être lu d’un coup : collez moins de lignes.",
    "no-heads":
      "Aucune ligne ne porte d’année au-dessus de ses colonnes : copiez aussi les en-têtes du tableau, comme « 2027 ».",
  },
  head: {
    unknown: ({ text }) =>
      `Rien n’est demandé ici que la colonne « ${text} » puisse contenir : elle n’est pas reprise`,
    "other-year": ({ text }) =>
      `« ${text} » n’est pas une année de ce formulaire : sa colonne n’est pas reprise`,
    none: ({ column }) =>
      `La colonne ${column} n’a pas d’en-tête, peut-être parce qu’elle a été fusionnée avec une autre : donnez-lui-en un ; elle n’est pas reprise`,
    twice: ({ text }) =>
      `« ${text} » figure au-dessus d’une seconde colonne pour la même chose : celle-ci n’est pas reprise`,
  },
  missing: ({ names }) => `Il n’y a pas de colonne pour : ${names}. Ce que le formulaire contient y reste.`,
  line: ({ number, called }) => (called === "" ? `Ligne ${number}` : `Ligne ${number} : ${called}`),
  of: {
    total: "Cette ligne semble être un total : elle n’est pas reprise.",
    "unknown-row":
      "Rien dans le formulaire ne porte ce numéro ou ces mots : corrigez-les, ou ajoutez d’abord l’élément au formulaire.",
    "two-rows":
      "Deux éléments du formulaire portent exactement ces mots : mettez à leur place le numéro de celui que vous visez.",
    twice: "Le même élément figure plus haut dans le tableau : cette ligne n’est pas reprise.",
    blank: "Aucun chiffre ne figure sur cette ligne.",
  },
  "not-asked": ({ label }) =>
    `« ${label} » n’est pas demandé de ce qui se dit en mots : ceci n’est pas repris`,
});
