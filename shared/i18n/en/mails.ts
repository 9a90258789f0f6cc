type Addressed = { addressee: string };

/** Mails: their subjects say who must do what by when. */
export const mails = () => ({
  greeting: ({ person }: { person: string }) => `Hello ${person},`,
  sender: ({ organisation }: { organisation: string }) => `Accord – ${organisation}`,
  from: ({ organisation }: { organisation: string }) => `${organisation} – Accord`,
  replies: ({ readBy }: { readBy: string }) => `If you answer this mail, ${readBy} reads it.`,
  noReplies: "Nobody reads answers to this mail: write to the person who coordinates the document with you.",
  line: ({ term, value }: { term: string; value: string }) => `${term}: ${value}`,
  before: ({ label }: { label: string }) => `${label}:`,
  document: "Document",
  by: ({ deadline }: { deadline: string }) => `by ${deadline}`,
  soon: "as soon as you can",
  lane: "Task",
  stage: "Stage",
  author: "Written by",
  answerBy: "Answer by",
  withDonorBy: "With the donor by",
  period: "Period",
  translation: "Fingerprint of the translation, confirmed by a second person (SHA-256)",
  fingerprint: "Fingerprint of the content (SHA-256)",
  /** To a director whom their interest disqualifies, of how it ended. */
  disqualified: {
    more: "You declared an interest in this, and had no vote on it. This mail says how it ended and nothing else: your link opens none of the document, and what was said of it and who answered what is not told here.",
    action: "See whom you can write to",
  },
  linkIsYours:
    "This link is yours alone: it acts in your name, so please do not forward it. Opening it changes nothing; you are asked before anything is recorded.",
  copyLink: "If the button does not work, copy this link into the address bar of your browser:",
  otherLanguage: "Ce message existe aussi en français :",
  late: {
    subject: ({ report, day }: { report: string; day: string }) => `A new date: the ${report}, now by ${day}`,
    intro: ({ addressee, day, was }: { addressee: string; day: string; was: string }) =>
      `A results report on an agreement that ${addressee} supports has a new date: it will be with you by ${day}. The date before was ${was}.`,
    newDay: "With you by",
    reason: "Why",
    more: "You will be told when the report is published, or if it is not coming after all. Nothing is expected of you.",
    why: ({ addressee }: Addressed) =>
      `You receive this notice because the agreement says by when the report is to be with ${addressee}. It is contractual, so there is no unsubscribing from it.`,
  },
  notComing: {
    subject: ({ report }: { report: string }) => `Not coming: the ${report}`,
    intro: ({ addressee, day, cause }: Addressed & { day: string; cause: string }) =>
      `You were told that a results report on an agreement that ${addressee} supports would be with you by ${day}. It is not coming: ${cause}.`,
    cause: {
      withdrawn: "it was withdrawn before it was approved",
      refused: "it was not approved",
    },
    more: ({ organisation }: { organisation: string }) =>
      `Nothing is expected of you. To learn whether something comes in its place, ask the organisation (${organisation}); the lines below say whom to write to.`,
    why: ({ addressee }: Addressed) =>
      `You receive this mail because ${addressee} was told by when the report would come. It is sent once.`,
  },
  notice: {
    subject: ({ report }: { report: string }) => `For your information: the ${report}, is published`,
    intro: {
      donor: ({ addressee }: Addressed) =>
        `A results report on an agreement that ${addressee} supports has been approved and published. Nothing is expected of you.`,
      subscriber: (_: Addressed) =>
        "A results report has been approved and published. Nothing is expected of you.",
      partner: ({ addressee }: Addressed) =>
        `The results report on the agreement that ${addressee} carries out with us has been approved and published. Thank you for the work it tells of. Nothing is expected of you.`,
    },
    summary: "In short",
    results: "Achieved against target",
    inWords: "Described in words in the report",
    noResults: "This report has no indicator.",
    variance: "Largest variance",
    reason: "Why",
    action: "Read the published report",
    check:
      "The fingerprint below names the exact version that was approved. The page of the published report has its content as a file, and three lines with which you can recompute the fingerprint yourself.",
    why: {
      donor: ({ addressee }: Addressed) =>
        `You receive this notice because the agreement entitles ${addressee} to it. It is contractual, so there is no unsubscribing from it.`,
      subscriber: ({ addressee }: Addressed) =>
        `You receive this notice because ${addressee} asked to be told of published reports. You can unsubscribe at any time, at once and without giving a reason.`,
      partner: ({ addressee }: Addressed) =>
        `You receive this notice because ${addressee} is our partner in this agreement and the report is about your work too. It is contractual, so there is no unsubscribing from it.`,
    },
    unsubscribe: "Unsubscribe from these notices",
  },
});
