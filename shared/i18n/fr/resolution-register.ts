import type { CertificateWords } from "../en/certificates.ts";

export const register: CertificateWords["register"] = {
  title: "Registre des résolutions",
  lead: "Chaque résolution du conseil et de ses comités, sous son numéro. Les numéros se suivent sans lacune. Ce qui a été décidé à une réunion tenue hors d’Accord y figure aussi, sans numéro.",
  search: "Rechercher",
  words: "Mots du titre ou du texte",
  number: "Numéro",
  numberHint: "Par exemple 2026-07",
  year: "Année",
  allYears: "Toutes les années",
  way: "Comment elle a été prise",
  allWays: "De toute manière",
  find: "Afficher",
  clear: "Tout afficher",
  found: ({ shown, all }) => `Résolutions : ${shown} sur ${all}`,
  nothing: "Aucune résolution n’y correspond. Cherchez moins de mots, ou affichez tout.",
  nothingYet: "Aucune de celles qui ont été parcourues ici ne correspond.",
  looked: ({ lines, until, older }) =>
    `Parcourues jusqu’ici : ${lines}, en remontant au ${until}. Plus anciennes, non parcourues : ${older}.`,
  further: "Continuer avec les plus anciennes",
  fromNewest: "Recommencer par les plus récentes",
  emptyTitle: "Aucune résolution pour l’instant",
  empty: [
    "Une résolution écrite s’inscrit ici d’elle-même à sa dernière signature.",
    "Ce qu’une réunion décide s’inscrit ici avec son vote, et vaut une fois que la personne qui présidait l’a attesté.",
    "Ce qui a été décidé à une réunion tenue hors d’Accord s’inscrit ici une fois consigné et attesté.",
  ],
  head: { number: "Numéro", date: "Date", title: "Objet", way: "Prise", ended: "Issue" },
  noNumber: "aucun",
  certificate: "Certificat",
  unreadable: "Ce qui en est conservé n’est pas ce qui a été consigné. L’exploitation en est avertie.",
  back: "Registre des résolutions",
};
