import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection } from "../../../forms/definition.ts";
import { choice, choices, line } from "../../../forms/fields.ts";
import type { GovernanceBasis } from "../basis.ts";
import { inWords } from "../role-names.ts";
import type { Ruled } from "./answers.ts";
import { anew, citation } from "./fields.ts";
import { rolesOffered } from "./roles.ts";

/** Characters of a name at most. */
const longestName = 200;

/** What a statute, or by-laws, keep for the board itself (Canada Not-for-profit Corporations Act, s. 138(2)). */
const matters = {
  "questions-to-members": {
    en: "Putting to the members what needs their approval",
    fr: "Soumettre aux membres ce qui requiert leur approbation",
  },
  vacancies: {
    en: "Filling a vacancy among the directors, or of the public accountant",
    fr: "Combler un poste vacant au conseil ou celui d’expert-comptable",
  },
  debt: { en: "Issuing debt obligations", fr: "Émettre des titres de créance" },
  "annual-financial-statements": {
    en: "Approving the annual financial statements",
    fr: "Approuver les états financiers annuels",
  },
  "by-laws": {
    en: "Adopting, amending or repealing by-laws",
    fr: "Prendre, modifier ou révoquer des règlements administratifs",
  },
  dues: {
    en: "Setting the members’ contributions or dues",
    fr: "Fixer la contribution ou la cotisation des membres",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Who sits on the board, chairs it and keeps its record, what it keeps for itself, and how its rules are called. */
export const officesSection = (basis: GovernanceBasis, ruled: Ruled): DefinedSection => {
  const roles = rolesOffered(basis, ruled);
  return {
    id: "offices",
    title: {
      en: "Roles, and what the board keeps for itself",
      fr: "Rôles et pouvoirs que le conseil se réserve",
    },
    fields: [
      choice(
        "rules.directors.role",
        { en: "A director is whoever holds", fr: "Est membre du conseil qui exerce le rôle" },
        roles,
        anew,
      ),
      choice(
        "rules.directors.chair",
        { en: "The board is chaired by whoever holds", fr: "Préside le conseil qui exerce le rôle" },
        roles,
        anew,
      ),
      choice(
        "rules.record.keeper",
        {
          en: "Meetings are convened, and their record kept, by whoever holds",
          fr: "Convoque les réunions et en tient le registre qui exerce le rôle",
        },
        roles,
        anew,
      ),
      ...citation("record", { en: "Convening and the record", fr: "Convocation et registre" }),
      choices(
        "rules.undelegable.matters",
        { en: "What the board delegates to nobody", fr: "Ce que le conseil ne délègue à personne" },
        { ...mattersNamed(ruled), ...matters },
        {
          ...{ ...anew, optional: true },
          hint: {
            en: "What the statute keeps for the board stays with it, whatever by-laws say.",
            fr: "Ce que la loi réserve au conseil lui demeure, quoi que disent les règlements administratifs.",
          },
        },
      ),
      ...citation("undelegable", { en: "What is not delegated", fr: "Pouvoirs non délégués" }),
      line(
        "rules.called.nameEn",
        longestName,
        { en: "What these rules are called, in English", fr: "Nom de ces règles, en anglais" },
        anew,
      ),
      line(
        "rules.called.nameFr",
        longestName,
        { en: "What these rules are called, in French", fr: "Nom de ces règles, en français" },
        anew,
      ),
    ],
  };
};

/** What the rules in force keep for the board by a name of their own. */
const mattersNamed = ({ profile }: Ruled): Record<string, Bilingual> =>
  Object.fromEntries(profile.undelegable.matters.map((matter) => [matter, inWords(matter)]));
