import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Named = { name: string };
type Told = { when: string; version: string };

/** How a donor accepts what is reported to it, or returns it, and what its silence means. */
export const acceptance = (n: Nouns) => ({
  title: ({ stage }: { stage: string }) => `Your answer for the donor: ${stage}`,
  lead: `Read the ${n.noun} below. The organisation has approved it, and your agreement asks you to accept it: accept this very version, or return it with what should change.`,
  /** To each of several people of one donor. */
  first: "Whoever of you answers first does so for your organisation; the others are told.",
  silence: "Your silence accepts nothing, and nobody answers in your place.",
  clause: ({ by }: { by: string }) =>
    `By a clause of the agreement, the ${n.noun} is deemed accepted if none of you answers by ${by}.`,
  comment: `Words on the whole ${n.noun}`,
  commentHint:
    "If you return it, say here or beside the answers above what should change, and why. The author and the people who approve it read it. Never name a child.",
  others: "Asked with you",
  choice: {
    label: `Return the ${n.noun}`,
    hint: "It goes back to its author with your comments; you are asked again about the next version.",
  },
  returned: {
    title: "Confirm that you return it",
    decision: "Return it",
    action: "Confirm: return it",
  },
  reading: {
    title: `The ${n.noun} that your agreement asks you to accept`,
    state: {
      draft: `The ${n.noun} is being written. Nothing is expected of you now.`,
      "changes-requested": `The ${n.noun} is with its author again. You are asked anew about the next version.`,
      "taken-back": `The ${n.noun} is with its author again. You are asked anew about the next version.`,
      submitted: `A new version of the ${n.noun} is under review. You are asked once it is approved.`,
      "in-review": `A new version of the ${n.noun} is under review. You are asked once it is approved.`,
      "awaiting-meeting": `A new version of the ${n.noun} is under review. You are asked once it is approved.`,
      signing: `The ${n.noun} is approved, and its parties sign it. You are asked after that.`,
      "with-donor": `The ${n.noun} awaits an answer of your organisation.`,
      approved: `The ${n.noun} is accepted. Nothing is expected of you now.`,
      "in-force": `The ${n.noun} is accepted. Nothing is expected of you now.`,
      concluded: `The ${n.noun} is accepted and final. By your agreement, nothing of it is published.`,
      published: `The ${n.noun} is accepted, and published.`,
      withdrawn: `The ${n.noun} was withdrawn. Nothing comes of it.`,
      refused: `The ${n.noun} was refused. Nothing comes of it.`,
    },
  },
  history: {
    required: ({ when, donor, days }: { when: string; donor: string; days: string | null }) =>
      `On ${when}, the agreement asked that ${donor} accept the ${n.noun}${days === null ? "" : `, which its clause deems done after ${days} without an answer`}.`,
    deemed: ({ when, version, days }: Told & { days: string }) =>
      `On ${when}, ${days} had passed without an answer of the donor: version ${version} is deemed accepted by the agreement’s clause. This is no act of the donor.`,
    accepted: ({ when, version }: Told) => `On ${when}, version ${version} was accepted.`,
  },
  /** To the partner with whom the agreement is carried out. */
  notice: {
    donor: {
      subject: ({ report }: { report: string }) => `For your information: the donor accepted the ${report}`,
      intro: ({ addressee }: { addressee: string }) =>
        `The donor accepted a results report on the agreement that ${addressee} carries out with us. Thank you for the work that it tells of. Nothing is expected of you.`,
    },
    clause: {
      subject: ({ report }: { report: string }) =>
        `For your information: deemed accepted by the agreement’s clause, the ${report}`,
      intro: ({ addressee }: { addressee: string }) =>
        `A results report on the agreement that ${addressee} carries out with us is deemed accepted by a clause of that agreement: its donor did not answer within the days that it gives. Nothing is expected of you.`,
    },
    more: "What waited for it, such as a payment, goes on by itself; you are told of each. You will hear once more when the report is final.",
    why: ({ addressee }: { addressee: string }) =>
      `You receive this notice because ${addressee} is the partner of the agreement.`,
  },
  days: ({ count }: { count: number }) => (count === 1 ? "one day" : `${count} days`),
  byClause: "Deemed accepted by the agreement’s clause, without an answer of its donor",
});

/** What a donor's officer answered, as their receipt says it. */
export const acceptanceReceipts = (n: Nouns) => ({
  answer: {
    accept: ({ name }: Named) => `${name} accepted this very version of the ${n.noun}, for the donor.`,
  },
  answered: { accept: "Accepted" },
});

export const acceptanceLetters = (
  n: Nouns,
): Record<"acceptance-requested" | "with-donor" | "accepted-by-donor" | "deemed-accepted", Words> => ({
  "acceptance-requested": {
    subject: ({ person, report, by }) =>
      `${person}: please read the ${report} and accept or return it, ${by}`,
    intro: ({ by, round }) =>
      round > 1
        ? `A new version of the ${n.full} is approved. Your agreement asks you to accept it: please do so, or return it with what should change, ${by}.`
        : `A ${n.full} on what your organisation supports is approved. Your agreement asks you to accept it: please do so, or return it with what should change, ${by}.`,
    more: ({ round, hasClause }) => [
      ...(round > 1
        ? ["If you answered before, the page shows field by field what changed since then."]
        : []),
      "Whoever of your organisation answers first does so for it; the others are told.",
      hasClause
        ? "By a clause of the agreement, it is deemed accepted if none of you answers by then."
        : "Your silence accepts nothing, and nobody answers in your place.",
    ],
    action: `Read the ${n.noun}`,
  },
  "with-donor": {
    subject: ({ report }) => `Approved, and with its donor: ${report}`,
    intro: () =>
      `This ${n.full} has every approval that it needs. It was put to its donor, whose acceptance the agreement asks for, and becomes final after that. Nothing is expected of you now.`,
    more: ({ hasClause }) => [
      hasClause
        ? "By a clause of the agreement, it is deemed accepted if the donor does not answer in time. If the donor returns it, its author hears with what comments."
        : "The donor’s silence accepts nothing. If the donor returns it, its author hears with what comments.",
    ],
    action: "See the document",
  },
  "accepted-by-donor": {
    subject: ({ report }) => `Accepted by its donor: ${report}`,
    intro: () =>
      `The donor accepted this ${n.full}. What waited for that goes on by itself. Nothing more is expected of you.`,
    more: () => ["Thank you. The link shows it as it was accepted."],
    action: "See the document",
  },
  "deemed-accepted": {
    subject: ({ report }) => `Deemed accepted by the agreement’s clause: ${report}`,
    intro: () =>
      `The donor did not answer on this ${n.full} within the days of the agreement’s clause. By that clause it is deemed accepted, and is recorded so: this is no act of the donor. What waited for its acceptance goes on by itself.`,
    more: () => ["Nothing more is expected of you. The link shows it as it was deemed accepted."],
    action: "See the document",
  },
});
