import { choice } from "../../forms/fields.ts";
import type { Holding, Starting } from "../../forms/starting.ts";
import type { Values } from "../../typed/values.ts";
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
  asks: (today, holding) => [
    choice("start.first", { en: "The plan’s first year", fr: "Première année du plan" }, yearsFrom(today)),
    choice("start.years", { en: "For how long", fr: "Pour combien de temps" }, lengths),
    ...placeOf(holding),
  ],
  bind: (answers, lang, holding) => {
    const first = Number(answers["start.first"]);
    const last = first + Number(answers["start.years"]) - 1;
    return {
      kind: "plan",
      lang,
      period: { start: `${first}-01-01`, end: `${last}-12-31` },
      supersedes: supersededBy(answers["start.supersedes"], holding),
    };
  },
  mistakes: ({ period, supersedes }, holding) =>
    holding.some(({ by, start, end }) => by !== supersedes?.id && start <= period.end && end >= period.start)
      ? [{ field: "start.supersedes", code: "years-of-another" }]
      : [],
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

/** Whether it takes the place of a plan that holds: asked where there is one. */
function placeOf(holding: readonly Holding[]) {
  const years = ({ start, end }: Holding) => `${start.slice(0, 4)}–${end.slice(0, 4)}`;
  const plans = holding.map((plan) => [
    plan.by,
    {
      en: `Yes: of the strategic plan ${years(plan)} (${plan.by})`,
      fr: `Oui : celle du plan stratégique ${years(plan)} (${plan.by})`,
    },
  ]);
  if (plans.length === 0) return [];
  return [
    choice(
      "start.supersedes",
      {
        en: "Does it take the place of a plan that holds?",
        fr: "Prend-il la place d’un plan en vigueur ?",
      },
      { none: { en: "No", fr: "Non" }, ...Object.fromEntries(plans) },
      {
        optional: true,
        hint: {
          en: "The organisation has one strategic plan at a time. Where the years of two meet, the new one holds from its own first day on.",
          fr: "L’organisation n’a qu’un plan stratégique à la fois. Quand les années de deux plans se recoupent, le nouveau s’applique dès son premier jour.",
        },
      },
    ),
  ];
}

function supersededBy(answer: Values[string] | undefined, holding: readonly Holding[]) {
  const plan = holding.find(({ by }) => by === answer);
  return plan ? { id: plan.by, period: { start: plan.start, end: plan.end } } : null;
}
