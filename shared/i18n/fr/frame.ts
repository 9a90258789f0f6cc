import type { Messages } from "../en.ts";

const of = (city: string) => `${/^[AÂEÉÈIÎOÔUY]/.test(city) ? "d’" : "de "}${city}`;

export const frame = (): Messages["frame"] => ({
  skip: "Aller au contenu",
  errorPrefix: "Erreur : ",
  titleOf: ({ page }) => `${page} – Accord`,
  tagline: "Ententes, plans et rapports, approuvés avec preuve à l’appui",
  language: "Langue",
  otherLanguage: "English",
  signedIn: ({ name }) => `Vous êtes ici au nom de ${name}`,
  finish: "Terminer sur cet appareil",
  footer: ({ organisation }) => `Accord – ${organisation}`,
  footerPrivacy:
    "Ni compte ni mot de passe. Aucun suivi : les témoins servent seulement à garder vos tâches ouvertes.",
});

export const common = (): Messages["common"] => ({
  agreement: "Entente",
  partner: "Partenaire",
  dueOn: "Échéance",
  periodOf: ({ start, end }) => `du ${start} au ${end}`,
  months: ({ first, last }) => `${first} à ${last}`,
  version: "Version du contenu",
  reportTitle: {
    "semi-annual": ({ period, agreement }) =>
      `Rapport semestriel sur les résultats, ${period} : ${agreement}`,
    annual: ({ period, agreement }) => `Rapport annuel sur les résultats, ${period} : ${agreement}`,
  },
  errorsTitle: "Il y a un problème",
  zone: ({ city, name }) => (city === name ? name : `heure ${of(city)}, ${name}`),
  moment: ({ day, time }) => `${day} à ${time}`,
  hours: ({ city }) => `Les heures sont celles ${of(city)}.`,
  nameUnknown: "une personne dont le nom n’est plus conservé",
});
