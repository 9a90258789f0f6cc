import type { CitedRow, DefinedSection, Field } from "../../../forms/definition.ts";
import { choice, explanationLength, words } from "../../../forms/fields.ts";
import type { PlanBasis } from "../basis.ts";

/** So many lessons are answered one by one. */
const oneByOne = 10;

const outcomes = {
  adopted: { en: "Adopted: the plan does so", fr: "Retenue : le plan en tient compte" },
  adapted: { en: "Adapted: the plan does so otherwise", fr: "Adaptée : le plan en tient compte autrement" },
  declined: { en: "Declined: the plan does not do so", fr: "Écartée : le plan n’en tient pas compte" },
} as const;

/** What becomes of lessons, and why. A lesson is named by its place among those that were open when the plan was started. */
const answered = (id: string, title: { en: string; fr: string }, cites: readonly CitedRow[]): Field[] => [
  choice(
    `lessons.${id}.outcome`,
    { en: `${title.en}: what becomes of it`, fr: `${title.fr}\u00A0: ce qui en est fait` },
    outcomes,
    { published: true, anew: true, cites },
  ),
  words(
    `lessons.${id}.reason`,
    explanationLength,
    { en: `${title.en}: why`, fr: `${title.fr}\u00A0: pourquoi` },
    { published: true, anew: true },
  ),
];

/** The lessons of published reports: the first ten one by one, the others in one go. Every one is answered, with a reason. */
export function lessons({ lessons: open = [] }: PlanBasis): DefinedSection[] {
  if (open.length === 0) return [];
  const others = open.slice(oneByOne);
  return [
    {
      id: "lessons",
      title: { en: "Lessons of reports", fr: "Leçons des rapports" },
      lead: {
        en: "What was learned in published reports and no plan has answered yet: the newest report first, one lesson of each before a second of any. Say of each what becomes of it, and why: that is published with the plan.",
        fr: "Ce qui a été appris dans les rapports publiés et à quoi aucun plan n’a encore répondu : le rapport le plus récent d’abord, une leçon de chacun avant une seconde de l’un d’eux. Dites de chacune ce qui en est fait, et pourquoi : vos réponses sont publiées avec le plan.",
      },
      fields: [
        ...open
          .slice(0, oneByOne)
          .flatMap((lesson, at) =>
            answered(`l${at + 1}`, { en: `Lesson ${at + 1}`, fr: `Leçon ${at + 1}` }, [lesson]),
          ),
        ...(others.length === 0
          ? []
          : answered("rest", { en: "All other lessons", fr: "Toutes les autres leçons" }, others)),
      ],
    },
  ];
}
