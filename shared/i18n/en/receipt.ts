import { acceptanceReceipts } from "./acceptance.ts";
import { type Body, boardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import { partyReceipts } from "./parties.ts";

type Named = { name: string };

/** What somebody answered: the page that they can file, and the mail that says the same. */
export const receipt = (n: Nouns) => ({
  title: "Receipt",
  answer: {
    approve: ({ name }: Named) => `${name} approved the ${n.noun}.`,
    "request-changes": ({ name }: Named) => `${name} requested changes to the ${n.noun}.`,
    "approve-with-reservations": ({ name }: Named) => `${name} approved the ${n.noun} with reservations.`,
    reject: ({ name }: Named) => `${name} rejected the ${n.noun}.`,
    ...partyReceipts(n).answer,
    ...acceptanceReceipts(n).answer,
    "take-note": ({ name }: Named) => `${name} took note of the ${n.noun}. This is no decision on it.`,
    recused: ({ name }: Named) =>
      `${name} recused themselves, for a conflict of interest. This is no answer on the ${n.noun}.`,
    disqualified: ({ name }: Named) =>
      `${name} is disqualified from the resolution, for a conflict of interest, and not entitled to vote on it.`,
    "stepped-aside": ({ name }: Named) =>
      `${name} stepped aside from the resolution, for a conflict of interest. This is no vote on it.`,
    sign: ({ name }: Named) => `${name} signed the resolution, in person, as a director.`,
    refuse: ({ name }: Named) => `${name} refused to sign the resolution.`,
    abstain: ({ name }: Named) => `${name} abstained from the resolution.`,
    "ballot-taken-back": ({ name }: Named) =>
      `${name} took back what they had answered to the resolution, before it took effect. Their answer is still awaited.`,
    "interest-declared": ({ name }: Named) =>
      `${name} declared an interest that the by-laws except, and is entitled to vote on the resolution. This is no vote on it.`,
    attest: ({ name, committee }: Named & Body) =>
      `${name}, who chaired the meeting, attested that what was entered of it is what ${boardOr(committee)} decided.`,
    contest: ({ name, committee }: Named & Body) =>
      `${name}, who chaired the meeting, said that what was entered of it is not what ${boardOr(committee)} decided.`,
    confirm: ({ name }: Named) => `${name} read both texts, and confirmed the translation.`,
    "refuse-translation": ({ name }: Named) => `${name} read both texts, and refused the translation.`,
  },
  answered: {
    ...partyReceipts(n).answered,
    ...acceptanceReceipts(n).answered,
    "take-note": "Taken note of",
    approve: "Approved",
    "request-changes": "Changes requested",
    "approve-with-reservations": "Approved with reservations",
    reject: "Rejected",
    recused: "Recused",
    disqualified: "Disqualified",
    "stepped-aside": "Stepped aside",
    sign: "Signed",
    refuse: "Refused to sign",
    abstain: "Abstained",
    "ballot-taken-back": "Taken back",
    "interest-declared": "Interest declared, which is no vote",
    attest: "Attested",
    contest: "Not attested",
    confirm: "Translation confirmed",
    "refuse-translation": "Translation refused",
  },
  uncounted:
    "It does not count: as the resolution passed, its director no longer sat on the body that resolves.",
  document: "Document",
  resolution: "The resolution",
  capacity: "As",
  answerGiven: "Answer",
  at: "Recorded",
  takesEffect: "Takes effect, unless taken back before",
  rule: "By the rule",
  policy: ({ version }: { version: string }) => `approval policy for ${n.plural}, version ${version}`,
  version: "Version that was answered (SHA-256)",
  about: {
    meeting: ({ outcome, heldOn }: { outcome: string; heldOn: string }) =>
      `“${outcome}”, at the meeting of ${heldOn}`,
    en: "The English translation",
    fr: "The French translation",
  },
  aboutTitle: "What was answered",
  aboutHash: {
    meeting: "Decision that was entered (SHA-256)",
    translation: "Translation that was read (SHA-256)",
  },
  entry: ({ number }: { number: string }) =>
    `Entry${number === "" ? "" : ` ${number}`} of the record (SHA-256)`,
  comment: "What was said with it",
  endingTitle: "How it ended",
  open: "The stage has not ended yet. This page says how once it has.",
  openBeside: "Nothing has come of it yet. This page says what has, once it has.",
  openVote:
    "The resolution has not ended yet. Until it has, nobody is shown how anybody else answered; then this page says how it ended.",
  beforeTitle: "What else is recorded of you here",
  keep: `The link by which you came opens this receipt for as long as the record is kept, unless you leave, are taken off this ${n.noun}, or get another address. Keep a copy, or the mail that says the same.`,
  change: "Change my answer",
  takeBack: "Take my answer back, or change it",
  answerNow: "Answer the resolution",
  toEarlier: "You have answered here before: see your receipt",
  toDocument: `See the ${n.noun}`,
  landing: {
    awaits: "You have answered. Your receipt says what, when, to which text, and how it ended.",
    action: "Open my receipt",
    olderThanItsLife: `This link is too old to open the ${n.noun} itself. You can have a fresh one sent to your address on file.`,
  },
});
