/** Consent to documents by electronic means, of directors and members of committees (CNCA s. 266). */
export const electronic = () => ({
  title: "Notices and documents by electronic means",
  lead: "Notices of meetings, resolutions and minutes can reach you by Accord and by email instead of on paper, if you agree to it. You are asked once. You can withdraw it at any time: from then on notices to you are sent on paper.",
  address: "Your designated address",
  addressHint: "The address at which Accord writes to you. When another takes its place, you are asked anew.",
  rule: "The rule",
  standing: {
    title: "What you said",
    accepted: ({ when }: { when: string }) => `You agreed on ${when}.`,
    declined: ({ when }: { when: string }) =>
      `You said on ${when} that you do not agree: notices to you are sent on paper.`,
    elsewhere: ({ when }: { when: string }) =>
      `You agreed on ${when}, at another address than the one on file now. Until you say so for this one, notices to you are sent on paper.`,
    "not-asked": "Nothing yet. Until you agree, a notice by electronic means does not count as given to you.",
  },
  accept: "I agree to electronic documents",
  decline: "I do not agree: send me paper",
  withdraw: "Withdraw my consent: send me paper",
  /** Where somebody comes to it from. */
  ask: "You have not yet said whether notices and documents may reach you by electronic means. Until you do, notices by email do not count as given to you.",
  link: "Say whether documents reach you by electronic means",
  kept: "How notices and documents reach you",
  back: "Back",
});
