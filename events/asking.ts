import * as z from "zod/mini";
import { hash, id, ordinal, path, place } from "./common.ts";

/** Which question, by its number in the document, in which lane of which stage it was asked, and who acts. */
const question = { ...place, lane: id, number: ordinal, by: id };

/** Questions that people ask before they answer, without deciding: part of what the events of a document say (facts.ts). */
export const asking = {
  /** Whoever is asked for an answer asks the author something, on a part, a field of it, or all of what was submitted. */
  "question-asked": () =>
    z.strictObject({
      ...question,
      contentHash: hash,
      section: z.nullable(path),
      field: z.nullable(path),
      commentCommitment: hash,
    }),
  /** Whoever wrote it answers. */
  "question-answered": () => z.strictObject({ ...question, commentCommitment: hash }),
  /** Whoever asked needs no answer any more. */
  "question-withdrawn": () => z.strictObject(question),
} as const;
