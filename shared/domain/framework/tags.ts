import type { Bilingual } from "../../../events/common.ts";

/** What a document is about, as the organisation names its fields of expertise: by them policies name who reviews it. */
export const tags = {
  "child-friendly-justice": { en: "Child-friendly justice", fr: "Justice adaptée aux enfants" },
  participation: { en: "Children’s participation", fr: "Participation des enfants" },
  safeguarding: { en: "Safeguarding", fr: "Protection et sauvegarde des enfants" },
  "adult-training": { en: "Training of adults", fr: "Formation des adultes" },
  "co-creation": { en: "Co-creation", fr: "Cocréation" },
  advocacy: { en: "Advocacy", fr: "Plaidoyer" },
  research: { en: "Research", fr: "Recherche" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The same as a form offers them. */
export const optionsOfTags: readonly { value: string; label: Bilingual }[] = Object.entries(tags).map(
  ([value, label]) => ({ value, label }),
);

/** What a tag is called; its id where it is none that is known today. */
export const tagLabel = (tag: string): Bilingual =>
  Object.hasOwn(tags, tag) ? tags[tag as keyof typeof tags] : { en: tag, fr: tag };
