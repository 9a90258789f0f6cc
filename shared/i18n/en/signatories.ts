import type { Nouns } from "./kinds.ts";

type Named = { name: string };

/** Whoever watches over an agreement confirms the addresses of those who sign it for another organisation. */
export const signatories = (n: Nouns) => ({
  title: "Who signs for the other parties",
  link: ({ waiting }: { waiting: number }) =>
    waiting === 0
      ? "See who signs for the other parties"
      : `Confirm the addresses of the other parties (${waiting === 1 ? "1 awaits you" : `${waiting} await you`})`,
  lead: `The ${n.noun} names who signs for each of its parties, and at which address. Whoever reads mail at that address can sign in their name: reach each of them by another channel first.`,
  means: [
    "Call the organisation at a number that you have from elsewhere, never one that stands in a mail to you. Ask whether this person signs for it, and whether this address is theirs alone.",
    "Once you have confirmed an address, its owner is asked by mail when it is their turn. Before that, nothing is sent to it.",
    `An address that is wrong you do not confirm: its author corrects it in the ${n.noun}, which you can have sent back or withdraw.`,
  ],
  next: "The address is confirmed. The next one to confirm stands below.",
  party: ({ of, name }: { of: string; name: string }) => `${of}: ${name}`,
  country: "Country",
  name: "Who signs",
  as: "As what",
  email: "Address",
  language: { label: "Written to in", en: "English", fr: "French" },
  action: "I have reached them: this address is theirs",
  actionOf: ({ name }: Named) => ` (${name})`,
  confirmed: "This address is confirmed.",
  known: "The directory has this person of this organisation, at this address.",
  elsewhere: "Nobody of this organisation is in the directory any more: have somebody entered there.",
  refused: {
    "somebody-elses-address": `This address is somebody else’s here: a colleague’s, somebody’s of another organisation, or the one to which a donor or partner is written. Whoever signs has an address that is theirs alone: ask the author to enter it in the ${n.noun}.`,
    "own-address": `This is an address of Accord itself or of its operators, and can be nobody’s own: ask the author to enter the signatory’s in the ${n.noun}.`,
    "answers-address": `Answers to Accord’s mails go to this address, so that it can be nobody’s own: ask the author to enter the signatory’s in the ${n.noun}.`,
  },
});
