import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Named = { name: string };
type When = { when: string };

/** Comments on a draft: asked for until a day, made at a part, answered or taken in before it is submitted. */
export const commenting = (n: Nouns) => ({
  /** For its author, and whoever writes with them. */
  period: {
    title: `Comments on this ${n.noun}`,
    open: `Ask for comments on this ${n.noun}`,
    see: "See the comments",
    lead: `Before you submit, you can offer the ${n.noun} for comment: whoever you invite, here or at a partner, reads it as it stands, by their own link, and comments on its parts until a day that you set. They are reminded once.`,
    until: "Until the end of which day?",
    untilHint: "From tomorrow to three months from now: year, month and day, like 2026-06-30, or in words",
    setUntil: "Set this day",
    another: "Set another day",
    isUntil: ({ day }: { day: string }) => `Comments can be made until the end of ${day}.`,
    wasUntil: ({ day }: { day: string }) => `Comments could be made until the end of ${day}.`,
    invite: "Invite somebody to comment",
    who: "Who is to comment?",
    ofPartner: ({ name, partner }: Named & { partner: string }) => `${name} – ${partner}`,
    choose: "Choose a name",
    action: "Invite",
    nobody: "Everybody here was invited already.",
    asked: "Who was asked",
    commented: "has commented",
    silent: "has not commented",
    end: "End their invitation",
    endOf: ({ name }: Named) => `: ${name}`,
    errors: {
      day: "Enter a day from tomorrow to three months from now.",
      who: "Choose who is to comment.",
    },
    done: {
      day: "The day is set, and whoever was asked is told.",
      invited: "They are invited, by a mail with a link of their own.",
      ended: "Their invitation has ended.",
      settled: "Your answer is recorded. Whoever commented sees it by their link.",
    },
  },
  all: {
    title: "Comments so far",
    none: "No comments yet.",
    open: ({ count }: { count: number }) =>
      counted("en", count, { one: "comment awaits an answer", other: "comments await an answer" }),
    before: `Each is answered, or taken in, before the ${n.noun} is submitted.`,
    by: ({ name, when }: Named & When) => `${name}, ${when}`,
    on: ({ label }: { label: string }) => `On “${label}”`,
    gone: "On something that is no longer in it",
    changed: "This part was changed since.",
    answer: "Answer the comment",
    answerText: "Your answer",
    answerAction: "Record this answer",
    takeIn: "It is taken in",
    settled: {
      answered: ({ name, when }: Named & When) => `Answered by ${name}, ${when}`,
      "taken-in": ({ name, when }: Named & When) => `Taken in, says ${name}, ${when}`,
    },
    waits: "Not answered yet.",
    error: "Write an answer, or say that the comment is taken in.",
  },
  /** For whoever comments. */
  reader: {
    title: ({ document }: { document: string }) => `Comment on: ${document}`,
    lead: ({ author, day }: { author: string; day: string }) =>
      `${author} asks for your comments until the end of ${day}. This is the draft as it stands now; it may still change. Please show it to nobody else.`,
    over: ({ author }: { author: string }) =>
      `Comments on this ${n.noun} can be made no more. What became of yours stands here; ${author} answers each before the ${n.noun} is submitted.`,
    comment: "Comment or propose",
    commentOf: ({ part }: { part: string }) => `: ${part}`,
    mine: "Your comments",
    noneMine: "You made no comments.",
    about: "What is it about?",
    whole: "This part as a whole",
    inWords: "Or in words",
    text: "Your comment",
    action: "Send the comment",
    back: "Back to the draft",
    private: `It is read by those who write the ${n.noun}, and by whoever watches over it.`,
    error: "Write your comment.",
    tooLong: "It is too long: please keep it below 4,000 characters.",
    nothing: "Nothing is written here yet.",
    done: "Your comment is sent. You can make others.",
  },
  history: {
    set: ({ when, by, day }: When & { by: string; day: string }) =>
      `On ${when}, ${by} offered the draft for comment until ${day}.`,
    made: ({ when, by }: When & { by: string }) => `On ${when}, ${by} commented on the draft.`,
    answered: ({ when, by, of }: When & { by: string; of: string }) =>
      `On ${when}, ${by} answered a comment by ${of}.`,
    takenIn: ({ when, by, of }: When & { by: string; of: string }) =>
      `On ${when}, ${by} took in a comment by ${of}.`,
    reminded: ({ when, people }: When & { people: string }) =>
      `On ${when}, Accord reminded ${people} that comments can be made.`,
    over: ({ when, open }: When & { open: number }) =>
      open === 0
        ? `On ${when}, the time for comments was over; none awaited an answer.`
        : `On ${when}, the time for comments was over; ${counted("en", open, { one: "comment", other: "comments" })} awaited an answer.`,
  },
});

type Commenting = "comment-asked" | "comment-reminder" | "comments-over" | "comments-settled";

export const commentLetters = (n: Nouns): Record<Commenting, Words> => ({
  "comment-asked": {
    subject: ({ author, report, comments }) => `${author} asks for your comments by ${comments}: ${report}`,
    intro: ({ author, comments }) =>
      `${author} asks for your comments on the draft of this ${n.full}. They can be made by ${comments}.`,
    more: ({ author }) => [
      "The link opens the draft as it stands. You can comment on each of its parts, as often as you want, and come back by the same link.",
      `${author} answers each comment, or takes it in, before the ${n.noun} is submitted; you see it by this link. The draft is not public: please show it to nobody else.`,
    ],
    action: "Read the draft and comment",
  },
  "comment-reminder": {
    subject: ({ report, comments }) => `Your comments are welcome by ${comments}: ${report}`,
    intro: ({ author, comments }) =>
      `${author} asked for your comments on the draft of this ${n.full}. They can be made by ${comments}, and none of yours has come yet.`,
    more: () => ["If you have none, you need not do anything. You are not reminded again."],
    action: "Read the draft and comment",
  },
  "comments-over": {
    subject: ({ report }) => `The time for comments is over: ${report}`,
    intro: () => `The time for comments on the draft of your ${n.full} is over.`,
    more: () => [`Each comment is answered, or taken in, before the ${n.noun} is submitted.`],
    action: `Open my ${n.noun}`,
  },
  "comments-settled": {
    subject: ({ report }) => `What became of your comments: ${report}`,
    intro: ({ author }) =>
      `${author} submitted the ${n.full} on whose draft you commented. The link shows what became of each of your comments.`,
    more: () => ["Thank you for them. Nothing more is expected of you."],
    action: "See what became of my comments",
  },
});
