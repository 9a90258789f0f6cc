import type { Nouns } from "./kinds.ts";

/** How somebody begins a document from their desk. */
export const starting = (n: Nouns) => ({
  onDesk: "What you can start",
  action: `Start a ${n.full}`,
  begun: `Your ${n.noun} has been started. It stands below, under “What you are writing”, and its form is on its way to you by mail. If it is not there yet, open this page again in a moment.`,
  means: "What you take on",
  lead: `You become the author of this ${n.noun}: you write it, and you decide nothing in its review.`,
  until: ({ day }: { day: string }) =>
    `You have until ${day} to submit it. Accord reminds you before that day.`,
  mailed: "Its form stands on your desk and is mailed to you. Each part is kept as you go.",
  inForce: ({ named }: { named: string }) =>
    `In force: ${named}. ${n.A} for some of the same years takes its place once it is ${n.passed}.`,
  start: `Start the ${n.noun}`,
  back: "Back to your desk",
  notYours: {
    title: `You cannot start a ${n.full}`,
    text: `Which roles may start a ${n.full} is laid down in the approval policy of your organisation, and yours is not among them. Ask the person who coordinates documents with you.`,
  },
});
