import { createRequire as requireFrom } from "node:module";
import type { openLambda as Opens } from "../open-lambda.ts";

/** In a function's bundle the client of Lambda is a file beside it, whole, as that of S3 is (s3-files.ts). */
export const openLambda: typeof Opens = requireFrom(import.meta.url)("./open-lambda.cjs").openLambda;
