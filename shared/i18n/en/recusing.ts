import type { Nouns } from "./kinds.ts";

/** Whoever is asked has a conflict of interest, and says so. */
export const recusing = (n: Nouns) => ({
  link: "I have a conflict of interest",
  title: "Recuse yourself",
  means: {
    review: [
      `You are out of this task, and read no more of this ${n.noun} by your links. It is no answer: nothing is held for or against the ${n.noun}.`,
      "The secretary is told, and finds somebody else where nobody is left. You get a receipt.",
    ],
    sign: [
      "It is no vote. The secretary is told, and you get a receipt.",
      "Whoever is disqualified by the Act (s. 141) is not entitled to vote: the resolution can pass without them. Whoever steps aside of their own will is still entitled: the resolution then goes to a meeting.",
    ],
  },
  how: "As what?",
  hows: {
    disqualified: {
      label: "I am disqualified",
      hint: "A material contract or transaction, or a by-law, keeps you from voting on this.",
    },
    "stepped-aside": {
      label: "I step aside of my own will",
      hint: "You are entitled to vote, and would rather not. The matter goes to a meeting of the board.",
    },
  },
  nature: "What kind of conflict is it?",
  natures: {
    financial: { label: "A financial interest", said: "a financial interest" },
    family: { label: "A family member or close friend", said: "a family member or close friend" },
    "other-duty": { label: "A duty to another organisation", said: "a duty to another organisation" },
    "earlier-part": { label: "I took part in the work itself", said: "a part in the work itself" },
    other: { label: "Another kind", said: "another kind of conflict" },
  },
  reason: "What is the conflict?",
  reasonHint:
    "Only those who watch over the document read this, and you. It is kept apart from the record, which holds only a proof of it. Never name a child.",
  action: "Recuse myself",
  error: {
    how: "Choose whether you are disqualified or step aside",
    nature: "Choose what kind of conflict it is",
  },
});
