import type { Messages } from "../en.ts";

export const agreement = (): Messages["agreement"] => ({
  link: "Ce à quoi ce rapport se rattache : l’entente, ses résultats et les droits qu’ils servent",
  lead: ({ id }) => `Entente ${id}, telle qu’elle a été approuvée.`,
  takenOver:
    "Elle a été signée avant Accord, et reprise telle quelle. On ne la modifie ni ne la prolonge ici, car les personnes qui signent pour ses parties ne sont pas consignées. Si elle doit changer, rédigez depuis votre espace une nouvelle entente qui prend sa place ; la personne qui veille sur les rapports de celle-ci retire ceux qui ne sont plus demandés.",
  partner: "Partenaire",
  donors: "Donateurs",
  period: "Période",
  dates: ({ start, end }) => `du ${start} au ${end}`,
  countries: "Pays",
  amount: "Montant",
  purpose: "But",
  results: "Résultats attendus, et droits qu’ils servent",
  level: {
    ultimate: "Résultat ultime",
    intermediate: "Résultat intermédiaire",
    immediate: "Résultat immédiat",
    output: "Extrant",
  },
  rights: "Droits servis",
  right: ({ article }) => `Convention relative aux droits de l’enfant, article\u00a0${article}`,
  indicators: "Indicateurs",
  noIndicators: "Ce résultat n’a pas d’indicateur propre.",
  contributesToNone: "ne contribue à aucun indicateur du plan stratégique",
  contributes: ({ plan }) => `contribue à l’indicateur ${plan} du plan stratégique`,
  inThisReport: "dans ce rapport",
  budget: "Budget de la période du rapport",
  back: "Retour au document",
});
