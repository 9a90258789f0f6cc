import type { Nouns } from "./kinds.ts";

/** What must be so of a document for a task to be asked about it: each as a clause that follows "where" or "for". */
export const conditions = (n: Nouns) => ({
  tags: ({ tags }: { tags: string }) => `the ${n.noun} has one of these tags: ${tags}`,
  tag: ({ tag }: { tag: string }) => `the ${n.noun} has the tag ${tag}`,
  above: ({ amount }: { amount: string }) => `the ${n.noun} is over ${amount}`,
  risk: "its risk is high",
  multiYear: "it runs through more than one fiscal year",
  conflict: "a conflict of interest is declared",
});
