/** What a written resolution comes to if nobody else acts, for whoever watches over it alone. */
export const forecast = () => ({
  title: "If nobody else acts",
  lead: "For you alone. It says nothing of how anybody voted, or whether they did.",
  meeting: ({ deadline }: { deadline: string }) =>
    `Unless every director entitled to vote has signed by ${deadline}, the matter goes to a meeting: silence is no vote.`,
  next: ({ when }: { when: string }) => `The next meeting of the board is convened for ${when}.`,
  none: "No meeting of the board is convened. Convene one in time, so that the matter does not wait.",
  notOpened: "Have not opened what asks them",
  allOpened: "Every director has opened what asks them.",
  gone: "Can answer no more",
  unreached: "No mail reaches them",
});
