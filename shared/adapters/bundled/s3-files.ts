import { createRequire as requireFrom } from "node:module";
import type { S3Files as Files } from "../s3-files.ts";

/**
 * In a function's bundle the client of S3 is a file beside it, whole: what it shares with other clients would else be split off, with
 * all that S3 alone uses of it, and each start would compile that (docs/adr/0017).
 */
export const S3Files: typeof Files = requireFrom(import.meta.url)("./s3-files.cjs").S3Files;
