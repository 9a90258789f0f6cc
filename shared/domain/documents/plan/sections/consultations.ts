import type { DefinedSection } from "../../../forms/definition.ts";
import { choice, count, line, narrativeLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";

const yesOrNo = { yes: { en: "Yes", fr: "Oui" }, no: { en: "No", fr: "Non" } } as const;

const ofChildren = { field: "group", is: "children" } as const;

/**
 * Who was consulted: children and partners among them, or there is no plan. Whom to ask, and how, a copy takes over; that they
 * were asked is of one plan alone.
 */
export const consultations: DefinedSection = {
  id: "consultations",
  answeredBy: ["technical", "safeguarding", "participation"],
  title: { en: "Consultations", fr: "Consultations" },
  lead: {
    en: "Children and partners are among those consulted. Never name a child.",
    fr: "Des enfants et des partenaires sont du nombre. Ne nommez jamais un enfant.",
  },
  fields: [
    {
      ...{ kind: "list", name: "consultations", min: 1, max: 40, published: true },
      label: { en: "Consultations", fr: "Consultations" },
      title: { en: "Consultation", fr: "Consultation" },
      gone: { en: "removed", fr: "retirée" },
      add: { en: "Add a consultation", fr: "Ajouter une consultation" },
      empty: {
        en: "There is no consultation yet. For each, say who was consulted, when, how many they were, how, and what they said.",
        fr: "Il n’y a pas encore de consultation. Pour chacune, dites qui a été consulté, quand, combien de personnes, comment, et ce qu’elles ont dit.",
      },
      fields: [
        choice(
          "group",
          { en: "who was consulted", fr: "qui a été consulté" },
          {
            children: { en: "Children", fr: "Des enfants" },
            partners: { en: "Partners", fr: "Des partenaires" },
            staff: { en: "Staff and volunteers", fr: "Le personnel et les bénévoles" },
            authorities: { en: "Public authorities", fr: "Des autorités publiques" },
            donors: { en: "Donors", fr: "Des donateurs" },
            other: { en: "Others", fr: "D’autres" },
          },
          { published: true },
        ),
        {
          ...{ kind: "date", name: "heldOn", latest: { is: "today" }, published: true },
          anew: true,
          label: { en: "when", fr: "quand" },
        },
        count(
          "number",
          { en: "how many took part", fr: "combien y ont pris part" },
          { published: true, anew: true, min: 1 },
        ),
        line("method", 200, { en: "how", fr: "comment" }, { published: true }),
        words(
          "findings",
          narrativeLength,
          { en: "what they said", fr: "ce qui a été dit" },
          { published: true, anew: true },
        ),
        choice(
          "consent",
          {
            en: "did each child agree to take part, and whoever cares for them?",
            fr: "chaque enfant a-t-il accepté d’y prendre part, ainsi que la personne qui en prend soin ?",
          },
          yesOrNo,
          { when: ofChildren, anew: true },
        ),
        choice(
          "feedback",
          {
            en: "were the children told what became of what they said?",
            fr: "les enfants ont-ils appris ce qui est advenu de leurs paroles ?",
          },
          yesOrNo,
          { when: ofChildren, anew: true },
        ),
      ],
    },
  ],
};

export const consultationRules: readonly Rule[] = [
  { code: "none-with", field: "consultations.rows", list: "consultations", of: "group", is: "children" },
  { code: "none-with", field: "consultations.rows", list: "consultations", of: "group", is: "partners" },
  { code: "must-be", list: "consultations", of: "consent", is: "yes" },
  { code: "must-be", list: "consultations", of: "feedback", is: "yes" },
];
