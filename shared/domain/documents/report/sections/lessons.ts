import type { Bilingual } from "../../../../../events/common.ts";
import type { Field, Section } from "../../../forms/definition.ts";
import type { Rule } from "../../../forms/rule.ts";
import { explanationLength, words } from "./common.ts";

/** How many lessons a report has room for. One is needed. */
const lessonNumbers = [1, 2, 3] as const;

/** The parts of a lesson learned, and which of them are published. */
const parts: readonly { part: string; label: Bilingual; publishedAs: Bilingual | null }[] = [
  {
    part: "statement",
    label: { en: "what you learned", fr: "ce que vous avez appris" },
    publishedAs: { en: "Lesson", fr: "Leçon" },
  },
  {
    part: "evidence",
    label: { en: "how you know", fr: "comment vous le savez" },
    publishedAs: null,
  },
  {
    part: "recommendation",
    label: { en: "what you recommend", fr: "ce que vous recommandez" },
    publishedAs: { en: "Recommendation", fr: "Recommandation" },
  },
];

const nameOf = (number: number, part: string) => `lessons.${number}.${part}`;

const numbered = ({ en, fr }: Bilingual, number: number): Bilingual => ({
  en: `${en} ${number}`,
  fr: `${fr} ${number}`,
});

const lessonFields = (number: number): Field[] =>
  parts.map(({ part, label, publishedAs }) =>
    words(
      nameOf(number, part),
      explanationLength,
      { en: `Lesson ${number}: ${label.en}`, fr: `Leçon ${number} : ${label.fr}` },
      {
        ...(publishedAs && { published: true as const, readAs: numbered(publishedAs, number) }),
        ...(number > 1 && { optional: true as const }),
      },
    ),
  );

/** Lessons learned (GAC: leçons apprises): the first is needed; one that was begun must be complete. */
export const lessons: Section = {
  id: "lessons",
  title: { en: "Lessons learned", fr: "Leçons apprises" },
  inNotice: true,
  lead: {
    en: "At least one lesson, also from what did not work. The second and third may stay empty.",
    fr: "Au moins une leçon, y compris de ce qui n’a pas fonctionné. La deuxième et la troisième peuvent rester vides.",
  },
  fields: lessonNumbers.flatMap(lessonFields),
};

export const lessonRules: readonly Rule[] = lessonNumbers
  .filter((number) => number > 1)
  .flatMap((number) => {
    const together = parts.map(({ part }) => nameOf(number, part));
    return together.map((field): Rule => ({ code: "incomplete", field, together }));
  });
