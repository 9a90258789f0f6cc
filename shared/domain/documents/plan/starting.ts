import { choice } from "../../forms/fields.ts";
import type { Starting } from "../../forms/starting.ts";
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
  ],
  bind: (answers, lang) => {
    const first = Number(answers["start.first"]);
    const last = first + Number(answers["start.years"]) - 1;
    return {
      kind: "plan",
      lang,
      period: { start: `${first}-01-01`, end: `${last}-12-31` },
      supersedes: null,
    };
  },
  withLessons: (basis, lessons) => (lessons.length === 0 ? basis : { ...basis, lessons }),
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
