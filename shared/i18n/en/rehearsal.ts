import { counted } from "../plural.ts";

const documents = (count: number): string => counted("en", count, { one: "document", other: "documents" });

/** What a proposed approval policy would have changed; names, days and amounts come in words already. */
export const rehearsal = {
  link: "Rehearse it: what it would have changed",
  title: "Rehearsal of the proposed policy",
  lead: "What the proposed stages and lanes would have changed for every document that is open, and for what was decided in the last twelve months. Each record was gone through once more, by the rules by which it was decided, with the proposed policy in the place of its own. Nothing of it is recorded, and what is open ends by the policy that it began with.",
  summary: ({ all, otherwise, since }: { all: number; otherwise: number; since: string }) =>
    `${documents(all)} since ${since}: ${otherwise === 0 ? "none" : otherwise} would have gone another way.`,
  none: "No document has followed this policy since then, so that there is nothing to rehearse it on. Judge it by its stages and lanes, which stand in the document.",
  otherwise: "What would have gone another way",
  noneOtherwise: "Nothing: each document would have gone the same way, past the same people.",
  same: "What would have gone the same way",
  others: ({ count }: { count: number }) =>
    `${documents(count)} more would have gone another way. You have no part in ${count === 1 ? "it" : "them"}, so that no title stands here.`,
  sameOthers: ({ count }: { count: number }) => `${documents(count)} more, in which you have no part.`,
  open: "Open",
  approved: ({ day }: { day: string }) => `Approved on ${day}`,
  nobody: "nobody yet",
  added: ({ lane, stage, people }: { lane: string; stage: string; people: string }) =>
    `Added: “${lane}” in the stage “${stage}”. These would be asked: ${people}`,
  addedFor: ({ because }: { because: string }) => `, for ${because}`,
  dropped: ({ lane, stage, people }: { lane: string; stage: string; people: string }) =>
    `Dropped: “${lane}” in the stage “${stage}”, where ${people} would not be asked`,
  onlyWhere: ({ when }: { when: string }) => `; it would be asked only where ${when}`,
  gone: "; the policy would have it no more",
  role: ({ lane, role, was, people }: { lane: string; role: string; was: string; people: string }) =>
    `Others decide in “${lane}”: the role “${role}” in place of “${was}”. These would be asked: ${people}`,
  rule: ({ lane, rule, was }: { lane: string; rule: string; was: string }) =>
    `“${lane}” ends otherwise: ${rule}, in place of ${was}`,
  moved: ({ lane, stage, was }: { lane: string; stage: string; was: string }) =>
    `“${lane}” decides in the stage “${stage}” in place of “${was}”`,
  time: ({ stage, days, was }: { stage: string; days: number; was: number }) =>
    `The stage “${stage}” has ${counted("en", days, { one: "business day", other: "business days" })} in place of ${was}`,
  waits: ({ lanes }: { lanes: string }) => `By the answers on record it would still wait for: ${lanes}`,
  waitsFor: ({ lane, people }: { lane: string; people: string }) => `“${lane}” (${people})`,
  stillApproved: "By the answers on record it would have been approved all the same.",
  unreadable: ({ count }: { count: number }) =>
    `${documents(count)} could not be read as recorded, and ${count === 1 ? "is" : "are"} left out here. Those who operate Accord have been told.`,
  isCut: "There are more documents than are gone through here: the last changed come first.",
  back: "Back to the document",
};
