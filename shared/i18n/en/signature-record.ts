import type { Nouns } from "./kinds.ts";

/** Who signed a document, on its page and in its file. */
export const signatureRecord = (n: Nouns) => ({
  title: "Signature record",
  lead: `Every party has signed this very version of the ${n.noun}, in person.`,
  at: "Signed on",
  altered: "What was kept of this signature is not what was recorded, and is not shown.",
  check: `How to check it: the fingerprint (SHA-256) of the version names exactly what each party was shown; a single letter changed would make another one. It stands on this page, in the words that were signed, and in the receipt that each signatory got by mail. Where they are the same, it is the same ${n.noun}.`,
});
