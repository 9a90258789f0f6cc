import type { Bilingual } from "../../../events/common.ts";
import type { CitedRow, DefinedSection, Field } from "../forms/definition.ts";
import { choice, explanationLength, words } from "../forms/fields.ts";

/** So many lessons are answered one by one. */
const oneByOne = 10;

/** What a document says of the lessons that it answers, and of what becomes of them in it. */
type Own = {
  lead: Bilingual;
  outcomes: Readonly<Record<"adopted" | "adapted" | "declined", Bilingual>>;
  answeredBy?: readonly string[];
  /** What the part is called in addresses, where lessons of its own stand in another. */
  id?: string;
  /** What the names of its answers begin with, where they are not the document's alone. */
  within?: string;
};

/** What becomes of lessons, and why. A lesson is named by its place among those that the document is bound to. */
const answered = (
  id: string,
  title: Bilingual,
  cites: readonly CitedRow[],
  { outcomes, within = "" }: Own,
): Field[] => [
  choice(
    `${within}lessons.${id}.outcome`,
    { en: `${title.en}: what becomes of it`, fr: `${title.fr}\u00A0: ce qui en est fait` },
    outcomes,
    { published: true, anew: true, cites },
  ),
  words(
    `${within}lessons.${id}.reason`,
    explanationLength,
    { en: `${title.en}: why`, fr: `${title.fr}\u00A0: pourquoi` },
    { published: true, anew: true },
  ),
];

/** The lessons of published reports: the first ten one by one, the others in one go. Every one is answered, with a reason. */
export function lessonsSection(open: readonly CitedRow[], own: Own): DefinedSection[] {
  if (open.length === 0) return [];
  const others = open.slice(oneByOne);
  return [
    {
      id: own.id ?? "lessons",
      ...(own.answeredBy && { answeredBy: own.answeredBy }),
      title: { en: "Lessons of reports", fr: "Leçons des rapports" },
      lead: own.lead,
      fields: [
        ...open
          .slice(0, oneByOne)
          .flatMap((lesson, at) =>
            answered(`l${at + 1}`, { en: `Lesson ${at + 1}`, fr: `Leçon ${at + 1}` }, [lesson], own),
          ),
        ...(others.length === 0
          ? []
          : answered("rest", { en: "All other lessons", fr: "Toutes les autres leçons" }, others, own)),
      ],
    },
  ];
}
