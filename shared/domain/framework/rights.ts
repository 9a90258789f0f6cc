import type { Bilingual } from "../../../events/common.ts";

/**
 * The rights that a result can serve, each by its code: the articles of the Convention on the Rights of the Child that say what
 * children are entitled to (1 to 45), and its protocols, in short labels of our own wording.
 */
export const rights: readonly { value: string; label: Bilingual }[] = [
  { value: "CRC-1", label: { en: "Art. 1: Definition of the child", fr: "Art. 1 : Définition de l’enfant" } },
  { value: "CRC-2", label: { en: "Art. 2: Non-discrimination", fr: "Art. 2 : Non-discrimination" } },
  {
    value: "CRC-3",
    label: { en: "Art. 3: Best interests of the child", fr: "Art. 3 : Intérêt supérieur de l’enfant" },
  },
  {
    value: "CRC-4",
    label: { en: "Art. 4: Implementation of rights", fr: "Art. 4 : Mise en œuvre des droits" },
  },
  {
    value: "CRC-5",
    label: {
      en: "Art. 5: Parental guidance and evolving capacities",
      fr: "Art. 5 : Orientation parentale et évolution des capacités",
    },
  },
  {
    value: "CRC-6",
    label: { en: "Art. 6: Life, survival and development", fr: "Art. 6 : Vie, survie et développement" },
  },
  {
    value: "CRC-7",
    label: {
      en: "Art. 7: Birth registration, name and nationality",
      fr: "Art. 7 : Enregistrement des naissances, nom et nationalité",
    },
  },
  {
    value: "CRC-8",
    label: { en: "Art. 8: Preservation of identity", fr: "Art. 8 : Préservation de l’identité" },
  },
  {
    value: "CRC-9",
    label: { en: "Art. 9: Separation from parents", fr: "Art. 9 : Séparation d’avec les parents" },
  },
  {
    value: "CRC-10",
    label: { en: "Art. 10: Family reunification", fr: "Art. 10 : Réunification familiale" },
  },
  {
    value: "CRC-11",
    label: {
      en: "Art. 11: Illicit transfer and non-return abroad",
      fr: "Art. 11 : Déplacements et non-retours illicites à l’étranger",
    },
  },
  { value: "CRC-12", label: { en: "Art. 12: Right to be heard", fr: "Art. 12 : Droit d’être entendu" } },
  { value: "CRC-13", label: { en: "Art. 13: Freedom of expression", fr: "Art. 13 : Liberté d’expression" } },
  {
    value: "CRC-14",
    label: {
      en: "Art. 14: Freedom of thought, conscience and religion",
      fr: "Art. 14 : Liberté de pensée, de conscience et de religion",
    },
  },
  {
    value: "CRC-15",
    label: {
      en: "Art. 15: Freedom of association and peaceful assembly",
      fr: "Art. 15 : Liberté d’association et de réunion pacifique",
    },
  },
  { value: "CRC-16", label: { en: "Art. 16: Privacy", fr: "Art. 16 : Vie privée" } },
  {
    value: "CRC-17",
    label: {
      en: "Art. 17: Access to appropriate information",
      fr: "Art. 17 : Accès à une information appropriée",
    },
  },
  {
    value: "CRC-18",
    label: { en: "Art. 18: Parental responsibilities", fr: "Art. 18 : Responsabilités parentales" },
  },
  {
    value: "CRC-19",
    label: {
      en: "Art. 19: Protection from all forms of violence",
      fr: "Art. 19 : Protection contre toutes les formes de violence",
    },
  },
  {
    value: "CRC-20",
    label: {
      en: "Art. 20: Children deprived of a family environment",
      fr: "Art. 20 : Enfants privés de leur milieu familial",
    },
  },
  { value: "CRC-21", label: { en: "Art. 21: Adoption", fr: "Art. 21 : Adoption" } },
  { value: "CRC-22", label: { en: "Art. 22: Refugee children", fr: "Art. 22 : Enfants réfugiés" } },
  {
    value: "CRC-23",
    label: { en: "Art. 23: Children with disabilities", fr: "Art. 23 : Enfants en situation de handicap" },
  },
  {
    value: "CRC-24",
    label: { en: "Art. 24: Health and health services", fr: "Art. 24 : Santé et services de santé" },
  },
  {
    value: "CRC-25",
    label: { en: "Art. 25: Periodic review of placement", fr: "Art. 25 : Examen périodique du placement" },
  },
  { value: "CRC-26", label: { en: "Art. 26: Social security", fr: "Art. 26 : Sécurité sociale" } },
  {
    value: "CRC-27",
    label: { en: "Art. 27: Adequate standard of living", fr: "Art. 27 : Niveau de vie suffisant" },
  },
  { value: "CRC-28", label: { en: "Art. 28: Right to education", fr: "Art. 28 : Droit à l’éducation" } },
  { value: "CRC-29", label: { en: "Art. 29: Aims of education", fr: "Art. 29 : Buts de l’éducation" } },
  {
    value: "CRC-30",
    label: {
      en: "Art. 30: Children of minorities and Indigenous children",
      fr: "Art. 30 : Enfants de minorités et enfants autochtones",
    },
  },
  {
    value: "CRC-31",
    label: {
      en: "Art. 31: Rest, leisure, play and culture",
      fr: "Art. 31 : Repos, loisirs, jeu et vie culturelle",
    },
  },
  {
    value: "CRC-32",
    label: {
      en: "Art. 32: Economic exploitation and child labour",
      fr: "Art. 32 : Exploitation économique et travail des enfants",
    },
  },
  {
    value: "CRC-33",
    label: { en: "Art. 33: Protection from drugs", fr: "Art. 33 : Protection contre les stupéfiants" },
  },
  {
    value: "CRC-34",
    label: {
      en: "Art. 34: Sexual exploitation and abuse",
      fr: "Art. 34 : Exploitation et violence sexuelles",
    },
  },
  {
    value: "CRC-35",
    label: { en: "Art. 35: Abduction, sale and trafficking", fr: "Art. 35 : Enlèvement, vente et traite" },
  },
  {
    value: "CRC-36",
    label: { en: "Art. 36: Other forms of exploitation", fr: "Art. 36 : Autres formes d’exploitation" },
  },
  {
    value: "CRC-37",
    label: {
      en: "Art. 37: Torture and deprivation of liberty",
      fr: "Art. 37 : Torture et privation de liberté",
    },
  },
  { value: "CRC-38", label: { en: "Art. 38: Armed conflict", fr: "Art. 38 : Conflits armés" } },
  {
    value: "CRC-39",
    label: { en: "Art. 39: Recovery and reintegration", fr: "Art. 39 : Réadaptation et réinsertion" },
  },
  { value: "CRC-40", label: { en: "Art. 40: Child justice", fr: "Art. 40 : Justice pour enfants" } },
  {
    value: "CRC-41",
    label: {
      en: "Art. 41: More favourable standards prevail",
      fr: "Art. 41 : Primauté des normes plus favorables",
    },
  },
  {
    value: "CRC-42",
    label: { en: "Art. 42: Making the Convention known", fr: "Art. 42 : Diffusion de la Convention" },
  },
  {
    value: "CRC-43",
    label: {
      en: "Art. 43: Committee on the Rights of the Child",
      fr: "Art. 43 : Comité des droits de l’enfant",
    },
  },
  {
    value: "CRC-44",
    label: { en: "Art. 44: States parties’ reports", fr: "Art. 44 : Rapports des États parties" },
  },
  {
    value: "CRC-45",
    label: {
      en: "Art. 45: Cooperation with UN bodies",
      fr: "Art. 45 : Coopération avec les organismes des Nations Unies",
    },
  },
  {
    value: "OPSC",
    label: {
      en: "Sale of children, child prostitution and child pornography",
      fr: "Vente d’enfants, prostitution des enfants et pornographie mettant en scène des enfants",
    },
  },
  {
    value: "OPAC",
    label: {
      en: "Involvement of children in armed conflict",
      fr: "Implication d’enfants dans les conflits armés",
    },
  },
  {
    value: "OPIC",
    label: { en: "Communications procedure", fr: "Procédure de présentation de communications" },
  },
];
