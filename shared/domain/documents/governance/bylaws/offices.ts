import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection } from "../../../forms/definition.ts";
import { choice, choices, line } from "../../../forms/fields.ts";
import type { GovernanceBasis } from "../basis.ts";
import { reservable } from "../reserved.ts";
import { inWords } from "../role-names.ts";
import type { Ruled } from "./answers.ts";
import { anew, citation } from "./fields.ts";
import { rolesOffered } from "./roles.ts";

/** Characters of a name at most. */
const longestName = 200;

/** An organisation has more roles than are read one below the other. */
const byName = { ...anew, usual: 0 };

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
        byName,
      ),
      choice(
        "rules.directors.chair",
        { en: "The board is chaired by whoever holds", fr: "Préside le conseil qui exerce le rôle" },
        roles,
        byName,
      ),
      choice(
        "rules.record.keeper",
        {
          en: "Meetings are convened, and their record kept, by whoever holds",
          fr: "Convoque les réunions et en tient le registre qui exerce le rôle",
        },
        roles,
        byName,
      ),
      ...citation("record", { en: "Convening and the record", fr: "Convocation et registre" }),
      choices(
        "rules.undelegable.matters",
        { en: "What the board delegates to nobody", fr: "Ce que le conseil ne délègue à personne" },
        { ...mattersNamed(ruled), ...reservable },
        {
          ...{ ...anew, optional: true },
          hint: {
            en: "What the statute keeps for the board stays with it, whatever by-laws say. What the board keeps goes to the board, and a committee recommends. Accord knows that of a by-law, and of a policy by what was said as it was begun; of anything else, whoever keeps the committee’s agenda sees to it.",
            fr: "Ce que la loi réserve au conseil lui demeure, quoi que disent les règlements administratifs. Ce que le conseil se réserve va au conseil, et un comité ne fait que recommander. Accord le sait d’un règlement administratif, et d’une politique par ce qui en a été dit au début ; pour toute autre question, qui tient l’ordre du jour du comité y veille.",
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
