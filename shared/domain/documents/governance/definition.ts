import type { DefinedSection, Definition } from "../../forms/definition.ts";
import { choice, explanationLength, line, words } from "../../forms/fields.ts";
import { approvalRules, approvalSections } from "./approval/sections.ts";
import type { GovernanceBasis } from "./basis.ts";
import { bylawRules, bylawSections } from "./bylaws/sections.ts";
import { inWords } from "./role-names.ts";
import { articleRules, articles } from "./sections/articles.ts";
import { dateRules, dates } from "./sections/dates.ts";
import { memberRules, members } from "./sections/members.ts";

/** A governance document: what it is for, its articles in both languages, and from when until when it holds. */
export const governanceDefinition = (basis: GovernanceBasis): Definition => ({
  schema: "governance-document/1",
  lang: basis.lang,
  sections: [
    {
      id: "purpose",
      title: { en: "Purpose and owner", fr: "Objet et responsable" },
      fields: [
        words(
          "purpose.en",
          explanationLength,
          { en: "What it is for, in English", fr: "Son objet, en anglais" },
          { published: true, lang: "en" },
        ),
        words(
          "purpose.fr",
          explanationLength,
          { en: "What it is for, in French", fr: "Son objet, en français" },
          { published: true, lang: "fr" },
        ),
        choice(
          "owner",
          { en: "Role that looks after it", fr: "Rôle qui en est responsable" },
          Object.fromEntries(basis.roles.map((role) => [role, inWords(role, basis.roleNames)])),
          {
            published: true,
            hint: {
              en: "Whoever holds this role then is asked to write its revision before its day of review.",
              fr: "La personne qui exercera alors ce rôle sera invitée à en rédiger la révision avant la date d’examen.",
            },
          },
        ),
        ...change(basis),
      ],
    },
    ...bodyOf(basis),
    dates,
    ...members(basis),
  ],
  rules: [
    ...(isOfRows(basis) ? [...approvalRules(basis), ...bylawRules(basis)] : articleRules),
    ...dateRules,
    ...memberRules(basis),
  ],
});

/** Whether it says what the engine runs by, in place of articles. */
const isOfRows = ({ approval, bylaws }: GovernanceBasis): boolean =>
  approval !== undefined || bylaws !== undefined;

const bodyOf = (basis: GovernanceBasis): DefinedSection[] =>
  isOfRows(basis) ? [...approvalSections(basis), ...bylawSections(basis)] : [articles];

/** Why it is changed is asked of what takes the place of another, as what the engine runs by always does. */
const change = (basis: GovernanceBasis) =>
  basis.replaces || isOfRows(basis)
    ? [
        words(
          "change.why",
          explanationLength,
          { en: "Why it is changed", fr: "Pourquoi le texte est modifié" },
          { anew: true },
        ),
      ]
    : [];

/** The lines that people give a document as they start it. */
export const titleFields = [
  line("start.titleEn", 150, { en: "Title in English", fr: "Titre en anglais" }),
  line("start.titleFr", 150, { en: "Title in French", fr: "Titre en français" }),
];
