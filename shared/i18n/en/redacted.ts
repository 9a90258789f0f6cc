import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

/** What is published in part, for not everybody may know all of the agreement that it is on. */
export const redacted = (n: Nouns) => ({
  /** In the place of an answer. */
  leftOut: "[Left out, so that nobody is put in danger]",
  title: "What is left out",
  publicly: `Not everybody may know all of this ${n.noun}: somebody could be put in danger by it. Wherever it is published, this is left out:`,
  what: {
    partner: "Who the partner is, and the partner’s own words",
    places: "What the agreement is called, which could say where it is carried out",
    narrative: "What is told in words of changes, results and lessons",
  },
  proof:
    "In the file below, a proof stands in the place of each answer that is left out, so that the fingerprint is the one that was approved.",
  inside: `Not everybody may know all of the agreement that this ${n.noun} is on. Once final, it is published without the following; the whole stays with those who work on it, and with the donors and the partner.`,
  why: "Why not all of it",
  approver: "Who approved that",
  review: "Looked at again on",
  nobody: {
    title: "Nobody to give the whole to",
    attention:
      "An organisation may read all of it, and nobody of it is in the directory: have somebody named.",
    text: ({ names }: { names: string }) =>
      `Of these nobody is in the directory, so that they get a mail without a word of the ${n.noun}: ${names}.`,
    next: "Ask them who is to read it, and have that person entered in the directory, with an address of their own. Within a day they get a link to the whole; nothing else is to be done here.",
  },
  history: {
    whole: ({ when, people }: { when: string; people: string }) =>
      `On ${when}, all of the ${n.noun} was opened to ${people}, by a link of their own.`,
    nobody: ({ when, names }: { when: string; names: string }) =>
      `On ${when}, all of the ${n.noun} was to be opened to people of ${names}, of whom nobody is known.`,
    set: ({ when, day }: { when: string; day: string }) =>
      `On ${when}, it was recorded that on ${day} it is looked at again how much of it everybody may know.`,
    due: ({ when }: { when: string }) =>
      `On ${when}, the day had come on which it is looked at again how much of it everybody may know.`,
  },
});

export const redactedLetters = (n: Nouns): Record<"oversee-publication-review" | "whole-to-read", Words> => ({
  "whole-to-read": {
    subject: ({ person, report }) => `${person}: final, and for you to read, the ${report}`,
    intro: () =>
      `A ${n.full} on an agreement to which your organisation is a party is final. It is not for everybody, or not yet; you may read all of it, by the link in this mail. Nothing is expected of you.`,
    more: () => [
      "Please show it to nobody outside your organisation: somebody whom it names could be put in danger, or it is published only on a later day. The page has it as an accessible file too.",
    ],
    action: `Read the ${n.noun}`,
  },
  "oversee-publication-review": {
    subject: ({ report }) => `To be looked at again, what everybody may know: ${report}`,
    intro: () =>
      `Not everybody may know all of a ${n.full}, and the day has come on which that was to be looked at again. Please ask the partner and whoever approved it whether that is so still.`,
    more: () => [
      "Its page says why it is so, and who approved that. There you propose to keep it so until another day, or to open it; a second person decides. Nothing is published by itself, and you are reminded until it is answered.",
    ],
    action: "Open its page",
  },
});
