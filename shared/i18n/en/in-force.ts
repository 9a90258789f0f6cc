/** What follows once a partnership agreement is approved; days come in words already. */
export const inForce = () => ({
  since: "In force since",
  history: ({ when, on }: { when: string; on: string }) =>
    `On ${when}, the partnership agreement came into force, as of ${on}.`,
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
