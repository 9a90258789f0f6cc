import type { Nouns } from "./kinds.ts";
import { byCharacters, type TooLong } from "./lengths.ts";

/** What somebody decided, of a version that follows. */
const did = {
  approve: "approved",
  "approve-with-reservations": "approved, with reservations,",
  "request-changes": "requested changes to",
  reject: "rejected",
  "take-note": "took note of",
  consent: "consented to",
  accept: "accepted",
};
type Did = keyof typeof did;

/** Reading and deciding. */
export const review = (n: Nouns) => ({
  title: ({ stage }: { stage: string }) => `Your decision: ${stage}`,
  lead: `Read the ${n.noun} below, then choose at the end of the page. Nothing is recorded before you confirm on the next page.`,
  answerBy: "Please decide by",
  inLane: "Your task in this stage",
  alsoAsked: "Also asked",
  contentTitle: `The ${n.noun}`,
  choiceTitle: "What do you decide?",
  choice: {
    consent: {
      label: "Consent",
      hint: `You agree to this very version, for your party. If the ${n.noun} is changed, every consent is void, and you are asked anew.`,
    },
    accept: {
      label: "Accept",
      hint: `The donor accepts this very version. What waits for that, such as a payment, goes on, and the ${n.noun} is published.`,
    },
    approve: {
      label: "Approve",
      hint: `The ${n.noun} goes on once each task of this stage is approved. Where several people share one, the first answer counts.`,
    },
    "approve-with-reservations": {
      label: "Approve with reservations",
      hint: `It counts as an approval. What you write stays with the ${n.noun} until you or the secretary close it: later stages read it. The public never does.`,
    },
    "request-changes": {
      label: "Request changes",
      hint: `The ${n.noun} goes back to its author with your comments.`,
    },
    reject: {
      label: "Reject",
      hint: `This ends the ${n.noun} for good, once every task of this stage is done: it is refused, and cannot be submitted again. Say why.`,
    },
  },
  comment: `Comment on the whole ${n.noun}`,
  commentHint:
    "If you have reservations, request changes or reject, say here or beside the answers above what it is about, and why. The author and the other people on this document can read it. Never name a child.",
  commentOnThis: "Comment on this",
  commentOnOthers: "Comment on these answers",
  commentOnWhat: ({ of }: { of: string }) => `: ${of}`,
  fieldComment: ({ label }: { label: string }) => `Comment on “${label}”`,
  action: "Continue",
  own: {
    title: "You have decided already",
    text: ({ when, decision }: { when: string | null; decision: Did }) =>
      `${when === null ? "You" : `On ${when}, you`} ${did[decision]} this version. You may change your decision below until this stage has ended: the new one then counts, and the history keeps both.`,
  },
  soFar: {
    title: "What was said before you",
    lead: `What earlier stages and rounds answered, and how the ${n.noun} answered them. What others answer in the stage that is open stays unseen until it has ended.`,
    submission: ({ number, when }: { number: string; when: string }) => `Submission ${number}, ${when}`,
    nothing: "Nobody has decided on this version yet.",
    changes: ({ from, to }: { from: string; to: string }) =>
      `What changed from submission ${from} to submission ${to}`,
    unchanged: "Nothing in the answers changed.",
    notKept: "One of the two versions is not kept as it was recorded, so that they cannot be compared.",
  },
  first: {
    title: "Look at this first",
    recognisable: "Public words by which a child might be recognised; the author looked at them again",
    passage: ({ passage, label }: { passage: string; label: string }) => `“${passage}”, in “${label}”`,
  },
  since: {
    title: `The ${n.noun} was submitted again: please decide again`,
    text: ({ when, version, decision }: { when: string; version: string; decision: Did }) =>
      `On ${when}, you ${did[decision]} version ${version}. That decision was on the earlier submission and no longer counts.`,
    changes: "What changed since you last decided",
    unchanged: "Nothing in the answers has changed since you last decided.",
    notKept: `The version that you decided on then cannot be shown: what is kept of it is not what was recorded, so that it cannot be compared with this one either. Please read the whole ${n.noun}.`,
    before: "Before:",
    now: "Now:",
    moved: ({ now, was }: { now: string; was: string }) => `${now} (before: ${was})`,
    nothing: "no answer",
    words: {
      changed: "What changed in the text:",
      marks: "What is gone is struck through; what is new is underlined.",
      gone: "(gone: ",
      added: "(new: ",
    },
    yourComment: "Your comment then",
    yourCommentOn: ({ label }: { label: string }) => `Your comment then on “${label}”`,
    yourCommentOnSame: ({ label }: { label: string }) =>
      `Your comment then on “${label}”, whose answer is the same now`,
  },
  error: {
    choose: "Choose what you decide",
    "comment-required": "Write a comment that says what to change, here or beside an answer above",
    "reservations-required": "Write what your reservations are, here or beside an answer above",
    "reason-required": "Write why you reject it, here or beside an answer above",
    "comment-too-long": (told: TooLong) => `Shorten your comment ${byCharacters(told)}`,
    "comments-too-long": (told: TooLong) => `Shorten your comments, all together, ${byCharacters(told)}`,
    "superseded-answer": ({ answer }: { answer: string }) =>
      `Since this page was opened, you answered otherwise: “${answer}”. That stands, and nothing else was recorded. If what you chose here should take its place, send it again`,
  },
  confirm: {
    title: {
      approve: "Confirm that you approve",
      "approve-with-reservations": "Confirm that you approve with reservations",
      "request-changes": "Confirm that you request changes",
      reject: "Confirm that you reject",
      "take-note": "Confirm that you take note",
      consent: "Confirm that you consent",
      accept: "Confirm that you accept",
    },
    lead: "This is what will be recorded, for good:",
    decision: "Decision",
    decisionName: {
      approve: "Approve",
      "approve-with-reservations": "Approve with reservations",
      "request-changes": "Request changes",
      reject: "Reject",
      "take-note": "Take note",
      consent: "Consent",
      accept: "Accept",
    },
    by: "In the name of",
    round: "Submission",
    roundOf: ({ round }: { round: string }) => `No.\u00a0${round}`,
    comment: "Comment",
    noComment: "None",
    commentKept: "Your comments are kept apart from the record, which holds only a proof of them.",
    action: {
      approve: "Confirm: approve",
      "approve-with-reservations": "Confirm: approve with reservations",
      "request-changes": "Confirm: request changes",
      reject: "Confirm: reject for good",
      "take-note": "Confirm: take note",
      consent: "Confirm: consent",
      accept: "Confirm: accept",
    },
    end: {
      rejection: {
        title: "This is an end",
        text: `Once every task of this stage is done, the ${n.noun} is refused: nobody can change it, submit it again or approve it after that. If something can be mended, request changes instead.`,
        sure: `I mean to reject this ${n.noun} for good`,
        missing: `Tick the box if you mean to reject the ${n.noun} for good. If not, change your answer`,
      },
      veto: {
        title: "This second “no” is an end",
        text: `Changes were requested by this task once already, and its “no” cannot be outvoted. The second time the ${n.noun} is refused, and at once: nobody can change it, submit it again or approve it after that. If what remains can be mended later, approve with reservations instead: they follow the ${n.noun} until somebody closes them.`,
        sure: `I mean to end this ${n.noun} for good`,
        missing: `Tick the box if you mean to end the ${n.noun} for good. If not, change your answer`,
      },
    },
    back: "Change my answer",
  },
});
