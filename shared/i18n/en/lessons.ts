import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import { counted } from "../plural.ts";
import type { Answering, Words } from "./letter.ts";

const since = {
  plan: "was adopted",
  agreement: "is in force",
  amendment: "is in force",
  report: "is published",
} as const;

/** What became of the lessons of a report, in the documents that answered them. */
export const lessons = () => ({
  title: "What became of its lessons",
  by: ({ name }: Answering) => `The ${name} answered lessons of this report:`,
  lesson: ({ number }: { number: string }) => `Lesson ${number}`,
  together: ({ count }: { count: number }) =>
    counted("en", count, { one: "lesson", other: "lessons, answered in one go" }),
  /** The answer to one, or to several together, and its reason: by what the document calls them nobody would find them here. */
  outcome: ({ count }: { count: number }): string =>
    count === 1 ? "What becomes of it" : "What becomes of them",
  reason: "Why",
  gone: "What it says of them cannot be shown now.",
  history: ({ when, name, id }: Answering & { when: string; id: string }) =>
    `On ${when}, the ${name} (${id}) answered lessons of this report; its author was told.`,
  letter: {
    subject: ({ report }: { report: string }) => `What became of your lessons: ${report}`,
    intro: ({ kind, name }: Answering) =>
      `The ${name} ${since[kind]}. It answers lessons that you wrote: each was adopted, adapted or declined, with a reason.`,
    more: "The link opens your report, where the answers stand. You need not do anything.",
    action: "See what became of my lessons",
  },
});

export const lessonLetters = (): Record<Extract<LinkTemplate, "lessons-answered">, Words> => {
  const t = lessons().letter;
  return {
    "lessons-answered": {
      subject: ({ report }) => t.subject({ report }),
      intro: ({ answeredIn }) => (answeredIn ? t.intro(answeredIn) : ""),
      more: () => [t.more],
      action: t.action,
    },
  };
};
