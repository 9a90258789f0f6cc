type About = { agreement: string };

/** Mails: their subjects say who must do what by when. */
export const mails = {
  greeting: ({ person }: { person: string }) => `Hello ${person},`,
  sender: ({ organisation }: { organisation: string }) => `Accord – ${organisation}`,
  line: ({ term, value }: { term: string; value: string }) => `${term}: ${value}`,
  before: ({ label }: { label: string }) => `${label}:`,
  document: "Document",
  agreement: "Agreement",
  partner: "Partner",
  stage: "Stage",
  author: "Written by",
  answerBy: "Answer by",
  due: "Due",
  period: "Period",
  fingerprint: "Fingerprint of the content (SHA-256)",
  linkIsYours:
    "This link is yours alone: it acts in your name, so please do not forward it. Opening it changes nothing; you are asked before anything is recorded.",
  copyLink: "If the button does not work, copy this link into the address bar of your browser:",
  otherLanguage: "Ce message existe aussi en français :",
  reportPublished: {
    subject: ({ agreement, period }: About & { period: string }) =>
      `For your information: results report on “${agreement}”, ${period}, is published`,
    intro: ({ donor }: { donor: string }) =>
      `A results report on an agreement that ${donor} supports has been approved and published. Nothing is expected of you.`,
    results: "Achieved against target",
    line: ({ indicator, achieved, target }: { indicator: string; achieved: string; target: string }) =>
      `${indicator}: ${achieved}; target ${target}`,
    lineInWords: ({ indicator }: { indicator: string }) => `${indicator}: described in words in the report`,
    noResults: "This report has no indicator.",
    action: "Read the published report",
    check:
      "The published report shows the same fingerprint, so you can check that it is the version that was approved.",
    contractual:
      "You receive this notice because the agreement entitles you to it. It is contractual, so there is no unsubscribing from it.",
  },
};
