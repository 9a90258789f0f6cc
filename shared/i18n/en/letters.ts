import type { LinkTemplate, Purpose } from "../../domain/outbox/mails.ts";
import { lettersOfGovernance } from "../letters-of-governance.ts";
import { acceptanceLetters } from "./acceptance.ts";
import { addressLetters } from "./address-letters.ts";
import { boardOr, boardOrFirst } from "./bodies.ts";
import { commentLetters } from "./commenting.ts";
import { concludedLetters } from "./concluded.ts";
import { dutyLetters } from "./duty-letters.ts";
import { endingLetters } from "./endings.ts";
import { governanceLetters } from "./governance-letters.ts";
import type { Nouns } from "./kinds.ts";
import { lateLetters } from "./late-letters.ts";
import { lessonLetters } from "./lessons.ts";
import type { Words } from "./letter.ts";
import { meetingLetters } from "./meeting-letters.ts";
import { noteLetters } from "./noting.ts";
import { offerLetters } from "./offering.ts";
import { ownWordsLetters } from "./own-words.ts";
import { partyLetters } from "./parties.ts";
import { publicityLetters } from "./publicity.ts";
import { questionLetters } from "./questions.ts";
import { redactedLetters } from "./redacted.ts";
import { trancheLetters } from "./tranche-letters.ts";
import { translationLetters } from "./translation-letters.ts";
import { unreachedLetters } from "./unreached-letters.ts";
import { writingLetters } from "./writing-letters.ts";

const reminded = (committee: string | null): Readonly<Partial<Record<Purpose, string>>> => ({
  sign: `answer ${boardOr(committee)}’s resolution on`,
  consent: "consent to",
  accept: "accept or return",
  "sign-as-party": "sign",
  note: "take note of",
  review: "decide on",
});

/** What can be done where nobody answers: nobody acts for whoever sits on a committee and is absent (CNCA s. 126(3)). */
const insteadOf = ({
  canBeGiven,
  isOfCommittee,
}: {
  canBeGiven: boolean;
  isOfCommittee: boolean;
}): string => {
  if (isOfCommittee)
    return "A committee of directors is asked, and nobody answers for one of its members who is absent. Convene it, put the matter on its agenda, and have its members answer by their own links.";
  return canBeGiven
    ? "You can also give the task there to somebody else who holds its role."
    : "Nobody else who holds the role is free to take the task over. If it cannot wait, have the role given to somebody, and then give them the task on your page, unless Accord has asked them by itself by then.";
};

const freshFor = (n: Nouns, committee: string | null): Record<Purpose, string> => ({
  report: `Your ${n.noun} is waiting for you to write it.`,
  review: `The ${n.noun} awaits your decision.`,
  note: `The ${n.noun} awaits that you take note of it.`,
  sign: "The resolution awaits your answer.",
  consent: `The ${n.noun} awaits your consent.`,
  accept: `The ${n.noun} awaits that you accept it, or return it.`,
  "sign-as-party": `The ${n.noun} awaits your signature.`,
  attest: `What ${boardOr(committee)} decided at a meeting awaits your word: please give it as soon as you can.`,
  "confirm-translation": "A translation awaits your reading: please answer as soon as you can.",
  translate: `The ${n.noun} awaits your translation.`,
  "own-words": `The own words of your organisation are awaited for this ${n.noun}.`,
  comment: `The draft of the ${n.noun} awaits your comments.`,
  clarify: `A question about the ${n.noun} awaits your answer.`,
  oversee: "It opens the page that shows where every document stands.",
  read: `You can read the ${n.noun} and its history; nothing is expected of you now.`,
});

