import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice, count } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { acceptedBy, deemedAfter } from "../accepting.ts";
import type { AskedFor } from "../asked-for.ts";
import { knownField, knownOptions, parties } from "../known-parties.ts";
import { reports } from "./reports.ts";

/** Of no donor: a report is done with its last decision. */
const nobody = "nobody";

const mostDays = 365;

type Known = Pick<AskedFor, "known">;

const donorsIn = ({ known }: Known) => knownOptions({ known: known.filter(({ kind }) => kind === "donor") });

/** Asked where the organisation writes to a donor: its people are asked by mail, as the directory has them. */
function fields(asked: Known): Field[] {
  const donors = donorsIn(asked);
  if (donors.length === 0) return [];
  const offered = {
    [nobody]: {
      en: "No donor: a report is done with its last decision",
      fr: "Aucun donateur : un rapport est achevé avec sa dernière décision",
    },
    ...Object.fromEntries(donors.map(({ value, label }) => [value, label])),
  };
  return [
    choice(
      acceptedBy,
      { en: "Which donor accepts the reports?", fr: "Quel donateur accepte les rapports ?" },
      offered,
      {
        optional: true,
        hint: {
          en: "Once it is approved, each report goes to this donor, who accepts it, or returns it with comments; it is published, and what waits for it is paid, after that. Left empty, no donor does",
          fr: "Une fois approuvé, chaque rapport est remis à ce donateur, qui l’accepte ou le renvoie avec des commentaires ; il est publié ensuite, et ce qui en dépend est versé. Sans réponse, aucun donateur ne le fait",
        },
      },
    ),
    count(
      deemedAfter,
      {
        en: "Days after which the agreement deems a report accepted",
        fr: "Jours après lesquels l’entente répute un rapport accepté",
      },
      {
        ...{ min: 1, max: mostDays, optional: true, when: { field: acceptedBy, isNot: nobody } },
        hint: {
          en: "Only where a clause of the agreement says so; left empty, the donor’s silence accepts nothing",
          fr: "Seulement si une clause de l’entente le dit ; sans réponse, le silence du donateur ne vaut pas acceptation",
        },
      } as Partial<Field>,
    ),
  ];
}

/** The reports that are due, with whose acceptance they need. */
export const reportsAndAcceptance = (asked: Known): DefinedSection => ({
  ...reports,
  fields: [...reports.fields, ...fields(asked)],
});

/** A donor who accepts is a party: nobody else is told what the agreement asks of them. */
export const acceptanceRules = (asked: Known): readonly Rule[] =>
  donorsIn(asked).length === 0
    ? []
    : [{ code: "not-among", field: acceptedBy, list: parties.name, of: knownField, unless: nobody }];
