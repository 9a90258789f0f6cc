import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Of = { party: string };
type When = { when: string; name: string };

/** What the other parties of an agreement say in their own words of what a report on it tells. */
export const ownWords = (n: Nouns) => ({
  /** For whoever speaks for a party. */
  title: ({ party }: Of) => `Your own words: ${party}`,
  lead: ({ author, party }: Of & { author: string }) =>
    `${author} is writing a ${n.full} on the agreement with ${party}. What does ${party} itself say of this period? What went well, what was hard, what should change?`,
  means: [
    "You write it yourself: nobody of the organisation writes it for you, changes it or puts it into another language.",
    `It becomes part of the ${n.noun}: those who decide on the ${n.noun} read it.`,
    "One language is enough, and you can write both. Never name a child, and describe no case that could be recognised.",
  ],
  published: ({ party }: Of) => `It is published with the ${n.noun}, under the name of ${party}.`,
  inside: ({ party }: Of) =>
    `It is not published: by the agreement, ${party} is not named in public. It is not mailed to donors either.`,
  until: ({ day }: { day: string }) =>
    `Please send it by ${day}. You can save it and come back by the same link; nobody reads it before you send it.`,
  late: ({ day }: { day: string }) =>
    `The time was over on ${day}, and it stands on record that no answer had come. What you send now counts all the same, as long as the ${n.noun} is not submitted.`,
  given: ({ when }: { when: string }) => `You sent this on ${when}`,
  replace: `Until the ${n.noun} is submitted, you can send other words in its place.`,
  over: `The ${n.noun} was submitted, so that no words can be added now. If it comes back to its author, you can send others by this link.`,
  overWithout: `The ${n.noun} was submitted without words of yours. If it comes back to its author, you can still send them by this link.`,
  ended: `Nothing more is expected of you: the way of this ${n.noun} is over.`,
  words: { en: "Your words in English", fr: "Your words in French" },
  optional: "If you like: you need not write both",
  save: "Save and go on later",
  send: "Send my words",
  missing: "Write something in one of the two languages, and send it then.",
  done: {
    saved: "It is saved, and read by nobody but you. Send it when it is ready.",
    sent: "It is sent, and on record. Thank you. A mail confirms it to you.",
  },
  /** For who writes the report, and whoever else reads it. */
  standing: {
    awaited: ({ party, on, day }: Of & { on: string; day: string }) =>
      `Accord asked ${party} on ${on}, and it has until ${day}. You can submit once its words are here, or the time is over.`,
    given: ({ party }: Of) =>
      `${party} sent this itself. Nobody changes it; until you submit, it can send other words.`,
    silent: ({ party, on, day }: Of & { on: string; day: string }) =>
      `Accord asked ${party} on ${on}. It had not answered by ${day}: that stands in the ${n.noun}. If its words come before you submit, they count.`,
    nobody: ({ party, on }: Of & { on: string }) =>
      `On ${on}, nobody was known who speaks for ${party}, so that nobody was asked: that stands in the ${n.noun}. The secretary is told. As soon as somebody is known, they are asked.`,
  },
  state: { awaited: "Awaited", given: "Received", silent: "No answer", nobody: "Nobody to ask" },
  see: "See",
  notYours: `Only ${n.forDonors ? "the partner" : "the party"} itself writes this part.`,
  back: "Back to all parts",
  onward: "Next part",
  awaitedUntil: ({ day }: { day: string }) =>
    `Words of a partner are still awaited, until ${day}. Submit once they are here, or the time is over: nobody answers in its place.`,
  refusal: {
    "words-awaited": {
      cause: `A partner was asked for its own words, and still has time to send them: the ${n.noun} is not submitted before.`,
      next: `Submit once they are here, or the time is over. The part of the ${n.noun} that they are for says until when.`,
    },
    "words-too-late": {
      cause: `The ${n.noun} has been submitted, so that nothing is added to it now.`,
      next: `What you wrote stands below, for you to keep. If the ${n.noun} comes back to its author, you can send it by the same link.`,
    },
  },
  history: {
    asked: ({ when, name, day }: When & { day: string }) =>
      `On ${when}, Accord asked ${name} for the own words of their organisation, by ${day}.`,
    nobody: ({ when }: { when: string }) =>
      `On ${when}, nobody was known who speaks for a partner: nobody was asked for its own words.`,
    reminded: ({ when, name }: When) =>
      `On ${when}, Accord reminded ${name} that the own words of their organisation are awaited.`,
    given: ({ when, name }: When) => `On ${when}, ${name} sent the own words of their organisation.`,
    unanswered: ({ when, name, day }: When & { day: string }) =>
      `On ${when}, Accord noted that ${name}, asked for the own words of their organisation, had not answered by ${day}.`,
  },
});

