import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice, explanationLength, line, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";

/** The four standards of Keeping Children Safe, by which a partner's safeguarding is looked at. */
const standards = {
  policy: {
    en: "A policy that says how children are kept safe, and who answers for it",
    fr: "Une politique qui dit comment la sécurité des enfants est assurée, et qui en répond",
  },
  people: {
    en: "People who know their duties, and are chosen and trained with care",
    fr: "Des personnes qui connaissent leurs devoirs, choisies et formées avec soin",
  },
  procedures: {
    en: "Procedures by which risks are lowered, and concerns reported and handled",
    fr: "Des procédures pour réduire les risques, signaler les préoccupations et les traiter",
  },
  accountability: {
    en: "Accountability: what is done is followed, reviewed and told",
    fr: "La reddition de comptes : ce qui est fait est suivi, revu et communiqué",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is not met yet needs a plan with a date: without one there is no agreement. */
const standard = ([name, label]: [string, Bilingual], index: number): Field[] => {
  const at = `safeguarding.${name}`;
  const notYet = { when: { field: at, is: "not-yet" }, anew: true } as const;
  const numbered = (words: Bilingual): Bilingual => ({
    en: `Standard ${index + 1}: ${words.en}`,
    fr: `Norme ${index + 1} : ${words.fr}`,
  });
  return [
    choice(
      at,
      numbered(label),
      { met: { en: "Met", fr: "Respectée" }, "not-yet": { en: "Not yet", fr: "Pas encore" } },
      { anew: true },
    ),
    words(
      `${at}Plan`,
      explanationLength,
      numbered({ en: "what will be done to meet it", fr: "ce qui sera fait pour la respecter" }),
      notYet,
    ),
    {
      ...{ kind: "date", name: `${at}By`, earliest: { is: "today" }, ...notYet },
      label: numbered({ en: "by when", fr: "pour quand" }),
    },
  ];
};

/** Hours until an incident is reported at most. */
const mostHours = 48;

/** How children are kept safe from harm by what the parties do together. */
export const safeguarding: DefinedSection = {
  id: "safeguarding",
  answeredBy: ["safeguarding"],
  title: { en: "Safeguarding", fr: "Protection des enfants" },
  lead: {
    en: "The four standards of Keeping Children Safe. What is not met yet needs a plan and a date. Never name a child.",
    fr: "Les quatre normes de Keeping Children Safe. Ce qui n’est pas encore respecté demande un plan et une date. Ne nommez jamais un enfant.",
  },
  fields: [
    ...Object.entries(standards).flatMap(standard),
    line(
      "safeguarding.focalPoint",
      200,
      { en: "Focal point", fr: "Personne-ressource" },
      {
        anew: true,
        hint: {
          en: "The partner’s person to whom concerns are brought, and how they are reached",
          fr: "La personne, chez le partenaire, à qui l’on signale une préoccupation, et comment la joindre",
        },
      },
    ),
    choice(
      "safeguarding.code",
      {
        en: "Has everybody who will work with children signed the code of conduct?",
        fr: "Toutes les personnes qui travailleront avec des enfants ont-elles signé le code de conduite ?",
      },
      { yes: { en: "Yes", fr: "Oui" }, no: { en: "Not yet", fr: "Pas encore" } },
      { anew: true },
    ),
    choice(
      "safeguarding.psea",
      {
        en: "Was the partner’s capacity to prevent sexual exploitation and abuse (PSEA) rated?",
        fr: "La capacité du partenaire à prévenir l’exploitation et les abus sexuels (PEAS) a-t-elle été évaluée ?",
      },
      { rated: { en: "Yes", fr: "Oui" }, "not-rated": { en: "No", fr: "Non" } },
      { anew: true },
    ),
    choice(
      "safeguarding.pseaRating",
      { en: "PSEA rating", fr: "Cote PEAS" },
      {
        full: { en: "Full capacity", fr: "Pleine capacité" },
        medium: { en: "Medium capacity", fr: "Capacité moyenne" },
        low: { en: "Low capacity", fr: "Faible capacité" },
      },
      { anew: true, when: { field: "safeguarding.psea", is: "rated" } },
    ),
    {
      ...{ kind: "date", name: "safeguarding.pseaUntil", earliest: { is: "today" }, anew: true },
      when: { field: "safeguarding.psea", is: "rated" },
      label: { en: "The rating holds until", fr: "La cote est valable jusqu’au" },
    },
    {
      ...{ kind: "whole-number", name: "safeguarding.incidentHours", min: 1, max: mostHours },
      label: {
        en: "Hours within which an incident is reported",
        fr: "Heures dans lesquelles un incident est signalé",
      },
      hint: {
        en: "From when there is reason to believe it: 48 at most",
        fr: "Dès qu’il y a lieu d’y croire : 48 au plus",
      },
    },
  ],
};

/** Nobody works with children before they signed it. */
export const safeguardingRules: readonly Rule[] = [
  { code: "must-be", field: "safeguarding.code", is: "yes" },
];
