import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

/** What is final and not published, for not everybody may know all of the agreement that it is on. */
export const concluded = (n: Nouns) => ({
  title: "Why it is not published",
  why: {
    withheld: `Nothing of the agreement that this ${n.noun} is on is published, for instance because somebody whom it names could be endangered.`,
    redacted: `Only parts of the agreement that this ${n.noun} is on may be known to everybody, for instance because somebody whom it names could be endangered.`,
  },
  so: `The ${n.noun} therefore has no public page and no public file, and stands in no public list. Once it is final, the donors and the partner of the agreement are told that it is, and nobody else.`,
  step: "Conclusion, without publication",
  tell: "Notice to the donors and the partner",
  awaits: `The ${n.noun} is approved and is being concluded.`,
  history: ({ when, version }: { when: string; version: string }) =>
    `On ${when}, version ${version} became final. By its agreement, nothing of it is published.`,
  /** To the donors of its agreement, and to the partner. */
  notice: {
    subject: ({ report }: { report: string }) => `For your information: final, the ${report}`,
    intro: ({ addressee }: { addressee: string }) =>
      `A results report on the agreement to which ${addressee} is a party has every approval that it needs, and is final. Nothing is expected of you.`,
    waits: ({ day }: { day: string }) =>
      `By that agreement it is published on ${day} at the earliest, and this mail does not say more of it. If somebody of yours is to read it before, name them to whoever works with you on the agreement: they get a link of their own.`,
    kept: "So that nobody is put in danger, it is not published, and this mail does not say more of it. Whoever works with you on the agreement can give you its text.",
  },
});

export const concludedLetters = (n: Nouns): Record<"concluded-inside", Words> => ({
  "concluded-inside": {
    subject: ({ report }) => `Your ${report}, is final`,
    intro: () =>
      `Your ${n.full} has every approval that it needs, and is final. By its agreement, nothing of it is published; the donors and the partner are told that it is final.`,
    more: () => ["Thank you. The link shows it as it was approved, and why it has no public page."],
    action: "See the document",
  },
});
