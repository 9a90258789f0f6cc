/** What follows once a partnership agreement is approved; days come in words already. */
export const inForce = () => ({
  since: "In force since",
  history: ({ when, on }: { when: string; on: string }) =>
    `On ${when}, the partnership agreement came into force, as of ${on}.`,
  reports: "Reports due",
  report: {
    "semi-annual": ({ period, due }: { period: string; due: string }) =>
      `semi-annual report, ${period}: with the donor by ${due}`,
    annual: ({ period, due }: { period: string; due: string }) =>
      `annual report, ${period}: with the donor by ${due}`,
  },
  due: ({ report, opens }: { report: string; opens: string }) =>
    `${report.charAt(0).toUpperCase()}${report.slice(1)}. Its form is opened by itself on ${opens}.`,
  scheduled: ({ when, reports }: { when: string; reports: string }) =>
    `On ${when}, Accord noted which reports are due of the agreement: ${reports}.`,
  /** What the public page of an agreement says otherwise than that of a report. */
  publicPage: {
    kicker: "Published partnership agreement",
    lead: "What the organisation and its partners promise each other: for what purpose, and what is to change for children by it.",
    proof:
      "The fingerprint below (SHA-256) names the exact version that was approved. It is also in the notice to its parties. You can recompute it yourself:",
  },
  notice: {
    subject: ({ agreement }: { agreement: string }) => `For your information: the ${agreement} is in force`,
    intro: ({ addressee, on }: { addressee: string; on: string }) =>
      `The partnership agreement to which ${addressee} is a party was approved, and has been in force since ${on}. Nothing is expected of you.`,
    kept: "To endanger nobody, this mail does not say more of it. Whoever works with you on the agreement can give you its text.",
    action: "Read what is public of it",
    check: "The fingerprint below names the exact version that was approved.",
    why: ({ addressee }: { addressee: string }) =>
      `You receive this notice because ${addressee} is a party to the agreement.`,
  },
});
