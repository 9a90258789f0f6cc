import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

const of = (count: number, one: string, other: string) => counted("en", count, { one, other });

/** What a translator reads, and whoever invites one or reads both languages. */
export const translating = (n: Nouns) => ({
  list: {
    title: {
      en: `Translate the ${n.noun} into English`,
      fr: `Translate the ${n.noun} into French`,
    },
    lead: "What is written stands beside your words, part by part. Numbers, dates and choices need no translation. What you write is kept as you go on: you can leave at any time, and come back by the link in your mail.",
    progress: ({ done, total, percent }: { done: string; total: string; percent: string }) =>
      `${done} of ${total} texts are done: ${percent}%.`,
    parts: "Parts of the translation",
    states: { missing: "To translate", wrong: "To correct", stale: "Changed since", done: "Done" },
    missing: ({ count }: { count: number }) => of(count, "text to translate", "texts to translate"),
    stale: ({ count }: { count: number }) =>
      of(count, "text changed since it was translated", "texts changed since they were translated"),
    wrong: ({ count }: { count: number }) => of(count, "text to correct", "texts to correct"),
    nothing:
      "Nothing is written yet that could be translated. Come back by the link in your mail: what is written by then stands here.",
    written: `The ${n.noun} is still being written. When it is submitted, what is done of the translation by then goes with it.`,
    underReview: `The ${n.noun} is submitted and does not change while it is under review.`,
    handOver: "Hand the translation over",
    handOverText:
      "It is all there. Somebody who reads both languages and did not write it is then asked to confirm it.",
    left: "When all of it is done, you can hand the translation over: somebody who reads both languages is then asked to confirm it.",
    waiting:
      "The translation was handed over, and awaits its second reader. If you correct it, hand it over again.",
    confirmed: "The translation is confirmed. If you correct it, hand it over again: it is then read anew.",
    read: "Read the document and its history",
  },
  section: {
    back: "All parts of the translation",
    source: { en: "Text in English", fr: "Text in French" },
    target: { en: "Your English translation", fr: "Your French translation" },
    stale: "This text changed since it was translated.",
    unknown: "This text changed while you were translating it: look at it again.",
    before: "It was:",
    now: "It is:",
    stillRight: "The translation is still right",
    stillRightOf: ({ label }: { label: string }) => ` as it stands: ${label}`,
    next: "Save and go on",
    leave: "Save and go to the list",
    saved: "What is saved by now",
    elsewhere:
      "Another page saved this part since you opened it. What you sent stands in the form and is not saved yet. Compare the two, and send the form again.",
    masked:
      "Words of this document were masked after you opened the page. What you sent stands in the form and is not saved yet. Leave out what should not be there, and send the form again.",
    unsaved: "What you sent stands in the form and is not saved yet. Look through it, and send it again.",
    tooLarge:
      "The translation has become longer than can be kept. What you sent stands in the form and is not saved. Shorten it, and send it again.",
    nothing: "Nothing",
  },
  publicly: { late: "Translation supplied after approval." },
  invite: {
    title: "Translation",
    lead: {
      en: `The ${n.noun} is published in English and French. Invite somebody to put it into English: they see what you write, and write beside it while you go on.`,
      fr: `The ${n.noun} is published in English and French. Invite somebody to put it into French: they see what you write, and write beside it while you go on.`,
    },
    means: [
      "They get a link of their own. They change nothing of what you write.",
      `When you submit the ${n.noun}, what is done of the translation goes with it.`,
      `The ${n.noun} is published once the translation is whole, and somebody who reads both languages and did not write it has confirmed it.`,
    ],
    helping: "Who translates",
    nobody: "Nobody translates yet.",
    who: "Whom do you invite?",
    translator: "translates by their role",
    choose: "Choose whom you invite",
    action: "Send the invitation",
    release: "End the invitation",
    releaseOf: ({ name }: { name: string }) => ` of ${name}`,
    back: "All parts of the form",
    overseen: {
      lead: {
        en: `The ${n.noun} is published in English and French. Invite somebody to put it into English.`,
        fr: `The ${n.noun} is published in English and French. Invite somebody to put it into French.`,
      },
      means: [
        `They get a link of their own. They change nothing of what the ${n.noun} says.`,
        "They see what is translated so far. When all of it is there, they hand it over, and somebody who reads both languages and did not write it is asked to confirm it.",
        `Until it is confirmed the ${n.noun} is not published.`,
      ],
      back: "Back to the document",
      link: `Invite somebody to translate the ${n.noun}`,
    },
    link: "Who translates it: see how far they are, or invite somebody",
  },
});
