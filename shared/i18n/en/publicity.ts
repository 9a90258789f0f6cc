import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Who = { when: string; by: string };

/** How much everybody may know of a document, looked at again: proposed by one, decided by another; or withheld at once. */
export const publicity = (n: Nouns) => ({
  /** What leads to each page. */
  link: "Look again at what everybody may know",
  withholdLink: `Withhold this ${n.noun} at once: somebody is in danger`,
  decideLink: "Decide what everybody may know",
  now: "What everybody may know now",
  level: { full: "All that is published", redacted: "A part", withheld: "Nothing" },
  waits: ({ by, what }: { by: string; what: string }) => `Proposed by ${by}, and awaits a decision: ${what}`,
  reviewOn: "Looked at again on",
  withheldSince: ({ day }: { day: string }) =>
    `Withheld since ${day}, at once, since somebody could be in danger.`,
  publicly: {
    withheld: "The page that everybody could open says that it is withheld, and nothing else.",
    neverPublished:
      "It has never been published: at its public address everybody is told that nothing is published there, and not that it is withheld.",
  },
  what: {
    keep: "Keep it as it is",
    redacted: "Open a part of it",
    full: "Open all of it",
    report: "Open it as far as its agreement says",
  },
  propose: {
    title: "Look again at what everybody may know",
    lead: ({ names }: { names: string }) =>
      `Naming somebody, or a place, can endanger them. So it takes two people: you propose, and this person decides: ${names}. Nothing changes before that.`,
    nobody:
      "Naming somebody, or a place, can endanger them. So it takes two people, and nobody but you holds the role that decides: have it given to somebody. What you propose waits until then, and nothing changes.",
    ask: "Ask the partner first. What is published cannot be called back from those who read it.",
    choose: "What do you propose?",
    leaves: "If a part of it: what stays left out of its reports",
    leavesHint: "Tick at least one. Of the agreement itself nothing is published.",
    unticked: {
      partner: ({ names }: { names: string }) =>
        `Without this tick everybody can read these names, and the partner’s own words: ${names}.`,
      places: "Without this tick everybody can read what the agreement is called.",
      narrative: "Without this tick everybody can read what is told in words.",
    },
    day: "On which day is it looked at again?",
    dayHint: ({ latest }: { latest: string }) =>
      `After today, and by ${latest} at the latest. Of what everybody may know all of, it is not looked at again.`,
    reason: "Why?",
    reasonHint:
      "Who wrote it, who decides and who watches over it read this. Name nobody whom it could endanger.",
    action: "Propose it",
    noChoice: "Choose what you propose",
    noLeaves: "Tick what stays left out, or propose to open all of it",
    noDay: ({ latest }: { latest: string }) => `Give a day after today, and by ${latest} at the latest`,
  },
  follows: {
    title: { keep: "If it is kept", redacted: "If a part of it is opened", full: "If all of it is opened" },
    decided: "What follows from it",
    published: ({ titles }: { titles: string }) => `Everybody can read these from then on: ${titles}.`,
    widened: ({ titles }: { titles: string }) => `Everybody reads more of these than now: ${titles}.`,
    coming: ({ titles }: { titles: string }) => `These are published once they are final: ${titles}.`,
    stay: ({ titles }: { titles: string }) =>
      `These stay withheld, for that was decided for themselves: ${titles}.`,
    names: ({ names }: { names: string }) => `These names can be read by everybody: ${names}.`,
    tells: {
      places: "What the agreement is called can be read by everybody, which may say where it is carried out.",
      narrative: "What is told in words of changes, results and lessons can be read by everybody.",
    },
    told: ({ names }: { names: string }) => `These are told by mail that it is published: ${names}.`,
    nobody: "Nobody is written to.",
    nothing: "Nothing more is published than now.",
    keep: "Nothing more is published, and nobody is written to. It is looked at again on the day that you give.",
    proof: "The fingerprint stays the one that was approved: the file beside each page proves it.",
  },
  decide: {
    title: "Decide what everybody may know",
    lead: ({ by }: { by: string }) =>
      `${by} looked at it again, and proposes what follows. You decide: naming somebody can endanger them, so that it takes two.`,
    proposed: "Proposed",
    why: "Why",
    agree: "Agree: it is done at once",
    decline: "Decline, with a reason",
    declineHint: `Only needed if you decline. Whoever watches over the ${n.noun} reads it.`,
    declineAction: "Decline",
  },
  withhold: {
    title: `Withhold this ${n.noun} at once`,
    means: [
      "It is done as soon as you press the button, without anybody else: use it where somebody is in danger, or could be.",
      "What was read, saved or sent before cannot be called back. Donors and partners keep what they have, and their people read it by links of their own.",
      "Whoever decides what everybody may know is told. To open it again takes two people.",
    ],
    gone: ({ titles }: { titles: string }) =>
      `Nobody can open these any more: ${titles}. Their public pages, files and printed forms say that they are withheld, and nothing else. They leave the register and the traces.`,
    coming: "Nothing of it is published now. Nothing will be either.",
    review: ({ day }: { day: string }) => `It is looked at again on ${day}, and you are told then.`,
    reason: "Why?",
    reasonHint:
      "Who wrote it, who decides and who watches over it read this. Name nobody whom it could endanger.",
    action: "Withhold it now",
  },
  done: {
    proposed: "It is proposed. Whoever decides is asked by mail; you are told how it ends.",
    withheld: "It is withheld from everybody; whoever decides what everybody may know is told.",
    agreed: {
      title: "Decided, and recorded",
      text: "What everybody may know follows by itself within minutes: pages, register, files and mails.",
    },
    declined: { title: "Declined, and recorded", text: "Nothing changes. Whoever proposed it is told." },
  },
  attention: {
    due: "The day has come to look again at how much everybody may know: propose to keep it as it is, or to open it.",
    proposed: "What everybody may know awaits a decision of whoever answers for it.",
  },
  history: {
    proposed: ({ when, by, what }: Who & { what: string }) => `On ${when}, ${by} proposed: ${what}`,
    declined: ({ when, by }: Who) =>
      `On ${when}, ${by} declined what was proposed about what everybody may know: it stays as it was.`,
    decided: ({ when, by, what }: Who & { what: string }) => `On ${when}, ${by} decided: ${what}`,
    withheld: ({ when, by, day }: Who & { day: string }) =>
      `On ${when}, ${by} withheld it from everybody at once. It is looked at again on ${day}.`,
    followed: ({ when, what }: { when: string; what: string }) =>
      `On ${when}, it followed what everybody may know of its agreement by now: ${what}`,
    resumed: ({ when }: { when: string }) =>
      `On ${when}, its publication began, since everybody may know of it.`,
    /** What is proposed or decided, in a sentence. */
    keep: ({ day }: { day: string }) => `keep it as it is, and look at it again on ${day}.`,
    opens: {
      full: "open all of it to everybody.",
      redacted: "open a part of it to everybody.",
      withheld: "open nothing of it.",
    },
    leaves: ({ what }: { what: string }) => `This stays left out: ${what}.`,
    again: ({ day }: { day: string }) => `It is looked at again on ${day}.`,
    level: {
      full: "all that is published.",
      redacted: "a part.",
      withheld: "nothing.",
    },
  },
  refusal: {
    "publicity-changed": {
      cause:
        "What everybody may know was decided upon, proposed or withheld since your page was opened, or is not limited any more. Nothing of yours was recorded.",
      next: "Look at how it stands now, and go on from there if it is still needed.",
    },
    "no-review-day": {
      cause: "It must be looked at again on a day after today, within the months that the policy says.",
      next: "Go back, and give such a day.",
    },
  },
});

