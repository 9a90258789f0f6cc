/** Reading and deciding. */
export const review = {
  title: ({ stage }: { stage: string }) => `Your decision: ${stage}`,
  lead: "Read the report below, then choose at the end of the page. Nothing is recorded before you confirm on the next page.",
  contentTitle: "The report",
  choiceTitle: "What do you decide?",
  approve: "Approve",
  approveHint: "The report goes on to the next stage, or to publication after the last one.",
  requestChanges: "Request changes",
  requestChangesHint: "The report goes back to its author with your comment.",
  comment: "Comment",
  commentHint:
    "Needed if you request changes: say what to change, and why. The author and the other people on this document can read it. Never name a child.",
  action: "Continue",
  error: {
    choose: "Choose whether you approve or request changes",
    "comment-required": "Write a comment that says what to change",
    "comment-too-long": ({ limit }: { limit: string }) =>
      `Shorten your comment to ${limit} characters or fewer`,
  },
  confirm: {
    title: { approve: "Confirm that you approve", "request-changes": "Confirm that you request changes" },
    lead: "This is what will be recorded, for good:",
    decision: "Decision",
    decisionName: { approve: "Approve", "request-changes": "Request changes" },
    by: "In the name of",
    round: "Submission",
    roundOf: ({ round }: { round: string }) => `No. ${round}`,
    comment: "Comment",
    noComment: "None",
    commentKept: "Your comment is kept apart from the record, which holds only a proof of it.",
    action: { approve: "Confirm: approve", "request-changes": "Confirm: request changes" },
    back: "Go back without recording",
  },
};
