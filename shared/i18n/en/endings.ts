import { boardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Cause =
  | "refused"
  | "abstained"
  | "silence"
  | "author-entitled"
  | "recused"
  | "stepped-aside"
  | "nobody-entitled"
  | "no-quorum";

/** Why a resolution did not pass, without saying whose answer it was. */
export const causes = (n: Nouns): Record<Cause, string> => ({
  refused: "a director refused to sign it",
  abstained: "a director abstained",
  silence: "not every director who was asked had signed when its time was over",
  recused: "a director stepped aside, or nobody was left who is entitled to vote",
  "stepped-aside": "a director stepped aside, who is entitled to vote still",
  "nobody-entitled":
    "nobody is left who is entitled to vote: each director who was asked is disqualified, or has left",
  "author-entitled": `a director entitled to vote wrote the ${n.noun}, or was given its writing, and decides nothing in it`,
  "no-quorum":
    "fewer people are in office than a quorum, so that nothing can be resolved, in writing or at a meeting, before vacancies are filled",
});

type Endings =
  | "task-answered"
  | "committee-recommended"
  | "task-given-away"
  | "review-returned"
  | "answer-stands"
  | "resolution-passed"
  | "resolution-ended"
  | "meeting-awaited"
  | "report-withdrawn"
  | "report-approved"
  | "document-refused"
  | "reservation-closed"
  | "submission-taken-back"
  | "review-taken-back";

/** How something ended, told to whoever was asked, has answered, waits, or wrote it. */
export const endingLetters = (n: Nouns): Record<Endings, Words> => ({
  "task-answered": {
    subject: ({ report }) => `Nothing more is expected of you: ${report}`,
    intro: () =>
      `What you were asked together with others, to decide on this ${n.full}, has been answered. Nothing more is expected of you for it.`,
    more: () => [`You can read the ${n.noun} and its history by this link.`],
    action: "See the document",
  },
  "committee-recommended": {
    subject: ({ report }) => `Your committee has answered at its meeting: ${report}`,
    intro: () =>
      `What your committee recommends on this ${n.full} was voted at a meeting of it, and whoever chaired attested to that. This answers for the committee: nothing more is expected of you here.`,
    more: () => [
      `By this link you can read the ${n.noun} and its history, which says what was recommended. It decides nothing by itself: whoever decides is asked next, or its author where it was not recommended.`,
    ],
    action: "See the document",
  },
  "answer-stands": {
    subject: ({ report, lane }) => `Your approval stands, for “${lane}”: ${report}`,
    intro: ({ author }) =>
      `${author} submitted a new version of the ${n.full}, after changes were requested. Nothing that you answer for changed in it: what you approved stands, and you need not look again.`,
    more: () => ["You may: by this link you can read it, and answer otherwise while the stage is open."],
    action: `Open the ${n.noun}`,
  },
  "task-given-away": {
    subject: ({ report, isAsked }) =>
      isAsked
        ? `One task less, another still awaits you: ${report}`
        : `Nothing more is expected of you: ${report}`,
    intro: ({ given, isAsked }) => {
      const task = given === "" ? "A task of yours" : `Your task “${given}”`;
      const rest = isAsked
        ? "Another task of yours in it stands, and awaits you."
        : "Nothing more is expected of you for it.";
      return `${task} in this ${n.full} was given to somebody else. ${rest}`;
    },
    more: ({ isAsked }) => [
      isAsked
        ? "Please do that one by the link of the mail that asked you for it. The link of this mail shows the document as it stands."
        : "Unless another task of yours stands in it, the document is closed to you now. The link says whom to ask.",
    ],
    action: "See where you stand",
  },
  "review-returned": {
    subject: ({ report }) => `Back with its author: ${report}`,
    intro: () =>
      `Changes were requested, and this ${n.full} is back with its author. Nothing is expected of you for now.`,
    more: () => ["When it is submitted again, whoever holds the task then is asked, about the new version."],
    action: "See the document",
  },
  "resolution-passed": {
    subject: ({ report, committee }) => `Passed by ${boardOr(committee)}: ${report}`,
    intro: () =>
      `The resolution in writing on this ${n.full} passed: every director entitled to vote has signed it. Nothing more is expected of you for it.`,
    more: () => ["The document’s page shows when, and what comes next. What follows goes on by itself."],
    action: "See the document",
  },
  "resolution-ended": {
    subject: ({ report, ended, committee }) =>
      ended?.next === "meeting"
        ? `Goes to a meeting of ${boardOr(committee)}: ${report}`
        : `The resolution did not pass: ${report}`,
    intro: ({ ended }) =>
      `The resolution in writing on this ${n.full} did not pass: ${ended?.cause ?? ""}. Nothing more is expected of you for now.`,
    more: ({ ended, committee }) => [
      ended?.next === "meeting"
        ? `The matter goes to a meeting of ${boardOr(committee)}. You are told what it decides.`
        : `Others still review the ${n.noun}. If they ask for changes, you are asked again about the new version; else the matter goes to a meeting of ${boardOr(committee)}.`,
    ],
    action: "See the document",
  },
  "meeting-awaited": {
    subject: ({ report, committee }) => `Still waits for a meeting of ${boardOr(committee)}: ${report}`,
    intro: ({ ended }) =>
      `The resolution in writing on this ${n.full} did not pass: ${ended?.cause ?? ""}. No meeting has decided on it since.`,
    more: ({ committee }) => [
      `As you chair ${boardOr(committee)}, please see with whoever keeps its record when it meets. Both of you are reminded until it has decided, as often as the by-laws say.`,
    ],
    action: "See the document",
  },
  "report-withdrawn": {
    subject: ({ report }) => `The ${report}, was withdrawn`,
    intro: () => `This ${n.full} was withdrawn. Nothing more is expected of you.`,
    more: () => ["The reason is on the document’s page, and its history stays as it is."],
    action: "See the document",
  },
  "submission-taken-back": {
    subject: ({ report }) => `With you again: the ${report}`,
    intro: () =>
      `You took this ${n.full} back before anybody had decided on it. Whoever was asked about it is told.`,
    more: ({ by }) => [
      `What you had submitted stands in the form, to go on from. Please submit the ${n.noun} again ${by}.`,
    ],
    action: `Open my ${n.noun}`,
  },
  "review-taken-back": {
    subject: ({ report }) => `Taken back by its author: ${report}`,
    intro: () =>
      `The author of this ${n.full}, on which you were asked to decide, took it back before anybody had. Nothing is expected of you for now.`,
    more: () => ["When it is submitted again, whoever holds the task then is asked, about the new version."],
    action: "See the document",
  },
  "reservation-closed": {
    subject: ({ report }) => `Your reservations were closed: ${report}`,
    intro: () =>
      `You approved this ${n.full} with reservations. Whoever watches over it has closed them, with a reason. Nothing is expected of you.`,
    more: () => [
      "The reason is on the document’s page, and what you wrote stays in its history. If you do not agree, speak with the person who coordinates it.",
    ],
    action: "See the document",
  },
  "document-refused": {
    subject: ({ report }) => `Refused: ${report}`,
    intro: () =>
      `In a stage of its review this ${n.full} was refused for good, and cannot be submitted again. Nothing more is expected of anybody.`,
    more: () => ["Who decided so, and why, is on the document’s page, and its history stays as it is."],
    action: "See the document",
  },
  "report-approved": {
    subject: ({ report }) => `Approved: ${report}`,
    intro: () =>
      `This ${n.full}, on which you were asked to decide, has every approval that it needs. What follows from that goes on by itself. Nothing more is expected of you.`,
    more: () => ["Thank you. The document’s page shows how each stage was decided, and when."],
    action: "See the document",
  },
});
