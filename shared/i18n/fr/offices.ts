import type { Messages } from "../en.ts";

export const offices = (): Messages["offices"] => ({
  title: "Jours ouvrables des bureaux",
  link: "Jours ouvrables des bureaux",
  lacking: ({ year }) =>
    `Aucun jour férié de ${year} ne figure encore à sa liste : ses jours sont comptés comme s’il n’y en avait pas. Inscrivez-les là, à la main ou par un fichier.`,
  mail: {
    subject: ({ year }) => `Jours ouvrables : il manque les jours fériés de ${year}`,
    intro: ({ year }) =>
      `Vous tenez un calendrier de jours ouvrables dans Accord. Aucun jour férié de ${year} ne figure encore sur la liste de :`,
    of: "Bureau",
    counts: ({ year }) =>
      `Tant qu’ils n’y sont pas, les jours de ${year} sont comptés comme s’il n’y en avait pas : une personne sollicitée alors se voit dire un jour trop proche.`,
    enter:
      "Inscrivez-les dans votre espace, sous « Jours ouvrables des bureaux », à la main ou par un fichier ; ou demandez à l’exploitation de charger les jours fériés.",
    action: "Accéder à votre espace",
    once: "Accord ne vous l’écrit qu’une fois. Votre espace le dit tant que les jours fériés n’y sont pas.",
  },
  lead: "Toute personne dont une réponse est attendue dispose d’un certain nombre de jours ouvrables. Chaque bureau a les siens : ses heures, sa fin de semaine, ses jours fériés.",
  keeps: ({ days }) => `${days} jours de fermeture figurent sur sa liste.`,
  keepsNone: ({ city }) => `Il ne tient pas de liste, et compte comme ${city}.`,
  keepsNoneYet: "Il ne tient pas encore de liste ; les jours fériés du fichier de l’organisation comptent.",
  of: ({ city }) => `Jours ouvrables : ${city}`,
  year: ({ year }) => `Jours de fermeture en ${year}`,
  counted: ({ city, weekend }) =>
    `Comptés à l’heure de ${city}. Ne sont pas ouvrables : ${weekend}, et les jours ci-dessous.`,
  inFlight:
    "Les personnes déjà sollicitées gardent le jour qui leur a été dit. Un changement vaut pour ce qui est demandé ensuite.",
  none: "Aucun jour ne figure sur la liste de cette année. Demandez à l’exploitation d’y charger les jours fériés ; ce que le bureau ajoute y figure aussitôt.",
  day: "Jour",
  name: "Nom",
  from: "Origine",
  holiday: ({ source }) => `Jour férié (source : ${source})`,
  own: "Liste du bureau",
  onWeekend: "tombe sur sa fin de semaine, et ne change rien",
  notKept: "Jours fériés que le bureau n’observe pas",
  remove: ({ day }) => `Retirer le ${day}`,
  putBack: ({ day }) => `Remettre le ${day}`,
  add: "Ajouter un jour de fermeture",
  addDay: "Jour (année-mois-jour)",
  addName: "Comment il s’appelle",
  addNameHint: "Affiché sur cette page ; peut rester vide.",
  addAction: "Ajouter ce jour",
  file: {
    title: "Plusieurs jours à la fois",
    text: "Un fichier de valeurs séparées (CSV) : un jour par ligne, et à côté son nom. Des jours s’ajoutent, aucun n’est retiré.",
    label: "Le fichier",
    action: "Ajouter les jours de ce fichier",
    download: ({ year }) => `Télécharger ${year} en fichier (CSV)`,
    added: ({ count }) => (count === "1" ? "Un jour a été ajouté." : `${count} jours ont été ajoutés.`),
    there: ({ lines }) => `Figuraient déjà sur la liste : lignes ${lines}.`,
    weekend: ({ lines }) => `Tombent sur une fin de semaine, et ne changent rien : lignes ${lines}.`,
    encoding: "Il n’était pas écrit en UTF-8, et a été lu en Windows-1252 : veuillez vérifier les accents.",
    columns: { day: "jour", name: "nom" },
  },
  wrong: {
    none: "Choisissez d’abord un fichier.",
    empty:
      "Ce fichier n’a aucune ligne avec un jour. La première colonne est le jour, par exemple 2027-07-01, la deuxième son nom.",
    nothing: "Tous les jours de ce fichier figurent déjà sur la liste : il n’y a rien à ajouter.",
    day: ({ line, typed }) =>
      `Ligne ${line}, colonne 1 : « ${typed} » n’est pas un jour. Écrivez année-mois-jour, par exemple 2027-07-01.`,
    twice: ({ line, first }) =>
      `Ligne ${line}, colonne 1 : ce jour figure déjà à la ligne ${first}. Gardez l’une des deux.`,
    more: ({ line, column }) =>
      `Ligne ${line}, colonne ${column} : rien n’y est attendu. Un nom qui contient une virgule se met entre guillemets droits.`,
    long: ({ line, limit }) => `Ligne ${line}, colonne 2 : un nom a ${limit} caractères au plus.`,
    quotes: ({ line }) =>
      `Ligne ${line} : un guillemet droit est ouvert, ou se trouve où il ne peut pas être. Fermez-le, ou doublez-le.`,
    lines: ({ lines, limit }) =>
      `Ce fichier a ${lines} lignes, et ${limit} au plus sont prises à la fois. Divisez-le par années.`,
    binary: "Ce n’est pas du texte. Enregistrez la liste en CSV, et choisissez ce fichier-là.",
    year: ({ line }) =>
      `Ligne ${line}, colonne 1 : l’année n’est ni la dernière, ni l’une des dix prochaines.`,
    nothingTaken: "Rien de ce fichier n’a été pris. Corrigez-le, et choisissez-le de nouveau.",
    others: ({ count }) => `Et ${count} autres.`,
    typedDay: "Écrivez le jour sous la forme année-mois-jour, par exemple 2027-07-01.",
    typedYear: "Donnez un jour de la dernière année, ou des dix prochaines.",
    typedName: ({ limit }) => `Un nom a ${limit} caractères au plus.`,
    "closed-already": "Ce jour figure déjà sur la liste.",
    "open-already": "Ce jour ne figure plus sur la liste.",
    "too-many": ({ limit }) => `La liste d’un bureau a ${limit} jours au plus.`,
  },
  history: "Qui l’a modifiée",
  loaded: ({ when, year, days }) =>
    `${when} : ${days} jours fériés de ${year} ont été chargés par l’exploitation.`,
  closed: ({ when, who, days }) => `${when} : ${who} a ajouté : ${days}.`,
  opened: ({ when, who, days }) => `${when} : ${who} a retiré : ${days}.`,
  back: "Tous les bureaux",
  toCalendar: "Échéancier",
  toDesk: "Retour à votre espace",
});
