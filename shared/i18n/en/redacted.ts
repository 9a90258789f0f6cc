import type { Nouns } from "./kinds.ts";

/** What is published in part, for not everybody may know all of the agreement that it is on. */
export const redacted = (n: Nouns) => ({
  /** In the place of an answer. */
  leftOut: "[Left out, so that nobody is put in danger]",
  title: "What is left out",
  publicly: `Not everybody may know all of this ${n.noun}: somebody could be put in danger by it. Wherever it is published, this is left out:`,
  what: {
    partner: "Who the partner is, and the partner’s own words",
    places: "What the agreement is called, which could say where it is carried out",
    narrative: "What is told in words of changes, results and lessons",
  },
  proof:
    "In the file below, a proof stands in the place of each answer that is left out, so that the fingerprint is the one that was approved.",
  inside: `Not everybody may know all of the agreement that this ${n.noun} is on. Once final, it is published without the following; the whole stays with those who work on it, and with the donors and the partner.`,
  why: "Why not all of it",
  approver: "Who approved that",
  review: "Looked at again on",
});
