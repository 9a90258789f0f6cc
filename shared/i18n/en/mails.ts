type About = { agreement: string };
type ToPerson = About & { person: string };

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
  due: "Due",
  period: "Period",
  fingerprint: "Fingerprint of the content (SHA-256)",
  linkIsYours:
    "This link is yours alone: it acts in your name, so please do not forward it. Opening it changes nothing; you are asked before anything is recorded.",
  copyLink: "If the button does not work, copy this link into the address bar of your browser:",
  otherLanguage: "Ce message existe aussi en français :",
  reportDue: {
    subject: ({ person, agreement, due }: ToPerson & { due: string }) =>
      `${person}: please write the results report on “${agreement}” by ${due}`,
    intro: ({ due }: { due: string }) => `Your results report is due on ${due}. The form is ready for you.`,
    more: "It asks for exactly the indicators that the agreement names for this period. You can stop and come back by the same link: what you save is kept.",
    action: "Open my report",
  },
  reviewRequested: {
    subject: ({ person, agreement, days }: ToPerson & { days: number }) =>
      `${person}: please review the results report on “${agreement}” within ${days === 1 ? "one business day" : `${days} business days`}`,
    intro: ({ author, days }: { author: string; days: number }) =>
      `${author} submitted a results report that awaits your decision. Please decide within ${days === 1 ? "one business day" : `${days} business days`}.`,
    more: "Read it, then approve it or request changes. Your silence is never taken for an approval.",
    action: "Open the report to review",
  },
  changesRequested: {
    subject: ({ person, agreement, due }: ToPerson & { due: string }) =>
      `${person}: please revise the results report on “${agreement}”, due ${due}`,
    intro:
      "A reviewer asked for changes to your results report. The comment is on the page that this link opens.",
    more: "All that you wrote is still there. Correct what is asked, and submit it again.",
    action: "Open my report",
  },
  freshLink: {
    subject: ({ person, agreement }: ToPerson) =>
      `${person}: your fresh link to the results report on “${agreement}”`,
    intro: {
      report: "Here is the fresh link that you asked for. Your report is waiting for you to write it.",
      review: "Here is the fresh link that you asked for. The report awaits your decision.",
      read: "Here is the fresh link that you asked for. You can read the report and its history; nothing is expected of you now.",
    },
    more: "You did not ask for it? Then you can leave this mail aside: nothing happens unless the link is used.",
    action: "Open the document",
  },
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
