import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Named = { name: string };
type When = { when: string; by: string };

/** The draft of an agreement as it is offered to its other parties, who read it and propose changes. */
export const offering = (n: Nouns) => ({
  /** For its author. */
  title: "Offer the draft to the other parties",
  link: "Offer the draft to the other parties",
  lead: `Before you submit, whoever signs for each of the other parties, and one colleague of theirs, can read the draft as it stands, by a link in their language. They propose changes and comment; you take each proposal over or answer it before the ${n.noun} is submitted.`,
  means: [
    "Nothing is sent to an address before whoever watches over the document has reached its owner and confirmed it.",
    "They read the draft until you take the offer back, and see each change that you make in it.",
  ],
  none: `The ${n.noun} names no other party yet. Enter the parties first, each with who signs for it.`,
  toParties: "Enter the parties",
  signatory: "Who signs for it",
  colleague: "A colleague of theirs",
  incomplete: "Enter first who signs for this party, and their address.",
  complete: "Complete this party",
  name: "Their name",
  email: "Their e-mail address",
  emailHint: "One that is this person’s alone",
  lang: "Their language",
  langs: { en: "English", fr: "French" },
  choose: "Choose a language",
  action: "Offer the draft",
  actionTo: ({ name }: Named) => ` to ${name}`,
  actionOf: ({ of }: { of: string }) => ` to a colleague of theirs (${of})`,
  waits: "Awaits that the address is confirmed; nothing is sent there before.",
  reads: "Reads the draft, and can propose changes in it.",
  takeBack: "Take the offer back",
  takeBackFrom: ({ name }: Named) => `: ${name}`,
  done: {
    offered:
      "It is offered. Who is known already has a link; any other has one once their address is confirmed.",
    "taken-back": "The offer is taken back: they read the draft no more. What they proposed stands.",
  },
  errors: {
    name: "Enter their name.",
    email: "Enter their e-mail address, such as name@organisation.org.",
    lang: "Choose the language in which they are written to.",
    "somebody-elses-address": "Somebody of the parties has this address already. Each has one of their own.",
    "own-address": "This is an address of Accord itself or of its operators, and can be nobody’s own.",
    "answers-address": "Answers to Accord’s mails go to this address, so that it can be nobody’s own.",
  },
  /** For whoever reads it. */
  landing: {
    open: {
      awaits: "You are offered a draft to read before it is submitted, as one of its parties.",
      action: "Read the draft and propose changes",
    },
    over: {
      awaits: "The draft that you were offered is offered to you no more. What you proposed stands.",
      action: "See what became of my proposals",
    },
  },
  reader: {
    title: ({ document }: { document: string }) => `Read and propose: ${document}`,
    lead: ({ author }: { author: string }) =>
      `${author} offers you the draft as it stands now, so that what you agree on is yours as well. You can propose another answer to each question, add a contribution, and comment in your own words. Nothing that you propose changes it by itself; ${author} takes it over or answers you. Please show it to nobody outside your organisation.`,
    over: ({ author }: { author: string }) =>
      `This draft is not offered to you now: it was submitted, or ${author} took the offer back. What became of what you proposed stands here.`,
    part: "Propose or comment",
    mine: "What you proposed and said",
    noneMine: "You have proposed nothing yet.",
  },
  /** For whoever watches over it. */
  confirm:
    "The draft is offered to them, who sign nothing by it: once you confirm the address, they can read it and propose changes.",
  history: {
    offered: {
      signatory: ({ when, by }: When) =>
        `On ${when}, ${by} offered the draft to whoever signs for another party.`,
      colleague: ({ when, by }: When) =>
        `On ${when}, ${by} offered the draft to a colleague of whoever signs for another party.`,
    },
    opened: ({ when, by, name }: When & Named) =>
      `On ${when}, the draft was opened to ${name} of another party, whose address ${by} had confirmed or knew.`,
    takenBack: ({ when, by }: When) => `On ${when}, ${by} took an offer of the draft back.`,
  },
});

type Offering = "draft-offered" | "offer-over" | "proposals-settled" | "oversee-offer";

export const offerLetters = (n: Nouns): Record<Offering, Words> => ({
  "draft-offered": {
    subject: ({ author, report }) => `${author} offers you the draft: ${report}`,
    intro: ({ author }) =>
      `${author} offers you the draft of a ${n.full} that names your organisation as a party. You can read it as it stands, and propose changes.`,
    more: ({ author }) => [
      "The link opens the draft. You can propose another answer to each question, add what your organisation contributes, and say what you think in your own words, as often as you want, by the same link.",
      `Nothing that you propose changes the draft by itself: ${author} takes it over, or answers you, before the ${n.noun} is submitted. The draft is not public: please show it to nobody outside your organisation.`,
    ],
    action: "Read the draft and propose changes",
  },
  "offer-over": {
    subject: ({ report }) => `The draft is offered to you no more: ${report}`,
    intro: ({ author }) =>
      `${author} offers you the draft of this ${n.full} no more, so that you cannot read it now. Nothing is expected of you.`,
    more: () => [
      "What you proposed stands: the link shows it, and what became of it.",
      `If the draft is offered to you again, or the ${n.noun} submitted and your consent is needed, you are told by mail.`,
    ],
    action: "See what became of my proposals",
  },
  "proposals-settled": {
    subject: ({ report }) => `What became of your proposals: ${report}`,
    intro: () => `All that you proposed in the draft of this ${n.full} is taken over or answered.`,
    more: () => [
      "The link shows what became of each. While the draft is offered to you, you can propose more by the same link.",
    ],
    action: "See what became of my proposals",
  },
  "oversee-offer": {
    subject: ({ report }) => `Please confirm an address before a draft is read there: ${report}`,
    intro: ({ author }) =>
      `${author} offers the draft of a ${n.full} to somebody of another organisation. Before anything is sent to them, please reach them by another channel, and confirm that the address is theirs.`,
    more: () => [
      "Until then they read nothing. Call their organisation at a number that you have from elsewhere. Where the address is wrong, do not confirm it: the author takes the offer back, and enters another one.",
    ],
    action: "Open its page",
  },
});
