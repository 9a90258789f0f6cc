import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choices, explanationLength, words } from "../../../forms/fields.ts";
import { countryNamed } from "../../../forms/kept-lists.ts";
import type { About } from "../../../framework/about.ts";
import { rights } from "../../../framework/rights.ts";
import { optionsOfTags } from "../../../framework/tags.ts";

const mostLessons = 20;

const part = (name: string, label: Bilingual, readAs: Bilingual | null): Field =>
  words(name, explanationLength, label, {
    reveals: ["narrative"],
    ...(readAs && { published: true as const, readAs }),
  });

/** Where nobody says what a lesson is about, it is what its report is about: nobody ticks that again. */
const usually: Pick<Field, "hint"> & { optional: true; published: true } = {
  ...{ optional: true, published: true },
  hint: {
    en: "Tick none where it is about all that the report is about.",
    fr: "Ne cochez rien si elle porte sur tout ce dont traite le rapport.",
  },
};

const usualFirst = <O extends { value: string }>(options: readonly O[], usual: readonly string[]): O[] => [
  ...options.filter(({ value }) => usual.includes(value)),
  ...options.filter(({ value }) => !usual.includes(value)),
];

/** What a lesson is about: what its report is about stands first. Of a single country nobody need say that it holds there. */
const subjects = ({ rights: ownRights, countries, tags = [] }: About): Field[] => [
  {
    ...{ kind: "choices", name: "rights", ...usually, reveals: ["narrative"] },
    ...{ options: usualFirst(rights, ownRights), usual: ownRights.length },
    label: { en: "the rights that it is about", fr: "les droits dont il s’agit" },
    readAs: { en: "Rights of lesson", fr: "Droits de la leçon" },
  },
  ...(countries.length < 2
    ? []
    : [
        choices(
          "countries",
          { en: "the countries that it is about", fr: "les pays dont il s’agit" },
          Object.fromEntries(countries.map((code) => [code, countryNamed(code)])),
          {
            ...usually,
            reveals: ["narrative", "places"],
            readAs: { en: "Countries of lesson", fr: "Pays de la leçon" },
          },
        ),
      ]),
  {
    ...{ kind: "choices", name: "tags", ...usually, reveals: ["narrative"] },
    options: usualFirst(optionsOfTags, tags),
    label: { en: "the fields that it is about", fr: "les domaines dont il s’agit" },
    readAs: { en: "Fields of lesson", fr: "Domaines de la leçon" },
  },
];

/**
 * Lessons learned (GAC: leçons apprises): one is needed, and each must be complete.
 * @param about what the report is about; undefined of one that was begun before lessons said it
 */
export const lessons = (about: About = { countries: [], rights: [] }): DefinedSection => ({
  id: "lessons",
  title: { en: "Lessons learned", fr: "Leçons apprises" },
  inNotice: true,
  lead: {
    en: "At least one lesson, also from what did not work.",
    fr: "Au moins une leçon, y compris de ce qui n’a pas fonctionné.",
  },
  fields: [
    {
      kind: "list",
      name: "lessons",
      label: { en: "Lessons learned", fr: "Leçons apprises" },
      title: { en: "Lesson", fr: "Leçon" },
      gone: { en: "removed", fr: "retirée" },
      add: { en: "Add a lesson", fr: "Ajouter une leçon" },
      empty: {
        en: "There is no lesson yet. A lesson says what you learned, how you know it, and what you recommend to whoever does something similar. It is published with the report, and read by those who write the next plan.",
        fr: "Il n’y a pas encore de leçon. Une leçon dit ce que vous avez appris, comment vous le savez, et ce que vous recommandez à qui fera quelque chose de semblable. Elle est publiée avec le rapport, et lue par les personnes qui rédigent le prochain plan.",
      },
      published: true,
      min: 1,
      max: mostLessons,
      fields: [
        part(
          "statement",
          { en: "what you learned", fr: "ce que vous avez appris" },
          { en: "Lesson", fr: "Leçon" },
        ),
        part("evidence", { en: "how you know", fr: "comment vous le savez" }, null),
        part(
          "recommendation",
          { en: "what you recommend", fr: "ce que vous recommandez" },
          { en: "Recommendation", fr: "Recommandation" },
        ),
        ...subjects(about),
      ],
    },
  ],
});