/** Mails with a link of one's own: their subjects say who must do what by when. */
export const letters = (n: Nouns): Record<LinkTemplate, Words> => ({
  "report-due": {
    subject: ({ person, report, by }) => `${person}: please write the ${report}, ${by}`,
    intro: ({ by }) => `The form for your ${n.full} is ready for you. Please submit the ${n.noun} ${by}.`,
    more: () => [
      `It asks for ${n.forDonors ? "exactly what is due for this period" : `all that belongs in the ${n.noun}`}, one thing a page. You can stop whenever you want and come back by the same link, on any device: what you save is kept.`,
    ],
    action: `Open my ${n.noun}`,
  },
  "writing-given": {
    subject: ({ person, report, by }) => `${person}: please take over the writing of the ${report}, ${by}`,
    intro: ({ due, isPast, by }) =>
      isPast
        ? `The writing of this ${n.full} was given to you. It was to be submitted by ${due}, and that day has passed: please submit it ${by}.`
        : `The writing of this ${n.full} was given to you. Please submit it ${by}.`,
    more: ({ isPast }) => [
      "What has been written so far stands in the form, for you to go on with. If changes were requested, each comment stands at the question that it is about.",
      isPast
        ? `It can be submitted all the same, and those who review it are asked once it is. If you need another date, tell the person who coordinates it with you${n.forDonors ? ": they can give the donor one, from which yours follows" : ""}.`
        : `If that leaves you too little time, tell the person who coordinates the ${n.noun} with you${n.forDonors ? ": they can give the donor another date, from which yours follows" : ""}.`,
    ],
    action: `Open the ${n.noun}`,
  },
  "submission-received": {
    subject: ({ report }) => `Received: your ${report}`,
    intro: () =>
      `Your ${n.full} was received, and whoever is to review it is told. You need not do anything now.`,
    more: () => [
      "The fingerprint above names the exact version that you submitted. Keep this mail as your receipt.",
      `If a reviewer asks for a change, you get a mail with a link to your ${n.noun}.`,
    ],
    action: `See where my ${n.noun} stands`,
  },
  "review-requested": {
    subject: ({ person, report, by, lane, asking }) =>
      asking === "another"
        ? `${person}: please review, for “${lane}”, the new version of the ${report}, ${by}`
        : `${person}: please review, for “${lane}”, the ${report}, ${by}`,
    intro: ({ author, by, asking }) =>
      asking === "another"
        ? `${author} submitted a new version of the ${n.full}. Whatever was approved of an earlier version no longer counts. Please decide on this one ${by}.`
        : `${author} submitted a ${n.full} that awaits your decision. Please decide ${by}.`,
    more: ({ round, asking }) => [
      ...(asking === "another"
        ? ["If you decided on an earlier version, the page shows field by field what changed since then."]
        : []),
      ...(round > 1 && asking === "first"
        ? [
            `You are asked about it for the first time. It is submission no.\u00a0${round}: what others said of earlier ones stands on its page.`,
          ]
        : []),
      "Read it, then approve it or request changes. Your silence is never taken for an approval.",
    ],
    action: `Open the ${n.noun} to review`,
  },
  "resolution-to-sign": {
    subject: ({ person, report, by, committee }) =>
      `${person}: please read and answer ${boardOr(committee)}’s resolution on the ${report}, ${by}`,
    intro: ({ by, committee }) =>
      `${boardOrFirst(committee)} is asked to approve a ${n.full} by a resolution in writing. Please read the ${n.noun} and answer ${by}.`,
    more: () => [
      "The resolution passes when every director entitled to vote has signed it. One refusal, an abstention, or no answer in time ends it; the page says what follows then.",
      "You sign in person: nobody can do it in your place, nor you in anybody else’s.",
    ],
    action: `Read the ${n.noun} and the resolution`,
  },
  "answer-recorded": {
    subject: ({ report, answeredAs }) =>
      `Receipt: your answer${answeredAs === null ? "" : ` as “${answeredAs}”`} on the ${report}`,
    intro: () =>
      "Your answer is recorded. This is your receipt. Its link opens it again for as long as the record is kept, unless you leave, are taken off this document, or get another address: then this mail is what you keep of it.",
    more: () => ["Whatever comes of it is said on the page that the link opens."],
    action: "Open my receipt",
  },
  reminder: {
    subject: ({ person, report, by, lane, purpose, committee }) =>
      `${person}: a reminder to ${reminded(committee)[purpose] ?? "answer on"}${purpose === "review" || purpose === "note" ? `, for “${lane}”,` : ""} the ${report}, ${by}`,
    intro: ({ by }) => `Your answer is still awaited: please give it ${by}.`,
    more: () => ["If you have answered in the meantime, thank you: nothing more is expected of you."],
    action: `Open the ${n.noun}`,
  },
  "stand-in-requested": {
    subject: ({ person, report, by, lane }) =>
      `${person}: please decide, as the alternate for “${lane}”, on the ${report}, ${by}`,
    intro: ({ lane, by, isAlone }) =>
      isAlone
        ? `The time for “${lane}” is over, and nobody else can decide. As the alternate, you alone may now do so. Please do so ${by}.`
        : `The time for “${lane}” is over, and the person who was asked has not answered. As their alternate, you may now decide too; whoever is first decides. Please do so ${by}.`,
    more: () => ["Read it, then approve it or request changes. Silence is never taken for an approval."],
    action: `Open the ${n.noun} to review`,
  },
  "changes-requested": {
    subject: ({ person, report, by }) => `${person}: please revise the ${report}, ${by}`,
    intro: () =>
      `Changes to your ${n.full} were requested. Comments on the whole ${n.noun} are on the page that this link opens; a comment on an answer is beside that answer, in its part of the ${n.noun}.`,
    more: ({ by }) => [
      `All that you wrote is still there. Correct what is asked, and submit the ${n.noun} again ${by}.`,
    ],
    action: `Open my ${n.noun}`,
  },
  "draft-masked": {
    subject: ({ person, report }) => `${person}: an answer in your draft was emptied: ${report}`,
    intro: () =>
      `Words that should not have been written down stood in the draft of your ${n.noun}, such as the name of a child. They were masked, and each answer in your draft that held them is empty now.`,
    more: () => [
      "Please look through your answers before you submit, those that may stay empty too, and write again what is missing, without these words. All your other answers are as you left them.",
    ],
    action: `Open my ${n.noun}`,
  },
  "file-taken-away": {
    subject: ({ person, report }) => `${person}: a file was taken away: ${report}`,
    intro: () =>
      `A file that was attached to your ${n.full} was taken away by whoever watches over it. It is deleted for good: nobody can open it any more, and the same file cannot be attached to it again.`,
    more: () => [
      "In the document it says beside the name of the file that it was taken away. All your answers are as you left them, and what was approved or signed can still be proved.",
      `If the ${n.noun} is yours to change, you can attach another file in its place.`,
    ],
    action: `Open my ${n.noun}`,
  },
  ...endingLetters(n),
  ...lateLetters(n),
  ...dutyLetters(),
  ...trancheLetters(),
  ...lettersOfGovernance(governanceLetters()),
  ...lessonLetters(),
  ...concludedLetters(n),
  "report-out": {
    subject: ({ report }) => `Your ${report}, is published`,
    intro: () =>
      `Your ${n.full} has every approval that it needs, and is published. ${n.forDonors ? "The donors and the partner are told" : "Those who subscribed are told"}, each once there are words in their language.`,
    more: () => ["Thank you. Anybody can read it now, and recompute its fingerprint."],
    action: "See the document",
  },
  "fresh-link": {
    subject: ({ person, report, lane, purpose }) =>
      `${person}: your fresh link${purpose === "review" || purpose === "note" ? `, for “${lane}”,` : ""} to the ${report}`,
    intro: ({ purpose, committee }) =>
      `Here is the fresh link that you asked for. ${freshFor(n, committee)[purpose]}`,
    more: () => [
      "You did not ask for it? Then you can leave this mail aside: nothing happens unless the link is used.",
    ],
    action: "Open the document",
  },
  "link-at-new-address": {
    subject: ({ person, report }) => `${person}: what awaits you, at your new address: ${report}`,
    intro: ({ purpose, committee }) =>
      `Your address with Accord was changed, and links of before act no more. Here is a new one. ${freshFor(n, committee)[purpose]}`,
    more: () => [
      "If your new address was confirmed a few days ago only, you can read by it at once; the mail about the change says from when you can decide by it.",
    ],
    action: "Open the document",
  },
  ...meetingLetters(n),
  "oversee-opened": {
    subject: ({ report, due }) => `For you to watch over: ${report}, due by ${due}`,
    intro: ({ author, due, isWriterGone }) =>
      isWriterGone
        ? `${author} is to write a ${n.full} by ${due}, and is no longer active in the organisation: nobody was sent the form.`
        : `${author} was asked to write a ${n.full} by ${due}.`,
    more: ({ isWriterGone, by }) => [
      ...(isWriterGone ? [`Please give the writing to somebody else on your page, ${by}.`] : []),
      "Your page shows where each document stands, who is awaited and since when, and whether every mail arrived.",
    ],
    action: `See where this ${n.noun} stands`,
  },
  "oversee-given": {
    subject: ({ person, report }) => `${person}: you now watch over ${n.plural}, such as the ${report}`,
    intro: () =>
      `You now hold the role that watches over the ${n.plural}. Your page shows where each of them stands, who is awaited and since when, and whether every mail arrived.`,
    more: () => [`What was told of each ${n.noun} so far stands on its page.`],
    action: "Open my page",
  },
  "oversee-recused": {
    subject: ({ report, stage }) => `Somebody recused themselves: “${stage}” of the ${report}`,
    intro: ({ stage }) =>
      `Somebody who was asked in the stage “${stage}” has a conflict of interest, and recused themselves. This is no answer, and nobody else is asked in their place by itself.`,
    more: ({ by }) => [
      `The ${n.noun}’s page says who, and why. Where fewer are left in their task than it takes to decide, please give it to somebody else who holds its role, ${by}.`,
    ],
    action: `See where this ${n.noun} stands`,
  },
  "oversee-vacant": {
    subject: ({ report, stage }) => `Nobody to ask: “${stage}” of the ${report}`,
    intro: ({ stage }) =>
      `The stage “${stage}” has opened, and nobody who may decide holds the role of one of its tasks. The ${n.noun} waits there.`,
    more: ({ by }) => [
      `Please have the role given to somebody ${by}: Accord then asks them by itself, unless it has asked an alternate by then. On your page you can also give the task to somebody who holds the role.`,
    ],
    action: `See where this ${n.noun} stands`,
  },
  "oversee-overdue": {
    subject: ({ report, late }) => `Overdue: ${late.lanes}, in the ${report}`,
    intro: ({ late }) =>
      `The time is over, and these answers are still missing: ${late.lanes}. Nothing is approved by silence.`,
    more: ({ late }) => [
      `The ${n.noun}’s page shows who is awaited. You can remind them there, once a day.`,
      insteadOf(late),
    ],
    action: `See where this ${n.noun} stands`,
  },
  "oversee-meeting": {
    subject: ({ report, committee }) => `To be put before a meeting of ${boardOr(committee)}: ${report}`,
    intro: ({ ended, committee }) =>
      `The resolution in writing did not pass: ${ended?.cause ?? ""}. The matter goes to a meeting of ${boardOr(committee)}. Whoever was asked is told, without a name.`,
    more: ({ committee }) => [
      `Please put it on the agenda of the next meeting. Once ${boardOr(committee)} has decided, enter on the ${n.noun}’s page what it decided. You are reminded until then.`,
    ],
    action: `See where this ${n.noun} stands`,
  },
  ...addressLetters(n),
  ...translationLetters(n),
  ...unreachedLetters(n),
  ...writingLetters(n),
  ...commentLetters(n),
  ...offerLetters(n),
  ...redactedLetters(n),
  ...publicityLetters(n),
  ...ownWordsLetters(n),
  ...noteLetters(n),
  ...partyLetters(n),
  ...acceptanceLetters(n),
  ...questionLetters(n),
});
