import type { newDate as english } from "../en/new-date.ts";

export const newDate: typeof english = {
  title: "Donner une nouvelle date au donateur",
  now: "Date actuelle chez le donateur",
  means: [
    "Chaque donateur de l’entente est averti aussitôt de la nouvelle date et de votre raison, dans vos mots.",
    "Tant que le rapport est en rédaction, la date de la personne qui le rédige suit, et cette personne en est avertie.",
    "Si le rapport est retiré ou refusé par la suite, les donateurs apprennent qu’il ne viendra pas, sans la raison.",
  ],
  date: "Nouvelle date",
  dateHint: "Année, mois et jour, par exemple 2026-12-15",
  dateError: "Entrez un jour encore à venir, d’ici deux ans, en année, mois et jour, par exemple 2026-12-15",
  same: "Le donateur a déjà cette date. S’il en faut une autre, saisissez-la",
  superseded: ({ day }) =>
    `Depuis l’ouverture de cette page, le donateur a reçu une autre date : c’est maintenant le ${day}. Rien n’a été inscrit. Si votre date doit la remplacer, envoyez le formulaire de nouveau`,
  tooSoon: ({ expected }) =>
    `Si chaque étape prend tout son délai, le rapport ne sera prêt que le ${expected}. Personne n’a encore été averti : entrez une date plus tardive, ou dites ci-dessous que celle-ci doit être donnée aux donateurs malgré tout`,
  reason: "Pourquoi la date change-t-elle ?",
  reasonHint: "Les donateurs lisent ceci, tel que vous l’écrivez. Ne nommez personne.",
  recognisable: ({ found }) =>
    `Les donateurs liraient votre raison, et un enfant pourrait être reconnu à ${found} : changez-la, ou dites ci-dessous que personne ne peut l’être`,
  action: "Donner la nouvelle date et avertir les donateurs",
};