export const publicityLetters = (
  n: Nouns,
): Record<"oversee-publication-answered" | "publication-to-decide" | "publication-withheld", Words> => ({
  "publication-to-decide": {
    subject: ({ report }) => `For you to decide, what everybody may know: ${report}`,
    intro: () =>
      `Not everybody may know all of a ${n.full}. Whoever watches over it looked at that again, and proposes what comes of it. It takes two people, and you are the second.`,
    more: () => [
      "The page says why, what would become public, whose names could be read, and who would be told. Nothing changes before you agree.",
    ],
    action: "Look at it and decide",
  },
  "oversee-publication-answered": {
    subject: ({ report }) => `Answered, what everybody may know: ${report}`,
    intro: () => `What you proposed about what everybody may know of a ${n.full} has been answered.`,
    more: () => [
      "Its page says how. What was agreed to follows by itself; what was declined changes nothing, and the reason stands there.",
    ],
    action: "Open its page",
  },
  "publication-withheld": {
    subject: ({ report }) => `Withheld at once: ${report}`,
    intro: () =>
      `Somebody could be in danger: whoever watches over a ${n.full} withheld it from everybody at once. A page that everybody could open says so, and nothing else.`,
    more: () => [
      "The page says why. To open it again takes two people, of whom you are one. Nothing else is expected of you now.",
    ],
    action: "Read why",
  },
});
