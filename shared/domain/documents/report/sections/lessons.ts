import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { explanationLength, words } from "../../../forms/fields.ts";

const mostLessons = 20;

const part = (name: string, label: Bilingual, readAs: Bilingual | null): Field =>
  words(name, explanationLength, label, {
    reveals: ["narrative"],
    ...(readAs && { published: true as const, readAs }),
  });

/** Lessons learned (GAC: leçons apprises): one is needed, and each must be complete. */
export const lessons: DefinedSection = {
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
      ],
    },
  ],
};
