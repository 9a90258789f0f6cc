import type { Messages } from "../en.ts";
import { de } from "./elision.ts";

export const frame = (): Messages["frame"] => ({
  skip: "Aller au contenu",
  errorPrefix: "Erreur : ",
  titleOf: ({ page }) => `${page} – Accord`,
  tagline: "Ententes, plans et rapports, approuvés avec preuve à l’appui",
  language: "Langue",
  otherLanguage: "English",
  signedIn: ({ name }) => `Vous êtes ici au nom ${de(name)}`,
  finish: "Terminer sur cet appareil",
  footer: ({ organisation }) => `Accord – ${organisation}`,
  footerPrivacy:
    "Ni compte ni mot de passe. Aucun suivi : les témoins servent seulement à garder vos tâches ouvertes.",
});

export const common = (): Messages["common"] => ({
  agreement: "Entente",
  partner: "Partenaire",
  dueOn: "À soumettre d’ici",
  withDonor: {
    label: "Chez le donateur d’ici",
    "put-to-donor": ({ day }) => `${day}. Le donateur l’a reçu, et son acceptation lui est demandée.`,
    "with-donor": ({ day }) => `${day}. L’avis a été envoyé au donateur.`,
    "not-with-all": "L’avis n’est pas encore parvenu à tous les donateurs.",
    holds: ({ day }) => `${day}. Cette date tient si chaque étape finit dans son délai.`,
    "at-risk": ({ day, expected }) =>
      `${day}. Cette date ne tient pas si chaque étape prend tout son délai : ce serait alors le ${expected}.`,
    passed: ({ day, expected }) =>
      `${day}. Ce jour est passé. Si chaque étape prend tout son délai, ce sera le ${expected}.`,
    overdue: {
      holds: ({ day }) =>
        `${day}. Cette date tient si ce qui est attendu vient maintenant, et que chaque étape ensuite finit dans son délai.`,
      "at-risk": ({ day, expected }) =>
        `${day}. Même si ce qui est attendu vient maintenant, cette date ne tient pas si chaque étape ensuite prend tout son délai : ce serait alors le ${expected}.`,
      passed: ({ day, expected }) =>
        `${day}. Ce jour est passé. Si ce qui est attendu vient maintenant, et que chaque étape ensuite prend tout son délai, ce sera le ${expected}.`,
    },
  },
  dayPassed: ({ day }) => `${day}. Ce jour est passé.`,
  periodOf: ({ start, end }) => `du ${start} au ${end}`,
  months: ({ first, last }) => `${first} à ${last}`,
  version: "Version du contenu",
  errorsTitle: "Il y a un problème",
  zone: ({ city, name }) => (city === name ? name : `heure ${de(city)}, ${name}`),
  byMoment: ({ when }) => `le ${when}`,
  byEndOf: ({ day, zone }) => `la fin du ${day} (${zone})`,
  elsewhere: ({ end, when }) => `${end}, soit pour vous le ${when}`,
  moment: ({ day, time }) => `${day} à ${time}`,
  hours: ({ city }) => `Les heures sont celles ${de(city)}.`,
  nameUnknown: "une personne dont le nom n’est plus conservé",
});
