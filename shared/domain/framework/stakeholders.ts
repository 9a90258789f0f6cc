import type { Bilingual } from "../../../events/common.ts";

/** The groups for whom a result changes something, or who bring the change about: together they are the system around a child. */
export const stakeholderGroups = {
  children: { en: "Children and young people", fr: "Enfants et jeunes" },
  families: { en: "Families and communities", fr: "Familles et communautés" },
  "civil-society": { en: "Civil society organisations", fr: "Organisations de la société civile" },
  authorities: { en: "Governments and public authorities", fr: "Gouvernements et autorités publiques" },
  professionals: {
    en: "Personnel of protection and justice",
    fr: "Personnel de la protection et de la justice",
  },
  research: { en: "Schools, universities and research", fr: "Écoles, universités et recherche" },
  international: { en: "International organisations", fr: "Organisations internationales" },
  other: { en: "Others", fr: "Autres" },
} as const satisfies Readonly<Record<string, Bilingual>>;
