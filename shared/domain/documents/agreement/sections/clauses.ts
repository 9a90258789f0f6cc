import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { explanationLength, line, narrativeLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import type { Clause } from "../../../framework/clauses.ts";
import type { AgreementBasis } from "../basis.ts";

type Pinned = Pick<AgreementBasis, "agreementType" | "clauses">;

const none = "none";

const called = ({ title, version }: Clause): Bilingual => ({
  en: `${title.en} (version ${version})`,
  fr: `${title.fr} (version ${version})`,
});

/** Which clause of the library one that is written stands in place of, if of any. */
const instead = (clauses: readonly Clause[]): Field => ({
  ...{ kind: "choice", name: "instead", published: true },
  label: { en: "in place of which clause of the library", fr: "à la place de quelle clause du recueil" },
  options: [
    { value: none, label: { en: "Of none: it stands beside them", fr: "D’aucune : elle s’y ajoute" } },
    ...clauses.map((clause) => ({ value: clause.id, label: clause.title })),
  ],
});

/**
 * The clauses: chosen from the library as it was when the agreement was begun, and those that are written. None of an agreement
 * that was begun before there was a library.
 */
export const clauses = ({ clauses: library = [] }: Pinned): DefinedSection[] =>
  library.length === 0
    ? []
    : [
        {
          id: "clauses",
          answeredBy: ["legal"],
          title: { en: "Clauses", fr: "Clauses" },
          lead: {
            en: "Tick the clauses that apply. Where one does not fit, write another in its place below.",
            fr: "Cochez les clauses qui s’appliquent. Si l’une ne convient pas, rédigez-en une autre à sa place ci-dessous.",
          },
          fields: [
            {
              ...{ kind: "choices", name: "clauses.chosen", published: true, optional: true },
              label: { en: "Clauses of the library", fr: "Clauses du recueil" },
              hint: {
                en: "The library as it was when the agreement was begun",
                fr: "Le recueil tel qu’il était quand l’entente a été commencée",
              },
              options: library.map((clause) => ({
                value: clause.id,
                label: called(clause),
                text: clause.text,
              })),
            },
            {
              ...{ kind: "list", name: "clauses", min: 0, max: 30, published: true },
              label: { en: "Clauses that are written", fr: "Clauses rédigées" },
              title: { en: "Clause", fr: "Clause" },
              gone: { en: "removed", fr: "retirée" },
              add: { en: "Write a clause", fr: "Rédiger une clause" },
              empty: { en: "None is written.", fr: "Aucune n’est rédigée." },
              fields: [
                line("title", 120, { en: "title", fr: "titre" }, { published: true }),
                instead(library),
                words("text", narrativeLength, { en: "text", fr: "texte" }, { published: true }),
                words("reason", explanationLength, {
                  en: "why it is needed",
                  fr: "pourquoi elle est nécessaire",
                }),
              ],
            },
          ],
        },
      ];

/** What its type needs is chosen, or written in its place. */
export const clauseRules = ({ agreementType, clauses: library = [] }: Pinned): Rule[] => [
  {
    ...{ code: "none-of-each", field: "clauses.chosen" },
    wanted: library
      .filter(({ requiredFor }) => requiredFor.includes(agreementType))
      .map(({ id, title }) => ({ value: id, label: title })),
    instead: { list: "clauses", of: "instead" },
  },
];
