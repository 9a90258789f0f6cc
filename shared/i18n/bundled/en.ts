import type { en as words } from "../en.ts";
import { beside } from "./beside.ts";

/** In a function's bundle the words of a language are a file beside it, compiled when somebody reads in it (docs/adr/0017). */
export const en: typeof words = (kind) => beside()("./words-en.cjs").en(kind);
