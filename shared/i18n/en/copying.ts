import type { Nouns } from "./kinds.ts";

/** A document that is begun with the words of another. */
export const copying = (n: Nouns) => ({
  open: `Copy it into a new ${n.noun}`,
  title: `Copy into a new ${n.full}`,
  takenOver: "What is taken over",
  from: ({ name, id }: { name: string; id: string }) =>
    `The words of the ${name} (${id}) stand in the form of your new ${n.noun}. That one stays as it is, whoever writes it.`,
  words:
    "Taken over is what stands in its form now: texts, rows, and figures for years that both have. What was masked is not taken over, nor are comments and translations.",
  anew: ({ parts }: { parts: string }) =>
    `To be answered anew, in whole or in part, for it is true of one ${n.noun} alone: ${parts}.`,
  check: "Read all of it again before you submit: it is yours then.",
  start: `Start the ${n.noun} with these words`,
  panel: {
    title: "Begun as a copy",
    text: ({ name, id }: { name: string; id: string }) =>
      `This ${n.noun} began with the words of the ${name} (${id}).`,
    unknown: ({ id }: { id: string }) => `This ${n.noun} began with the words of another (${id}).`,
    words:
      "Taken over was what stood in its form at that moment: texts, rows, and figures for years that both have. What was masked by then was not taken over, nor were comments and translations.",
  },
  /** Whoever looks for words of one finds them there alone. */
  mask: ({ ids }: { ids: string }) =>
    `Words of this ${n.noun} were copied. What you mask here stays in each copy until you look for it there as well: ${ids}.`,
  maskMore: `Not every ${n.noun} was looked through for copies, the most recent ones alone: an older copy may hold these words as well.`,
  maskFrom: ({ id }: { id: string }) =>
    `This ${n.noun} began with the words of ${id}: what you look for may stand there as well.`,
  history: ({ when, by, id }: { when: string; by: string; id: string }) =>
    `On ${when}, ${by} began it with the words of ${id}.`,
  notYours: {
    title: "You cannot copy this",
    text: `A ${n.noun} is copied by those who write it, or wrote it, as long as what was written is kept. Your desk shows which those are.`,
  },
});
