import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Named = { name: string };
type Signing = { name: string; role: string; title: string; version: string };
type Told = { when: string; by: string; version: string };

/** How the parties consent to a document and sign it, and what comes of it. */
export const parties = (n: Nouns) => ({
  consent: {
    // Its stage is called what is asked in it, seen from within the organisation.
    title: (_: { stage: string }) => "Your party’s consent",
    lead: `Read the ${n.noun} below. You are a party to it: say whether your party consents to this very version, or propose changes at any of its answers. Every party is asked, and nobody signs anything yet.`,
    comment: `Words on the whole ${n.noun}`,
    commentHint:
      "If you propose changes, say here or beside the answers above what should change, and why. The author reads it. Never name a child.",
    others: "Parties that are asked as well",
  },
  reading: {
    title: `The ${n.noun} to which you are a party`,
    state: {
      draft: `The ${n.noun} is being written. You are asked once it is submitted.`,
      "changes-requested": `The ${n.noun} is with its author again. Every consent is void: you are asked anew about the next version.`,
      "taken-back": `The author took the ${n.noun} back, and writes on. You are asked anew about the next version.`,
      submitted: `The ${n.noun} is under review. Nothing is expected of you now.`,
      "in-review": `The ${n.noun} is under review. Nothing is expected of you now.`,
      "awaiting-meeting": `The ${n.noun} is under review. Nothing is expected of you now.`,
      signing: `The ${n.noun} is approved, and its parties sign it.`,
      "with-donor": `The ${n.noun} is approved, and with its donor.`,
      approved: `Every stage of the ${n.noun} is passed.`,
      "in-force": `Every party has signed the ${n.noun}, and it is in force.`,
      concluded: `Every stage of the ${n.noun} is passed.`,
      published: `Every stage of the ${n.noun} is passed.`,
      withdrawn: `The ${n.noun} was withdrawn. Nothing comes of it.`,
      refused: `The ${n.noun} was refused. Nothing comes of it.`,
    },
    receipt: "Your receipt",
    over: "You are no longer asked for your organisation about this document, so that nothing of it is shown here. What you answered stays on record.",
  },
  signing: {
    title: "Sign",
    lead: `This ${n.noun} is approved. Read it, then sign it for your party, in person. It takes effect once every party has signed this very version.`,
    wordsTitle: "The words that you sign",
    words: ({ name, role, title, version }: Signing) =>
      `I, ${name}, ${role}, sign “${title}” for my party, in the version whose fingerprint is ${version}. I have read it, and am entitled to sign for my party. This signature is governed by the law that the ${n.noun} itself names.`,
    yourName: "(your name)",
    yourRole: "(your function)",
    name: "Your name",
    role: "Your function at your party",
    roleHint: "As it stands beside your signature elsewhere: president, executive director.",
    choice: "Your answer",
    sign: {
      label: "Sign",
      hint: "On the next page you see the words once more, with your name, and confirm them.",
    },
    refuse: {
      label: "Refuse to sign",
      hint: `The ${n.noun} goes back to its author, and no other signature counts. Say why.`,
    },
    reason: "Your reasons, if you refuse",
    reasonHint: "The author and the secretary read them. Never name a child.",
    action: "Continue",
    error: {
      choose: "Choose whether you sign",
      name: "Write your name, as you sign it",
      role: "Write in which function you sign for your party",
      "too-long": "Shorten this: 200 characters at most",
      reason: "Write why you refuse",
    },
    confirm: {
      title: { sign: "Confirm your signature", refuse: "Confirm that you refuse to sign" },
      lead: {
        sign: "These are the words that you sign. They are recorded for good, with the time, your link and the version that you were shown.",
        refuse: `You refuse to sign. The ${n.noun} goes back to its author.`,
      },
      reason: "Your reasons",
      action: { sign: "Sign now", refuse: "Refuse to sign" },
      back: "Change",
    },
  },
  withdrawing: {
    title: "Withdraw your consent",
    link: "Withdraw our consent",
    means: [
      `The ${n.noun} goes back to its author at once, whichever stage it is in, and the consent of every party is void.`,
      "You can do so until the last party has signed. You get a receipt.",
    ],
    reason: "Why does your party not consent any more?",
    reasonHint: "The author and the secretary read it. Never name a child.",
    action: "Withdraw our consent",
  },
  evidence: {
    title: "Evidence of the signature",
    name: "Signed as",
    role: "In the function of",
    words: "Words that were signed",
    link: "By the link",
    session: "In the session (SHA-256)",
    shown: "Version that was shown (SHA-256)",
  },
  history: {
    named: ({ when, count }: { when: string; count: string }) =>
      `On ${when}, the ${n.noun} named its parties, ${count} of them.`,
    signature: {
      sign: ({ when, by, version }: Told) => `On ${when}, ${by} signed version ${version}, for their party.`,
      refuse: ({ when, by, version }: Told) =>
        `On ${when}, ${by} refused to sign version ${version}, for their party.`,
    },
    withdrawn: ({ when, by, version }: Told) =>
      `On ${when}, ${by} withdrew the consent of their party to version ${version}: the ${n.noun} went back to its author.`,
    signed: ({ when, version }: Omit<Told, "by">) => `On ${when}, every party had signed version ${version}.`,
  },
});

