import type { Nouns } from "./kinds.ts";

/** What is final, and published on a later day, as its agreement says. */
export const embargo = (n: Nouns) => ({
  awaits: ({ day }: { day: string }) =>
    `The ${n.noun} is final. By its agreement it is published on ${day}, and not before.`,
  embargoed: ({ when, day }: { when: string; day: string }) =>
    `On ${when}, the publication began to wait: by its agreement, the ${n.noun} is published on ${day}, and not before.`,
  over: ({ when }: { when: string }) =>
    `On ${when}, the day had come on which the ${n.noun} may be published.`,
});
