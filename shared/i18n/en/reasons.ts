import type { Reason } from "../../domain/review/why-not.ts";
import type { Nouns } from "./kinds.ts";

/** What is said to whoever comes too early or too late for a task: what happened to the document, and what now. */
export type Words = { title: string; cause: string; next: string };

export const reasons = (n: Nouns): Record<Reason, Words> => ({
  "not-submitted": {
    title: `This ${n.noun} is still being written`,
    cause: `The ${n.noun} is still with its author: nothing of it was submitted yet.`,
    next: "The document’s page says what can be done now, and says more once it is submitted.",
  },
  withdrawn: {
    title: `This ${n.noun} was withdrawn`,
    cause: `The ${n.noun} was withdrawn, so nothing more can be recorded on it.`,
    next: "Nothing more is expected of anybody. The reason stands on the document’s page.",
  },
  discarded: {
    title: `This ${n.noun} was discarded`,
    cause: `Its author discarded the ${n.noun} before it was submitted: nobody can write it any more.`,
    next: "What was written is kept for a month, in which its author can take it up again. Nothing more is expected of anybody else.",
  },
  returned: {
    title: `The ${n.noun} went back to its author`,
    cause: `Changes were requested, so the ${n.noun} is with its author again and this stage has ended.`,
    next: "Nothing is expected of you now. Once a new version is submitted, whoever is asked about it gets a new mail.",
  },
  "consent-withdrawn": {
    title: "A party withdrew its consent",
    cause: `A party does not consent any more to what you were asked about, so the ${n.noun} is with its author again. Every consent to it is void, and nobody signs it.`,
    next: "Nothing is expected of you now. Once a new version is submitted, whoever is asked about it gets a new mail.",
  },
  "taken-back": {
    title: `Its author took the ${n.noun} back`,
    cause: `Its author took back what they had submitted, before anybody had decided on it. The ${n.noun} is with them again.`,
    next: "Nothing is expected of you now. Once it is submitted again, whoever is asked about it gets a new mail.",
  },
  "no-question": {
    title: "No question awaits your answer",
    cause: "What was asked was answered or withdrawn.",
    next: "Nothing more is expected of you. If somebody asks again, you get a new mail.",
  },
  "under-review": {
    title: `The ${n.noun} is under review`,
    cause: `The ${n.noun} has been submitted, and its review is under way.`,
    next: "Nothing more is to be written now. If changes are requested, its author gets a mail with a new link.",
  },
  resubmitted: {
    title: "A newer version is under review",
    cause: `The ${n.noun} has been submitted again since: what was asked about the earlier version no longer counts.`,
    next: "If you are asked about the new version, your latest mail has the link to it.",
  },
  "newer-link": {
    title: "A newer link took the place of this one",
    cause: `The ${n.noun} came back to you for changes, and the mail that said so has a link of its own.`,
    next: "Open the link of your latest mail, or have a fresh one sent to you.",
  },
  "to-meeting": {
    title: "The matter is for a meeting",
    cause: "The resolution in writing did not pass, so no more answers to it are recorded.",
    next: "A meeting decides the matter: the document’s page shows how far that has come. Nothing more is expected of you in writing.",
  },
  "no-meeting": {
    title: "No decision of a meeting is awaited",
    cause: `The ${n.noun} is under review, and no decision of a meeting is awaited: none was asked for yet, or it is on record and the review has gone on.`,
    next: "The document’s page shows where the review stands. Where a resolution in writing does not pass, it asks for what the meeting decides.",
  },
  refused: {
    title: `This ${n.noun} is refused`,
    cause: `It was decided not to approve the ${n.noun}, and its review has ended for good.`,
    next: "Nothing more is expected of you. The document’s page says who decided so, and why.",
  },
  approved: {
    title: `This ${n.noun} is approved`,
    cause: `The ${n.noun} has every approval that the policy asks for, and its review has ended.`,
    next: "Nothing more is expected of you. What was recorded stands on the document’s page.",
  },
  "in-force": {
    title: `This ${n.noun} is in force`,
    cause: `The ${n.noun} was approved and is in force, and its review has ended.`,
    next: "Nothing more is expected of you. What was recorded stands on the document’s page.",
  },
  concluded: {
    title: `This ${n.noun} is final`,
    cause: `The ${n.noun} was approved and is final, and its review has ended. By its agreement, nothing of it is published.`,
    next: "Nothing more is expected of you. What was recorded stands on the document’s page.",
  },
  published: {
    title: `This ${n.noun} is published`,
    cause: `The ${n.noun} was approved and published, and its review has ended.`,
    next: "Nothing more is expected of you. The document’s page leads to what was published.",
  },
  "stage-over": {
    title: "This step is over",
    cause: "The stage that this was for has ended, and the review has gone on.",
    next: "Nothing more is expected of you in it. The document’s page shows where the review stands.",
  },
  answered: {
    title: "Your answer is on record",
    cause:
      "You have answered, and the step that it was for has ended: your answer stands and can no longer be changed.",
    next: "Nothing more is expected of you in it. The document’s page shows where the review stands.",
  },
  "decided-by-another": {
    title: "This task has been decided",
    cause: "Others who were asked have already decided this task, and no more answers are needed.",
    next: "Nothing more is expected of you in it. The document’s page shows where the review stands.",
  },
  "recommended-at-meeting": {
    title: "Your committee has answered at its meeting",
    cause:
      "The committee recommended at a meeting of its own, and whoever chaired it attested to that: it answers as one, and no more answers are needed.",
    next: "Nothing more is expected of you in it. The document’s page shows what was recommended, and where the review stands.",
  },
  reassigned: {
    title: "This task is now somebody else’s",
    cause: "The task was given to another person, so that you can no longer act on it.",
    next: `Nothing more is expected of you in it. If you think this is a mistake, ask the person who coordinates the ${n.noun}.`,
  },
  "writing-ended": {
    title: `You no longer write this ${n.noun}`,
    cause: `Your part in the writing of the ${n.noun} was ended, by its author or by yourself. What you had saved is kept in it.`,
    next: "Nothing more is expected of you in it. If you think this is a mistake, ask its author to invite you again.",
  },
  "deemed-accepted": {
    title: "It is deemed accepted already",
    cause:
      "The days of the agreement’s clause passed without an answer of your organisation. By that clause it is deemed accepted, and nothing is recorded after it.",
    next: "If that is wrong, write to the organisation: it can say what the agreement provides for.",
  },
  "deadline-passed": {
    title: "The time to answer is over",
    cause:
      "The time to answer this resolution in writing has passed, and nothing is recorded after it. Not everybody had signed by then.",
    next: "The matter goes to a meeting, and the secretary is told.",
  },
  "own-submission": {
    title: `Nobody decides on their own ${n.noun}`,
    cause: `You wrote this ${n.noun}, or were given its writing, and nobody approves their own work.`,
    next: `Somebody else must decide. Tell the person who coordinates the ${n.noun} that you were asked by mistake.`,
  },
  "no-longer-authorised": {
    title: "You no longer hold the role for this task",
    cause: "You no longer hold the role that this step asks for.",
    next: "If this is a mistake, ask the person who keeps the list of roles to correct it, then try again.",
  },
  "translation-masked": {
    title: "Words of this translation were masked",
    cause:
      "The secretary masked words of the translation, or of the text beside it. The two can no longer be compared, so nobody confirms it, and it is shown to nobody.",
    next: "Nothing more is expected of you for it. If another translation is supplied, whoever reads it gets a mail.",
  },
});