/** What a party answered, as its receipt says it. */
export const partyReceipts = (n: Nouns) => ({
  answer: {
    consent: ({ name }: Named) =>
      `${name} consented, for their party, to this very version of the ${n.noun}. If it is changed, the consent is void, and they are asked anew.`,
    "party-signed": ({ name }: Named) => `${name} signed the ${n.noun}, in person, for their party.`,
    "party-refused": ({ name }: Named) => `${name} refused to sign the ${n.noun}, for their party.`,
    "consent-withdrawn": ({ name }: Named) => `${name} withdrew the consent of their party to the ${n.noun}.`,
  },
  answered: {
    consent: "Consented",
    "party-signed": "Signed",
    "party-refused": "Refused to sign",
    "consent-withdrawn": "Consent withdrawn",
  },
});

export const partyLetters = (
  n: Nouns,
): Record<
  | "consent-requested"
  | "signature-requested"
  | "signed-by-all"
  | "oversee-consent-withdrawn"
  | "oversee-signatories",
  Words
> => ({
  "consent-requested": {
    subject: ({ person, report, by }) => `${person}: please read the ${report} and consent to it, ${by}`,
    intro: ({ author, by, round }) =>
      round > 1
        ? `${author} submitted a new version of the ${n.full} to which you are a party. Whatever any party consented to before no longer counts. Please consent to this version, or propose changes, ${by}.`
        : `${author} submitted a ${n.full} to which you are a party. Please consent to it, or propose changes, ${by}.`,
    more: ({ round }) => [
      ...(round > 1
        ? ["If you answered before, the page shows field by field what changed since then."]
        : []),
      "Every party consents to the very same version. Your silence is never taken for a consent, and nobody answers in your place.",
    ],
    action: `Read the ${n.noun}`,
  },
  "signature-requested": {
    subject: ({ person, report, by }) => `${person}: please read and sign the ${report}, ${by}`,
    intro: ({ by }) =>
      `This ${n.full}, to which you are a party, is approved and awaits the signature of every party. Please read it and sign it ${by}.`,
    more: () => [
      "You sign in person, with your name and your function: nobody can do it in your place. The page shows the words that you sign, and the version that they bind.",
    ],
    action: `Read and sign the ${n.noun}`,
  },
  "signed-by-all": {
    subject: ({ report }) => `Signed by every party: ${report}`,
    intro: () => `Every party has signed this ${n.full}. Nothing more is expected of you for it now.`,
    more: () => [
      `You can read the ${n.noun} by this link, with the record of all signatures, and save it as an accessible file (PDF). The receipt of your own answer stays with you.`,
    ],
    action: `Read the ${n.noun}`,
  },
  "oversee-signatories": {
    subject: ({ report }) => `Please confirm who signs for the other parties: ${report}`,
    intro: ({ author }) =>
      `${author} submitted a ${n.full} that somebody signs for another organisation. Before anything is sent to them, please reach them by another channel, and confirm that the address in the ${n.noun} is theirs.`,
    more: () => [
      `Until then nobody of the other parties is asked, and the ${n.noun} waits once it is their turn. Nothing else waits for it.`,
      "Call their organisation at a number that you have from elsewhere. Where the address is wrong, do not confirm it: the author enters another one.",
    ],
    action: "Open its page",
  },
  "oversee-consent-withdrawn": {
    subject: ({ report }) => `A party withdrew its consent: ${report}`,
    intro: ({ author }) =>
      `A party that had consented to this ${n.full} does not any more. The ${n.noun} is with ${author} again, and every consent is void.`,
    more: () => [
      "Its words stand in the history. Once a new version is submitted, every party is asked anew.",
    ],
    action: "See where it stands",
  },
});
