import * as z from "zod/mini";
import { hash, id } from "./common.ts";

/** What becomes of the files that people attach, once they are on record. */
export const files = {
  /**
   * Whoever watches over it took a file's bytes away for good, with a reason. What was submitted still names the file, and its hash
   * still proves that: by the ids of all records of the document that had these bytes.
   */
  "file-taken-away": () =>
    z.strictObject({ files: z.array(id).check(z.minLength(1)), by: id, reasonCommitment: hash }),
} as const;
