type Named = { name: string };
type When = { when: string };

/** What somebody answered: the page that they can file, and the mail that says the same. */
export const receipt = () => ({
  title: "Receipt",
  answer: {
    approve: ({ name }: Named) => `${name} approved the report.`,
    "request-changes": ({ name }: Named) => `${name} requested changes to the report.`,
    sign: ({ name }: Named) => `${name} signed the resolution, in person, as a director.`,
    refuse: ({ name }: Named) => `${name} refused to sign the resolution.`,
    abstain: ({ name }: Named) => `${name} abstained from the resolution.`,
  },
  answered: {
    approve: "Approved",
    "request-changes": "Changes requested",
    sign: "Signed",
    refuse: "Refused to sign",
    abstain: "Abstained",
  },
  document: "Document",
  resolution: "The resolution",
  capacity: "As",
  answerGiven: "Answer",
  at: "Recorded",
  rule: "By the rule",
  policy: ({ id, version }: { id: string; version: string }) => `approval policy “${id}”, version ${version}`,
  version: "Version that was answered (SHA-256)",
  entry: ({ number }: { number: string }) => `Entry ${number} of the record (SHA-256)`,
  comment: "What was said with it",
  endingTitle: "How it ended",
  open: "The stage has not ended yet. This page says how once it has.",
  openVote:
    "The resolution has not ended yet. Until it has, nobody is shown how anybody else answered; then this page says how it ended.",
  beforeTitle: "Answers that this one took the place of",
  before: {
    approve: ({ when }: When) => `Approved, on ${when}`,
    "request-changes": ({ when }: When) => `Changes requested, on ${when}`,
    sign: ({ when }: When) => `Signed, on ${when}`,
    refuse: ({ when }: When) => `Refused to sign, on ${when}`,
    abstain: ({ when }: When) => `Abstained, on ${when}`,
  },
  keep: "The link by which you came opens this receipt for as long as the record is kept.",
  change: "Change my answer",
  toDocument: "See the document",
  landing: {
    awaits: "You have answered. Your receipt says what, when, to which text, and how it ended.",
    action: "Open my receipt",
    olderThanItsLife:
      "This link is too old to open the document itself. You can have a fresh one sent to your address on file.",
  },
});
