import { chosenIn } from "../../forms/field.ts";
import { choice } from "../../forms/fields.ts";
import { countryOptions } from "../../forms/kept-lists.ts";
import type { Starting } from "../../forms/starting.ts";
import { aboutIn, asksAbout } from "../start-about.ts";
import type { PlanBasis } from "./basis.ts";

/** Years ahead, beside this one, in which a plan that is begun now can start. */
const yearsAhead = 3;

/** For how many calendar years a plan is: three at least, five at most. */
const lengths = {
  3: { en: "three years", fr: "trois ans" },
  4: { en: "four years", fr: "quatre ans" },
  5: { en: "five years", fr: "cinq ans" },
} as const;

/** Whoever starts a strategic plan says for which years it is. */
export const startingPlan: Starting<PlanBasis> = {
  asks: (today) => [
    choice("start.first", { en: "The plan’s first year", fr: "Première année du plan" }, yearsFrom(today)),
    choice("start.years", { en: "For how long", fr: "Pour combien de temps" }, lengths),
    {
      ...{ kind: "choices", name: "start.countries", options: countryOptions(), usual: 0, optional: true },
      label: { en: "Countries in which it is carried out", fr: "Pays où il est mis en œuvre" },
      hint: {
        en: "All that was learned in reports, and that no plan has answered, stands in the form. What shares most with the plan comes first.",
        fr: "Tout ce que les rapports ont appris et à quoi aucun plan n’a répondu figure dans le formulaire. Ce qui a le plus en commun avec le plan vient d’abord.",
      },
    },
    ...asksAbout({
      rights: {
        label: { en: "Children’s rights that it is for", fr: "Droits des enfants qu’il vise" },
        hint: { en: "You can change them in the form.", fr: "Vous pourrez les changer dans le formulaire." },
      },
      tags: {
        label: { en: "What it is about", fr: "Ce dont il traite" },
        hint: { en: "You can change it in the form.", fr: "Vous pourrez le changer dans le formulaire." },
      },
    }),
  ],
  bind: (answers, lang) => {
    const first = Number(answers["start.first"]);
    const last = first + Number(answers["start.years"]) - 1;
    return {
      kind: "plan",
      lang,
      period: { start: `${first}-01-01`, end: `${last}-12-31` },
      supersedes: null,
      ...aboutIn(
        answers,
        chosenIn({ options: countryOptions() }, answers["start.countries"]).map(({ value }) => value),
      ),
    };
  },
  withLessons: (basis, lessons) => (lessons.length === 0 ? basis : { ...basis, lessons }),
  asksLessons: ({ about = { countries: [], rights: [] } }) => ({ about, all: true }),
  inPlaceOf: (basis, supersedes) => ({ ...basis, supersedes }),
  idFrom: ({ period: { start, end } }) => `SP-${start.slice(0, 4)}-${end.slice(0, 4)}`,
  daysForWriting: 90,
};

const yearsFrom = (today: string) =>
  Object.fromEntries(
    Array.from({ length: yearsAhead + 1 }, (_, ahead) => {
      const year = String(Number(today.slice(0, 4)) + ahead);
      return [year, { en: year, fr: year }];
    }),
  );
