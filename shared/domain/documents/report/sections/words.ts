import type { Section } from "../../../forms/definition.ts";
import { count, explanationLength, narrativeLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import type { ReportBasis } from "../basis.ts";

/** The sections in words around the figures. */

export const period: Section = {
  id: "period",
  title: { en: "Reporting period", fr: "Période visée" },
  fields: [
    { name: "periodStart", kind: "date", published: true, label: { en: "First day", fr: "Premier jour" } },
    { name: "periodEnd", kind: "date", published: true, label: { en: "Last day", fr: "Dernier jour" } },
  ],
};

export const narrative: Section = {
  id: "narrative",
  title: { en: "What changed", fr: "Ce qui a changé" },
  fields: [
    words(
      "narrative",
      narrativeLength,
      {
        en: "What changed for children, and how do you know?",
        fr: "Qu’est-ce qui a changé pour les enfants, et comment le savez-vous ?",
      },
      {
        published: true,
        reveals: ["narrative"],
        hint: {
          en: "Never name a child or describe a case that could be recognised.",
          fr: "Ne nommez jamais un enfant et ne décrivez aucun cas reconnaissable.",
        },
      },
    ),
  ],
};

const asked = { field: "partner.input", is: "silent" } as const;

/** What the partner said; a partner who did not answer was asked in the period or since, and not tomorrow. */
export const partner = ({ period }: Pick<ReportBasis, "period">): Section => ({
  id: "partner",
  title: { en: "The partner’s own words", fr: "Les paroles du partenaire" },
  fields: [
    {
      name: "partner.input",
      kind: "choice",
      label: {
        en: "What did the partner say of this period?",
        fr: "Qu’a dit le partenaire de cette période ?",
      },
      options: [
        {
          value: "given",
          label: { en: "The partner gave these words", fr: "Le partenaire a donné ces mots" },
        },
        {
          value: "silent",
          label: {
            en: "The partner was asked and did not answer",
            fr: "Le partenaire a été sollicité et n’a pas répondu",
          },
        },
      ],
    },
    words(
      "partner.words",
      narrativeLength,
      { en: "The partner’s own words", fr: "Les mots mêmes du partenaire" },
      { reveals: ["partner", "narrative"], when: { field: "partner.input", is: "given" } },
    ),
    {
      name: "partner.askedOn",
      kind: "date",
      earliest: { is: "first-day", day: period.start },
      latest: { is: "today" },
      label: { en: "When was the partner asked?", fr: "Quand le partenaire a-t-il été sollicité ?" },
      when: asked,
    },
    {
      name: "partner.askedHow",
      kind: "short-text",
      maxLength: 200,
      label: { en: "How was the partner asked?", fr: "Comment le partenaire a-t-il été sollicité ?" },
      when: asked,
    },
  ],
});

/** @param ofPlan whether it is for all that the organisation does, rather than for one agreement */
export const safeguarding = (ofPlan: boolean): Section => ({
  id: "safeguarding",
  seenFirst: [
    { field: "safeguarding.attested", is: "no" },
    { field: "safeguarding.handled", below: "safeguarding.reported" },
  ],
  title: { en: "Safeguarding statement", fr: "Déclaration de sauvegarde" },
  lead: {
    en: "Numbers only: never describe a case here.",
    fr: "Des nombres seulement : ne décrivez jamais un cas ici.",
  },
  fields: [
    {
      name: "safeguarding.attested",
      kind: "choice",
      label: {
        en: `Were the safeguarding policy and code of conduct applied by everybody who works ${ofPlan ? "for the organisation" : "on this agreement"}?`,
        fr: `La politique de sauvegarde et le code de conduite ont-ils été appliqués par toutes les personnes qui travaillent ${ofPlan ? "pour l’organisation" : "à cette entente"} ?`,
      },
      options: [
        { value: "yes", label: { en: "Yes, I attest to it", fr: "Oui, je l’atteste" } },
        { value: "no", label: { en: "No, or not by everybody", fr: "Non, ou pas par toutes" } },
      ],
    },
    words(
      "safeguarding.remedy",
      explanationLength,
      {
        en: "What is being done so that they will be? Name no case.",
        fr: "Que fait-on pour qu’ils le soient ? Ne citez aucun cas.",
      },
      { when: { field: "safeguarding.attested", is: "no" } },
    ),
    count("safeguarding.reported", {
      en: "Concerns that were reported in the period",
      fr: "Signalements reçus pendant la période",
    }),
    count("safeguarding.handled", {
      en: `Of these, handled within the time that ${ofPlan ? "the policy sets" : "the agreement sets"}`,
      fr: `Dont traités dans le délai que fixe ${ofPlan ? "la politique" : "l’entente"}`,
    }),
    words(
      "safeguarding.late",
      explanationLength,
      {
        en: "Why were some not handled in time, and what is being done?",
        fr: "Pourquoi certains n’ont-ils pas été traités à temps, et que fait-on ?",
      },
      {
        optional: true,
        hint: {
          en: "Needed when fewer were handled in time than were reported. Name no case.",
          fr: "Nécessaire quand moins de signalements ont été traités à temps que reçus. Ne citez aucun cas.",
        },
      },
    ),
  ],
});

export const safeguardingRules: readonly Rule[] = [
  { code: "more-than-reported", field: "safeguarding.handled", reported: "safeguarding.reported" },
  {
    code: "explain-late",
    field: "safeguarding.late",
    handled: "safeguarding.handled",
    reported: "safeguarding.reported",
  },
];
