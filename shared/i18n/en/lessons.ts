import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import { counted } from "../plural.ts";
import type { Words } from "./letter.ts";

/** What became of the lessons of a report, in the plan that answered them. */
export const lessons = () => ({
  title: "What became of its lessons",
  by: ({ plan }: { plan: string }) => `The ${plan} answered lessons of this report:`,
  lesson: ({ number }: { number: string }) => `Lesson ${number}`,
  together: ({ count }: { count: number }) =>
    counted("en", count, { one: "lesson", other: "lessons, answered in one go" }),
  /** The answer to one, or to several together, and its reason: by what the plan calls them nobody would find them here. */
  outcome: ({ count }: { count: number }): string =>
    count === 1 ? "What becomes of it" : "What becomes of them",
  reason: "Why",
  gone: "What it says of them cannot be shown now.",
  history: ({ when, plan, id }: { when: string; plan: string; id: string }) =>
    `On ${when}, the ${plan} (${id}) answered lessons of this report; its author was told.`,
  letter: {
    subject: ({ report }: { report: string }) => `What became of your lessons: ${report}`,
    intro: ({ plan }: { plan: string }) =>
      `The ${plan} was adopted. It answers lessons that you wrote: each was adopted, adapted or declined, with a reason.`,
    more: "The link opens your report, where the answers stand. You need not do anything.",
    action: "See what became of my lessons",
  },
});

export const lessonLetters = (): Record<Extract<LinkTemplate, "lessons-answered">, Words> => {
  const t = lessons().letter;
  return {
    "lessons-answered": {
      subject: ({ report }) => t.subject({ report }),
      intro: ({ answeredIn }) => t.intro({ plan: answeredIn }),
      more: () => [t.more],
      action: t.action,
    },
  };
};
