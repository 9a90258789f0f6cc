import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

/** People who are informed of a document while others decide, and take note of it. */
export const noting = (n: Nouns) => ({
  title: ({ stage }: { stage: string }) => `Take note: ${stage}`,
  lead: `Read the ${n.noun} below. You are informed of it, and decide nothing: taking note is no approval and no resolution, counts towards no quorum or majority, and nobody waits for it longer than this stage takes.`,
  comment: `Remark on the whole ${n.noun}, if you have one`,
  commentHint:
    "The author and whoever decides on the document can read it. If something should be changed, say so to them here. Never name a child.",
  by: "Please take note by",
  action: "Take note",
  own: {
    title: "You have taken note",
    text: "You may take note again with another remark, as long as this stage is open: the new one then stands, and the history keeps both.",
  },
});

export const noteLetters = (n: Nouns): Record<"note-requested" | "note-over", Words> => ({
  "note-requested": {
    subject: ({ person, report, lane, by }) =>
      `${person}: please take note of the ${report}, for “${lane}”, ${by}`,
    intro: ({ author, by }) =>
      `${author} submitted a ${n.full} of which you are to be informed. Please read it and take note ${by}.`,
    more: () => [
      "You decide nothing, and nobody waits for you longer than the stage takes. You can add a remark, or ask the author a question.",
    ],
    action: `Read the ${n.noun}`,
  },
  "note-over": {
    subject: ({ report }) => `Nothing more is expected of you: ${report}`,
    intro: () =>
      `You were informed of this ${n.full}, and asked to take note of it. The stage in which you were asked has ended, and the ${n.noun} went on. Nothing more is expected of you for it.`,
    more: () => [`You can read the ${n.noun} and its history by this link.`],
    action: "See the document",
  },
});
