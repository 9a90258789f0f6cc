import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Writing =
  | "writing-shared"
  | "writing-stopped"
  | "writing-returned"
  | "writing-submitted"
  | "draft-discarded"
  | "writing-discarded"
  | "draft-taken-up"
  | "writing-taken-up";

/** To colleagues who write a document with its author. */
export const writingLetters = (n: Nouns): Record<Writing, Words> => ({
  "writing-shared": {
    subject: ({ author, report }) => `${author} invites you to write with them: ${report}`,
    intro: ({ author, by }) =>
      `${author} invites you to write this ${n.full} with them. It is to be submitted ${by}.`,
    more: ({ author }) => [
      `The link opens the ${n.noun} as it stands. You can write any part of it, stop whenever you want, and come back by the same link. If two of you change one part at the same time, whoever saves first is kept, and the other sees both.`,
      `${author} submits it once it is complete. Whoever writes it decides nothing in it later.`,
    ],
    action: `Open the ${n.noun}`,
  },
  "writing-stopped": {
    subject: ({ report }) => `You no longer write with its author: ${report}`,
    intro: ({ author }) =>
      `Your part in the writing of this ${n.full} has ended. ${author} goes on with it, and nothing more is expected of you.`,
    more: () => ["What you saved is kept in it. Your link no longer opens it for writing."],
    action: "See the document",
  },
  "writing-returned": {
    subject: ({ report }) => `Changes were requested: ${report}`,
    intro: ({ author }) =>
      `The ${n.full} that you write with ${author} came back with a request for changes. Please mend it with them.`,
    more: ({ author }) => [
      "Each comment stands at the answer that it is about.",
      `${author} submits it again once it is done.`,
    ],
    action: `Open the ${n.noun}`,
  },
  "writing-submitted": {
    subject: ({ report }) => `Submitted: ${report}`,
    intro: ({ author }) =>
      `${author} submitted the ${n.full} that you wrote with them. You need not do anything now.`,
    more: () => [`If a reviewer asks for a change, you get a mail with a link to the ${n.noun}.`],
    action: `See where the ${n.noun} stands`,
  },
  "draft-discarded": {
    subject: ({ report }) => `Discarded: ${report}`,
    intro: () =>
      `You discarded this ${n.full}. What was written is kept for 30 days, then it is deleted for good.`,
    more: () => ["Until then you can take it up again, on the page that this link opens."],
    action: `See the ${n.noun}, or take it up again`,
  },
  "writing-discarded": {
    subject: ({ report }) => `Discarded: ${report}`,
    intro: ({ author }) =>
      `${author} discarded the ${n.full} that you wrote with them. Nothing more is expected of you.`,
    more: ({ author }) => [
      `What was written is kept for 30 days. If ${author} takes it up again until then, you get a new link.`,
    ],
    action: "See the document",
  },
  "draft-taken-up": {
    subject: ({ report }) => `Taken up again: ${report}`,
    intro: ({ by }) =>
      `You took this ${n.full} up again. All that was written stands in it. Please submit it ${by}.`,
    more: () => ["Whoever wrote it with you can go on as well, and is told."],
    action: `Open my ${n.noun}`,
  },
  "writing-taken-up": {
    subject: ({ report }) => `Taken up again: ${report}`,
    intro: ({ author, by }) =>
      `${author} took up again the ${n.full} that you wrote with them. It is to be submitted ${by}.`,
    more: () => ["All that was written stands in it, for you to go on with."],
    action: `Open the ${n.noun}`,
  },
});
