import type { Plan } from "../../../shared/domain/documents/plan/plan.ts";

/** The strategic plan as adopted; agreements' indicators map to these. */
export const plan: Plan = {
  id: "SP-2025-2029",
  title: { en: "Strategic plan 2025–2029", fr: "Plan stratégique 2025-2029" },
  start: "2025-01-01",
  end: "2029-12-31",
  results: [
    {
      id: "SP-U",
      level: "ultimate",
      statement: {
        en: "Girls and boys enjoy their rights in the systems that are there to protect them.",
        fr: "Les filles et les garçons jouissent de leurs droits dans les systèmes chargés de les protéger.",
      },
      rights: ["CRC-3", "CRC-19"],
      indicators: [],
    },
    {
      id: "SP-I1",
      level: "intermediate",
      statement: {
        en: "Justice, security and social services treat children according to their rights.",
        fr: "Les services judiciaires, sociaux et de sécurité traitent les enfants selon leurs droits.",
      },
      rights: ["CRC-12", "CRC-40"],
      indicators: [
        {
          id: "SP-I1.1",
          title: {
            en: "Share of trained personnel who apply child-friendly practice",
            fr: "Part du personnel formé qui applique les pratiques adaptées aux enfants",
          },
        },
        {
          id: "SP-I1.2",
          title: {
            en: "Children served by child-friendly services",
            fr: "Enfants servis par des services adaptés",
          },
        },
        {
          id: "SP-I1.3",
          title: {
            en: "Quality of procedures as children see it",
            fr: "Qualité des procédures selon les enfants",
          },
        },
        {
          id: "SP-I1.4",
          title: {
            en: "Children deprived of liberty with adults",
            fr: "Enfants privés de liberté avec des adultes",
          },
        },
      ],
    },
    {
      id: "SP-I2",
      level: "intermediate",
      statement: {
        en: "Children take part in decisions that concern them.",
        fr: "Les enfants participent aux décisions qui les concernent.",
      },
      rights: ["CRC-12"],
      indicators: [
        {
          id: "SP-I2.1",
          title: { en: "Children in consultative bodies", fr: "Enfants dans les instances consultatives" },
        },
        {
          id: "SP-I2.2",
          title: {
            en: "Share of children’s advice that was answered",
            fr: "Part des avis d’enfants qui ont reçu une réponse",
          },
        },
      ],
    },
  ],
};