type Letters =
  | "words-asked"
  | "words-reminder"
  | "words-received"
  | "words-arrived"
  | "words-unanswered"
  | "oversee-words-unasked";

export const ownWordsLetters = (n: Nouns): Record<Letters, Words> => ({
  "words-asked": {
    subject: ({ person, report, words }) =>
      `${person}: what do you say yourselves of this period? By ${words}: ${report}`,
    intro: ({ author, words }) =>
      `${author} is writing a ${n.full} on the agreement with your organisation, and your organisation has a place of its own in it. Please tell by ${words}, in your own words, how you see this period.`,
    more: () => [
      "The link opens a page on which you write in your language, or in both. You can save and come back; nobody reads it before you send it. Nobody of the organisation writes it for you or changes it.",
      `It becomes part of the ${n.noun}, and those who decide on it read it; the page says whether it is published. If you send nothing, the ${n.noun} says that you were asked and did not answer.`,
    ],
    action: "Write our own words",
  },
  "words-reminder": {
    subject: ({ person, report, words }) =>
      `Reminder, ${person}: your own words, by ${words}, for the ${report}`,
    intro: ({ words }) =>
      `You were asked for your organisation’s own words for a ${n.full}, and none have come yet. Please send them by ${words}.`,
    more: () => [
      "If you saved something, it is still there; it is read once you send it.",
      `If you send nothing by then, it is put on record that you were asked and did not answer. What you send after that counts as long as the ${n.noun} is not submitted.`,
    ],
    action: "Write our own words",
  },
  "words-received": {
    subject: ({ report }) => `Received: your own words for the ${report}`,
    intro: () => `Your organisation’s own words for this ${n.full} are on record. Thank you.`,
    more: () => [
      `The link shows what you sent. Until the ${n.noun} is submitted, you can send other words in its place by the same link.`,
    ],
    action: "See what I sent",
  },
  "words-arrived": {
    subject: ({ report }) => `The partner sent its own words: ${report}`,
    intro: () =>
      `The partner sent its own words for your ${n.noun}. They stand in a part of their own, which nobody but the partner writes.`,
    more: () => ["They are part of what you submit. Until then, the partner can send others in their place."],
    action: `Open my ${n.noun}`,
  },
  "words-unanswered": {
    subject: ({ report }) => `The partner did not answer in time: ${report}`,
    intro: () =>
      `The partner was asked for its own words for your ${n.noun}, and had sent none when the time was over. That is on record, and stands in the ${n.noun}.`,
    more: () => [
      "You need not wait any longer. If its words come before you submit, they count, and you hear of it by mail.",
    ],
    action: `Open my ${n.noun}`,
  },
  "oversee-words-unasked": {
    subject: ({ report }) => `Nobody could be asked for a partner’s own words: ${report}`,
    intro: () =>
      `For a ${n.full}, each partner is asked for its own words. Nobody is known who speaks for one of them, so that nobody was asked; that is on record.`,
    more: () => [
      `Once a person of theirs is in the directory, with an address that is confirmed, Accord asks them by itself, as long as the ${n.noun} is with its author.`,
    ],
    action: "Open its page",
  },
});
