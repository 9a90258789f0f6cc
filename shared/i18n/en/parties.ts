import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

type Named = { name: string };
type Told = { when: string; by: string; version: string };

/** How the parties consent to a document and sign it, and what comes of it. */
export const parties = (n: Nouns) => ({
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
  "consent-requested" | "signature-requested" | "signed-by-all" | "oversee-consent-withdrawn",
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
    more: () => [`You can read the ${n.noun} by this link. The receipt of your own answer stays with you.`],
    action: `Read the ${n.noun}`,
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
