import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { Asking } from "../../domain/review/asking.ts";
import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

export type TranslationTemplate = Extract<LinkTemplate, `${string}translation${string}`>;

/** How somebody is asked to read a translation. */
function toRead(n: Nouns, asking: Asking) {
  switch (asking) {
    case "reminder":
      return {
        subject: "a reminder to read a translation",
        intro: `You were asked to read a translation of words of this ${n.noun}, and it still awaits your answer. It was supplied after the ${n.noun} was submitted.`,
      };
    case "another":
    case "contested":
      return {
        subject: "please read another translation",
        intro: `Another translation of words of this ${n.noun} was supplied, in place of the one that you were asked to read before.`,
      };
    default:
      return {
        subject: "please read a translation",
        intro: `Words of this ${n.noun} were translated after it was submitted.`,
      };
  }
}

/** What people hear of words in another language beside a report. */
export const translationLetters = (n: Nouns): Record<TranslationTemplate, Words> => ({
  "translation-asked": {
    subject: ({ person, report }) => `${person}: please translate the ${report}`,
    intro: ({ author }) =>
      `You were invited to translate the ${n.noun} that ${author} writes. You see what is written beside your own words, part by part, as it comes into being; what changes after you have translated it is shown to you.`,
    more: () => [
      "Numbers, dates and choices need no translation. What you write is kept as you go on: you can leave at any time, and come back by this link.",
      "Somebody who reads both languages confirms the translation before it is published.",
    ],
    action: `Translate the ${n.noun}`,
  },
  "translation-wanted": {
    subject: ({ person, report }) => `${person}: please translate the ${report}`,
    intro: () =>
      `You were invited to translate this ${n.noun}. It was submitted and is published in English and French once its translation is whole and somebody who reads both languages has confirmed it.`,
    more: () => [
      "You see each text beside your own words, part by part; what is translated already stands there. Numbers, dates and choices need no translation. What you write is kept as you go on: you can leave at any time, and come back by this link.",
      "When all of it is translated, hand the translation over on the same page.",
    ],
    action: `Translate the ${n.noun}`,
  },
  "translation-emptied": {
    subject: ({ person, report }) => `${person}: a text of your translation was emptied: ${report}`,
    intro: () =>
      `Words that should not have been written down, such as the name of a child, stood in your translation of the ${n.noun}, or in the text that you translated. They were masked: each text of yours that held them is empty now.`,
    more: () => [
      "The list shows which texts are to be translated, or looked at again. Please write what is missing without these words. All else is as you left it.",
    ],
    action: `Translate the ${n.noun}`,
  },
  "translation-awaited": {
    subject: ({ report }) => `Your translation is awaited: ${report}`,
    intro: () =>
      `The ${n.noun} is approved. It is published once its translation is whole and a second person has confirmed it.`,
    more: () => ["Please finish what is left, and hand the translation over on the same page."],
    action: `Translate the ${n.noun}`,
  },
  "oversee-translation-awaited": {
    subject: ({ report }) => `Approved, and not published yet: a translation is missing (${report})`,
    intro: () =>
      `The ${n.noun} is approved. It is to be published in both languages, and its translation is not there yet, or nobody has confirmed it. Until then nothing of it is public.`,
    more: ({ by }) => [
      `Whoever translates it was told. If nobody does, or it takes too long, please invite somebody to translate it, or supply the translation, on the page of the ${n.noun}, ${by}.`,
    ],
    action: `See where this ${n.noun} stands`,
  },
  "translation-to-confirm": {
    subject: ({ person, report, by, asking }) =>
      `${person}: ${toRead(n, asking).subject} of the ${report}, ${by}`,
    intro: ({ by, asking }) =>
      `${toRead(n, asking).intro} You are asked whether the translation says what the ${n.noun} says. Please answer ${by}: until then it is not published. An earlier translation, where one was confirmed, stays meanwhile.`,
    more: () => [
      "The page shows both texts, one beside the other. Confirm the translation, or refuse it and say why.",
    ],
    action: "Read both texts",
  },
  "translation-added": {
    subject: ({ report }) => `A translation was added to your ${report}`,
    intro: () =>
      `A translation of words of your ${n.noun} was supplied, and confirmed by a second person who read both. It stands beside your text, which stays as it is.`,
    more: () => [
      `If it does not say what you wrote, tell the person who coordinates the ${n.noun}: it can be replaced.`,
    ],
    action: "See the document",
  },
  "translation-masked": {
    subject: ({ report }) => `Nothing more to read for you: ${report}`,
    intro: () =>
      `You were asked to read a translation of words of this ${n.noun}. The secretary has since masked words of the translation, or of the text beside it, so that the two can no longer be compared. Nothing more is expected of you for it.`,
    more: () => [
      "The translation is shown to nobody. If another translation is supplied, whoever reads it gets a mail.",
    ],
    action: "See the document",
  },
  "oversee-translation": {
    subject: ({ report }) => `A translation is missing: ${report}`,
    intro: () =>
      `The ${n.noun} is published, but its public summary is missing in one language. Those who read that language are told once it is there.`,
    more: ({ by }) => [`Please supply the translation on your page, ${by}.`],
    action: `See where this ${n.noun} stands`,
  },
  "oversee-translation-refused": {
    subject: ({ report }) => `A translation was refused: ${report}`,
    intro: () =>
      "The translation that you supplied was refused by whoever read it as a second person. It is shown to nobody.",
    more: () => [
      `The page of the ${n.noun} says why. You can supply another one there. An earlier translation, where one was confirmed, stays; where there is none, whoever reads that language waits.`,
    ],
    action: `See where this ${n.noun} stands`,
  },
  "oversee-translation-unread": {
    subject: ({ report }) => `A translation has not been read: ${report}`,
    intro: () =>
      "The translation that was supplied still awaits a second person. Whoever was asked did not answer a reminder, or cannot read it any more, and nobody else is asked. Until it is confirmed it is not published.",
    more: ({ by }) => [
      `Please reach them another way, ${by}; or supply the translation again on the page of the ${n.noun}: then the first in line who can read it is asked anew.`,
    ],
    action: `See where this ${n.noun} stands`,
  },
});
